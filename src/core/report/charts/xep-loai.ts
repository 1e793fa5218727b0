import { asSentence, previousName } from '../sentences/prose';
import { ratingsClause } from '../sentences/ratings';
import {
  barSeries,
  type ChartContext,
  type ChartRule,
  drawn,
  largest,
  omitted,
  seriesNames,
} from './chart-rule';

const ID = 'xep_loai';
const CLASSES: readonly (readonly [string, string])[] = [
  ['xep_loai_xuat_sac', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['xep_loai_tot', 'Hoàn thành tốt nhiệm vụ'],
  ['xep_loai_hoan_thanh', 'Hoàn thành nhiệm vụ'],
  ['xep_loai_khong_hoan_thanh', 'Không hoàn thành nhiệm vụ'],
];

/** How many in each exclusive class, beside last year where that is known. */
export const ratingChart: ChartRule = (context) => {
  const { facts, period } = context;
  const title = `Xếp loại chất lượng đảng viên ${period.label}`;
  const now = CLASSES.map(([id]) => facts.number(id));
  if (now.every((value) => value === null)) {
    return omitted({ id: ID, title, why: 'Chưa có số liệu xếp loại đảng viên.' });
  }
  const before = CLASSES.map(([id]) => facts.previous(id));
  const used = CLASSES.filter((_, index) => (now[index] ?? 0) > 0 || (before[index] ?? 0) > 0);
  if (used.length === 0) return omitted({ id: ID, title, why: 'Chưa có đảng viên nào được xếp loại.' });
  if (used.length === 1) {
    return omitted({ id: ID, title, why: 'Chỉ có một mức xếp loại: câu trong báo cáo đã nói đủ.' });
  }
  const names = seriesNames(period, previousName(period));
  const known = before.some((value) => value !== null);
  const series = [barSeries(names.now, 'A', now), ...(known ? [barSeries(names.before, 'C', before)] : [])];
  const members = facts.number('tong_dang_vien') ?? facts.number('dang_vien_duoc_danh_gia') ?? 0;
  return drawn({
    id: ID,
    title,
    caption: caption(context),
    shape: 'bar',
    stacked: false,
    categories: CLASSES.map(([, name]) => name),
    series,
    reversed: true,
    axisMaximum: Math.max(members, largest(now), largest(before)),
    gapWidth: 60,
    overlap: -5,
    legend: series.length > 1,
  });
};

function caption({ facts, period, wording }: ChartContext): string {
  const clause = ratingsClause(facts, wording);
  return clause === null || clause === '' ? '' : asSentence(`${period.label} ${clause}`);
}
