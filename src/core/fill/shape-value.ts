import { fail, ok, type Result } from '../sheet/result';
import { fold } from '../vietnamese/fold';
import { formatCount, formatNumber } from '../vietnamese/numbers';
import { parseNumber } from '../vietnamese/number-spelling';
import { readCellRating } from '../vietnamese/ratings';
import type { CellFacts } from './form-cell';
import { unitFactor } from './form-units';

/** What a cell asks for and a figure says, before they are brought together. */
export interface ValueToShape {
  readonly value: number | string;
  /** Of the figure. */
  readonly unit: string;
  /** What the form asks for: of the row, of its money. */
  readonly rowUnit: string | null;
  readonly moneyUnit: string | null;
}

export interface Shaped {
  readonly value: number | string;
  /** As the cell will show it. */
  readonly shown: string;
}

/** Units whose numbers carry no zero in front. */
const NEVER_PADDED = new Set(['đồng', '%', 'tuổi']);
const YES = new Set(['có', 'co', 'x', 'đạt', 'yes']);
const NO = new Set(['không', 'khong', 'chưa', 'no']);

/**
 * The figure as the cell wants it: in its unit, as text in a text cell ("02"), as a share in a percentage, as one of
 * its own values in a list. A fault is a Vietnamese sentence: the cell cannot take this figure as it is.
 */
export function shapeValue(asked: ValueToShape, { format, rule }: CellFacts): Result<Shaped, string> {
  const factor = unitFactor(asked.unit, asked.rowUnit, asked.moneyUnit);
  if (factor === null)
    return fail(`Bảng mẫu tính theo “${asked.rowUnit ?? ''}”, số này tính theo ${asked.unit}.`);
  const value =
    typeof asked.value === 'number' ? Number((asked.value / factor).toPrecision(15)) : asked.value;
  if (rule.kind === 'list') return fromList(value, rule.items);
  if (rule.kind === 'other') return fail('Ô có điều kiện nhập mà chương trình chưa hiểu.');
  if (typeof value === 'string') {
    return rule.kind === 'number'
      ? fail(`Ô chỉ nhận số, không nhận chữ “${value}”.`)
      : ok({ value, shown: value });
  }
  if (rule.kind === 'number' && !fits(value, rule)) return fail(`Ô không nhận số ${decimal(value)}.`);
  if (format === 'text') {
    const text = NEVER_PADDED.has(asked.unit) ? decimal(value) : formatCount(value);
    return ok({ value: text, shown: text });
  }
  if (format === 'date') return fail('Ô định dạng ngày nên số sẽ hiện thành ngày.');
  if (format !== 'percent') return ok({ value, shown: decimal(value) });
  if (asked.unit !== '%') return fail('Ô định dạng phần trăm nhưng đây là số đếm.');
  return ok({ value: Number((value / 100).toPrecision(15)), shown: `${decimal(value)}%` });
}

/** Words inside a sentence: "có 02 đảng viên nữ". */
export function valueWords(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  return NEVER_PADDED.has(unit) ? formatNumber(value) : formatCount(value);
}

function fits(value: number, rule: Extract<CellFacts['rule'], { kind: 'number' }>): boolean {
  if (rule.whole && !Number.isInteger(value)) return false;
  return (rule.least === null || value >= rule.least) && (rule.most === null || value <= rule.most);
}

/** Its own spelling of the same: "HTTNV", "Có". */
function fromList(value: number | string, items: readonly string[]): Result<Shaped, string> {
  const same = items.filter((item) =>
    typeof value === 'number' ? isNumber(item, value) : saysSame(item, value),
  );
  const [item] = same;
  if (item !== undefined && same.length === 1) {
    const number = typeof value === 'number' ? parseNumber(item) : null;
    return ok({ value: number ?? item, shown: item });
  }
  const shown = typeof value === 'number' ? decimal(value) : value;
  return fail(`Danh sách chọn của ô (${items.slice(0, 6).join(', ')}) không có “${shown}”.`);
}

function isNumber(item: string, value: number): boolean {
  const number = parseNumber(item);
  if (number !== null) return number === value;
  return (value > 0 ? YES : NO).has(fold(item));
}

function saysSame(item: string, value: string): boolean {
  if (fold(item) === fold(value)) return true;
  const rating = readCellRating(item);
  return rating !== null && rating === readCellRating(value);
}

/** Vietnamese grouping with all the decimals there are: 0,74 million is not 0,7. */
function decimal(value: number): string {
  const tenths = value * 10;
  if (Math.abs(tenths - Math.round(tenths)) < 1e-9) return formatNumber(value);
  const [whole = '0', decimals = ''] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${formatNumber(Number(whole))},${decimals}`;
}
