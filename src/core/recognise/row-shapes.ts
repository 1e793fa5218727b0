import { fold, foldLoose } from '../vietnamese/fold';

/**
 * What single lines of such sheets say they are, by their words alone (loose folding). The words were counted on
 * real sheets (CORPUS.md "After the table") and taken from the forms of DOMAIN.md §1.
 */
/** As `fold` spells it: the tone of uy stands on the y. */
const TOTAL =
  /^(?:(?:[ivx]+|[a-z]) )?(?:tổng cộng|tổng số tiền|tổng số|tổng|cộng tổng|cộng phát sinh|cộng luỹ kế|luỹ kế|cộng (?:mục|phần|nhóm|tổ|khối|quý|tháng|cả|[ivx]+|[a-h])|toàn chi bộ|cả chi bộ|chung toàn chi bộ)(?:$| )/;
/** "Cộng" goes on only with figures or few words: "Cộng đồng dân cư" is no total. */
const TOTAL_ALONE = /^(?:cộng|t ?cộng|tc|total)(?: (?:\d.*|tiền|tiền hàng|chung|dồn|người|đồng|đồng chí))?$/;
/** Typed without marks, "tong" and "cong" may be a name or a union: only whole phrases count. */
const TOTAL_UNMARKED =
  /^(?:tong cong|tong so tien|tong so|tong|cong|luy ke|cong luy ke|cong phat sinh)(?: \d.*)?$/;
const TOTAL_SENTENCE = /^(?:danh sach (?:nay )?(?:gom )?(?:co|gom)|tong cong danh sach|an dinh danh sach)\b/;
const CARRIED = new RegExp(
  `^(?:${[
    '(?:tong )?cong (?:cuoi |het )?trang',
    '(?:(?:tong )?cong|so|so tien|so du|luy ke) (?:mang|chuyen) (?:sang|trang)',
    'mang sang',
    'chuyen (?:sang )?trang',
    '(?:so du |so |luy ke )?trang (?:truoc|sau)(?: (?:mang|chuyen))?',
  ].join('|')})\\b`,
);
const IN_WORDS = /(?:^| )bằng ch[ữử](?= |$)/;
/** Typed without marks it may be a name ("Le Bang Chu"): the line must begin with it. */
const IN_WORDS_UNMARKED = /^(?:(?:tong )?(?:so )?tien )?(?:viet |ghi )?bang chu\b/;
const NOTE = /^(?:ghi chu|luu y|chu thich|chu y|quy uoc|ky hieu|giai thich)\b/;
const EXAMPLE = /^(?:vd|vi du|vd \d+|vi du \d+|mau)$/;
const SIGNATURE =
  /^(?:t m|tm|k t|kt|t l|tl|thay mat|nguoi lap(?: bieu| bang| danh sach)?|nguoi ghi|nguoi tong hop|nguoi bao cao|nguoi thong ke|can bo tong hop|ke toan(?: truong)?|thu quy|thu truong(?: don vi| co quan)?|hieu truong|giam doc|chu tich(?: cong doan)?|truong ban|thu ky|bi thu(?: chi bo)?|pho bi thu(?: chi bo)?|xac nhan cua .*|nguoi duyet|duyet|phu trach .*|to truong|truong phong)$/;
const SIGNATURE_HINT = /^(?:ky ghi ro ho ten|ky ten(?: dong dau)?|da ky|ky va ghi ro ho ten|ky ho ten)$/;
const PLACE_DATE = /(?:^| )ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?$/;
const UNIT_LINE = /^(?:dvt|don vi tinh|don vi|dv tinh)\b.*\b(?:dong|vnd|trieu|nghin|ngan|d|k|1000|1 000)\b/;
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

export function isTotalLabel(text: string): boolean {
  const loose = foldLoose(text);
  const folded = fold(text);
  if (TOTAL_SENTENCE.test(loose)) return true;
  return folded === loose && folded !== 'tc' && folded !== 'total'
    ? TOTAL_UNMARKED.test(loose)
    : TOTAL.test(folded) || TOTAL_ALONE.test(folded);
}

const STRETCH =
  /^(?:quy (?:[ivx]+|\d)|[369] thang(?: (?:dau|cuoi) nam)?|ca nam|nua (?:dau|cuoi) nam|(?:hoc ky|hk) ?(?:[ivx]+|\d))(?: (?:nam )?\d{4})?$/;

/** "Quý I", "6 tháng đầu năm", "Cả năm": among rows of single months or meetings it sums them up. */
export function isStretchOfTime(text: string): boolean {
  return STRETCH.test(foldLoose(text));
}

/** "Tổng cộng: 10 người": the total stands in the words themselves. */
export function isTotalSentence(text: string): boolean {
  const loose = foldLoose(text);
  return TOTAL_SENTENCE.test(loose) || (isTotalLabel(text) && /\d/.test(loose));
}

export function isCarriedForward(text: string): boolean {
  return CARRIED.test(foldLoose(text));
}

/** Every cell is asked: most are told apart without being folded. */
const MAY_BE_IN_WORDS = /b[^]*ch/i;

export function isInWords(text: string): boolean {
  if (!MAY_BE_IN_WORDS.test(text)) return false;
  return IN_WORDS.test(fold(text)) || IN_WORDS_UNMARKED.test(unmarked(text));
}

/** The text where it is typed without marks, else "". */
function unmarked(text: string): string {
  const loose = foldLoose(text);
  return fold(text) === loose ? loose : '';
}

export function isNote(text: string): boolean {
  return NOTE.test(foldLoose(text)) || /^\(?\*+\)?[\s:]/.test(text);
}

/** "VD", "Ví dụ" in the order column: a template's example, never counted (INDICATORS.md). */
export function isExample(text: string): boolean {
  return EXAMPLE.test(foldLoose(text));
}

export function isSignature(text: string): boolean {
  const loose = foldLoose(text);
  return (
    loose.length <= 60 && (SIGNATURE.test(loose) || SIGNATURE_HINT.test(loose) || startsSignature(loose))
  );
}

function startsSignature(loose: string): boolean {
  return /^(?:t m|tm|k t|kt) (?:chi bo|chi uy|dang uy|dang bo|ban|bi thu)/.test(loose);
}

export function isPlaceAndDate(text: string): boolean {
  return PLACE_DATE.test(foldLoose(text)) && text.length <= 60;
}

export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(foldLoose(text));
}

/** "I", "IV", "XII" alone. */
export function isRoman(text: string): boolean {
  const loose = foldLoose(text);
  return loose !== '' && ROMAN.test(loose);
}

/** "I. Đảng viên chính thức", "A) …", "II - …": a heading inside a table. */
export function hasSectionPrefix(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-HĐ])\s*[.)/–-]\s*(?=\p{L}{2})/u.test(text);
}

/** A cell of the row of column numbers: "1", "(2)", "A", "3=1+2", "4 = 2*100/3", "19)". */
export function isColumnNumber(text: string): boolean {
  return /^\(?-?\s*(?:\d{1,2}|[A-Z])\s*\)?(?:\s*=[\d\s+*/x:().,A-Z=-]+)?$/.test(text) && text.length <= 24;
}

/** A whole number of a running order, written in any of the usual ways: 3, "03", "3.", "(3)". */
export function readOrder(text: string): number | null {
  const match = /^\(?0*(\d{1,5})\s*[.)]?$/.exec(text);
  return match ? Number(match[1]) : null;
}
