import { formatCount } from '../../vietnamese/numbers';
import { readCellRating } from '../../vietnamese/ratings';
import type { Facts } from '../facts';
import { clauses, positive, ratioText, uncapitalised } from './prose';
import type { SentenceRule } from './sentence';
import type { SentenceWording } from './wording';

/** LOOK.md §5, 13. */
export const ratingsSentence: SentenceRule = {
  id: 'xep_loai',
  figures: [
    'dang_vien_duoc_danh_gia',
    'xep_loai_tot_tro_len',
    'xep_loai_xuat_sac',
    'xep_loai_hoan_thanh',
    'xep_loai_khong_hoan_thanh',
  ],
  gap: 'đánh giá, xếp loại đảng viên',
  build: ({ facts, period, wording }) => {
    const clause = ratingsClause(facts, wording);
    return clause === null || clause === ''
      ? clause
      : `Kết quả đánh giá, xếp loại ${period.kind === 'days' ? 'trong kỳ' : period.label} ${clause}.`;
  },
};

/** "có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó có 02 …"; null without the figures, "" for nobody. */
export function ratingsClause(facts: Facts, wording: SentenceWording): string | null {
  const rated = facts.number('dang_vien_duoc_danh_gia');
  const good = facts.number('xep_loai_tot_tro_len');
  if (rated === null || good === null) return null;
  if (rated === 0) return '';
  const excellent = facts.number('xep_loai_xuat_sac') ?? 0;
  const text =
    excellent === rated
      ? `có ${ratioText(rated, rated)} đảng viên hoàn thành xuất sắc nhiệm vụ`
      : good === rated
        ? `có ${goodText(good, rated, wording)}${among(excellent, ', ', '')}`
        : mixed(facts, good, rated, excellent, wording);
  return clauses([text, unrated(facts, rated)], '; ');
}

function goodText(good: number, rated: number, wording: SentenceWording): string {
  const orBetter = wording.goodWithoutOrBetter ? '' : ' trở lên';
  return `${ratioText(good, rated)} đảng viên hoàn thành tốt nhiệm vụ${orBetter}`;
}

function among(excellent: number, before: string, after: string): string {
  return excellent === 0
    ? ''
    : `${before}trong đó có ${formatCount(excellent)} đảng viên hoàn thành xuất sắc nhiệm vụ${after}`;
}

function mixed(
  facts: Facts,
  good: number,
  rated: number,
  excellent: number,
  wording: SentenceWording,
): string {
  const parts = [
    good === 0 ? null : goodText(good, rated, wording) + among(excellent, ' (', ')'),
    positive(facts.number('xep_loai_hoan_thanh'), (n) => `${n} đảng viên hoàn thành nhiệm vụ`),
    positive(facts.number('xep_loai_khong_hoan_thanh'), (n) => `${n} đảng viên không hoàn thành nhiệm vụ`),
  ];
  return `có ${clauses(parts, ', ')}`;
}

function unrated(facts: Facts, rated: number): string | null {
  const members = facts.number('tong_dang_vien');
  return members === null || members <= rated
    ? null
    : `${formatCount(members - rated)} đảng viên chưa thuộc diện đánh giá`;
}

/** LOOK.md §5, 14. */
export const cellRatingSentence: SentenceRule = {
  id: 'xep_loai_chi_bo',
  figures: ['xep_loai_chi_bo'],
  gap: 'xếp loại chi bộ',
  build: ({ facts }) => {
    const rating = facts.words('xep_loai_chi_bo');
    if (rating === null) return null;
    const known = readCellRating(rating);
    return `Chi bộ ${known === null ? rating.replace(/^chi bộ\s+/iu, '') : uncapitalised(known)}.`;
  },
};
