import { nameLikeness } from '../vietnamese/names';
import type { BodyRows } from './body-rows';
import type { BodySoFar } from './body-so-far';
import { hasSectionPrefix, isRoman } from './row-shapes';

/** A heading inside the table: one text (after a Roman or a letter), figures beside it at most. */
export function isSectionRow(
  rows: BodyRows,
  soFar: BodySoFar,
  row: number,
  filled: readonly number[],
): boolean {
  const { grid, columns, segment } = rows;
  const texts = filled.filter((column) => grid.cell(row, column).kind === 'text');
  const [only = 0] = texts;
  const first = grid.text(row, texts[0] ?? segment.left);
  if (texts.length === 0 || texts.length > 2) return false;
  const rest = filled.length - texts.length;
  // "A | Số đảng viên đầu kỳ | 20" in a list of figures is a figure.
  if (columns.labels && rest > 0) return false;
  if (texts.length === 2) return isSectionNumber(first) && filled.length <= 4;
  if (hasSectionPrefix(first) && (rest === 0 || !columns.people)) return true;
  const merge = grid.merge(row, only);
  if (merge && merge.right - merge.left >= (segment.right - segment.left) / 2) return true;
  if (rest > 0) return false;
  if (columns.people && columns.keys.includes(only)) return nameLikeness(first) < 0.35;
  return columns.keys.includes(only) ? soFar.isNumbered : true;
}

/** "II", "B." in a cell of its own before the heading. */
function isSectionNumber(text: string): boolean {
  return isRoman(text) || /^[A-ZĐ][.)]?$/.test(text);
}
