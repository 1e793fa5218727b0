import { formatNumber } from '../core/vietnamese/numbers';
import type { Figure, FigureValue, SectionId } from '../core/figures/figure';

/** One figure over several units. */
export interface TotalFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly section: SectionId;
  readonly value: number | null;
  readonly text: string;
  readonly status: Figure['status'];
  /** How many units give a value, of how many. */
  readonly units: { readonly counted: number; readonly of: number };
}

type UnitFigures = ReadonlyMap<string, Figure>;

/** Rates and means are never added: what they are made of is. A figure missing here has no meaning over units. */
const DERIVED: Readonly<Record<string, (units: readonly UnitFigures[]) => number | null>> = {
  ty_le_du_sinh_hoat: (units) => attendanceRate(units),
  tuoi_binh_quan: (units) => weightedMean(units, 'tuoi_binh_quan', 'tong_dang_vien'),
  ty_le_giu_lien_he_noi_cu_tru: (units) =>
    weightedMean(units, 'ty_le_giu_lien_he_noi_cu_tru', 'tong_dang_vien'),
};

/**
 * The figures of several units as one: counts and money are added over the units that have them; a rate is worked
 * out from its parts; words have no total. A sum in which a unit is missing is `unconfirmed`.
 */
export function consolidate(units: readonly (readonly Figure[])[]): readonly TotalFigure[] {
  const maps = units.map((figures) => new Map(figures.map((figure) => [figure.id, figure])));
  const order = [...new Set(units.flatMap((figures) => figures.map(({ id }) => id)))];
  return order.flatMap((id) => {
    const found = maps.flatMap((map) => map.get(id) ?? []);
    const sample = found[0];
    return sample ? [totalOf(sample, found, maps)] : [];
  });
}

function totalOf(sample: Figure, found: readonly Figure[], units: readonly UnitFigures[]): TotalFigure {
  const valued = found.filter(({ value }) => value !== null);
  const derive = Object.hasOwn(DERIVED, sample.id) ? DERIVED[sample.id] : undefined;
  const value = derive ? derive(units) : sumOf(valued.map((figure) => figure.value));
  const complete = valued.length === units.length && valued.every(({ status }) => status === 'ok');
  return {
    id: sample.id,
    label: sample.label,
    unit: sample.unit,
    section: sample.section,
    value,
    text: value === null ? '' : formatNumber(value),
    status: value === null ? 'no_source' : complete ? 'ok' : 'unconfirmed',
    units: { counted: valued.length, of: units.length },
  };
}

function sumOf(values: readonly FigureValue[]): number | null {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 || numbers.length < values.length ? null : numbers.reduce((a, b) => a + b, 0);
}

function numberOf(unit: UnitFigures, id: string): number | null {
  const value = unit.get(id)?.value ?? null;
  return typeof value === 'number' ? value : null;
}

function attendanceRate(units: readonly UnitFigures[]): number | null {
  let present = 0;
  let absent = 0;
  for (const unit of units) {
    present += numberOf(unit, 'luot_du_sinh_hoat') ?? 0;
    absent += (numberOf(unit, 'vang_co_ly_do') ?? 0) + (numberOf(unit, 'vang_khong_ly_do') ?? 0);
  }
  return present + absent === 0 ? null : oneDecimal((present * 100) / (present + absent));
}

function weightedMean(units: readonly UnitFigures[], id: string, weightId: string): number | null {
  let sum = 0;
  let weights = 0;
  for (const unit of units) {
    const value = numberOf(unit, id);
    const weight = numberOf(unit, weightId);
    if (value === null || weight === null) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : oneDecimal(sum / weights);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10 + Number.EPSILON * 10) / 10;
}
