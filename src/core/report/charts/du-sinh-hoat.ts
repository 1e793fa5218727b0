import type { Period } from '../../figures/period';
import type { ChartColour, ChartSeries } from '../chart-model';
import type { Facts } from '../facts';
import { meetingsCaption } from '../sentences/meetings';
import { type ChartRule, drawn, largest, omitted } from './chart-rule';

const ID = 'du_sinh_hoat';
const KINDS: readonly (readonly [string, string, ChartColour])[] = [
  ['luot_du_sinh_hoat', 'Có mặt', 'A'],
  ['vang_co_ly_do', 'Vắng có lý do', 'B'],
  ['vang_khong_ly_do', 'Vắng không lý do', 'C'],
];

/** Did people come, month by month: presences and absences stacked; a month without a meeting stays empty. */
export const attendanceChart: ChartRule = ({ facts, period }) => {
  const title = `Đảng viên dự sinh hoạt chi bộ theo tháng, ${period.label}`;
  const months = monthsOf(period);
  const values = KINDS.map(([id]) => months.map((month) => facts.detail(id, `thang_${String(month)}`)));
  const why = reasonNotDrawn(facts, months, values);
  if (why !== null) return omitted({ id: ID, title, why });
  const series = KINDS.flatMap(([, name, colour], index): readonly ChartSeries[] => {
    const row = values[index] ?? [];
    // a kind that never occurs is not drawn: the caption says so
    return largest(row) === 0 ? [] : [stackSeries(name, colour, row)];
  });
  const heights = months.map((_, at) => values.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return drawn({
    id: ID,
    title,
    caption: meetingsCaption(facts),
    shape: 'column',
    stacked: true,
    categories: months.map((month) => `T${String(month)}`),
    series,
    reversed: false,
    axisMaximum: Math.max(facts.number('tong_dang_vien') ?? 0, largest(heights)),
    gapWidth: 45,
    overlap: 100,
    legend: series.length > 1,
  });
};

function reasonNotDrawn(
  facts: Facts,
  months: readonly number[],
  values: readonly (readonly (number | null)[])[],
): string | null {
  if (facts.number('luot_du_sinh_hoat') === null) return 'Chưa có số liệu dự sinh hoạt.';
  if (months.length > 12) return 'Kỳ báo cáo dài hơn 12 tháng.';
  const held = months.filter((_, at) => values.some((row) => (row[at] ?? 0) > 0));
  if (held.length === 0) return 'Sổ điểm danh không cho biết từng tháng.';
  return held.length < 2 ? 'Chỉ có một tháng có sinh hoạt.' : null;
}

/** The months of the period in their order: a school year begins with September. */
function monthsOf({ from, to }: Period): readonly number[] {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: count }, (_, index) => ((from.month - 1 + index) % 12) + 1);
}

function stackSeries(name: string, colour: ChartColour, values: readonly (number | null)[]): ChartSeries {
  return { name, colour, values, labelFormat: '0;;;', labelPosition: 'centre' };
}
