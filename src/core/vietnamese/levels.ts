import { fold, foldLoose } from './fold';

export type TheoryLevel = 'chua_qua' | 'so_cap' | 'trung_cap' | 'cao_cap';
export type EducationLevel = 'duoi_dai_hoc' | 'dai_hoc' | 'thac_si' | 'tien_si';

/** Longer texts are prose. */
const TEXT_LIMIT = 80;
const UNFINISHED = /(?<!\p{L})(?:đang|dang hoc|chưa (?:tốt nghiệp|xong|hoàn thành))(?!\p{L}).*$/u;

/** What is still being studied is not had: "TC, đang học CC" is trung cấp. Brackets ("(2015)") left out. */
function finished(text: string): string {
  return foldLoose(fold(text.replace(/\([^()]*\)/g, ' ')).replace(UNFINISHED, ''));
}

const BEFORE = '(?:llct |ly luan chinh tri |ly luan |tuong duong |trinh do |da qua )?';
const AFTER = '(?: ?(?:ct|llct|ly luan|chinh tri|hanh chinh|hc|va|cu nhan))*(?: \\d{4})?';
const theory = (words: string): RegExp => new RegExp(`^${BEFORE}(?:${words})${AFTER}$`);

const THEORY: readonly (readonly [RegExp, TheoryLevel])[] = [
  [theory('cao cap|cc|cu nhan|cn'), 'cao_cap'],
  [theory('trung cap|tc'), 'trung_cap'],
  [theory('so cap|sc'), 'so_cap'],
  [/^(?:chua qua(?: dao tao| boi duong| lop nao)?|chua|khong|chua co|khong co|chua hoc|ko)$/, 'chua_qua'],
];

/** Political theory: "Sơ cấp", "TC", "TCCT", "TC LLCT", "Cao cấp", "Cử nhân", "Chưa qua", "Không"; null when unknown. */
export function readTheoryLevel(text: string): TheoryLevel | null {
  if (text.length > TEXT_LIMIT) return null;
  const words = finished(text);
  return THEORY.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const EDUCATION: readonly (readonly [RegExp, EducationLevel])[] = [
  [/(?<![a-z])(?:tien si|ts|tskh|pgs|gs|giao su)(?![a-z])/, 'tien_si'],
  // specialists of medicine: BSCKII ranks with the doctorate, BSCKI with the master's degree
  [/(?<![a-z])(?:(?:bs|ds|dd)? ?ck ?(?:ii|2)|chuyen khoa (?:ii|2|hai))(?![a-z\d])/, 'tien_si'],
  [
    /(?<![a-z])(?:(?:bs|ds|dd)? ?ck ?(?:i|1)|chuyen khoa (?:i|1|mot)|(?:bs|bac si) ?(?:noi tru|nt))(?![a-z\d])/,
    'thac_si',
  ],
  [/(?<![a-z])(?:thac si|ths(?!p)[a-z]{0,4}|th s|sau dai hoc|cao hoc|sdh)(?![a-z])/, 'thac_si'],
  // a title of the degree below: cử nhân cao đẳng, dược sĩ trung cấp
  [/(?:cu nhan|ky su|duoc si|ds) (?:cao dang|cd|trung cap|trung hoc|tc|th)(?![a-z])/, 'duoi_dai_hoc'],
  [
    /(?<![a-z])(?:dai hoc|dh[a-z]{0,5}|(?:dd|ds|ktv|gv|nhs|hs) ?dh|cu nhan|cn(?:dd|sp|xn)?|ky su|ks|bac si|bs(?:dk|yhct|rhm|yhdp)?|kien truc su|kts|duoc si|ds)(?![a-z])/,
    'dai_hoc',
  ],
  [
    /(?<![a-z])(?:cao dang|cd[a-z]{0,4}|trung cap|tc[a-z]{0,4}|trung hoc|so cap|y si|cnkt|cong nhan)(?![a-z])/,
    'duoi_dai_hoc',
  ],
  [
    /(?<![a-z\d])(?:(?:[1-9]|1[0-2]) 1[02]|thpt|thcs|ptth|ptcs|nghe|so hoc|pho thong|cap [1-3]|lop \d{1,2})(?![a-z\d])/,
    'duoi_dai_hoc',
  ],
];
/**
 * Professional education: "ĐH", "CN Luật", "Kỹ sư", "ThS", "Thạc sỹ", "TS", "CĐ", "12/12"; the highest of several; null
 * when unknown.
 */
export function readEducationLevel(text: string): EducationLevel | null {
  if (text.length > TEXT_LIMIT || /^\s*(?:chưa|không)/iu.test(fold(text))) return null;
  const words = finished(text);
  return EDUCATION.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
