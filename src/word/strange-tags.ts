import { fold } from '../core/vietnamese/fold';
import { nearestName } from './nearest-name';
import { LOOP_NAMES } from './report-tags';
import type { TagScope } from './tag-values';
import type { ScannedPart, TemplateTag } from './template-tags';
import { placeSentence, type TagPlace } from './word-fault';

/** Names a person's own tag stands for, by the tag's folded name: what they said yes to. */
export type Understood = ReadonlyMap<string, string>;

/** The name of ours that a tag means. */
export function nameOf(typed: string, understood: Understood): string {
  return understood.get(fold(typed)) ?? typed;
}

/** A tag that is none of ours, or stands where it means nothing; it stays in the document as typed. */
export interface StrangeTag extends TagPlace {
  /** Its name, to be told what it stands for. */
  readonly name: string;
  /** In how many places it stands. */
  readonly places: number;
  /** The name of ours that it most likely means. */
  readonly near: string | null;
}

export interface TagCheck {
  /** Tags that will be filled. */
  readonly right: number;
  readonly strange: readonly StrangeTag[];
}

/** The tags of a template beside those we know. */
export function checkTags(parts: readonly ScannedPart[], scope: TagScope, understood: Understood): TagCheck {
  const strange = new Map<string, StrangeTag>();
  let right = 0;
  const found = parts.flatMap(({ tags }) => [...withDepth(tags)]);
  for (const { tag, inLoop } of found) {
    const doubt = doubtOf(tag, inLoop, scope, understood);
    if (!doubt) {
      right += 1;
      continue;
    }
    const known = strange.get(tag.inner);
    strange.set(tag.inner, known ? { ...known, places: known.places + 1 } : { ...doubt, places: 1 });
  }
  const filled = parts.flatMap(({ alternatives }) => alternatives);
  return { right: right + filled.length, strange: [...strange.values()] };
}

/** Each tag that asks for something, and whether it stands between {{#…}} and {{/…}}. */
function* withDepth(tags: readonly TemplateTag[]): Generator<{ tag: TemplateTag; inLoop: boolean }> {
  let depth = 0;
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'inverted') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    else yield { tag, inLoop: depth > 0 };
  }
}

function doubtOf(
  tag: TemplateTag,
  inLoop: boolean,
  scope: TagScope,
  understood: Understood,
): Omit<StrangeTag, 'places'> | null {
  const name = nameOf(tag.name, understood);
  const value = (inLoop ? LOOP_NAMES.find(name) : null) ?? scope.find(name);
  const about = { tag: `{{${tag.inner}}}`, where: tag.where, name: tag.name, near: null };
  if (value) {
    return tag.kind === 'value' && value.kind === 'rows'
      ? { ...about, what: `là danh sách nhiều dòng, cần viết {{#${name}}} … {{/${name}}}` }
      : null;
  }
  if (LOOP_NAMES.find(name)) {
    return { ...about, what: 'chỉ có nghĩa giữa {{#…}} và {{/…}} của một phần, ví dụ {{#to_chuc}}' };
  }
  const names = inLoop ? [...LOOP_NAMES.names, ...scope.names] : scope.names;
  return { ...about, what: 'không có số liệu tên này', near: nearestName(tag.name, names) };
}

/** What the command line says of a strange tag. */
export function strangeSentence(tag: StrangeTag): string {
  const kept = placeSentence({ ...tag, what: `${tag.what}, mẫu giữ nguyên chữ này` });
  return tag.near === null ? kept : `${kept} Có phải {{${tag.near}}} không?`;
}
