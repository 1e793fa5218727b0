import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookFixture } from '../contract/book-fixture';
import { bytesOf } from '../contract/file-fixture';

const SAMPLES = join(__dirname, '../../assets/mau');

/** A workbook as it lies on a disk. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const SAMPLE: BookFile = sampleOf(2018);
export const LAST_YEAR: BookFile = sampleOf(2017);

function sampleOf(year: number): BookFile {
  const name = `so-chi-bo-${String(year)}.xlsx`;
  return { name, bytes: readFileSync(join(SAMPLES, name)) };
}

const NAMES = ['Nguyễn Văn Hòa', 'Trần Thị Mai Phương', 'Lê Quốc Dũng', 'Phạm Thị Ngọc Ánh'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `T${String(index + 1)}`);

/** Four people, twelve months: 44 “x” and, in the whole of November, 4 “v”. */
const ROLL_CALL: BookFixture['sheets'][number] = {
  name: 'Điểm danh',
  rows: [
    ['ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018'],
    ['TT', 'Họ và tên', ...MONTHS],
    ...NAMES.map((name, index) => [index + 1, name, ...MONTHS.map((month) => (month === 'T11' ? 'v' : 'x'))]),
  ],
};

/** A list, but none of a Party cell's. */
const THINGS: BookFixture['sheets'][number] = {
  name: 'Vật tư',
  rows: [
    ['TT', 'Tên vật tư', 'Nơi để'],
    [1, 'Ghế nhựa', 'Hội trường'],
    [2, 'Phông chữ', 'Kho'],
    [3, 'Loa', 'Kho'],
  ],
};

/** A form as committees send them; the last line is told in their own words. */
const FORM: BookFixture['sheets'][number] = {
  name: 'Biểu 3',
  rows: [
    ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch năm 2018', 'Năm 2018'],
    [1, 'Lượt đảng viên dự sinh hoạt', 'lượt', 40, null],
    [2, 'Kỳ sinh hoạt thường kỳ', 'kỳ', 12, null],
    [3, 'Quần chúng ưu tú', 'người', null, null],
  ],
};

/** What leaves something open: a mark to ask about, no name of the unit, a hidden sheet, a list of no kind, a form. */
export async function unclearBook(): Promise<BookFile> {
  const members = ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'];
  return book('so-chua-ro.xlsx', [
    ROLL_CALL,
    {
      name: 'Danh sách đảng viên cũ chép từ sổ giấy',
      visibility: 'hidden',
      rows: [
        ['DANH SÁCH ĐẢNG VIÊN'],
        ['TT', ...members],
        ...NAMES.map((name, at) => [at + 1, name, '1980', '3/2/2010']),
      ],
    },
    THINGS,
    FORM,
  ]);
}

/** One roll call, one mark to ask about. */
export function rollCallBook(): Promise<BookFile> {
  return book('diem-danh.xlsx', [ROLL_CALL]);
}

/** A list of no kind, and nothing else. */
export function unknownBook(): Promise<BookFile> {
  return book('so-vat-tu.xlsx', [THINGS]);
}

/** Nothing in it is a list. */
export function emptyBook(): Promise<BookFile> {
  return book('so-trang.xlsx', [{ name: 'Trang1', rows: [['Ghi chú của tôi']] }]);
}

async function book(name: string, sheets: BookFixture['sheets']): Promise<BookFile> {
  return { name, bytes: Buffer.from(await bytesOf({ sheets })) };
}
