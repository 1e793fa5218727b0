import type { Sheet } from '../sheet/workbook';
import { type Candidate, candidates, confidenceOf, type Surroundings } from './decide-kind';
import { type Body, type BodyColumns, findBody } from './find-body';
import { findHeader, findPlainHeader, type HeaderBlock } from './find-headers';
import type { HeaderSegment } from './header-segments';
import { type Grid, gridOf } from './grid';
import { bareTable, type LabelledKind, labelTable } from './headless-tables';
import { findLabels, type LabelBlock, type LabelBook } from './find-labels';
import { findBareList } from './find-bare-list';
import { type Lexicon } from './lexicon';
import { type ColumnEvidence, columnEvidence, type KindMatcher, matchColumns } from './match-columns';
import { wordingOf } from './phrases';
import { splitNames } from './split-names';
import type { ColumnMatch, Table, TitleLine } from './table';
import { whyKind } from './why';

/** What the engine knows before it sees a sheet: the kinds with their words folded once. */
export interface Knowledge {
  readonly matchers: readonly KindMatcher[];
  readonly lexicon: Lexicon;
  /** Kinds whose rows are known by their labels, header or not. */
  readonly labelled: readonly { readonly kind: LabelledKind; readonly labels: LabelBook }[];
}

/** A table with the other kinds it might have been, for the workbook's second look. */
export interface FoundTable {
  readonly table: Table;
  readonly best: Candidate | null;
}

/** All tables of one sheet, from top to bottom. Never throws, whatever the sheet holds; linear in its cells. */
export function recogniseSheet(sheet: Sheet, knowledge: Knowledge): readonly FoundTable[] {
  const grid = gridOf(sheet, knowledge.lexicon);
  const found: FoundTable[] = [];
  let from = 1;
  let labels = nextLabels(grid, knowledge, from);
  while (from <= grid.lastRow) {
    if (labels && labels.top < from) labels = nextLabels(grid, knowledge, from);
    const block =
      findHeader(grid, knowledge.lexicon, from) ??
      (found.length === 0 && from === 1 ? findPlainHeader(grid, knowledge.lexicon) : null);
    if (labels && (!block || labels.top <= block.bottom)) {
      const titles = linesBetween(grid, from, labels.top - 1);
      found.push({ table: labelTable(grid, labels.kind, labels.block, titles), best: null });
      from = (labels.block.rows.at(-1) ?? labels.top) + 1;
      continue;
    }
    if (!block) break;
    const tables = block.segments.map((segment) => tableUnder(grid, knowledge, block, segment, from));
    found.push(...tables.filter(({ table }) => table.dataRows.length > 0 || table.skipped.length > 0));
    from = Math.max(block.bottom + 1, ...tables.map(({ next }) => next));
  }
  return withSurroundings(grid, found.length > 0 ? found : bareList(grid));
}

interface NextLabels {
  readonly kind: LabelledKind;
  readonly block: LabelBlock;
  readonly top: number;
}

/** The nearest block of labels and values at or below a row. */
function nextLabels(grid: Grid, knowledge: Knowledge, from: number): NextLabels | null {
  const found = knowledge.labelled.flatMap(({ kind, labels }) => {
    const block = findLabels(grid, labels, from);
    return block ? [{ kind, block, top: block.rows[0] ?? from }] : [];
  });
  return found.sort((a, b) => a.top - b.top)[0] ?? null;
}

const SAMPLE_ROWS = 60;

function tableUnder(
  grid: Grid,
  knowledge: Knowledge,
  block: HeaderBlock,
  segment: HeaderSegment,
  from: number,
): FoundTable & { readonly next: number } {
  const first = (block.numberRow ?? block.bottom) + 1;
  const headerText = segment.headers
    .flatMap(({ parts }) => parts.map((part) => part.toLowerCase()))
    .join(' ');
  const folded = headerRowsText(grid, block, segment) + headerText;
  const draft = findBody(grid, knowledge.lexicon, segment, first, folded, draftColumns(segment));
  const titles = titlesOf(grid, block, segment, from);
  const written = titles.map(({ text }) => text).join(' ');
  const around: Surroundings = {
    sheetName: wordingOf(grid.sheet.name),
    titles: wordingOf(written),
    caption: wordingOf(segment.caption?.text ?? ''),
  };
  const evidence = segment.headers.map((header) =>
    columnEvidence(header, sampleOf(grid, header.column, draft.dataRows), written),
  );
  const found = candidates(knowledge.matchers, evidence, around);
  const best = found[0] ?? null;
  const columns = best ? splitNames(best.columns, evidence) : commonColumns(knowledge, evidence);
  const body = best
    ? findBody(grid, knowledge.lexicon, segment, first, folded, knownColumns(best, columns))
    : draft;
  const table = tableOf(grid, block, segment, {
    body,
    best,
    columns,
    titles,
    confidence: confidenceOf(found),
  });
  return { table, best, next: body.next };
}

/**
 * The lines above a table. Of a line with texts over several tables side by side each table takes its own; a text that
 * stands over a table further right is that table's alone.
 */
function titlesOf(
  grid: Grid,
  block: HeaderBlock,
  segment: HeaderSegment,
  from: number,
): readonly TitleLine[] {
  const lines = linesBetween(grid, from, block.top - 1);
  const own = (column: number): HeaderSegment | undefined =>
    block.segments.find(({ left, right }) => column >= left && column <= right);
  const shared = lines.filter(({ row, column }) => {
    if (block.segments.length < 2) return true;
    const merge = grid.merge(row, column);
    const owner = own(column);
    if (!owner || owner === segment || (merge && merge.right > owner.right)) return true;
    const alone = !lines.some((line) => line.row === row && own(line.column) !== owner);
    return alone && owner === block.segments[0];
  });
  return segment.caption ? [...shared, segment.caption] : shared;
}

function headerRowsText(grid: Grid, block: HeaderBlock, segment: HeaderSegment): string {
  const texts: string[] = [];
  for (let row = segment.top; row <= block.bottom; row++) {
    for (const column of grid.filled(row)) {
      if (column >= segment.left && column <= segment.right) texts.push(grid.loose(row, column));
    }
  }
  return ` ${texts.join(' ')} `;
}

/** Before the kind is known: the running number by its heading, people by theirs. */
function draftColumns(segment: HeaderSegment): BodyColumns {
  const order = segment.headers.find(({ text }) =>
    /^(?:s\.?t\.?t\.?|tt|số ?tt|số thứ tự|#)$/i.test(text.trim()),
  );
  return { order: order?.column ?? null, keys: [], people: false, labels: false };
}

function knownColumns(best: Candidate, columns: readonly ColumnMatch[]): BodyColumns {
  const { kind } = best;
  const keyFields = new Set(kind.keys ?? kind.needs[0] ?? []);
  if (keyFields.has('full_name')) keyFields.add('surname').add('given_name');
  const keys = columns.filter((match) => keyFields.has(match.field));
  return {
    order: columns.find((match) => match.field === 'order')?.column ?? null,
    keys: keys.map((match) => match.column),
    labels: kind.labelled !== undefined,
    people: keys.length > 0 && keys.every(({ field }) => NAMES.has(field)),
  };
}

const NAMES: ReadonlySet<string> = new Set(['full_name', 'surname', 'given_name']);

/** For a list of no kind: what its columns are by the kind whose wordings know most of them, for the explanation. */
function commonColumns(knowledge: Knowledge, evidence: readonly ColumnEvidence[]): readonly ColumnMatch[] {
  return knowledge.matchers
    .map((matcher) => matchColumns(matcher, evidence).filter(({ confidence }) => confidence >= 0.8))
    .reduce<readonly ColumnMatch[]>((most, found) => (found.length > most.length ? found : most), []);
}

function sampleOf(grid: Grid, column: number, rows: readonly number[]): ColumnEvidence['sample'] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  const sampled = rows.filter((_, index) => index % step === 0 && grid.text(rows[index] ?? 0, column) !== '');
  return {
    cells: sampled.map((row) => grid.cell(row, column)),
    texts: sampled.map((row) => grid.text(row, column)),
  };
}

function bareList(grid: Grid): readonly FoundTable[] {
  const rows = findBareList(grid);
  const [first] = rows;
  return first === undefined
    ? []
    : [{ table: bareTable(grid, rows, linesBetween(grid, 1, first - 1)), best: null }];
}

function linesBetween(
  grid: Grid,
  from: number,
  to: number,
  wanted: (column: number) => boolean = () => true,
): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; row <= to; row++) {
    for (const column of grid.filled(row)) {
      if (wanted(column)) lines.push({ row, column, text: grid.text(row, column) });
    }
  }
  return lines;
}

interface Parts {
  readonly body: Body;
  readonly best: Candidate | null;
  readonly columns: readonly ColumnMatch[];
  readonly titles: readonly TitleLine[];
  readonly confidence: number;
}

function tableOf(grid: Grid, block: HeaderBlock, segment: HeaderSegment, parts: Parts): Table {
  const { body, best, columns } = parts;
  const headerRows: number[] = [];
  for (let row = segment.top; row <= block.bottom; row++) headerRows.push(row);
  const matched = new Set(columns.map((match) => match.column));
  const first = (block.numberRow ?? block.bottom) + 1;
  return {
    sheet: grid.sheet.name,
    range: {
      top: segment.top,
      left: segment.left,
      bottom: Math.max(body.lastRow, block.numberRow ?? block.bottom),
      right: segment.right,
    },
    headerRows,
    firstDataRow: body.dataRows[0] ?? first,
    lastDataRow: body.dataRows.at(-1) ?? first - 1,
    dataRows: body.dataRows,
    totalRows: body.totalRows,
    sections: body.sections,
    skipped: body.skipped,
    kind: best?.kind.id ?? 'other',
    confidence: parts.confidence,
    columns,
    unmatched: segment.headers
      .filter((header) => !matched.has(header.column))
      .map((header) => ({ column: header.column, header: header.text })),
    titles: parts.titles,
    footers: [],
    why: whyKind(best, columns),
    doubtful: false,
    encodings: grid.encodings,
  };
}

/** The lines around a table that are not its titles: over the tables above it, below it (legend, signatures), beside it. */
function withSurroundings(grid: Grid, found: readonly FoundTable[]): readonly FoundTable[] {
  return found.map((entry, index) => {
    const { range } = entry.table;
    const next = found.slice(index + 1).find(({ table }) => table.range.top > range.bottom);
    const below = linesBetween(grid, range.bottom + 1, (next?.table.range.top ?? grid.lastRow + 1) - 1);
    const beside = linesBetween(
      grid,
      range.top,
      range.bottom,
      (column) => !found.some(({ table }) => column >= table.range.left && column <= table.range.right),
    ).filter((line) => grid.cell(line.row, line.column).kind === 'text');
    const titlesAbove = found
      .filter(({ table }) => table.range.bottom < range.top)
      .flatMap(({ table }) => table.titles);
    return { ...entry, table: { ...entry.table, titlesAbove, footers: [...beside, ...below] } };
  });
}
