import type { Grid } from '../recognise/grid';
import type { FormTable } from './form-tables';
import { isOpen } from './open-cell';
import { type Above, readAbove } from './read-head';
import type { Heading } from './read-heading';
import { type Reading, readLabel } from './read-label';
import { type Line, type LinePlaces, readLines } from './row-lines';
import type { FormContext, Target, Targets, UnknownLabel } from './target';

type Column = readonly [number, Heading];

/** What signs or closes a form is no row of it. */
const FOOT = /người lập|thủ trưởng|xác nhận|nơi nhận|ký tên|^t\/m|^tm\.|ngày .*tháng|^bí thư|^ghi chú/iu;

/** A table whose rows are the figures: rows that mean one × the columns of this year and the last. */
export function readRows(grid: Grid, table: FormTable, context: FormContext): Targets {
  const parts = blocks([...table.headings]).map((columns) => readBlock(grid, table, columns, context));
  return {
    targets: parts.flatMap(({ targets }) => targets),
    unknown: parts.flatMap(({ unknown }) => unknown),
    notes: [],
  };
}

/** A form in two halves side by side is two tables: each has a label column and values of its own. */
function blocks(columns: readonly Column[]): readonly (readonly Column[])[] {
  const found: Column[][] = [[]];
  let valued = false;
  for (const column of columns) {
    const { role } = column[1];
    if (valued && (role === 'label' || role === 'order')) {
      found.push([]);
      valued = false;
    }
    if (role === 'this' || role === 'last') valued = true;
    found.at(-1)?.push(column);
  }
  return found;
}

function readBlock(
  grid: Grid,
  table: FormTable,
  columns: readonly Column[],
  context: FormContext,
): Omit<Targets, 'notes'> {
  const places = placesOf(grid, table, columns);
  const lines = readLines(grid, table.bodyTop, table.bodyBottom, places, context.period);
  const values = columns.filter(([column]) => places.values.includes(column));
  const targets: Target[] = [];
  const unknown: UnknownLabel[] = [];
  for (const line of lines) {
    if (line.isHeading) continue;
    const unit = places.unit === null ? null : grid.text(line.row, places.unit) || null;
    const found = values.flatMap(([column, heading]) => targetOf(line, column, heading, unit, values));
    targets.push(...found);
    const open = values.find(([column, { role }]) => role === 'this' && isOpen(grid, line.row, column));
    if (found.length === 0 && line.reading === null && open && !FOOT.test(line.text)) {
      unknown.push({ row: line.row, column: open[0], label: line.text, unit });
    }
  }
  return { targets, unknown };
}

function placesOf(grid: Grid, table: FormTable, columns: readonly Column[]): LinePlaces {
  const withRole = (role: Heading['role']): number[] =>
    columns.filter(([, heading]) => heading.role === role).map(([column]) => column);
  const valued = [...withRole('this'), ...withRole('last')];
  const first = Math.min(...valued, ...withRole('other'), Number.MAX_SAFE_INTEGER);
  let labels = withRole('label').filter((column) => column < first);
  const bare = columns.map(([column]) => column).filter((column) => column < first);
  if (labels.length === 0) labels = [fullest(grid, table, bare)].flatMap((column) => column ?? []);
  const unit =
    withRole('unit')[0] ??
    // "Đơn vị" beside another label is a unit
    (labels.length > 1
      ? labels.find(
          (column, at) =>
            at > 0 && columns.some(([one, { levels }]) => one === column && levels.at(-1)?.core === 'đơn vị'),
        )
      : undefined);
  const texts = labels.filter((column) => column !== unit);
  const right = Math.max(...texts, 0);
  const loose = withRole('part').filter((column) => column > right);
  const ours = new Set(columns.filter(([, { unitName }]) => unitName === 'ours').map(([column]) => column));
  // among columns of many cells, a total is theirs together
  const ofMany = columns.some(([, { unitName }]) => unitName !== null);
  const between = bare.filter(
    (column) => column > Math.min(...texts) && column < right && !texts.includes(column),
  );
  return {
    labels: [...texts, ...between.filter((column) => !withRole('order').includes(column))].sort(
      (a, b) => a - b,
    ),
    order: withRole('order')[0] ?? null,
    unit: unit ?? null,
    values: [...valued, ...loose].filter((column) => !ofMany || ours.has(column)).sort((a, b) => a - b),
  };
}

/** The column with the most words, where no heading calls one a label. */
function fullest(grid: Grid, { bodyTop, bodyBottom }: FormTable, columns: readonly number[]): number | null {
  const counts = columns.map((column) => {
    let words = 0;
    for (let row = bodyTop; row <= Math.min(bodyBottom, grid.lastRow); row++) {
      if (grid.text(row, column).length > 3) words += 1;
    }
    return { column, words };
  });
  counts.sort((a, b) => b.words - a.words);
  return counts[0] && counts[0].words > 0 ? counts[0].column : null;
}

function targetOf(
  line: Line,
  column: number,
  heading: Heading,
  rowUnit: string | null,
  values: readonly Column[],
): readonly Target[] {
  const reading = heading.role === 'part' ? partReading(line, heading, values) : line.reading;
  if (reading === null) return [];
  const year = yearOf(line, heading);
  if (year === null) return [];
  const { text: label } = line;
  const unit = rowUnit ?? line.words.unit;
  const doubt = reading.doubt ?? rivalDoubt(heading, values);
  return [
    {
      row: line.row,
      column,
      id: reading.id,
      year,
      label,
      heading: heading.text,
      unit,
      moneyUnit: heading.unit,
      doubt,
    },
  ];
}

/** "Trong đó: nữ" over a column is a part of what the row counts. */
function partReading(
  { reading, text, words, above }: Line,
  heading: Heading,
  values: readonly Column[],
): Reading | null {
  const [leaf, ...higher] = [...heading.levels].reverse();
  if (!leaf) return null;
  const sure = reading !== null && reading.doubt === null ? reading.id : null;
  const row: Above = { ...readAbove(words, sure, true), text };
  const found = readLabel(leaf, [...higher.map((level) => readAbove(level, null, false)), row, ...above]);
  if (found !== null) return found;
  const alone = values.every(([, each]) => each.role === 'part');
  if (!alone || values.length !== 1 || reading === null) return null;
  return { id: reading.id, doubt: reading.doubt ?? `Cột “${heading.text}” chưa rõ có phải số năm nay.` };
}

function yearOf({ words }: Line, heading: Heading): Target['year'] | null {
  if (heading.role === 'last') return words.dated && words.when === 'now' ? null : 'last';
  if (words.dated && words.when === 'last') return heading.dated ? null : 'last';
  return 'this';
}

/** Two columns that may both be this year's number: the one that names the year is sure. */
function rivalDoubt(heading: Heading, values: readonly Column[]): string | null {
  if (heading.role !== 'this' || heading.dated) return null;
  const rivals = values.filter(([, each]) => each.role === 'this' && each.text !== heading.text);
  const [rival] = rivals;
  return rival ? `Cột “${rival[1].text}” cũng có thể là số năm nay.` : null;
}
