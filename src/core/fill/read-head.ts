import { fold } from '../vietnamese/fold';
import { expandAbbreviations } from '../vietnamese/headers-words';
import { FOREIGN, HEADS, NOT_DONE, PARTS_OF_MEMBERS } from './heads';
import type { HeadId } from './label-meaning';
import type { LabelWords } from './label-words';

/** What stands above a label: a heading, or a row with a number of its own. */
export interface Above {
  readonly text: string;
  /** The figure the row itself asks for. */
  readonly id: string | null;
  readonly head: HeadId | null;
  /** Speaks of others than our members. */
  readonly foreign: boolean;
  /** A plan, another year, a part of the year. */
  readonly notDone: boolean;
  /** Has a cell of its own to fill. */
  readonly counts: boolean;
}

/** Rows of figures that open a heading of their own. */
const HEAD_OF_FIGURE: Readonly<Record<string, HeadId>> = {
  tong_dang_vien: 'dang_vien',
  dang_vien_duoc_danh_gia: 'danh_gia',
  dang_phi_da_thu: 'dang_phi',
  dang_vien_duoc_ktgs: 'ktgs',
};

export function readAbove(words: LabelWords, id: string | null, counts: boolean): Above {
  const core = ` ${expandAbbreviations(fold(words.text))} `;
  const segments = words.text.split(/[,;:/]|\bvà\b/u).map((part) => ` ${expandAbbreviations(fold(part))} `);
  const says = (phrase: string): boolean => segments.some((segment) => segment.includes(` ${phrase} `));
  const notDone =
    words.when === 'other' ||
    words.when === 'last' ||
    NOT_DONE.some((phrase) => core.includes(` ${phrase} `));
  return {
    text: words.text,
    id,
    head: id === null ? headIn(core, words.core) : (HEAD_OF_FIGURE[id] ?? null),
    foreign: id === null && FOREIGN.some(says),
    notDone,
    counts,
  };
}

function headIn(text: string, core: string): HeadId | null {
  const found = HEADS.find(({ says }) => says.some((phrase) => text.includes(` ${phrase} `)))?.id ?? null;
  const part = found === 'dang_vien' && PARTS_OF_MEMBERS.some((word) => ` ${core} `.includes(` ${word} `));
  return part ? null : found;
}
