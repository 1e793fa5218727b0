import { fold, foldLoose } from '../vietnamese/fold';
import type { Sheet } from '../sheet/workbook';
import type { Table } from './table';

const LETTERHEAD_ROWS = 12;
/** A letterhead is the first lines over a table; below them stands its title. */
const FIRST_LINES = 3;

/** An office, a school, a company, a mass organisation, a village as a letterhead begins; with marks: "SỞ" is not "SỔ". */
const BODY =
  /^(?:(?:tổng )?công ty|doanh nghiệp|hợp tác xã|ngân hàng|trường|ubnd|(?:ủy|uỷ) ban nhân dân|sở|phòng|trung tâm|bệnh viện|trạm|chi cục|kho bạc|liên đoàn lao động|chi hội|hội (?:liên hiệp|phụ nữ|nông dân|cựu chiến binh|khuyến học|người cao tuổi|chữ thập đỏ|đồng hương)|thôn|ấp|bản|tổ dân phố|khu phố|phường|xã|dòng họ|đoàn kiểm tra) \S/;
const NO_BODY = /^(?:trường hợp|phòng chống|phòng, chống|xã hội)\b/;
const TITLE = /\b(?:danh sach|bang|so theo doi|ket qua|bao cao|ke hoach|thong ke|theo doi|tong hop)\b/;

/** Words that many bodies share and that tell none of them apart. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'cong ty tnhh mtv cp co phan tong doanh chi nhanh hop tac ngan hang truong mam non mau giao tieu hoc ' +
    'trung thcs thpt so pho thong ubnd uy ban nhan dan phong tam benh vien tram cuc kho bac hoi lien hiep doan ' +
    'thon ap to khu phuong xa thi tran quan huyen tinh thanh cac quan chi bo dang khoi truc thuoc van nha nuoc ' +
    'viet nam va cua co dong ho kiem tra nganh su'
  ).split(' '),
);

/** The cells' names of a workbook's letterheads ("CHI BỘ LIÊN MINH HTX TỈNH"): the words that tell the cell apart. */
export function cellWords(sheets: readonly Sheet[]): ReadonlySet<string> {
  const names = sheets.flatMap(({ rows }) =>
    rows
      .slice(0, LETTERHEAD_ROWS)
      .flat()
      .flatMap((cell) => (cell.kind === 'text' ? [foldLoose(cell.text)] : []))
      .filter((text) => /^chi bo \S/.test(text) && !TITLE.test(text)),
  );
  return new Set(names.flatMap(ownWords));
}

/**
 * Another body's letterhead stands over the table: a body whose name shares no telling word with the cell's. The
 * office of the cell ("LIÊN MINH HTX TỈNH" of "CHI BỘ LIÊN MINH HTX TỈNH") is none; nor is any where the cell's own
 * name tells too little.
 */
export function isOfAnotherBody(table: Table, cell: ReadonlySet<string>): boolean {
  if (cell.size < 2) return false;
  const bodies = table.titles.slice(0, FIRST_LINES).filter(({ text }) => namesBody(text));
  const words = bodies.map(({ text }) => ownWords(foldLoose(text)));
  return words.some((own) => own.length > 0) && !words.some((own) => sharesAny(own, cell));
}

function namesBody(text: string): boolean {
  const line = fold(text);
  return BODY.test(line) && !NO_BODY.test(line) && !TITLE.test(foldLoose(text));
}

function ownWords(loose: string): readonly string[] {
  return loose.split(' ').filter((word) => word !== '' && !COMMON.has(word));
}

/** "GD&ĐT" stands for "Giáo dục và Đào tạo": an abbreviation on either side shares the first letters. */
function sharesAny(own: readonly string[], cell: ReadonlySet<string>): boolean {
  if (own.some((word) => cell.has(word))) return true;
  return abbreviated(own, [...cell]) || abbreviated([...cell], own);
}

function abbreviated(short: readonly string[], full: readonly string[]): boolean {
  const initials = full.map((word) => word.charAt(0)).join('');
  return short.some((word) => /^[^aeiouy\d]{2,}$/.test(word) && initials.includes(word));
}
