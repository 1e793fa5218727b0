import { gridWindow } from '../../src/taskpane/grid-window';
import { spansOf } from '../../src/taskpane/grid-spans';
import { paperTable } from '../../src/taskpane/sheet-table';
import { at, sheetOf, tableOf } from './fake-book';
import { contentOf } from './fake-outcome';

describe('merged cells as spans', () => {
  const spanAt = spansOf([at('S!B2:C3').range], { top: 1, left: 1, bottom: 3, right: 3 });
  test('the first cell reaches over the merge, the others are not written', () => {
    expect(spanAt(2, 2)).toEqual({ colSpan: 2, rowSpan: 2 });
    expect([spanAt(2, 3), spanAt(3, 2), spanAt(3, 3)]).toEqual([null, null, null]);
    expect(spanAt(1, 1)).toEqual({ colSpan: 1, rowSpan: 1 });
  });
  test('a merge that begins above what is shown begins at its edge', () => {
    const cut = spansOf([at('S!A1:A9').range], { top: 4, left: 1, bottom: 6, right: 2 });
    expect(cut(4, 1)).toEqual({ colSpan: 1, rowSpan: 3 });
  });
});

describe('the source grid', () => {
  const sheet = sheetOf('DS', ['DANH SÁCH ĐẢNG VIÊN | | ', 'TT | Họ và tên | ', '1 | Lê Văn Bình | x']);
  const tables = [tableOf('DS!A2:C3', 'members', [3])];

  test('marks the cells of the receipt and no others', () => {
    const { rows } = gridWindow(sheet, tables, at('DS!B3:B3'));
    const marked = rows.flatMap(({ row, cells }) =>
      cells.filter((c) => c.marked).map((c) => [row, c.column, c.text]),
    );
    expect(marked).toEqual([[3, 2, 'Lê Văn Bình']]);
  });

  test('a title runs over the empty cells beside it; a header does not', () => {
    const [title, header] = gridWindow(sheet, tables, null).rows;
    expect(title?.cells.map(({ colSpan }) => colSpan)).toEqual([3]);
    expect(header?.cells.map(({ header: bold, colSpan }) => [bold, colSpan])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
  });

  test('a long sheet is shown around the cells that were asked for', () => {
    const long = sheetOf(
      'Dài',
      Array.from({ length: 900 }, (_, index) => `${String(index + 1)} | a`),
    );
    const window = gridWindow(long, [], at('Dài!B500:B501'));
    expect([window.from, window.to, window.rowCount]).toEqual([492, 691, 900]);
    expect(window.rows.flatMap(({ row, cells }) => (cells.some((c) => c.marked) ? [row] : []))).toEqual([
      500, 501,
    ]);
  });

  test('empty rows and columns at the end are not shown', () => {
    const ragged = sheetOf('R', ['a | | | ', '', ' | ']);
    expect(gridWindow(ragged, [], null)).toMatchObject({ columns: [1], to: 1, rowCount: 1 });
  });
});

describe('our sheet as paper', () => {
  test('only the print area, numbers with Vietnamese grouping, widths and heights as laid out', () => {
    const content = contentOf([
      ['TT', 'Nội dung', 'ĐVT', 'Kỳ này', 'Nguồn'],
      [1, 'Số tiền hỗ trợ', 'đồng', 1_000_000, 'Đóng góp!E7'],
    ]);
    const paper = paperTable(content);
    expect(paper.widths).toEqual([40, 222, 74, 82]);
    expect(paper.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['TT', 'Nội dung', 'ĐVT', 'Kỳ này'],
      ['1', 'Số tiền hỗ trợ', 'đồng', '1.000.000'],
    ]);
    expect(paper.rows[1]?.points).toBe(18.75);
  });
});
