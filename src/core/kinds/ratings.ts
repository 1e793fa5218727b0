import { cellRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import { type RatingLevel, readCellRating, readRating } from '../vietnamese/ratings';
import { bookOf, closeReading } from './book-of';
import { isDitto, textOrAbove } from './ditto';
import type { Kind } from './kind';
import { reportSeveral, type StageColumns, stageColumns } from './ratings-columns';
import { RATINGS_SHAPE } from './ratings-fields';
import { Reading } from './reading';
import { markedPeopleOf } from './read-person';
import type { RatingBook, RatingEntry } from './records';
import { isTicked } from './ticks';

const AFFECTS = [
  'dang_vien_duoc_danh_gia',
  'xep_loai_xuat_sac',
  'xep_loai_tot',
  'xep_loai_hoan_thanh',
  'xep_loai_khong_hoan_thanh',
  'xep_loai_tot_tro_len',
];

/** Yearly ratings. The final one of a row: what was decided, else what the cell proposes, else the person's own. */
export const RATINGS: Kind<RatingEntry, RatingBook> = {
  ...RATINGS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, RATINGS_SHAPE, AFFECTS);
    const stages = stageColumns(reading);
    const entries = markedPeopleOf(reading).map(({ row, name }): RatingEntry => {
      const levels = levelsOf(reading, row, stages);
      return { sheet: reading.table.sheet, row, name, ...levels };
    });
    reportSeveral(reading, stages);
    return closeReading(reading, { ...bookOf(reading, entries), cellRating: cellRatingBeside(reading) });
  },
};

type Levels = Pick<RatingEntry, 'self' | 'cell' | 'final'>;

const NO_LEVELS: Levels = { self: null, cell: null, final: null };

/** What was decided in words nobody knows is not what the cell or the person proposed: such a row tells nothing. */
function levelsOf(reading: Reading, row: number, stages: ReturnType<typeof stageColumns>): Levels {
  const self = levelOf(reading, row, stages.self);
  const cell = levelOf(reading, row, stages.cell);
  const decided = levelOf(reading, row, stages.final);
  const telling = decided ?? cell ?? self;
  if (telling === 'unknown') return NO_LEVELS;
  return { self: known(self), cell: known(cell), final: telling };
}

type LevelRead = RatingLevel | 'unknown' | null;

function known(level: LevelRead): RatingLevel | null {
  return level === 'unknown' ? null : level;
}

function levelOf(reading: Reading, row: number, { word, ticks }: StageColumns): LevelRead {
  return (word === null ? null : wordLevel(reading, row, word)) ?? tickedLevel(reading, row, ticks);
}

function wordLevel(reading: Reading, row: number, column: number): LevelRead {
  const text = textOrAbove(reading, row, column);
  if (/^[-–—\s.…]*$/.test(text)) return null;
  const level = readRating(text) ?? LETTERS.get(foldLoose(text)) ?? null;
  if (level === null && isDitto(text)) return null;
  if (level === null) {
    reading.reportCell(
      {
        code: 'unknown_rating',
        severity: 'warning',
        message: `Chưa rõ mức xếp loại “${text}” ở ${reading.place(row, column)}, nên chưa được tính.`,
        suggestion: 'Anh/chị ghi đủ chữ, ví dụ “Hoàn thành tốt nhiệm vụ”, hoặc HTXSNV, HTTNV, HTNV, KHTNV.',
      },
      row,
      column,
    );
  }
  return level ?? 'unknown';
}

/** One letter is a level only in a column of levels. */
const LETTERS: ReadonlyMap<string, RatingLevel> = new Map([['t', 'tot']]);

/** The one ticked column; two ticks in a row tell nothing. */
function tickedLevel(reading: Reading, row: number, ticks: StageColumns['ticks']): RatingLevel | null {
  const ticked = [...ticks]
    .filter(([, column]) => isTicked(reading.textAt(row, column)))
    .map(([level, column]) => ({ level, column }));
  const [first, second] = ticked;
  if (first && second) {
    reading.reportCell(
      {
        code: 'unknown_rating',
        severity: 'warning',
        message: `Dòng ${String(row)} trang “${reading.table.sheet}” đánh dấu ${String(ticked.length)} mức xếp loại, nên chưa được tính.`,
        suggestion: 'Anh/chị giữ lại một mức.',
      },
      row,
      second.column,
    );
    return null;
  }
  return first?.level ?? null;
}

/** "Chi bộ: HTXSNV", "Tập thể chi bộ Văn phòng: …": a level stands behind the colon, or the line says none. */
const CELL_AND_LEVEL = /^[-–+*\s]*(?:tập thể )?chi bộ[^:]{0,60}:/iu;

/** "Chi bộ xếp loại: Hoàn thành tốt nhiệm vụ" above, beside or below the table, in one cell or two. */
function cellRatingBeside(reading: Reading): RatingBook['cellRating'] {
  const lines = [...reading.table.footers, ...reading.table.titles];
  const skipped = reading.table.skipped
    .filter(({ reason }) => reason !== 'blank')
    .map(({ row, text }) => ({ row, column: reading.table.range.left, text }));
  for (const [index, line] of [...lines, ...skipped].entries()) {
    if (
      !CELL_AND_LEVEL.test(line.text) &&
      !/\bchi bo\b.*\b(?:xep loai|danh gia|dat|hoan thanh|duoc cong nhan|tu nhan)|\bxep loai chi bo\b|\bdanh gia chi bo\b/.test(
        foldLoose(line.text),
      )
    )
      continue;
    const colon = line.text.indexOf(':');
    const behind =
      colon >= 0
        ? line.text.slice(colon + 1)
        : line.text.replace(/^.*?(?=hoàn thành|không hoàn thành|trong sạch|yếu kém)/iu, '');
    const next = lines[index + 1];
    const texts = [behind, ...(next && next.row === line.row ? [next.text] : [])];
    const level = texts
      .map((text) => readCellRating(text.replace(/[.;]\s*$/, '')))
      .find((read) => read !== null);
    if (level) return { level, at: { sheet: reading.table.sheet, range: cellRange(line.row, line.column) } };
  }
  return null;
}
