import type { Facts } from '../facts';
import { previousName } from '../sentences/prose';
import { barSeries, type ChartRule, drawn, largest, omitted, seriesNames } from './chart-rule';

const ID = 'so_nam_truoc';
const MOST = 6;
const FEWEST = 3;
/** Counts worth comparing, the weightiest first; no money, rates or lượt. */
const CANDIDATES: readonly (readonly [string, string])[] = [
  ['cuoc_tuyen_truyen', 'Cuộc tuyên truyền, học tập'],
  ['mo_hinh_dan_van_kheo', 'Mô hình dân vận khéo'],
  ['dang_vien_duoc_ktgs', 'Đảng viên được kiểm tra, giám sát'],
  ['giai_thuong', 'Giải phong trào, hội thao'],
  ['phan_qua', 'Phần quà'],
  ['giay_khen', 'Giấy khen'],
  ['ky_sinh_hoat_chuyen_de', 'Kỳ sinh hoạt chuyên đề'],
  ['ket_nap', 'Kết nạp đảng viên'],
];

interface Pair {
  readonly label: string;
  readonly now: number;
  readonly before: number;
}

/** More or less than last year, counts that both years have. */
export const comparisonChart: ChartRule = ({ facts, period }) => {
  const title = 'Một số kết quả so với năm trước';
  if (!facts.previousKnown) return omitted({ id: ID, title, why: 'Chưa có số liệu năm trước.' });
  const pairs = ofOneMagnitude(pairsOf(facts)).slice(0, MOST);
  if (pairs.length < FEWEST) {
    return omitted({ id: ID, title, why: 'Chưa đủ ba chỉ tiêu so sánh được với năm trước.' });
  }
  const names = seriesNames(period, previousName(period));
  const now = pairs.map((pair) => pair.now);
  const before = pairs.map((pair) => pair.before);
  return drawn({
    id: ID,
    title,
    caption: 'Chỉ so các số đếm được; tiền và tỷ lệ xem ở bảng Tổng hợp.',
    shape: 'bar',
    stacked: false,
    categories: pairs.map(({ label }) => label),
    series: [barSeries(names.now, 'A', now), barSeries(names.before, 'C', before)],
    reversed: true,
    axisMaximum: Math.ceil(Math.max(largest(now), largest(before)) * 1.1),
    gapWidth: 60,
    overlap: -5,
    legend: true,
  });
};

function pairsOf(facts: Facts): readonly Pair[] {
  return CANDIDATES.flatMap(([id, label]) => {
    const now = facts.number(id);
    const before = facts.previous(id);
    return now === null || before === null || (now === 0 && before === 0) ? [] : [{ label, now, before }];
  });
}

/** The most pairs of which none is over ten times as long as another: shorter bars could not be read. */
function ofOneMagnitude(pairs: readonly Pair[]): readonly Pair[] {
  const longest = (pair: Pair): number => Math.max(pair.now, pair.before);
  const windows = pairs.map((from) =>
    pairs.filter((pair) => longest(pair) >= longest(from) && longest(pair) <= longest(from) * 10),
  );
  return windows.reduce<readonly Pair[]>((best, next) => (next.length > best.length ? next : best), []);
}
