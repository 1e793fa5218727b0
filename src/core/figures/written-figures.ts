import type { Book, FigureEntry } from '../kinds/records';
import { readAmount, readMoneyUnit } from '../vietnamese/amounts';
import { fold, foldLoose } from '../vietnamese/fold';
import { readCount, readRatio } from '../vietnamese/numbers';
import { levelWords } from './danh-gia';
import type { FigureValue } from './figure';
import type { Indicator } from './indicator';
import { type GivenFigure, exclusiveLevels } from './exclusive-levels';
import { ratioToOneDecimal } from './rounding';
import type { Served } from './serving-books';

/** A value that a person keeps in a list of figures, for what no list holds. */
export interface WrittenFigure {
  readonly value: NonNullable<FigureValue>;
  readonly entry: FigureEntry;
  readonly book: Book<FigureEntry>;
  readonly unsure: string | null;
}

/** The same said otherwise: the members at the end as a form of changes writes them (A + B − C = D), the rating of the cell. */
const OTHER_LABELS: Readonly<Record<string, readonly string[]>> = {
  tong_dang_vien: [
    'Số đảng viên cuối kỳ',
    'Số đảng viên cuối năm',
    'Tổng số đảng viên cuối kỳ',
    'Tổng số đảng viên cuối năm',
    'Đảng viên cuối kỳ',
    'Đảng viên có đến cuối kỳ',
    'Số đảng viên có đến cuối kỳ',
    'Số đảng viên hiện có',
    'Tổng số đảng viên hiện có',
  ],
  xep_loai_chi_bo: [
    'Chi bộ xếp loại',
    'Chi bộ được xếp loại',
    'Xếp loại của chi bộ',
    'Kết quả xếp loại chi bộ',
    'Xếp loại chất lượng chi bộ',
  ],
};

/**
 * The rows of `figures` sheets whose label is an indicator's label or id. With diacritics first: only where a label
 * was typed without any do bare letters decide.
 */
export function writtenFigures(
  served: readonly Served<FigureEntry>[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly WrittenFigure[]> {
  const byLabel = new Map<string, Indicator>();
  for (const indicator of indicators) {
    byLabel.set(fold(indicator.label), indicator);
    for (const key of [
      foldLoose(indicator.label),
      foldLoose(indicator.id),
      foldLoose(indicator.id.replaceAll('_', ' ')),
    ]) {
      if (!byLabel.has(key)) byLabel.set(key, indicator);
    }
    for (const other of OTHER_LABELS[indicator.id] ?? []) byLabel.set(fold(other), indicator);
  }
  const found = new Map<string, WrittenFigure[]>();
  for (const { book, rows, unsure } of served) {
    let parent = '';
    let counted: string | null = null;
    const given: GivenFigure[] = [];
    for (const entry of rows) {
      const forms = labelForms(entry.label, parent);
      const within = WITHIN.test(entry.label);
      if (!isPart(entry.label)) parent = entry.label;
      const indicator = forms
        .map((label) => byLabel.get(fold(label)) ?? byLabel.get(foldLoose(label)))
        .find((known) => known !== undefined);
      const value = indicator ? valueOf(entry, indicator) : null;
      if (indicator && value !== null) {
        const figure = { value, entry, book, unsure };
        given.push({ id: indicator.id, figure, within: within ? counted : null });
      }
      if (!within) counted = indicator?.id ?? null;
    }
    for (const { id, figure } of exclusiveLevels(given)) found.set(id, [...(found.get(id) ?? []), figure]);
  }
  return found;
}

/**
 * "3. Tổng số đảng viên (đ/c)" is the label without its number and its unit; "Trong đó: nữ" below a number of members
 * is "Đảng viên nữ".
 */
function labelForms(label: string, parent: string): readonly string[] {
  const bare = label.replace(/^\s*(?:(?:\d{1,2}|[ivx]{1,5})\s*[.)/-]|[-–+*•]|[a-zđ]\s*[.)])\s*/iu, '');
  const forms = [label, bare, bare.replace(/\s*\([^()]*\)\s*:?\s*$/u, '')];
  const part = bare.replace(PART, '');
  if (isPart(label) && /^(?:tong so )?dang vien\b/.test(foldLoose(parent)))
    return [...forms, part, `Đảng viên ${part}`];
  return WITHIN.test(label) ? [...forms, part] : forms;
}

/** "Trong đó: hoàn thành xuất sắc nhiệm vụ": counted in the row above, too. */
const WITHIN = /^\s*[-–+*•]?\s*trong đó/iu;

const PART = /^\s*[-–+*•]?\s*(?:trong đó|gồm|chia ra)?\s*[,:]?\s*(?:số\s+)?/iu;

/** "Trong đó: nữ", "- Nữ": a part of what the row above counts. */
function isPart(label: string): boolean {
  return /^\s*(?:[-–+*•]|trong đó|gồm|chia ra)/iu.test(label);
}

/** A number in the indicator's unit; words only for an indicator without a unit. */
function valueOf({ value, unit }: FigureEntry, indicator: Indicator): NonNullable<FigureValue> | null {
  if (value === null || value === '') return null;
  if (indicator.unit === '') return typeof value === 'string' ? levelWords(value) : null;
  const moneyUnit = indicator.unit === 'đồng' && unit !== null ? (readMoneyUnit(unit) ?? 1) : 1;
  if (typeof value === 'number') return inDong(value, moneyUnit);
  if (/^(?:khong( co)?|0)$/.test(foldLoose(value))) return 0;
  const ratio = readRatio(value);
  if (ratio) return indicator.unit === '%' ? percentOf(ratio.part, ratio.whole) : ratio.part;
  if (indicator.unit === 'đồng') {
    const amount = readAmount(value);
    return amount && (amount.ownUnit ? amount.value : inDong(amount.value, moneyUnit));
  }
  const percent = /^(\d+)(?:[.,](\d))?\s*%?$/.exec(value.trim());
  if (percent) return Number(`${percent[1] ?? ''}.${percent[2] ?? '0'}`);
  return readCount(value);
}

function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? ratioToOneDecimal(part, whole, 100) : null;
}

/** No cell moves so much in a year: the number was written in đồng, whatever its row's unit says ("2 triệu"). */
const MORE_THAN_A_CELL_HAS = 100_000_000;

function inDong(value: number, moneyUnit: number): number {
  const scaled = value * moneyUnit;
  const amount = moneyUnit > 1 && scaled >= MORE_THAN_A_CELL_HAS ? value : scaled;
  return Math.round(amount * 10) / 10;
}

/** Whether a list and a person's own figure say the same. */
export function sameValue(one: FigureValue, other: FigureValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 0.05;
  return one !== null && other !== null && foldLoose(String(one)) === foldLoose(String(other));
}
