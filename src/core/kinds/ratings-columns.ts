import { columnName } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';
import type { RatingStage } from './ratings-fields';
import { TICK_LEVELS, tickField } from './ratings-fields';

/** Where a stage's rating stands: one column of words, or columns that are ticked. */
export interface StageColumns {
  readonly word: number | null;
  readonly ticks: boolean;
}

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

/** The column of each stage; of several final ones the year's own, else the rightmost after asking. */
export function stageColumns(reading: Reading): Readonly<Record<RatingStage, StageColumns>> {
  return {
    self: { word: reading.column('self_rating'), ticks: hasTicks(reading, 'self') },
    cell: { word: chosen(reading, 'cell', reading.columns('cell_rating')), ticks: hasTicks(reading, 'cell') },
    final: {
      word: chosen(reading, 'final', reading.columns('final_rating')),
      ticks: hasTicks(reading, 'final'),
    },
  };
}

function hasTicks(reading: Reading, stage: RatingStage): boolean {
  return TICK_LEVELS.some((level) => reading.column(tickField(stage, level)) !== null);
}

function chosen(reading: Reading, stage: RatingStage, columns: readonly number[]): number | null {
  const filled = columns.filter((column) =>
    reading.table.dataRows.some((row) => reading.textAt(row, column) !== ''),
  );
  const last = filled.at(-1) ?? columns.at(-1) ?? null;
  if (filled.length <= 1 || last === null) return last;
  const ofYear = columnOfYear(reading, filled);
  if (ofYear !== null) return ofYear;
  const decided = filled.filter((column) => !PROPOSAL.test(foldLoose(reading.header(column))));
  const [only] = decided;
  if (decided.length === 1 && only !== undefined && filled.length > 1) return only;
  const asked = reading.ask({
    id: `rating:${stage}@${reading.sheetKey()}`,
    text: 'Cột nào là kết quả xếp loại cuối cùng?',
    at: { sheet: reading.table.sheet, range: reading.table.range },
    options: filled.map((column) => ({
      id: columnName(column),
      label: reading.header(column) || `Cột ${columnName(column)}`,
    })),
    suggested: columnName(last),
    why: `Cột ${columnName(last)}, vì đứng sau cùng trong các cột xếp loại.`,
    affects: AFFECTS,
  });
  return filled.find((column) => columnName(column) === asked) ?? last;
}

/** "Xếp loại năm 2017 | Xếp loại năm 2018": last year's column is not this year's rating. */
function columnOfYear(reading: Reading, columns: readonly number[]): number | null {
  const years = columns.map((column) => Number(/\b(20\d{2})\b/.exec(reading.header(column))?.[1] ?? 0));
  if (!years.some((year) => year > 0)) return null;
  const wanted = reading.context.titleYear;
  const at = wanted === null ? years.indexOf(Math.max(...years)) : years.indexOf(wanted);
  return columns[at] ?? null;
}

/** Told once for a sheet with ratings of several stages, all filled: which one counts. */
export function reportSeveral(reading: Reading, stages: Readonly<Record<RatingStage, StageColumns>>): void {
  const filled = (['final', 'cell', 'self'] as const).flatMap((stage) => {
    const { word } = stages[stage];
    return word !== null && reading.table.dataRows.some((row) => reading.textAt(row, word) !== '')
      ? [word]
      : [];
  });
  const [used] = filled;
  if (used === undefined || filled.length < 2) return;
  const range = {
    top: reading.table.dataRows[0] ?? 1,
    bottom: reading.table.dataRows.at(-1) ?? 1,
    left: Math.min(...filled),
    right: Math.max(...filled),
  };
  reading.report(
    {
      code: 'several_rating_columns',
      severity: 'info',
      message: `Trang “${reading.table.sheet}” có ${String(filled.length)} cột xếp loại; đang lấy cột “${reading.header(used)}” (${columnName(used)}).`,
      suggestion: 'Dòng nào cột này trống thì lấy cột đề nghị của chi bộ, rồi đến cột tự xếp loại.',
      affects: AFFECTS,
    },
    range,
  );
}
