import type { CivilDate } from '../sheet/cell';
import type { Range } from '../sheet/range';
import { STYLES, placed } from './cell-styles';
import type { PlacedCell, RowLayout } from './changes';
import type { ReportModel, Unit } from './report-model';
import { heightOfLines } from './row-heights';
import { type FilledRoom, NO_FILLED_ROOM } from './sheet-rows';
import { countLines } from './wrap-text';

/** A piece of a sheet: its cells, merges and row heights. */
export interface Piece {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Range[];
  readonly rows: readonly RowLayout[];
}

/** The words measure 72,7 mm at 15 bold; a font underline would cut the dots of Ộ and Ệ. */
const LINE = '_'.repeat(51);
/** A:B less padding. */
const LEFT_MM = 68;

/** Rows 1–8: who reports, the Party's name, place and date, title, period. */
export function heading(report: ReportModel, room: FilledRoom = NO_FILLED_ROOM): Piece {
  const superior = report.unit.superior === '' ? room.superior : report.unit.superior.toUpperCase();
  const name = report.unit.name === '' ? room.name : report.unit.name.toUpperCase();
  const lines: readonly (readonly [number, number, number, string | null, PlacedCell['style']])[] = [
    [1, 1, 2, orNull(superior), STYLES.upright],
    [1, 3, 7, 'ĐẢNG CỘNG SẢN VIỆT NAM', STYLES.party],
    [2, 1, 2, orNull(name), STYLES.bold],
    [2, 3, 7, LINE, STYLES.line],
    [3, 1, 2, '*', STYLES.upright],
    [3, 3, 7, room.placeAndDate === '' ? placeAndDate(report) : room.placeAndDate, STYLES.italic],
    [6, 1, 7, report.title, STYLES.title],
    [7, 1, 7, report.subtitle, STYLES.italic],
  ];
  const first = countLines(superior, LEFT_MM, 13);
  const second = countLines(name, LEFT_MM, 13, 'bold');
  const heights = [grown(19.5, first), grown(18, second), 18, 6, 6, 22, 20, 8];
  return {
    cells: lines.flatMap(([row, left, right, value, style]) => mergedCells(row, left, right, value, style)),
    merges: lines.map(([row, left, right]) => ({ top: row, bottom: row, left, right })),
    rows: heights.map((points, index) => ({ row: index + 1, points })),
  };
}

/** The anchor with the value, the rest of the merge empty in the same style. */
export function mergedCells(
  row: number,
  left: number,
  right: number,
  value: string | null,
  style: PlacedCell['style'],
): readonly PlacedCell[] {
  return Array.from({ length: right - left + 1 }, (_, index) =>
    placed(row, left + index, index === 0 ? value : null, style),
  );
}

/** "Kiên Giang, ngày 20 tháng 12 năm 2018"; a day that is not known stays open, as LOOK.md §4 writes it. */
export function placeAndDate({
  unit,
  issued,
  period,
}: Pick<ReportModel, 'unit' | 'issued' | 'period'>): string {
  const date = issued
    ? longDate(issued)
    : `ngày … tháng ${month(period.to.month)} năm ${String(period.to.year)}`;
  return unit.place === '' ? date : `${unit.place}, ${date}`;
}

function longDate({ day, month: monthNumber, year }: CivilDate): string {
  return `ngày ${String(day).padStart(2, '0')} tháng ${month(monthNumber)} năm ${String(year)}`;
}

/** Months 1 and 2 are padded, the others not (LOOK.md §4). */
function month(number: number): string {
  return number < 3 ? `0${String(number)}` : String(number);
}

/** What stands over the signature on the right. */
export function signatory(unit: Unit): string {
  return (unit.secretaryPost === '' ? 'Bí thư' : unit.secretaryPost).toUpperCase();
}

function grown(single: number, lines: number): number {
  return lines === 1 ? single : heightOfLines(lines);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
