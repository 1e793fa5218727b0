import type { Table } from '../../../src/core/recognise/table';
import { tableSource } from '../../../src/core/recognise/table-source';
import { figuresList, movements } from '../figures/book-builder';
import { sheetOf } from '../../sheets/sheet-of';
import { checked, told } from './check-books';
import { recognisedAs, type TableWords } from './table-of';

const FUND: TableWords = {
  kind: 'contributions',
  fields: ['', 'person', 'amount'],
  header: 2,
  rows: [3, 5],
  totals: [6],
  titles: [1],
};
const totals = (text: string, words: TableWords = FUND) =>
  told(checked({ recognised: [recognisedAs('Quỹ', text, words)] }), 'total_mismatch');

describe('total_mismatch', () => {
  test('a written total that its rows do not add up to', () => {
    const fund = `
      Quỹ khuyến học
      TT | Họ và tên | Số tiền
      1 | Nguyễn Văn An | 50000
      2 | Lê Văn Cường | 50.000đ
      3 | Hồ Văn Hải | 30000
      Cộng | | 140000`;
    expect(totals(fund)).toEqual([
      'Quỹ!C6 Trang “Quỹ” dòng 6 ghi tổng cột “Số tiền” là 140.000, còn các dòng cộng lại được 130.000.',
    ]);
    expect(totals(fund.replace('140000', '130.000 đồng'))).toEqual([]);
  });

  test('an amount’s own unit beats the sheet’s', () => {
    const fund = `
      ĐVT: nghìn đồng
      TT | Họ và tên | Số tiền
      1 | Nguyễn Văn An | 50
      2 | Lê Văn Cường | 50.000đ
      3 | Hồ Văn Hải | 30
      Cộng | | 130`;
    expect(totals(fund)).toEqual([]);
  });

  test('a stale 0 of a formula, and cells that could not be read, are not told of', () => {
    const fund = (amount: string, total: string) => `
      Quỹ
      TT | Họ và tên | Số tiền
      1 | Nguyễn Văn An | 50000
      2 | Lê Văn Cường | ${amount}
      3 | Hồ Văn Hải | –
      Cộng | | ${total}`;
    expect(totals(fund('50000', '=SUM(C3:C5):0'))).toEqual([]);
    expect(totals(fund('50000', '=SUM(C3:C4):50000'))).toHaveLength(1);
    expect(totals(fund('năm mươi', '100000'))).toEqual([]);
  });

  test('parts with their own totals, and a total of totals', () => {
    const parts = (second: string) => `
      Quỹ
      TT | Nội dung | Số tiền
      I. Đợt 1
      1 | A | 10000
      Cộng mục I | | 10000
      II. Đợt 2
      2 | B | 20000
      Cộng mục II | | ${second}
      Tổng cộng | | 30000`;
    const words: TableWords = { ...FUND, rows: [3, 7], sections: [3, 6], totals: [5, 8, 9] };
    expect(totals(parts('20000'), words)).toEqual([]);
    expect(totals(parts('25000'), words)).toHaveLength(1);
  });

  test('a list that says how many it holds', () => {
    const list = (n: string) => `
      Danh sách đảng viên
      TT | Họ và tên | Ngày vào Đảng
      1 | Nguyễn Văn An | 2000
      2 | Lê Văn Cường | 2001
      Tổng cộng: ${n} đ/c | |`;
    const words: TableWords = {
      kind: 'members',
      fields: ['order', 'full_name', 'joined'],
      header: 2,
      rows: [3, 4],
      totals: [5],
    };
    expect(totals(list('3'), words)).toEqual([
      'Quỹ!B5 Trang “Quỹ” dòng 5 ghi 3 người, còn danh sách có 2 dòng.',
    ]);
    expect(totals(list('02'), words)).toEqual([]);
    const footer = list('02').replace('Tổng cộng: 02 đ/c', 'Danh sách này có 03 (ba) đồng chí');
    expect(totals(footer, { ...words, totals: [], footers: [5] })).toHaveLength(1);
  });
});

describe('stock_flow_mismatch: D = A + B − C', () => {
  const kept = (closing: string) =>
    figuresList(
      { sheet: 'Chỉ tiêu', title: 'năm 2018' },
      `indicator | value\n Đảng viên đầu kỳ | 9\n Tăng trong kỳ | 2\n Giảm trong kỳ | 1\n Đảng viên cuối kỳ | ${closing}`,
    );

  test('in a list of figures', () => {
    expect(told(checked({ books: { figures: [kept('11')] } }), 'stock_flow_mismatch')).toEqual([
      'Chỉ tiêu!C9 Trang “Chỉ tiêu” ghi cuối kỳ có 11 đảng viên, còn đầu kỳ 9 cộng tăng 2 trừ giảm 1 được 10.',
    ]);
    expect(told(checked({ books: { figures: [kept('10')] } }), 'stock_flow_mismatch')).toEqual([]);
  });

  test('in the lines around a log of movements', () => {
    const log = movements(
      { sheet: 'BĐ', title: 'năm 2018' },
      'full_name | date | movement_type\n Hồ Văn Hải | 03/2018 | ket_nap',
    );
    const recognised = recognisedAs(
      'BĐ',
      `
      TT | Họ và tên | Loại
      1 | Hồ Văn Hải | Kết nạp
      Đầu kỳ: 9 đảng viên; tăng: 1; giảm: 0; cuối kỳ: 11 đảng viên | |`,
      {
        kind: 'movements',
        fields: ['order', 'full_name', 'movement_type'],
        header: 1,
        rows: [2, 2],
        footers: [3],
      },
    );
    expect(
      told(checked({ books: { movements: [log] }, recognised: [recognised] }), 'stock_flow_mismatch'),
    ).toEqual(['BĐ!A3 Trang “BĐ” ghi cuối kỳ có 11 đảng viên, còn đầu kỳ 9 cộng tăng 1 trừ giảm 0 được 10.']);
  });
});

describe('sheets as a whole', () => {
  const staff = (rows: number) =>
    recognisedAs(
      'Lương',
      `TT | Tên | Bậc\n${Array.from({ length: rows }, (_, i) => `${String(i + 1)} | A${String(i)} | 3`).join('\n')}`,
      {
        kind: 'other',
        fields: ['', '', ''],
        header: 1,
        rows: [2, rows + 1],
      },
    );

  test('hidden_sheet: one for each, over its cells; empty and our own are none', () => {
    const sheet = sheetOf('Cũ', '|\n| Họ và tên | Điểm\n| An | 5', { visibility: 'hidden' });
    const recognised = [
      { sheet, role: 'hidden' as const, tables: [] },
      { sheet: sheetOf('Trống', '|', { visibility: 'veryHidden' }), role: 'hidden' as const, tables: [] },
      {
        sheet: sheetOf('Tổng hợp 2018', 'x', { ours: true, visibility: 'hidden' }),
        role: 'ours' as const,
        tables: [],
      },
    ];
    expect(told(checked({ recognised }), 'hidden_sheet')).toEqual([
      'Cũ!B2:C3 Trang “Cũ” đang ẩn nên không dùng.',
    ]);
  });

  test('unrecognised_sheet: a list that is none of the kinds, under a header however short', () => {
    expect(told(checked({ recognised: [staff(3)] }), 'unrecognised_sheet')).toEqual([
      'Lương!A1:C4 Bảng ở trang “Lương” (3 dòng) không dùng: chưa rõ là bảng gì.',
    ]);
    expect(told(checked({ recognised: [staff(1)] }), 'unrecognised_sheet')).toEqual([
      'Lương!A1:C2 Bảng ở trang “Lương” (1 dòng) không dùng: chưa rõ là bảng gì.',
    ]);
    expect(told(checked({ recognised: [staff(0)] }), 'unrecognised_sheet')).toEqual([]);
  });

  test('legacy_encoding: one for each sheet, over the rows of its columns', () => {
    const found = staff(3);
    const tables = found.tables.map(({ table }) => {
      const decoded: Table = {
        ...table,
        encodings: new Map([
          [2, 'tcvn3'],
          [3, 'tcvn3'],
        ]),
      };
      return tableSource(decoded, found.sheet);
    });
    expect(told(checked({ recognised: [{ ...found, tables }] }), 'legacy_encoding')).toEqual([
      'Lương!B2:C4 Trang “Lương” dùng mã chữ cũ TCVN3 (ABC); đã đọc và hiểu là chữ có dấu.',
    ]);
    expect(told(checked({ recognised: [found] }), 'legacy_encoding')).toEqual([]);
  });
});
