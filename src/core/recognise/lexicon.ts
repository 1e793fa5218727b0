import type { Field, KindShape } from '../kinds/kind';
import { fold, foldLoose } from '../vietnamese/fold';

/** All header wordings of all kinds, to tell a header row from other rows before anything else is known. */
export interface Lexicon {
  /** 1: the whole text is a header wording; 0.6: it contains one of two words or more; 0: neither. */
  weigh(loose: string): number;
  /** Whether the whole text is a header wording, marks and all. */
  spells(folded: string): boolean;
}

export function lexiconOf(kinds: readonly KindShape[]): Lexicon {
  const spelled = new Set(
    kinds.flatMap((kind) =>
      kind.fields.flatMap((field) => wordingsOf(field).map((wording) => fold(wording))),
    ),
  );
  const wordings = new Set(
    kinds.flatMap((kind) =>
      kind.fields
        .filter((field) => !field.alsoValues)
        .flatMap((field) => wordingsOf(field).map((wording) => foldLoose(wording))),
    ),
  );
  wordings.delete('');
  return {
    spells: (folded) => spelled.has(folded),
    weigh(loose) {
      if (wordings.has(loose)) return 1;
      const words = loose.split(' ');
      if (words.length > 12) return 0;
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 2; to <= Math.min(words.length, from + 6); to++) {
          if (wordings.has(words.slice(from, to).join(' '))) return 0.6;
        }
      }
      return 0;
    },
  };
}

const MONTH_HEADINGS = Array.from({ length: 12 }, (_, index) => String(index + 1)).flatMap((month) => [
  `Tháng ${month}`,
  `T${month}`,
]);

/**
 * A field that months head has them for wordings, too: below a heading that is not merged (an Excel that does not tell
 * merges, a list pasted as values) nothing else says that “T1 | T2 | T3” is a row of the header.
 */
function wordingsOf({ synonyms, headedBy }: Field): readonly string[] {
  return headedBy === 'time' ? [...synonyms, ...MONTH_HEADINGS] : synonyms;
}
