import type { DrawnChart } from '../core/report/chart-model';
import { fold, foldLoose } from '../core/vietnamese/fold';

/** What a tag stands for. */
export type TagValue =
  | {
      readonly kind: 'text';
      /** null: a known tag without a value prints "…". */
      readonly text: string | null;
      /** As a condition; null: not known, then neither {{#…}} nor {{^…}} shows. */
      readonly truth: boolean | null;
    }
  | { readonly kind: 'rows'; readonly rows: readonly TagScope[] }
  | { readonly kind: 'chart'; readonly chart: DrawnChart | null; readonly why: string };

/** A tag as a person may copy it into a template. */
export interface KnownTag {
  readonly tag: string;
  readonly label: string;
  readonly value: TagValue;
}

/** Longer names are no tags of ours; folding them would only take time. */
const LONGEST_TAG = 200;

/** Names and what they stand for. Looked up by id or label, with or without diacritics, in any case and spacing. */
export class TagScope {
  readonly #values = new Map<string, TagValue>();

  constructor(readonly tags: readonly KnownTag[]) {
    // ids first: a label never takes an id's name; the first of two equal labels keeps it
    for (const { tag, value } of tags) this.#add(fold(tag), value);
    for (const { label, value } of tags) this.#add(fold(label), value);
    for (const { label, value } of tags) this.#add(foldLoose(label), value);
  }

  #add(name: string, value: TagValue): void {
    if (name !== '' && !this.#values.has(name)) this.#values.set(name, value);
  }

  find(tag: string): TagValue | null {
    if (tag.length > LONGEST_TAG) return null;
    return this.#values.get(fold(tag)) ?? null;
  }

  get names(): readonly string[] {
    return this.tags.flatMap(({ tag, label }) => (label === '' ? [tag] : [tag, label]));
  }
}

/** Words as a value; a condition is true when there are some. */
export function textValue(text: string | null): TagValue {
  return { kind: 'text', text, truth: text === null ? null : text !== '' };
}
