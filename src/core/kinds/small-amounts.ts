import { boundingRange, cellRange } from '../sheet/range';
import { readAmount } from '../vietnamese/amounts';
import { foldLoose } from '../vietnamese/fold';
import { formatNumber } from '../vietnamese/numbers';
import type { Reading } from './reading';

/** An amount as it stands in a cell, before anything is made of it. */
export interface TypedAmount {
  /** In đồng when `ownUnit`, else in the sheet's unit. */
  readonly value: number;
  readonly ownUnit: boolean;
  /** A number that a person typed, no formula and no text. */
  readonly typed: boolean;
}

/** What the cell's amount is, "-" and words left to the caller; null where no amount stands. */
export function typedAmount(reading: Reading, row: number, column: number): TypedAmount | null {
  const cell = reading.cell(row, column);
  if (cell.kind === 'number') {
    return { value: cell.number, ownUnit: false, typed: cell.formula === undefined };
  }
  const amount = cell.kind === 'text' ? readAmount(reading.textAt(row, column)) : null;
  return amount && { ...amount, typed: false };
}

/** The amount in đồng, as it stands. */
export function inDong({ value, ownUnit }: TypedAmount, factor: number): number {
  return Math.round(value * (ownUnit ? 1 : factor));
}

const THOUSAND = 1000;

/**
 * Likely a thousand times what stands in the cell: less than 1.000 đồng ("200.000" that Excel took for 200), or a
 * fraction typed where the sheet counts in thousands ("1.250" nghìn taken for 1,25).
 */
export function isSmall(amount: TypedAmount, factor: number): boolean {
  const dong = inDong(amount, factor);
  if (dong > 0 && dong < THOUSAND) return true;
  return amount.typed && factor === THOUSAND && dong > 0 && !Number.isInteger(amount.value);
}

const largest = new WeakMap<Reading, Map<number, number>>();

/** The largest number typed in a column's rows, in the sheet's unit. */
function largestTyped(reading: Reading, column: number): number {
  const columns = largest.get(reading) ?? new Map<number, number>();
  largest.set(reading, columns);
  const found =
    columns.get(column) ??
    reading.table.dataRows.reduce((most, row) => {
      const amount = typedAmount(reading, row, column);
      return amount?.typed ? Math.max(most, amount.value) : most;
    }, 0);
  columns.set(column, found);
  return found;
}

/** Small by itself, or in a sheet that counts in thousands beside its others: "1.000" taken for 1 beside 200. */
export function isSmallIn(reading: Reading, column: number, amount: TypedAmount, factor: number): boolean {
  if (isSmall(amount, factor)) return true;
  if (!amount.typed || factor !== THOUSAND || amount.value <= 0 || amount.value >= 10) return false;
  return amount.value * 100 <= largestTyped(reading, column);
}

const known = new WeakMap<Reading, Map<number, number>>();

/**
 * What the small amounts of a column are to be multiplied by: as the person answers, a thousand meanwhile. Asked and
 * told of once for the column, as an error: one of the two readings is wrong by a factor of a thousand.
 */
export function timesOfSmall(
  reading: Reading,
  column: number,
  factor: number,
  affects: readonly string[] = reading.affects,
): number {
  const columns = known.get(reading) ?? new Map<number, number>();
  known.set(reading, columns);
  const times = columns.get(column) ?? askTimes(reading, column, factor, affects);
  columns.set(column, times);
  return times;
}

function askTimes(reading: Reading, column: number, factor: number, affects: readonly string[]): number {
  const small = smallOf(reading, column, factor);
  const [first] = small;
  const range = boundingRange(small.map(({ row }) => cellRange(row, column)));
  if (!first || !range) return 1;
  if (totalProvesThousands(reading, column, factor)) return THOUSAND;
  const written = writtenAt(reading, first.row, column);
  const before = reading.questions.length;
  const answer = reading.ask({
    id: `amount:${writtenFirst(reading, column, factor)} ${headingOf(reading, column)}@${reading.tableKey()}`,
    text: `Số “${written}” ở ${reading.place(first.row, column)} là bao nhiêu tiền?`,
    at: { sheet: reading.table.sheet, range },
    options: [
      { id: 'thousands', label: `${formatNumber(first.dong * THOUSAND)} đồng` },
      { id: 'as_written', label: `${formatNumber(first.dong)} đồng` },
    ],
    suggested: 'thousands',
    why: `${formatNumber(first.dong * THOUSAND)} đồng, vì ${formatNumber(first.dong)} đồng nhỏ khác thường: Excel có thể đã coi dấu chấm hàng nghìn là dấu thập phân.`,
    affects,
  });
  if (reading.questions.length > before) {
    const many = small.length === 1 ? 'Số tiền' : `${String(small.length)} số tiền`;
    reading.report(
      {
        code: 'unparsed_amount',
        severity: 'error',
        message: `${many} ở ${reading.placeOf(range)} nhỏ khác thường (${formatNumber(first.dong)} đồng); đang hiểu là ghi gọn hàng nghìn (${formatNumber(first.dong * THOUSAND)} đồng).`,
        suggestion:
          'Anh/chị trả lời câu hỏi về số tiền này, hoặc ghi đủ số tiền, hoặc ghi “Đơn vị tính: nghìn đồng” phía trên bảng.',
        affects,
      },
      range,
    );
  }
  return answer === 'as_written' ? 1 : THOUSAND;
}

interface SmallAmount {
  readonly row: number;
  readonly dong: number;
}

function smallOf(reading: Reading, column: number, factor: number): readonly SmallAmount[] {
  return reading.table.dataRows.flatMap((row) => {
    const amount = typedAmount(reading, row, column);
    return amount && isSmallIn(reading, column, amount, factor)
      ? [{ row, dong: inDong(amount, factor) }]
      : [];
  });
}

/** As a person sees it in Excel. */
function writtenAt(reading: Reading, row: number, column: number): string {
  const cell = reading.cell(row, column);
  return cell.kind === 'number' ? String(cell.number).replace('.', ',') : reading.textAt(row, column);
}

/** "T1" and "T2" are one heading: what is answered of January holds for February. */
function headingOf(reading: Reading, column: number): string {
  return foldLoose(reading.header(column).replace(/\d+/g, ' ')).trim();
}

/** The first small number under the heading: the answer is about it, another one next year is asked about again. */
function writtenFirst(reading: Reading, column: number, factor: number): string {
  const heading = headingOf(reading, column);
  const alike = reading.table.columns.filter((match) => headingOf(reading, match.column) === heading);
  const [first] = alike.flatMap((match) =>
    smallOf(reading, match.column, factor)
      .slice(0, 1)
      .map(({ row }) => writtenAt(reading, row, match.column)),
  );
  return first ?? '';
}

/** A total that somebody wrote in full is what the rows add up to when the small ones count in thousands. */
function totalProvesThousands(reading: Reading, column: number, factor: number): boolean {
  const amountsIn = (rows: readonly number[]): readonly TypedAmount[] =>
    rows.flatMap((row) => typedAmount(reading, row, column) ?? []);
  const sum = amountsIn(reading.table.dataRows).reduce(
    (all, amount) =>
      all + inDong(amount, factor) * (isSmallIn(reading, column, amount, factor) ? THOUSAND : 1),
    0,
  );
  return amountsIn(reading.table.totalRows).some(
    (total) => !isSmall(total, factor) && inDong(total, factor) === sum,
  );
}
