import { readRating } from '../vietnamese/ratings';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { noSource, outcome, rowReference } from './outcome';
import { type Rated, type RatedLevel, ratedPeople, ratingBooks } from './rated-people';

const NAME = ['full_name', 'surname', 'given_name'];
const RATING = ['final_rating', 'cell_rating', 'self_rating'];

/** The four classes in full words. */
export const LEVEL_WORDS: Readonly<Record<RatedLevel, string>> = {
  xuat_sac: 'Hoàn thành xuất sắc nhiệm vụ',
  tot: 'Hoàn thành tốt nhiệm vụ',
  hoan_thanh: 'Hoàn thành nhiệm vụ',
  khong_hoan_thanh: 'Không hoàn thành nhiệm vụ',
};

interface RatingCount {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly levels: readonly RatedLevel[];
}

const FINAL = 'theo kết quả cuối cùng của từng người (quyết định, nếu chưa có thì chi bộ, rồi tự xếp loại)';

const CLASSES: readonly (readonly [string, RatedLevel])[] = [
  ['xep_loai_xuat_sac', 'xuat_sac'],
  ['xep_loai_tot', 'tot'],
  ['xep_loai_hoan_thanh', 'hoan_thanh'],
  ['xep_loai_khong_hoan_thanh', 'khong_hoan_thanh'],
];

const COUNTS: readonly RatingCount[] = [
  {
    id: 'dang_vien_duoc_danh_gia',
    label: 'Đảng viên được đánh giá, xếp loại',
    rule: `Đếm người có mức xếp loại, ${FINAL}.`,
    levels: ['xuat_sac', 'tot', 'hoan_thanh', 'khong_hoan_thanh'],
  },
  ...CLASSES.map(([id, level]) => ({
    id,
    label: LEVEL_WORDS[level],
    rule: `Đếm người xếp loại “${LEVEL_WORDS[level].toLowerCase()}” ${FINAL}; bốn mức không trùng nhau.`,
    levels: [level],
  })),
  {
    id: 'xep_loai_tot_tro_len',
    label: 'Hoàn thành tốt nhiệm vụ trở lên',
    rule: 'Cộng số người hoàn thành xuất sắc và hoàn thành tốt nhiệm vụ.',
    levels: ['xuat_sac', 'tot'],
  },
];

function countedWords(rated: readonly Rated[], levels: readonly RatedLevel[]): string {
  if (levels.length !== 2) return `${String(rated.length)} người`;
  return levels.map((level) => String(rated.filter((one) => one.level === level).length)).join(' + ');
}

function ratingCount({ id, label, rule, levels }: RatingCount): Indicator {
  return {
    id,
    label,
    unit: 'đảng viên',
    section: 'danh_gia',
    rule: () => rule,
    compute: (context) => {
      const from = ratingBooks(context);
      if (from.length === 0) return noRatings(context);
      const rated = ratedPeople(context).filter((one) => levels.includes(one.level));
      const fields = RATING.filter((field) => from.some(({ book }) => book.has(field))).slice(0, 1);
      return outcome({
        value: rated.length,
        from,
        fields,
        counted: countedWords(rated, levels),
        rows: rated.map(({ row }) => rowReference(row.book, row.entry, NAME, row.entry.name.text)),
      });
    },
  };
}

function noRatings({ serving }: FigureContext): Outcome {
  return noSource(
    serving.ratings.length > 0
      ? 'Sổ xếp loại chưa ghi mức xếp loại nào.'
      : 'Chưa có sổ đánh giá, xếp loại của kỳ này.',
  );
}

const CELL_RATING: Indicator = {
  id: 'xep_loai_chi_bo',
  label: 'Xếp loại chi bộ',
  unit: '',
  section: 'danh_gia',
  rule: () => 'Lấy mức xếp loại của chi bộ ghi ở sổ xếp loại, nếu không có thì ở bảng chỉ tiêu.',
  compute: ({ serving }) => {
    const found = serving.ratings.flatMap(({ book, unsure }) =>
      book.cellRating ? [{ book, unsure, rating: book.cellRating }] : [],
    );
    const [first] = found;
    if (!first) return noSource('Chưa thấy chỗ ghi mức xếp loại của chi bộ.');
    const words = new Set(found.map(({ rating }) => levelWords(rating.level)));
    const result = outcome({
      value: levelWords(first.rating.level),
      from: found.map(({ book, unsure }) => ({ book, unsure, outside: [], uncounted: [] })),
      fields: [],
      counted: '1 ô',
      rows: [],
      unsure: words.size > 1 ? 'Hai trang ghi mức xếp loại chi bộ khác nhau.' : null,
    });
    return { ...result, sources: found.map(({ rating }) => rating.at) };
  },
};

/** A known level in full words; other wordings ("Trong sạch vững mạnh") as they stand. */
export function levelWords(text: string): string {
  const level = readRating(text);
  if (level === null || level === 'khong_danh_gia' || /trong sạch|vững mạnh|yếu kém/iu.test(text))
    return text;
  return LEVEL_WORDS[level];
}

export const DANH_GIA: readonly Indicator[] = [...COUNTS.map(ratingCount), CELL_RATING];
