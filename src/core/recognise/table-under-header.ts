import type { Body } from './body';
import { draftColumns, knownColumns } from './body-columns';
import { booksBeside } from './books-beside';
import { type Candidate, candidates, confidenceOf, toldCandidate } from './decide-kind';
import { findBody } from './find-body';
import type { HeaderBlock } from './find-headers';
import type { Grid } from './grid';
import type { HeaderSegment } from './header-segments';
import type { Knowledge } from './knowledge';
import { type ColumnEvidence, columnEvidence, matchColumns } from './match-columns';
import { withoutOwnName } from './own-name';
import { wordingOf } from './phrases';
import { type SeenHeadings, toldApart } from './shape-key';
import { splitNames } from './split-names';
import type { ColumnMatch, Table, TitleLine } from './table';
import { titlesOf } from './title-lines';
import { toldKind } from './told-kind';
import { whyKind } from './why';

/** A table with the other kinds it might have been, for the workbook's second look. */
export interface FoundTable {
  readonly table: Table;
  readonly best: Candidate | null;
  /** Second books in its columns. */
  readonly beside?: readonly FoundTable[];
}

/** A header with one of its tables, on the way to being read. */
interface Headed {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly segment: HeaderSegment;
  /** The first row below the header and its column numbers. */
  readonly first: number;
}

/** What stands before a table on its sheet: the first row that is no other's, the headings of the tables above. */
interface Before {
  readonly from: number;
  readonly above: SeenHeadings;
}

/**
 * The table of one segment of a header, its titles from row `from` on. Its rows are walked twice: roughly, to sample the
 * values under each heading; and again when the kind, and with it the key columns, is known. What the person said it is
 * goes before any guess.
 */
export function tableUnder(
  grid: Grid,
  knowledge: Knowledge,
  block: HeaderBlock,
  segment: HeaderSegment,
  { from, above }: Before,
): FoundTable & { readonly next: number } {
  const headed: Headed = { grid, block, segment, first: (block.numberRow ?? block.bottom) + 1 };
  const folded = headerText(headed);
  const draft = findBody(grid, knowledge.lexicon, segment, headed.first, folded, draftColumns(segment));
  const titles = titlesOf(grid, block, segment, from);
  const written = titles.map(({ text }) => text).join(' ');
  const evidence = segment.headers.map((header) =>
    columnEvidence(header, sampleOf(grid, header.column, draft.dataRows), written),
  );
  const readAs = (best: Candidate | null, confidence: number): FoundTable & { readonly next: number } => {
    const columns = best ? splitNames(best.columns, evidence) : commonColumns(knowledge, evidence);
    const body = best
      ? findBody(grid, knowledge.lexicon, segment, headed.first, folded, knownColumns(best, columns))
      : draft;
    const table = toldApart(tableOf(headed, { body, best, columns, titles, confidence }), above);
    return { table, best, next: body.next };
  };
  const found = candidates(knowledge.matchers, evidence, {
    sheetName: wordingOf(grid.sheet.name),
    titles: wordingOf(written),
    withoutOwnName: wordingOf(withoutOwnName(titles)),
    caption: wordingOf(segment.caption?.text ?? ''),
  });
  const guessed = readAs(found[0] ?? null, confidenceOf(found));
  const told = toldKind(
    guessed.table,
    knowledge.matchers.map(({ kind }) => kind),
    knowledge.told,
  );
  if (told === null) {
    const main = guessed.best;
    const seconds = main ? booksBeside(knowledge.matchers, main, guessed.table.columns, evidence) : [];
    return { ...guessed, beside: seconds.map((best) => besideTable(guessed.table, best)) };
  }
  const matcher = knowledge.matchers.find(({ kind }) => kind.id === told);
  const read = readAs(matcher ? toldCandidate(matcher, evidence) : null, 1);
  return { ...read, table: { ...read.table, told: true, why: matcher ? TOLD : TOLD_OTHER } };
}

function besideTable(table: Table, best: Candidate): FoundTable {
  const heads = best.columns.filter(({ column }) => !table.columns.some((own) => own.column === column));
  const why = `Danh sách đảng viên còn có cột ${heads.map(({ header }) => `“${header}”`).join(', ')}.`;
  const year = yearNamed(heads.map(({ header }) => header).join(' '));
  const second: Table = {
    ...table,
    kind: best.kind.id,
    columns: best.columns,
    unmatched: [],
    totalRows: [],
    doubtful: true,
    confidence: 0.5,
    beside: true,
    why,
    ...(year === null ? {} : { year }),
  };
  return { table: second, best };
}

/** "Xếp loại năm 2018" is that year's, whatever the list's title says. */
function yearNamed(heads: string): number | null {
  const years = new Set(heads.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

const TOLD = 'Theo lựa chọn của anh/chị.';
const TOLD_OTHER = 'Không dùng: theo lựa chọn của anh/chị.';

/** Loose texts of the header's rows, by which its repetition is known. */
function headerText({ grid, block, segment }: Headed): string {
  const texts: string[] = [];
  for (let row = segment.top; row <= block.bottom; row++) {
    for (const column of grid.filled(row)) {
      if (column >= segment.left && column <= segment.right) texts.push(grid.loose(row, column));
    }
  }
  const parts = segment.headers.flatMap((header) => header.parts.map((part) => part.toLowerCase()));
  return ` ${texts.join(' ')} ${parts.join(' ')}`;
}

const SAMPLE_ROWS = 60;

function sampleOf(grid: Grid, column: number, rows: readonly number[]): ColumnEvidence['sample'] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  const sampled = rows.filter((_, index) => index % step === 0 && grid.text(rows[index] ?? 0, column) !== '');
  return {
    cells: sampled.map((row) => grid.cell(row, column)),
    texts: sampled.map((row) => grid.text(row, column)),
  };
}

/** For a list of no kind: what its columns are by the kind whose wordings know most of them, for the explanation. */
function commonColumns(knowledge: Knowledge, evidence: readonly ColumnEvidence[]): readonly ColumnMatch[] {
  return knowledge.matchers
    .map((matcher) => matchColumns(matcher, evidence).filter(({ confidence }) => confidence >= 0.8))
    .reduce<readonly ColumnMatch[]>((most, found) => (found.length > most.length ? found : most), []);
}

interface Parts {
  readonly body: Body;
  readonly best: Candidate | null;
  readonly columns: readonly ColumnMatch[];
  readonly titles: readonly TitleLine[];
  readonly confidence: number;
}

function tableOf({ grid, block, segment, first }: Headed, parts: Parts): Table {
  const { body, best, columns } = parts;
  const headerRows: number[] = [];
  for (let row = segment.top; row <= block.bottom; row++) headerRows.push(row);
  const matched = new Set(columns.map((match) => match.column));
  return {
    sheet: grid.sheet.name,
    range: {
      top: segment.top,
      left: segment.left,
      bottom: Math.max(body.lastRow, first - 1),
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
