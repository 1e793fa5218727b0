import { asksOf } from '../../../src/core/fill/asks';
import type { FillPlan } from '../../../src/core/fill/fill-plan';
import type { CellFacts } from '../../../src/core/fill/form-cell';
import type { FillSource } from '../../../src/core/fill/placeholders';
import { planFill } from '../../../src/core/fill/plan-fill';
import type { Figure } from '../../../src/core/figures/figure';
import { INDICATORS } from '../../../src/core/figures/indicators';
import { periodOfYear } from '../../../src/core/figures/periods';
import { cellRange, formatRange } from '../../../src/core/sheet/range';
import { cellAt, type Sheet } from '../../../src/core/sheet/workbook';
import { sheetOf } from '../../sheets/sheet-of';

/** Every indicator with a number of its own, so that a figure in the wrong cell shows. Money in full thousands. */
export const VALUES: Readonly<Record<string, number | string>> = Object.fromEntries(
  INDICATORS.map(({ id, unit }, at): readonly [string, number | string] => {
    if (id === 'xep_loai_chi_bo') return [id, 'Hoàn thành tốt nhiệm vụ'];
    return [id, unit === 'đồng' ? (at + 1) * 100_000 : at + 101];
  }),
);

export interface SourceChanges {
  /** Other values by id; null: no source. */
  readonly values?: Readonly<Record<string, number | string | null>>;
  readonly unconfirmed?: readonly string[];
  /** Last year's values by id; unknown when absent. */
  readonly previous?: Readonly<Record<string, number>>;
}

/** A year worked out, as filling sees it. */
export function sourceOf({ values = {}, unconfirmed = [], previous = {} }: SourceChanges = {}): FillSource {
  const figures = INDICATORS.map(({ id, label, unit, section }): Figure => {
    const value = values[id] === undefined ? (VALUES[id] ?? null) : values[id];
    const before = previous[id];
    return {
      id,
      label,
      unit,
      section,
      value,
      text: String(value),
      status: value === null ? 'no_source' : unconfirmed.includes(id) ? 'unconfirmed' : 'ok',
      receipt: { sources: [], rule: '', counted: '', countedRows: [], readRows: 0, skipped: [] },
      details: [],
      previous: before === undefined ? null : { value: before, source: 'sổ 2017' },
    };
  });
  const unit = {
    name: 'Chi bộ Trường Mầm non Hoa Sen',
    superior: 'Đảng ủy xã Minh Lập',
    secretary: 'Lê Thị Hoa',
  };
  return { figures, period: periodOfYear(2018), unit };
}

/** What stands in a cell besides its content; everything else is a plain, free cell. */
export type FactsAt = Readonly<Record<string, Partial<CellFacts>>>;

export function planOf(form: string | Sheet, source: FillSource = sourceOf(), facts: FactsAt = {}): FillPlan {
  const sheet = typeof form === 'string' ? sheetOf('Biểu mẫu', form) : form;
  const asks = asksOf(sheet, { period: source.period, unit: source.unit.name });
  const told = asks.asks.map(({ at }): CellFacts => ({
    cell: cellAt(sheet, at.row, at.column),
    format: 'plain',
    locked: false,
    rule: { kind: 'none' },
    ...facts[address(at)],
  }));
  return planFill(sheet, asks, told, source);
}

export function address({ row, column }: { readonly row: number; readonly column: number }): string {
  return formatRange(cellRange(row, column));
}

/** "C7 tong_dang_vien" for each cell that is sure, "C8? …" for each that waits for a tick, ".truoc" for last year's. */
export function cells({ items }: FillPlan): readonly string[] {
  return items.map((item) => {
    const last = item.label.endsWith('năm trước') || item.label.endsWith('(năm trước)') ? '.truoc' : '';
    return `${address(item)}${item.doubt === null ? '' : '?'} ${item.id}${last}`;
  });
}

export function strange({ unknown }: FillPlan): readonly string[] {
  return unknown.map(address);
}
