import { slashedDay } from '../../figures/periods';
import { formatNumber } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { barSeries, type ChartRule, drawn, largest, omitted } from './chart-rule';

const ID = 'co_cau';
/** Each group with the exclusive figures it adds up. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['Chính thức', ['dang_vien_chinh_thuc']],
  ['Dự bị', ['dang_vien_du_bi']],
  ['Nữ', ['dang_vien_nu']],
  ['Dân tộc thiểu số', ['dang_vien_dan_toc_thieu_so']],
  ['Lý luận trung cấp trở lên', ['llct_trung_cap', 'llct_cao_cap']],
  ['Đại học trở lên', ['chuyen_mon_dai_hoc']],
];

/** How many of all members are …: the groups overlap, so neither a pie nor a stack. */
export const membersChart: ChartRule = ({ facts, period }) => {
  const total = facts.number('tong_dang_vien');
  const day = slashedDay(period.to);
  if (total === null || total === 0) {
    const why = 'Chưa có số liệu tổng số đảng viên.';
    return omitted({ id: ID, title: `Cơ cấu đảng viên đến ${day}`, why });
  }
  const of = `tổng số ${formatNumber(total)} đảng viên`;
  const title = `Cơ cấu đảng viên đến ${day} (trên ${of})`;
  const groups = GROUPS.flatMap(([name, ids]) => {
    const value = sumOf(facts, ids);
    return value === null ? [] : [{ name, value }];
  });
  if (groups.length < 2) {
    return omitted({ id: ID, title, why: 'Chưa đủ hai nhóm đảng viên để vẽ.' });
  }
  const values = groups.map(({ value }) => value);
  return drawn({
    id: ID,
    title,
    caption: `Mỗi thanh đếm riêng trên ${of}; các nhóm có thể trùng nhau.`,
    shape: 'bar',
    stacked: false,
    categories: groups.map(({ name }) => name),
    series: [barSeries('Số đảng viên', 'A', values)],
    reversed: true,
    axisMaximum: Math.max(total, largest(values)),
    gapWidth: 60,
    overlap: 0,
    legend: false,
  });
};

function sumOf(facts: Facts, ids: readonly string[]): number | null {
  const values = ids.map((id) => facts.number(id));
  return values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;
}
