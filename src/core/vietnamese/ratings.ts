import { fold, foldLoose } from './fold';

export type RatingLevel = 'xuat_sac' | 'tot' | 'hoan_thanh' | 'khong_hoan_thanh' | 'khong_danh_gia';

/** Longer texts are prose. */
const LONGEST_TEXT = 160;

/** Abbreviations of DOMAIN.md §1.5, word by word or run together. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^htxs(?:nv)?$/u, 'hoàn thành xuất sắc'],
  [/^xs(?:nv)?$/u, 'xuất sắc'],
  [/^ht(?:t|tt|tốt)(?:nv)?$/u, 'hoàn thành tốt'],
  [/^htnv$/u, 'hoàn thành'],
  [/^(?:k|ko|kg|0)ht(?:nv)?$/u, 'không hoàn thành'],
  [/^ht$/u, 'hoàn thành'],
  [/^(?:k|ko|kg)$/u, 'không'],
  [/^nv$/u, 'nhiệm vụ'],
  [/^đv$/u, 'đảng viên'],
  [/^xl$/u, 'xếp loại'],
  [/^tsvm$/u, 'trong sạch vững mạnh'],
];

/** Words around the level that do not change it. */
const AROUND =
  /(?<!\p{L})(?:đảng viên|đủ tư cách|chức trách|nhiệm vụ|chi bộ cơ sở|chi bộ|tổ chức cơ sở đảng|tổ chức đảng|cơ sở đảng|xếp loại|đánh giá|phân loại|mức độ|mức|loại|đạt|được công nhận|công nhận|là|danh hiệu|chất lượng|năm \d{4}|tiêu biểu|và)(?!\p{L})/gu;
const NOT_RATED =
  /(?:chưa|không|miễn) (?:được |phải |thuộc diện )?(?:đánh giá|xếp loại|xét|phân loại|bình xét)|chưa đủ (?:điều kiện|thời gian)|không thuộc diện|dưới (?:6|06|sáu) tháng|đình chỉ sinh hoạt|miễn (?:công tác|sinh hoạt|sh)|^(?:chua|khong|mien|duoc mien) (?:danh gia|xep loai)$|^(?:kđg|kxl|cđg|cxl|mđg|miễn)$/u;

/** Wordings with a tail of their own, before the words around are taken off: "không đủ tư cách" is no "đủ tư cách". */
const WORDINGS: readonly (readonly [RegExp, RatingLevel])[] = [
  [/vi phạm tư cách|không đủ tư cách|vi pham tu cach|khong du tu cach/u, 'khong_hoan_thanh'],
  [/(?<!không )hoàn thành (?!tốt|xuất sắc).*còn hạn chế/u, 'hoan_thanh'],
];

const LEVELS: ReadonlyMap<string, RatingLevel> = new Map([
  ['hoàn thành xuất sắc', 'xuat_sac'],
  ['xuất sắc', 'xuat_sac'],
  ['hoàn thành tốt', 'tot'],
  ['tốt', 'tot'],
  ['hoàn thành', 'hoan_thanh'],
  ['không hoàn thành', 'khong_hoan_thanh'],
  ['chưa hoàn thành', 'khong_hoan_thanh'],
]);
const LOOSE_LEVELS: ReadonlyMap<string, RatingLevel> = new Map(
  [...LEVELS].map(([words, level]) => [foldLoose(words), level]),
);

const LABELS: Readonly<Record<RatingLevel, string>> = {
  xuat_sac: 'Hoàn thành xuất sắc nhiệm vụ',
  tot: 'Hoàn thành tốt nhiệm vụ',
  hoan_thanh: 'Hoàn thành nhiệm vụ',
  khong_hoan_thanh: 'Không hoàn thành nhiệm vụ',
  khong_danh_gia: 'Không đánh giá, xếp loại',
};

/** The level in full words, as reports print it. */
export function ratingLabel(level: RatingLevel): string {
  return LABELS[level];
}

/** Folded, abbreviations written out; brackets ("(HTXSNV)", "(9/10 phiếu)") left out where words stand before them. */
function fullWords(text: string): string {
  const bare = text.replace(/\([^()]*\)/g, ' ').trim();
  return fold(bare === '' ? text : bare)
    .split(' ')
    .map((word) => ABBREVIATIONS.find(([abbreviation]) => abbreviation.test(word))?.[1] ?? word)
    .join(' ');
}

/** The words of the level alone. */
function core(words: string): string {
  return words.replace(AROUND, ' ').replace(/ +/g, ' ').trim();
}

/** All abbreviations and old wordings of DOMAIN.md §1.5; "chưa đánh giá", "miễn đánh giá" → `khong_danh_gia`; null when unknown. */
export function readRating(text: string): RatingLevel | null {
  if (text.length > LONGEST_TEXT) return null;
  const words = fullWords(text);
  if (NOT_RATED.test(words)) return 'khong_danh_gia';
  const wording = WORDINGS.find(([pattern]) => pattern.test(words));
  if (wording) return wording[1];
  const level = core(words);
  return LEVELS.get(level) ?? (/^[a-z ]+$/.test(fold(text)) ? looseLevel(foldLoose(words)) : null);
}

const LOOSE_AROUND = /\b(?:dang vien|du tu cach|nhiem vu|chi bo|xep loai|danh gia|muc|loai|dat)\b/g;

/** Typed without accents: "Hoan thanh tot nhiem vu", "HT xuat sac NV". */
function looseLevel(words: string): RatingLevel | null {
  return LOOSE_LEVELS.get(words.replace(LOOSE_AROUND, ' ').replace(/ +/g, ' ').trim()) ?? null;
}

/**
 * The cell's own rating in full words, as printed: "Chi bộ HTTNV" → "Hoàn thành tốt nhiệm vụ", "TSVM" → "Trong sạch
 * vững mạnh", "Yếu kém"; null when unknown or not rated.
 */
export function readCellRating(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const words = fullWords(text);
  const level = core(words);
  if (/^(?:trong sạch vững mạnh|trong sach vung manh(?: tieu bieu)?)$/u.test(level)) {
    return /tiêu biểu|tieu bieu/u.test(words) ? 'Trong sạch vững mạnh tiêu biểu' : 'Trong sạch vững mạnh';
  }
  if (/^(?:yếu kém|yếu|yeu kem)$/u.test(level)) return 'Yếu kém';
  const rating = readRating(text);
  return rating === null || rating === 'khong_danh_gia' ? null : ratingLabel(rating);
}
