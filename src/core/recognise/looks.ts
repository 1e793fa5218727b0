import type { ValueLook } from '../kinds/kind';
import type { Cell } from '../sheet/cell';
import { readAmount } from '../vietnamese/amounts';
import { readDate } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { readMark } from '../vietnamese/marks';
import { nameLikeness } from '../vietnamese/names';
import { readCount, readRatio } from '../vietnamese/numbers';
import { readRating } from '../vietnamese/ratings';
import { readOrder } from './row-shapes';

/** A mark that is no number and no word. */
const CROSS = /^[xv✓✔√☑+]$/iu;

type Look = (cell: Cell, text: string) => boolean;

/** For each look, whether one filled cell has it. Used as evidence beside the header, never to read values. */
const LOOKS: Readonly<Record<ValueLook, Look>> = {
  order: (_, text) => readOrder(text) !== null,
  person_name: (cell, text) => cell.kind === 'text' && nameLikeness(text) >= 0.5,
  surname: (cell, text) => cell.kind === 'text' && /^\p{L}+(?: \p{L}+){0,3}$/u.test(text),
  given_name: (cell, text) => cell.kind === 'text' && /^\p{L}+$/u.test(text),
  date: (cell, text) => cell.kind === 'date' || isYear(cell) || readDate(text) !== null,
  amount: (cell, text) => (cell.kind === 'number' ? Math.abs(cell.number) >= 1 : readAmount(text) !== null),
  count: (cell, text) =>
    cell.kind === 'number'
      ? Number.isInteger(cell.number) && cell.number < 100_000
      : readCount(text) !== null,
  ratio: (_, text) => readRatio(text) !== null,
  percent: (cell, text) => cell.kind === 'number' || /^\d{1,3}(?:[.,]\d+)?\s*%$/.test(text),
  mark: (cell, text) => isMark(cell, text),
  rating: (_, text) => readRating(text) !== null,
  sex: (_, text) => /^(?:nam|nu|n|x)$/.test(foldLoose(text)),
  tick: (_, text) => /^(?:x|v|✓|✔|√|1|\+|co)$/iu.test(text),
  cross: (_, text) => CROSS.test(text),
  code: (cell, text) => cell.kind === 'number' || /\d/.test(text),
  // more than one date: each on its line, or with words beside it
  dates: (cell, text) => cell.kind === 'text' && /\d/.test(text) && readDate(text) === null,
  // a tick says yes to its heading and tells nothing of its own
  text: (cell, text) => cell.kind === 'text' && !CROSS.test(text),
};

function isYear(cell: Cell): boolean {
  return (
    cell.kind === 'number' && Number.isInteger(cell.number) && cell.number >= 1900 && cell.number <= 2099
  );
}

function isMark(cell: Cell, text: string): boolean {
  if (cell.kind === 'number') return Math.abs(cell.number) <= 2;
  if (cell.kind !== 'text') return false;
  return text.length <= 2 || readMark(text) !== 'unknown' || readRatio(text) !== null;
}

export interface ColumnSample {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
}

/** Share of a sample's filled cells that have at least one of the looks; null when nothing is filled. */
export function lookShare(sample: ColumnSample, looks: readonly ValueLook[]): number | null {
  if (sample.cells.length === 0) return null;
  const fitting = sample.cells.filter((cell, index) =>
    looks.some((look) => LOOKS[look](cell, sample.texts[index] ?? '')),
  ).length;
  return fitting / sample.cells.length;
}
