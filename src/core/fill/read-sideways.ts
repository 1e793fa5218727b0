import type { Grid } from '../recognise/grid';
import type { FormTable } from './form-tables';
import type { LabelWords } from './label-words';
import { type Above, readAbove } from './read-head';
import { type Heading, isCount, isSameUnit, isShare, readHeading } from './read-heading';
import { type Reading, readLabel } from './read-label';
import { isOpen } from './open-cell';
import type { FormContext, Target, Targets, UnknownLabel } from './target';

/** The figures that the columns of a table mean. */
export function columnReadings(table: FormTable): ReadonlyMap<number, Reading> {
  const found = new Map<number, Reading>();
  let whole: Above | null = null;
  for (const [column, { levels }] of table.headings) {
    const parted = levels.some(isBarePart);
    const reading = readLevels(levels, parted ? whole : null);
    if (reading) found.set(column, reading);
    const leaf = levels.at(-1);
    if (!parted && leaf) whole = readAbove(leaf, sureId(reading), true);
  }
  return found;
}

/** "Trong đó" alone over columns: they are parts of the column left of them. */
function isBarePart({ core, part }: LabelWords): boolean {
  return part && core === '';
}

/** From the top level down: each stands under the ones above it. */
function readLevels(levels: readonly LabelWords[], whole: Above | null): Reading | null {
  let above: readonly Above[] = whole === null ? [] : [whole];
  let reading: Reading | null = null;
  for (const [at, words] of levels.entries()) {
    if (words.core === '') {
      if (isShare(words)) return null;
      continue;
    }
    // "Số lượng" under a figure is that figure
    if (at > 0 && reading !== null && isCount(words)) continue;
    reading = readLabel(words, above);
    above = [readAbove(words, sureId(reading), false), ...above];
  }
  return levels.some(({ when }) => when === 'other') ? null : reading;
}

function sureId(reading: Reading | null): string | null {
  return reading !== null && reading.doubt === null ? reading.id : null;
}

/** A table on its side: columns that mean figures × the row of ours, or the rows of this year and the last. */
export function readSideways(grid: Grid, table: FormTable, context: FormContext): Targets {
  const readings = columnReadings(table);
  const rows = rowsToFill(grid, table, readings, context);
  const targets = rows.found.flatMap(({ row, year, label, doubt }) =>
    [...readings].flatMap(([column, reading]): readonly Target[] => {
      const heading = table.headings.get(column);
      if (!heading) return [];
      const last = heading.levels.some(({ when }) => when === 'last');
      return [
        {
          row,
          column,
          id: reading.id,
          year: last ? 'last' : year,
          label: heading.text,
          heading: label,
          unit: heading.levels.at(-1)?.unit ?? null,
          moneyUnit: heading.unit,
          doubt: reading.doubt ?? doubt,
        },
      ];
    }),
  );
  const strange = [...table.headings].filter(
    ([column, { role }]) => role === 'part' && !readings.has(column),
  );
  const unknown = rows.found.flatMap(({ row }) =>
    strange
      .filter(([column]) => isOpen(grid, row, column))
      .map(([column, { text, unit }]): UnknownLabel => ({ row, column, label: text, unit })),
  );
  return { targets, unknown, notes: rows.note === null ? [] : [rows.note] };
}

interface RowToFill {
  readonly row: number;
  readonly year: Target['year'];
  readonly label: string;
  readonly doubt: string | null;
}

function rowsToFill(
  grid: Grid,
  table: FormTable,
  readings: ReadonlyMap<number, Reading>,
  { period, unit }: FormContext,
): { readonly found: readonly RowToFill[]; readonly note: string | null } {
  const first = Math.min(...readings.keys());
  const labelled = labelsLeft(grid, table, first);
  const ours = labelled.filter(({ text }) => isSameUnit(text, unit));
  const [own] = ours;
  if (own) {
    const doubt = ours.length > 1 ? `Có ${String(ours.length)} dòng ghi “${own.text}”.` : null;
    return { found: ours.map(({ row, text }) => ({ row, year: 'this', label: text, doubt })), note: null };
  }
  const timed = labelled.flatMap(({ row, text }): RowToFill[] => {
    const { role }: Heading = readHeading([text], period, unit);
    return role === 'this' || role === 'last' ? [{ row, year: role, label: text, doubt: null }] : [];
  });
  if (timed.length > 0) {
    const current = timed.filter(({ year }) => year === 'this');
    const doubt = current.length > 1 ? 'Có nhiều dòng có thể là số năm nay.' : null;
    return { found: timed.map((each) => (each.year === 'this' ? { ...each, doubt } : each)), note: null };
  }
  if (labelled.length === 0) {
    return { found: [{ row: table.bodyTop, year: 'this', label: '', doubt: null }], note: null };
  }
  const whose = unit === '' ? 'chi bộ (chưa biết tên chi bộ)' : `“${unit}”`;
  return {
    found: [],
    note: `Bảng ở dòng ${String(table.headTop)} không có dòng của ${whose} nên để nguyên.`,
  };
}

/** Words left of the first figure, row by row, as far as the table goes without a blank row. */
function labelsLeft(
  grid: Grid,
  table: FormTable,
  first: number,
): readonly { readonly row: number; readonly text: string }[] {
  const found: { row: number; text: string }[] = [];
  for (let row = table.bodyTop; row <= Math.min(table.bodyBottom, grid.lastRow); row++) {
    if (grid.filled(row).length === 0) break;
    const texts = grid
      .filled(row)
      .filter((column) => column < first && grid.cell(row, column).kind === 'text')
      .map((column) => grid.text(row, column))
      .filter((text) => !/^[\dIVX]+[.)]?$/u.test(text));
    const text = texts.at(-1);
    if (text !== undefined) found.push({ row, text });
  }
  return found;
}
