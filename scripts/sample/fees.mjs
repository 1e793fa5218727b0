import { CENTRE, LEFT, MONEY, Page, formula } from './page.mjs';
import { MEMBERS } from './people.mjs';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const LETTERS = 'CDEFGHIJKLMN';
const MONTH = { ...MONEY, indent: 0, size: 11 };
const LOOKS = [CENTRE, LEFT, ...Array(12).fill(MONTH), MONEY];

/** Sổ thu, nộp đảng phí: members × months; 30 % stay with the cell. */
export function fees() {
  const page = new Page('Đảng phí 2018', { widths: [5, 24, ...Array(12).fill(8.5), 13], landscape: true });
  page.letterhead({ split: 5, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'SỔ THU, NỘP ĐẢNG PHÍ', 'Năm 2018');
  page.across(7, 11, 15, 'ĐVT: đồng', { italic: true, align: 'right' });
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    ['Số tiền đã nộp', MONTHS.map((month) => `T${month}`)],
    'Cộng',
  ]);
  const lines = MEMBERS.map(({ name, fee }, index) => {
    const at = first + index;
    return [index + 1, name, ...MONTHS.map(() => fee), formula(`SUM(C${at}:N${at})`, fee * 12)];
  });
  const end = page.body(first, lines, LOOKS);
  const monthly = MEMBERS.reduce((sum, { fee }) => sum + fee, 0);
  const sum = (column, cached) => formula(`SUM(${column}${first}:${column}${end - 1})`, cached);
  const totals = MONTHS.map((_, index) => sum(LETTERS[index], monthly));
  const empty = MONTHS.map(() => null);
  page.body(
    end,
    [
      [null, 'Tổng cộng', ...totals, sum('O', monthly * 12)],
      [null, 'Trích để lại chi bộ (30%)', ...empty, formula(`O${end}*30%`, (monthly * 12 * 30) / 100)],
      [null, 'Nộp cấp trên (70%)', ...empty, formula(`O${end}-O${end + 1}`, (monthly * 12 * 70) / 100)],
    ],
    LOOKS,
    { bold: true },
  );
  page.signatures(end + 4, 6);
  page.freeze(first - 1, 2);
  return page;
}
