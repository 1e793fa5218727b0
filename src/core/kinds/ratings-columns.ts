import { columnName } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';
import type { RatingLevel } from '../vietnamese/ratings';
import type { RatingStage } from './ratings-fields';
import { TICK_LEVELS, tickField } from './ratings-fields';

/** Where a stage's rating stands: one column of words, or a column for each level that is ticked. */
export interface StageColumns {
  readonly word: number | null;
  readonly ticks: ReadonlyMap<RatingLevel, number>;
}

/** Of a heading in the id of a question: what is too long an id is not kept. */
const LONGEST_HEADING = 32;

const AFFECTS = [
  'dang_vien_duoc_danh_gia',
  'xep_loai_xuat_sac',
  'xep_loai_tot',
  'xep_loai_hoan_thanh',
  'xep_loai_khong_hoan_thanh',
  'xep_loai_tot_tro_len',
];

/** "Chi ủy đề xuất" beside "Kết luận của chi bộ": a proposal is not what was decided. */
const PROPOSAL = /\b(?:de xuat|de nghi|du kien|gioi thieu|chi uy|bieu quyet)\b/;

/** Columns that together are one rating: a column of words alone, or the ticked columns under one heading. */
interface Candidate {
  readonly header: string;
  readonly columns: readonly number[];
}

/** The columns of each stage; of several final ones the year's own, else the rightmost after asking. */
export function stageColumns(reading: Reading): Readonly<Record<RatingStage, StageColumns>> {
  return {
    self: { word: reading.column('self_rating'), ticks: ticksOf(reading, 'self') },
    cell: { word: wordColumn(reading, 'cell', 'cell_rating'), ticks: ticksOf(reading, 'cell') },
    final: { word: wordColumn(reading, 'final', 'final_rating'), ticks: ticksOf(reading, 'final') },
  };
}

function wordColumn(reading: Reading, stage: RatingStage, field: string): number | null {
  const candidates = reading
    .columns(field)
    .map((column) => ({ header: reading.header(column), columns: [column] }));
  return chosen(reading, stage, candidates)?.columns[0] ?? null;
}

/** The ticked columns of a stage, all under one group heading: levels of two groups are never mixed. */
function ticksOf(reading: Reading, stage: RatingStage): ReadonlyMap<RatingLevel, number> {
  const levelAt = new Map(
    TICK_LEVELS.flatMap((level) => reading.columns(tickField(stage, level)).map((column) => [column, level])),
  );
  const groups = new Map<string, number[]>();
  for (const column of [...levelAt.keys()].sort((a, b) => a - b)) {
    const heading = reading.groupHeading(column);
    groups.set(heading, [...(groups.get(heading) ?? []), column]);
  }
  const candidates = [...groups].map(([header, columns]) => ({ header, columns }));
  const columns = chosen(reading, stage, candidates)?.columns ?? [];
  return new Map(
    columns.flatMap((column) => {
      const level = levelAt.get(column);
      return level ? [[level, column]] : [];
    }),
  );
}

function chosen(reading: Reading, stage: RatingStage, candidates: readonly Candidate[]): Candidate | null {
  const filled = candidates.filter(({ columns }) => isFilled(reading, columns));
  const last = filled.at(-1) ?? candidates.at(-1) ?? null;
  if (filled.length <= 1 || last === null) return last;
  const ofYear = candidateOfYear(reading, filled);
  if (ofYear !== null) return ofYear;
  const decided = filled.filter(({ header }) => !PROPOSAL.test(foldLoose(header)));
  const [only] = decided;
  if (decided.length === 1 && only !== undefined) return only;
  const ids = optionIds(filled);
  const asked = reading.ask({
    id: `rating:${stage}@${reading.sheetKey()}: ${choiceKey(filled)}`,
    text: `Ở trang “${reading.table.sheet}”, cột nào là kết quả xếp loại cuối cùng?`,
    at: { sheet: reading.table.sheet, range: reading.table.range },
    options: filled.map(({ header, columns }, index) => ({
      id: ids[index] ?? '',
      label: header === '' ? `Cột ${usedColumns(columns)}` : `“${header}” (cột ${usedColumns(columns)})`,
      columns,
    })),
    suggested: ids.at(-1) ?? '',
    why: `Cột ${usedColumns(last.columns)}, vì đứng sau cùng trong các cột xếp loại.`,
    affects: AFFECTS,
  });
  return filled[ids.indexOf(asked)] ?? last;
}

/** Which headings there are to choose from, wherever they stand. */
function choiceKey(candidates: readonly Candidate[]): string {
  const headings = candidates.map(({ header }) => foldLoose(header).slice(0, LONGEST_HEADING));
  return headings.sort().join(' | ');
}

/**
 * An answer is remembered for next year's sheet, where the columns may stand elsewhere: it names the heading, and of
 * columns with one heading which of them.
 */
function optionIds(candidates: readonly Candidate[]): readonly string[] {
  const headings = candidates.map(({ header }) => foldLoose(header));
  return headings.map((heading, index) => {
    const before = headings.slice(0, index).filter((other) => other === heading).length;
    return `heading:${heading}${before === 0 ? '' : ` ${String(before + 1)}`}`;
  });
}

/** "Xếp loại năm 2017 | Xếp loại năm 2018": last year's column is not this year's rating. */
function candidateOfYear(reading: Reading, candidates: readonly Candidate[]): Candidate | null {
  const years = candidates.map(({ header }) => Number(/\b(20\d{2})\b/.exec(header)?.[1] ?? 0));
  if (!years.some((year) => year > 0)) return null;
  const wanted = reading.context.titleYear;
  const at = wanted === null ? years.indexOf(Math.max(...years)) : years.indexOf(wanted);
  return candidates[at] ?? null;
}

/** Told once for a sheet with ratings of several stages, all filled: which one counts. */
export function reportSeveral(reading: Reading, stages: Readonly<Record<RatingStage, StageColumns>>): void {
  const filled = (['final', 'cell', 'self'] as const).flatMap((stage) => {
    const { word, ticks } = stages[stage];
    const columns = word === null ? [...ticks.values()].sort((a, b) => a - b) : [word];
    return isFilled(reading, columns) ? [columns] : [];
  });
  const [used] = filled;
  const [first] = used ?? [];
  if (used === undefined || first === undefined || filled.length < 2) return;
  const header = reading.header(first);
  const all = filled.flat();
  reading.report(
    {
      code: 'several_rating_columns',
      severity: 'info',
      message: `Trang “${reading.table.sheet}” có ${String(filled.length)} cột xếp loại; đang lấy “${used.length > 1 ? reading.groupHeading(first) : header}” (cột ${usedColumns(used)}).`,
      suggestion: 'Dòng nào để trống ở đó thì lấy mức chi bộ xếp, rồi đến mức tự xếp loại.',
      affects: AFFECTS,
    },
    {
      top: reading.table.dataRows[0] ?? 1,
      bottom: reading.table.dataRows.at(-1) ?? 1,
      left: Math.min(...all),
      right: Math.max(...all),
    },
  );
}

function isFilled(reading: Reading, columns: readonly number[]): boolean {
  return columns.some((column) => reading.table.dataRows.some((row) => reading.textAt(row, column) !== ''));
}

function usedColumns(columns: readonly number[]): string {
  const [first = 1] = columns;
  const last = columns.at(-1) ?? first;
  return first === last ? columnName(first) : `${columnName(first)} đến ${columnName(last)}`;
}
