import { boundingRange, cellRange, type Range } from '../sheet/range';
import { markKey, type MarkMeaning, readLegend, readMark } from '../vietnamese/marks';
import type { Reading } from './reading';

const AFFECTS = ['luot_du_sinh_hoat', 'vang_co_ly_do', 'vang_khong_ly_do', 'ty_le_du_sinh_hoat'];
const MEETINGS = ['ky_sinh_hoat', 'ky_sinh_hoat_chuyen_de'];

/**
 * Whether a meeting was held hangs on the marks that stand alone in its column; and a number above 1 may count
 * meetings.
 */
function affectedBy({ key, columns }: MarkUse, settled: ReadonlySet<number>): readonly string[] {
  const counts = /^\d+$/.test(key) || /^\d+\/\d+$/.test(key);
  return counts || columns.some((column) => !settled.has(column)) ? [...MEETINGS, ...AFFECTS] : AFFECTS;
}

const OPTIONS = [
  { id: 'present', label: 'Có mặt' },
  { id: 'excused', label: 'Vắng có lý do' },
  { id: 'absent', label: 'Vắng không lý do' },
  { id: 'exempt', label: 'Không tính (miễn sinh hoạt)' },
] as const;
type OptionId = (typeof OPTIONS)[number]['id'];

const MEANING_OF: Readonly<Record<OptionId, MarkMeaning>> = {
  present: 'present',
  excused: 'excused',
  absent: 'unexcused',
  exempt: 'exempt',
};

interface MarkUse {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly range: Range;
  /** Columns in which every filled cell has this mark. */
  readonly wholeColumns: number;
  readonly columns: readonly number[];
}

/** What the marks of one sheet mean: its legend first, then the mark itself, then the majority, else a question. */
export function marksOf(
  reading: Reading,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, MarkMeaning> {
  const legend = readLegend(legendLines(reading));
  const uses = usesOf(reading, rows, columns);
  const meanings = new Map<string, MarkMeaning>();
  for (const use of uses) {
    const told = legend.get(use.key) ?? readMark(use.text);
    if (told !== 'ambiguous' && told !== 'unknown') meanings.set(use.key, told);
  }
  const open = uses
    .filter(({ key }) => !meanings.has(key))
    .map((use) => ({ use, guess: guessOf(use, uses, meanings, readMark(use.text) === 'unknown') }));
  for (const { use, guess } of open) if (guess.sure) meanings.set(use.key, MEANING_OF[guess.option]);
  const settled = new Set(
    uses.filter(({ key }) => isOfMeeting(meanings.get(key))).flatMap(({ columns }) => columns),
  );
  for (const { use, guess } of open) {
    if (!guess.sure) meanings.set(use.key, askFor(reading, use, guess, affectedBy(use, settled)));
  }
  return meanings;
}

/** Somebody came or stayed away: there was a meeting. */
function isOfMeeting(meaning: MarkMeaning | undefined): boolean {
  return meaning === 'present' || meaning === 'excused' || meaning === 'unexcused';
}

/** Titles, lines below and beside the table; neighbours of a line too: mark and meaning may stand in two cells. */
function legendLines(reading: Reading): readonly string[] {
  const lines = [...reading.table.titles, ...reading.table.footers];
  const byRow = new Map<number, string[]>();
  for (const { row, text } of lines) byRow.set(row, [...(byRow.get(row) ?? []), text]);
  const joined = [...byRow.values()].filter((texts) => texts.length > 1).map((texts) => texts.join(' '));
  return [...joined, ...lines.map(({ text }) => text)];
}

function usesOf(reading: Reading, rows: readonly number[], columns: readonly number[]): readonly MarkUse[] {
  const uses = new Map<string, MarkUse>();
  for (const column of columns) {
    const own = new Map<string, number[]>();
    const texts = new Map<string, string>();
    let filled = 0;
    for (const row of rows) {
      const text = reading.textAt(row, column);
      const key = markKey(text);
      if (key === '' || readMark(text) === 'blank') continue;
      filled += 1;
      texts.set(key, texts.get(key) ?? text);
      const rowsOfKey = own.get(key);
      if (rowsOfKey) rowsOfKey.push(row);
      else own.set(key, [row]);
    }
    for (const [key, at] of own) addUse(uses, key, texts.get(key) ?? key, at, column, at.length === filled);
  }
  return [...uses.values()];
}

function addUse(
  uses: Map<string, MarkUse>,
  key: string,
  text: string,
  rows: readonly number[],
  column: number,
  whole: boolean,
): void {
  const before = uses.get(key);
  const cells = boundingRange(rows.map((row) => cellRange(row, column)));
  const range = boundingRange([...(before ? [before.range] : []), ...(cells ? [cells] : [])]);
  if (!range) return;
  uses.set(key, {
    key,
    text: before?.text ?? text,
    count: (before?.count ?? 0) + rows.length,
    range,
    wholeColumns: (before?.wholeColumns ?? 0) + (whole && rows.length > 1 ? 1 : 0),
    columns: [...(before?.columns ?? []), column],
  });
}

interface Guess {
  readonly option: OptionId;
  readonly why: string;
  readonly sure: boolean;
}

function guessOf(
  use: MarkUse,
  uses: readonly MarkUse[],
  known: ReadonlyMap<string, MarkMeaning>,
  unknown: boolean,
): Guess {
  const total = uses.reduce((sum, { count }) => sum + count, 0);
  const share = `${String(use.count)} trên ${String(total)} ô có dấu`;
  const others = uses.filter(({ key }) => known.get(key) === 'present');
  const present = others.reduce((sum, { count }) => sum + count, 0);
  if (unknown) return { option: 'exempt', why: `chưa rõ dấu này nghĩa là gì (${share}).`, sure: false };
  if (use.key === '-')
    return { option: 'exempt', why: 'dấu gạch thường là không thuộc diện điểm danh.', sure: false };
  if (use.key === 'ct')
    return { option: 'excused', why: '“CT” trong bảng điểm danh thường là đi công tác.', sure: false };
  if (use.key === 'v' || use.key === '/' || use.key === 'n' || use.key === 'nghỉ')
    return guessTick(use, present, total, others[0]?.text ?? '', share);
  if (use.key === 'o') return { option: 'absent', why: 'chữ “o” thường là vắng.', sure: false };
  if (use.key === '1/2' || use.key === '.')
    return { option: 'present', why: 'dấu này thường là có dự.', sure: false };
  return { option: 'absent', why: `chưa rõ dấu này nghĩa là gì (${share}).`, sure: false };
}

/** "v" is a tick where it is the common mark, or fills whole meetings; beside a common "x" it is "vắng". */
function guessTick(use: MarkUse, present: number, total: number, other: string, share: string): Guess {
  if (use.key === 'n' || use.key === 'nghỉ')
    return { option: 'absent', why: 'chữ này thường là nghỉ.', sure: false };
  if (present === 0 && use.count * 2 > total) {
    return { option: 'present', why: `đây là dấu phổ biến nhất: ${share}.`, sure: true };
  }
  if (use.wholeColumns > 0 && use.wholeColumns === use.columns.length) {
    return {
      option: 'present',
      why: `cả ${String(use.count)} ô của ${String(use.columns.length)} kỳ họp đều ghi “${use.text}”, còn các kỳ khác ghi “${other}”.`,
      sure: false,
    };
  }
  if (use.count > present)
    return { option: 'present', why: `đây là dấu phổ biến nhất: ${share}.`, sure: false };
  return {
    option: 'absent',
    why: `trang này ghi có mặt bằng “${other}” (${String(present)} ô), dấu “${use.text}” chỉ có ${String(use.count)} ô.`,
    sure: false,
  };
}

function askFor(reading: Reading, use: MarkUse, guess: Guess, affects: readonly string[]): MarkMeaning {
  const unknown = readMark(use.text) === 'unknown';
  const id = `mark:${use.key}@${reading.sheetKey()}`;
  const before = reading.questions.length;
  const label = OPTIONS.find((option) => option.id === guess.option)?.label.toLowerCase() ?? '';
  const answer = reading.ask({
    id,
    text: `Dấu “${use.text}” ở trang “${reading.table.sheet}” nghĩa là gì?`,
    at: { sheet: reading.table.sheet, range: use.range },
    options: OPTIONS.map((option) => ({ ...option })),
    suggested: guess.option,
    why: `${label.charAt(0).toUpperCase()}${label.slice(1)}, vì ${guess.why}`,
    affects,
  });
  if (reading.questions.length > before) {
    reading.report(
      {
        code: unknown ? 'unknown_mark' : 'ambiguous_mark',
        severity: 'warning',
        message: unknown
          ? `Chưa rõ “${use.text}” (${String(use.count)} ô) ở trang “${reading.table.sheet}” nghĩa là gì; tạm thời không tính ${use.count === 1 ? 'ô này' : 'những ô này'}.`
          : `Dấu “${use.text}” (${String(use.count)} ô) ở trang “${reading.table.sheet}” có thể hiểu theo nhiều cách; đang hiểu là ${label}.`,
        suggestion:
          'Anh/chị trả lời câu hỏi về dấu này, hoặc ghi chú giải dưới bảng, ví dụ “x: có mặt; P: có phép”.',
        affects,
      },
      use.range,
    );
  }
  return MEANING_OF[OPTIONS.find(({ id: option }) => option === answer)?.id ?? guess.option];
}
