import { summarise } from '../../../src/app/summarise';
import { understandWorkbook } from '../../../src/app/understand';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';

const PERIOD = { period: periodOfYear(2018) };

function figuresOf(sheets: readonly Sheet[], ids: readonly string[], answer?: string) {
  const { questions } = understandWorkbook(workbookOf(...sheets));
  const answers = answer ? Object.fromEntries(questions.map(({ id }) => [id, answer])) : {};
  const figures = summarise(understandWorkbook(workbookOf(...sheets), { answers }), PERIOD).figures;
  return ids.map((id) => {
    const figure = figures.find((one) => one.id === id);
    return `${String(figure?.value)} ${String(figure?.status)}`;
  });
}

const list = (heads: string, ...rows: readonly [string, string, string]): Sheet =>
  sheetOf(
    'DS đảng viên',
    `DANH SÁCH ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Ngày vào Đảng | ${heads}
1 | Lê Văn An | 3/2/1996 | ${rows[0]}
2 | Phan Văn Bình | 19/5/2001 | ${rows[1]}
3 | Trần Thị Cúc | 2/9/2005 | ${rows[2]}`,
  );

const RATED = list('Xếp loại năm 2018', 'HTXSNV', 'HTTNV', 'HTTNV');
const RATING = ['tong_dang_vien', 'dang_vien_duoc_danh_gia', 'xep_loai_xuat_sac', 'xep_loai_tot'];

describe('a list of members that holds other books', () => {
  test('ratings are read from it, and asked about', () => {
    expect(figuresOf([RATED], RATING)).toEqual(['3 ok', '3 unconfirmed', '1 unconfirmed', '2 unconfirmed']);
    expect(figuresOf([RATED], RATING, 'ratings')).toEqual(['3 ok', '3 ok', '1 ok', '2 ok']);
    expect(figuresOf([RATED], RATING, 'other').slice(0, 2)).toEqual(['3 ok', 'null no_source']);
  });

  test('ratings of another year are not this year’s', () => {
    const before = list('Xếp loại năm 2017', 'HTXSNV', 'HTTNV', 'HTTNV');
    expect(figuresOf([before], RATING).slice(0, 2)).toEqual(['3 ok', 'null no_source']);
  });

  test('a sheet of its own goes before the column', () => {
    const own = sheetOf(
      'Xếp loại',
      `KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Chi bộ xếp loại
1 | Lê Văn An | HTTNV
2 | Phan Văn Bình | HTTNV
3 | Trần Thị Cúc | HTTNV`,
    );
    expect(figuresOf([RATED, own], RATING)).toEqual(['3 ok', '3 ok', '0 ok', '3 ok']);
  });

  test('awards', () => {
    const awarded = list('Khen thưởng', 'Giấy khen', '', '');
    expect(figuresOf([awarded], ['giay_khen'])).toEqual(['1 unconfirmed']);
  });

  test('fees by the month', () => {
    const paid = list(
      'Tháng 1 | Tháng 2 | Tháng 3',
      '20000 | 20000 | 20000',
      '30000 | 30000 | 30000',
      '10000 | 10000 | 10000',
    );
    expect(figuresOf([paid], ['tong_dang_vien', 'dang_phi_da_thu'])).toEqual(['3 ok', '180000 unconfirmed']);
  });

  test('marks by the month', () => {
    const marked = list('T1 | T2 | T3', 'x | x | P', 'x | K | x', 'x | x | x');
    expect(figuresOf([marked], ['ky_sinh_hoat', 'luot_du_sinh_hoat', 'vang_co_ly_do'])).toEqual([
      '3 unconfirmed',
      '7 unconfirmed',
      '1 unconfirmed',
    ]);
  });

  test('a plain list is one book', () => {
    const { questions, sources } = understandWorkbook(workbookOf(list('Ghi chú', '', 'Bí thư', '')));
    expect([questions.length, sources.length]).toEqual([0, 1]);
  });
});
