import type { Understood } from '../app/understand';
import type { Figure } from '../core/figures/figure';
import { kindOf } from '../core/kinds/kinds';

const PLAIN = 'dòng';

/** What the rows a figure was read from are called: "người", "cuộc"; "dòng" where it comes from lists of two kinds. */
export function rowWordOf({ receipt }: Figure, { sheets }: Understood): string {
  const names = new Set(receipt.sources.map(({ sheet }) => sheet));
  const words = sheets
    .filter(({ sheet }) => names.has(sheet))
    .flatMap(({ tables }) => tables.flatMap(({ kind }) => (kind === 'other' ? [] : kindOf(kind).rowWord)));
  const [word = PLAIN] = words;
  return words.every((each) => each === word) ? word : PLAIN;
}
