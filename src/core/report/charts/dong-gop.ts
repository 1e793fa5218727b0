import { cleanText, fold } from '../../vietnamese/fold';
import { formatNumber } from '../../vietnamese/numbers';
import type { ChartColour } from '../chart-model';
import type { Facts } from '../facts';
import { itemsBySize } from '../item-rows';
import { capitalised, uncapitalised } from '../sentences/prose';
import { barSeries, type ChartRule, drawn, largest, omitted } from './chart-rule';
import { shortName } from './short-name';

const ID = 'dong_gop';
const MOST = 8;
const KINDS: readonly (readonly [string, string, ChartColour])[] = [
  ['tien_ho_tro', 'Số tiền hỗ trợ', 'A'],
  ['tien_van_dong', 'Số tiền vận động', 'B'],
  ['tri_gia_qua', 'Trị giá quà', 'C'],
];

interface Bar {
  readonly label: string;
  readonly value: number;
  /** Index in KINDS. */
  readonly kind: number;
}

/** What was given or collected, a bar an item, each kind in its colour; kinds are never stacked or summed. */
export const moneyChart: ChartRule = ({ facts, period }) => {
  const title = `Vận động, hỗ trợ, tặng quà ${period.label} (đồng)`;
  const all = KINDS.flatMap(([id], kind) => bars(facts, id, kind));
  const [only] = all;
  if (!only) return omitted({ id: ID, title, why: 'Chưa có khoản vận động, hỗ trợ, tặng quà nào trong kỳ.' });
  if (all.length === 1) return omitted({ id: ID, title, why: 'Chỉ có một khoản: xem bảng Tổng hợp.' });
  const limit = [...all].sort((a, b) => b.value - a.value).slice(0, MOST);
  const shown = all.filter((bar) => limit.includes(bar));
  const series = KINDS.flatMap(([, name, colour], kind) => {
    const values = shown.map((bar) => (bar.kind === kind ? bar.value : null));
    return values.some((value) => value !== null) ? [barSeries(name, colour, values)] : [];
  });
  return drawn({
    id: ID,
    title,
    caption: caption(
      series.map(({ name }) => name),
      shown.length,
      all.length,
    ),
    shape: 'bar',
    stacked: false,
    categories: shown.map(({ label }) => shortName(label, shown.length)),
    series,
    reversed: true,
    axisMaximum: Math.ceil(largest(shown.map(({ value }) => value)) * 1.2),
    gapWidth: 60,
    overlap: 100,
    legend: series.length > 1,
  });
};

function bars(facts: Facts, id: string, kind: number): readonly Bar[] {
  return itemsBySize(facts.details(id)).map(({ label, value, details }) => {
    const gifts =
      id === 'tri_gia_qua'
        ? giftCount(
            facts,
            details.map(({ key }) => key),
          )
        : 0;
    return { label: gifts > 0 ? giftLabel(label, gifts) : capitalised(label), value, kind };
  });
}

function giftCount(facts: Facts, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (facts.detail('phan_qua', key) ?? 0), 0);
}

/** "9 phần quà nữ đoàn viên 20/10"; the content as it is when it speaks of gifts itself. */
function giftLabel(content: string, gifts: number): string {
  if (/(^| )phần quà( |$)/u.test(fold(content))) return capitalised(content);
  const rest = cleanText(content).replace(/^(tặng quà|tặng|quà)\s+(tặng\s+)?/iu, '');
  return `${formatNumber(gifts)} phần quà ${uncapitalisedVerb(rest)}`;
}

/** Only words that are no names lose their capital. */
function uncapitalisedVerb(text: string): string {
  return /^(cho|nhân|thăm|các|nữ|con|gia đình|hộ|học sinh)(\s|$)/iu.test(text) ? uncapitalised(text) : text;
}

function caption(kinds: readonly string[], shown: number, all: number): string {
  const [only = ''] = kinds;
  const apart =
    kinds.length === 1
      ? `${only} theo từng nội dung.`
      : `${kinds.length === 3 ? 'Ba' : 'Hai'} loại giá trị khác nhau, không cộng chung.`;
  return shown < all ? `${apart} Vẽ ${String(shown)} khoản lớn nhất trong ${String(all)} khoản.` : apart;
}
