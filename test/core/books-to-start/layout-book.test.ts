import { layoutBook } from '../../../src/core/books-to-start/layout-book';
import { layoutGuide } from '../../../src/core/books-to-start/layout-guide';
import { startBooks } from '../../../src/core/books-to-start/start-books';
import type { CellValidation, SheetContent } from '../../../src/core/report/changes';

const INPUT = { unit: 'Chi bộ Hợp tác xã', year: 2019, members: [] };

function rowText({ cells }: SheetContent, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => value ?? '')
    .join(' | ');
}

const book = (sheet: string, year = 2019): SheetContent => {
  const found = startBooks(year).find((one) => one.sheet === sheet);
  if (!found) throw new Error(`no book ${sheet}`);
  return layoutBook(found, { ...INPUT, year }).content;
};

const lists = ({ validations = [] }: SheetContent): readonly (readonly string[])[] =>
  validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.items] : []));

describe('every book (LOOK.md §3)', () => {
  test('the books, in the order of the guide', () => {
    expect(startBooks(2019).map(({ sheet }) => sheet)).toEqual([
      'Danh sách đảng viên',
      'Điểm danh',
      'Tuyên truyền',
      'Đóng góp – hỗ trợ',
      'Xếp loại',
      'Khen thưởng',
      'Kiểm tra, giám sát',
      'Biến động',
      'Dân vận khéo',
      'Nơi cư trú',
      'Đảng phí',
      'Chỉ tiêu khác',
    ]);
  });

  test.each(startBooks(2019))('$sheet: width of its page, heading, example, numbering', (one) => {
    const { content } = layoutBook(one, INPUT);
    const width = content.columns.reduce((sum, { pixels }) => sum + pixels, 0);
    if (one.orientation === 'portrait') expect(width).toBe(623);
    else expect(width).toBeLessThanOrEqual(971);
    expect(rowText(content, 1)).toContain(one.title.toUpperCase());
    expect(rowText(content, 2)).toContain('Chi bộ Hợp tác xã – Năm 2019');
    expect(rowText(content, 5)).toMatch(/^TT \| /);
    expect(rowText(content, 6)).toMatch(/^VD \| /);
    const order = content.cells.find(({ row, column }) => row === 7 && column === 1);
    expect(order?.formula).toBe('IF(B7="","",ROW()-6)');
    expect(order?.value).toBeNull();
    expect(content.freeze).toEqual({ row: 6, column: 3 });
    expect(content.page.titleRows).toEqual({ top: 5, bottom: 5 });
    expect(content.marker).toBe('');
  });

  test.each([2015, 2019, 2026])(
    'lists of %d: no comma, short enough for Excel, an example from the list',
    (year) => {
      for (const one of startBooks(year)) {
        for (const { items, example } of one.columns) {
          if (!items) continue;
          expect(items.join('').includes(',')).toBe(false);
          expect(items.join(',').length).toBeLessThanOrEqual(255);
          expect(items).toContain(example);
        }
      }
    },
  );

  test.each(startBooks(2019))(
    '$sheet: checks from row 7 to 200 rows past the ruled part, sentences Excel holds',
    (one) => {
      const { content } = layoutBook(one, INPUT);
      const ruled = Math.max(...content.cells.map(({ row }) => row));
      const { validations = [] } = content;
      expect(validations.length).toBeGreaterThan(0);
      expect(validations.map(({ range }) => [range.top, range.bottom])).toEqual(
        validations.map(() => [7, ruled + 200]),
      );
      expect(validations.every(({ message }) => message.length <= 225)).toBe(true);
    },
  );
});

describe('single books', () => {
  test('the attendance book counts its own marks and shows absences', () => {
    const content = book('Điểm danh');
    const formulas = content.cells
      .filter(({ row, formula }) => row === 9 && formula)
      .map(({ formula }) => formula);
    expect(formulas.slice(1)).toEqual([
      'IF(B9="","",COUNTIF(C9:N9,"x")+COUNTIF(C9:N9,"M"))',
      'IF(B9="","",COUNTIF(C9:N9,"P")+COUNTIF(C9:N9,"K"))',
      'IF(B9="","",IF(O9+P9=0,"",ROUND(O9*100/(O9+P9),1)))',
    ]);
    expect(content.highlights).toMatchObject([{ formula: 'OR(C7="P",C7="K")', fill: 'FFF2CC', bold: true }]);
    expect(lists(content)[0]).toEqual(['x', 'M', 'P', 'K', '–']);
  });

  test('dates are dates, amounts numbers, decision numbers text', () => {
    const kinds = ({ validations = [] }: SheetContent): readonly CellValidation['rule']['kind'][] =>
      validations.map(({ rule }) => rule.kind);
    expect(kinds(book('Đóng góp – hỗ trợ'))).toEqual(['date', 'list', 'number', 'number', 'number']);
    const decision = book('Biến động').cells.find(({ row, column }) => row === 7 && column === 5);
    expect(decision?.style.numberFormat).toBe('@');
    const date = book('Biến động').cells.find(({ row, column }) => row === 7 && column === 3);
    expect(date?.style.numberFormat).toBe('dd/mm/yyyy');
  });

  test('rows are as tall as the longest item of a list needs', () => {
    expect(book('Điểm danh').defaultRowPoints).toBe(20.25);
    // “Không hoàn thành nhiệm vụ” takes two lines of 120 pixels
    expect(book('Xếp loại').defaultRowPoints).toBe(34.5);
  });

  test('what the year changes', () => {
    expect(rowText(book('Kiểm tra, giám sát', 2020), 5)).toContain('Vi phạm 19 điều');
    expect(rowText(book('Kiểm tra, giám sát', 2021), 5)).not.toContain('19');
    expect(lists(book('Dân vận khéo', 2025))).toContainEqual(['Cơ sở', 'Huyện', 'Tỉnh']);
    expect(lists(book('Dân vận khéo', 2026))).toContainEqual(['Cơ sở', 'Tỉnh']);
  });

  test('a cell with more people than a page has rows keeps five free', () => {
    const one = { full_name: 'Nguyễn Văn Lộc', birth: '1969', sex: 'Nam', ethnicity: null, religion: null };
    const rest = { joined: 36_559, official: null, card: null, party_post: 'Bí thư', education_level: null };
    const members = Array.from({ length: 60 }, () => ({ ...one, ...rest, theory: null, place: null }));
    const [list] = startBooks(2019);
    if (!list) throw new Error('no list');
    const { content } = layoutBook(list, { ...INPUT, members });
    expect(Math.max(...content.cells.map(({ row }) => row))).toBe(6 + 60 + 5);
    expect(rowText(content, 7)).toMatch(/^1 \| Nguyễn Văn Lộc \| 1969 \| Nam \|/);
    // a year alone is text: under a date format Excel would show 22/05/1905
    expect(content.cells.find(({ row, column }) => row === 7 && column === 3)?.style.numberFormat).toBe('@');
  });

  test('the guide leads to every book and is ours, so that it is no source', () => {
    const { content } = layoutGuide('Hướng dẫn', startBooks(2019), 2019);
    const links = content.cells.flatMap(({ link, value }) => (link ? [[value, link.sheet]] : []));
    expect(links).toEqual(startBooks(2019).map(({ sheet }) => [sheet, sheet]));
    expect(content.marker).toBe('guide 2019');
  });
});
