import { fold, foldLoose } from './fold';

export type TheoryLevel = 'chua_qua' | 'so_cap' | 'trung_cap' | 'cao_cap';
export type EducationLevel = 'duoi_dai_hoc' | 'dai_hoc' | 'thac_si' | 'tien_si';

/** What is still being studied is not had: "TC, đang học CC" is trung cấp. */
function finished(text: string): string {
  return foldLoose(text.replace(/\([^()]*\)/g, ' '))
    .replace(/ ?(?:dang|chua (?:tot nghiep|xong|hoan thanh)) .*$/, '')
    .trim();
}

const CT = '(?: ?(?:ct|llct|ly luan|chinh tri|ly luan chinh tri|hanh chinh|hc|va))*(?: \\d{4})?';
const THEORY: readonly (readonly [RegExp, TheoryLevel])[] = [
  [
    new RegExp(
      `^(?:llct |ly luan chinh tri |ly luan |tuong duong |trinh do |da qua )?(?:cao cap|cc|cc ct|cu nhan|cn)${CT}$`,
    ),
    'cao_cap',
  ],
  [
    new RegExp(
      `^(?:llct |ly luan chinh tri |ly luan |tuong duong |trinh do |da qua )?(?:trung cap|tc)${CT}$`,
    ),
    'trung_cap',
  ],
  [
    new RegExp(`^(?:llct |ly luan chinh tri |ly luan |tuong duong |trinh do |da qua )?(?:so cap|sc)${CT}$`),
    'so_cap',
  ],
  [/^(?:chua qua(?: dao tao| boi duong| lop nao)?|chua|khong|chua co|khong co|chua hoc|ko)$/, 'chua_qua'],
];

/** Political theory: "Sơ cấp", "TC", "TCCT", "TC LLCT", "Cao cấp", "Cử nhân", "Chưa qua", "Không"; null when unknown. */
export function readTheoryLevel(text: string): TheoryLevel | null {
  const whole = foldLoose(text);
  const words = THEORY[3]?.[0].test(whole) ? whole : finished(text);
  return THEORY.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const EDUCATION: readonly (readonly [RegExp, EducationLevel])[] = [
  [/(?<![a-z])(?:tien si|ts|tskh|pgs(?: ts)?|gs(?: ts)?|pho giao su|giao su)(?![a-z])/, 'tien_si'],
  [/(?<![a-z])(?:thac si|ths|th s|sau dai hoc|cao hoc|sdh)(?![a-z])/, 'thac_si'],
  // a title of the degree below: cử nhân cao đẳng, dược sĩ trung cấp
  [/(?:cu nhan|ky su|duoc si|ds) (?:cao dang|cd|trung cap|trung hoc|tc|th)(?![a-z])/, 'duoi_dai_hoc'],
  [
    /(?<![a-z])(?:dai hoc|dh[a-z]{0,5}|cu nhan|cn|ky su|ks|bac si|bs|kien truc su|kts|duoc si|ds)(?![a-z])/,
    'dai_hoc',
  ],
  [
    /(?<![a-z])(?:cao dang|cd[a-z]{0,4}|trung cap|tc[a-z]{0,4}|trung hoc|so cap|y si|cnkt|cong nhan)(?![a-z])/,
    'duoi_dai_hoc',
  ],
  [
    /(?<![a-z\d])(?:(?:[1-9]|1[0-2]) ?1[02]|thpt|thcs|ptth|ptcs|lao dong pho thong|nghe|so hoc|pho thong|cap [1-3]|lop \d{1,2})(?![a-z\d])/,
    'duoi_dai_hoc',
  ],
];
const TEXT_LIMIT = 80;

/**
 * Professional education: "ĐH", "CN Luật", "Kỹ sư", "ThS", "Thạc sỹ", "TS", "CĐ", "12/12"; the highest of several; null
 * when unknown.
 */
export function readEducationLevel(text: string): EducationLevel | null {
  if (text.length > TEXT_LIMIT || /^\s*(?:chưa|không|đang)/iu.test(fold(text))) return null;
  const words = finished(text);
  return EDUCATION.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
