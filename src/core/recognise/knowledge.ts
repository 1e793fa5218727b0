import type { KindShape } from '../kinds/kind';
import { type LabelBook, labelBookOf } from './find-labels';
import type { LabelledKind } from './headless-tables';
import { type Lexicon, lexiconOf } from './lexicon';
import { kindMatcher, type KindMatcher } from './match-columns';
import type { Told } from './told-kind';

/** What the engine knows before it sees a sheet: the kinds with their words folded once, and what the person said. */
export interface Knowledge extends Catalogue {
  readonly told: Told;
}

interface Catalogue {
  readonly matchers: readonly KindMatcher[];
  readonly lexicon: Lexicon;
  /** Kinds whose rows are known by their labels, header or not. */
  readonly labelled: readonly { readonly kind: LabelledKind; readonly labels: LabelBook }[];
}

/** The catalogue's wordings folded once, however many workbooks are read. */
const known = new WeakMap<readonly KindShape[], Catalogue>();

export function knowledgeOf(kinds: readonly KindShape[], told: Told = {}): Knowledge {
  return { ...catalogueOf(kinds), told };
}

function catalogueOf(kinds: readonly KindShape[]): Catalogue {
  const found = known.get(kinds);
  if (found) return found;
  const labelled = kinds.flatMap((kind) =>
    kind.labelled
      ? [{ kind: { ...kind, labelled: kind.labelled }, labels: labelBookOf(kind.labelled.labels) }]
      : [],
  );
  const made = { matchers: kinds.map(kindMatcher), lexicon: lexiconOf(kinds), labelled };
  known.set(kinds, made);
  return made;
}
