import fc from 'fast-check';
import { KINDS } from '../../../src/core/kinds/kinds';
import { recogniseWorkbook } from '../../../src/core/recognise/recognise-workbook';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';
import { tablesOf } from './read-as';

const BOOKS: readonly (readonly [string, string])[] = [
  [
    'DS đảng viên',
    `
TT | Họ và tên | Ngày sinh | Dân tộc | Ngày vào Đảng | Ngày chính thức | Thuỷ chung
1 | Lê Văn Hòa | 1/2/1980 | Kinh | 3/2/2005 | 3/2/2006 | a
2 | Thạch Thị Thúy | 5/6/1985 | Khmer | 3/2/2010 | 3/2/2011 | b
3 | Phan Uy | 5/6/1990 | Kinh | 3/2/2015 | 3/2/2016 | c
Tổng cộng: 3 đồng chí | | | | | |
`,
  ],
  [
    'Đóng góp',
    `
STT | Ngày | Nội dung | Hình thức | Số tiền | Ghi chú
1 | 20/9/2018 | Tết Trung thu | Hỗ trợ | 1000000 |
2 | 15/5/2018 | Quỹ Mái ấm | Vận động | 740000 |
3 | 16/5/2018 | Quỹ khuyến học | Vận động | 340000 |
Cộng | | | | 2080000 |
`,
  ],
  [
    'Xếp loại',
    `
TT | Họ và tên | Tự xếp loại | Chi bộ xếp loại | Cấp có thẩm quyền quyết định
1 | Lê Văn Hòa | HTXSNV | HTXSNV | HTTNV
2 | Thạch Thị Thúy | HTTNV | HTTNV | HTTNV
3 | Phan Uy | HTTNV | HTTNV | HTTNV
`,
  ],
];

/** What was recognised, without places: kind, fields under their headings, and what stands in the first data row. */
function gist(sheet: Sheet): unknown {
  return tablesOf(sheet).map((table) => ({
    kind: table.kind,
    fields: table.columns.map(({ field }) => field).sort(),
    rows: table.dataRows.length,
    totals: table.totalRows.length,
  }));
}

function mapCells(sheet: Sheet, change: (text: string) => string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell.kind === 'text' ? { ...cell, text: change(cell.text) } : cell)),
    ),
  };
}

function shiftMerges(sheet: Sheet, down: number, right: number): Sheet['merges'] {
  return sheet.merges.map((merge) => ({
    top: merge.top + down,
    bottom: merge.bottom + down,
    left: merge.left + right,
    right: merge.right + right,
  }));
}

const EMPTY: Cell = { kind: 'empty' };
const OLD_TONES: Readonly<Record<string, string>> = {
  hòa: 'hoà',
  Hòa: 'Hoà',
  thúy: 'thuý',
  Thúy: 'Thuý',
  Thuỷ: 'Thủy',
};

describe.each(BOOKS)('%s', (name, text) => {
  const sheet = sheetOf(name, text);
  const plain = gist(sheet);

  test('the sheet itself is understood', () => {
    expect(JSON.stringify(plain)).not.toContain('other');
    expect(plain).toHaveLength(1);
  });

  test('title rows and empty rows above, empty columns on the left change nothing', () => {
    const title: readonly Cell[] = [{ kind: 'text', text: 'CHI BỘ LIÊN MINH HTX' }];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), (above, left) => {
        const moved: Sheet = {
          ...sheet,
          rows: [
            title,
            ...Array.from({ length: above }, () => []),
            ...sheet.rows.map((row) => [...Array.from({ length: left }, () => EMPTY), ...row]),
          ],
          merges: shiftMerges(sheet, above + 1, left),
        };
        expect(gist(moved)).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  test('swapped columns change nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          sheet.rows[0]!.map((_, index) => index),
          { minLength: sheet.rows[0]!.length },
        ),
        (order) => {
          const swapped = {
            ...sheet,
            rows: sheet.rows.map((row) => order.map((index) => row[index] ?? EMPTY)),
          };
          expect(gist(swapped)).toEqual(plain);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each<[string, (text: string) => string]>([
    ['NFD', (value) => value.normalize('NFD')],
    [
      'other tone placement',
      (value) => value.replace(/hòa|Hòa|thúy|Thúy|Thuỷ/g, (word) => OLD_TONES[word] ?? word),
    ],
    ['outer blanks and NBSP', (value) => `  ${value.replaceAll(' ', '\u00a0')} `],
  ])('%s changes nothing', (_, change) => {
    expect(gist(mapCells(sheet, change))).toEqual(plain);
  });

  test('headings in capitals change nothing', () => {
    const capitals: Sheet = {
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        index > 0
          ? row
          : row.map((cell) => (cell.kind === 'text' ? { ...cell, text: cell.text.toUpperCase() } : cell)),
      ),
    };
    expect(gist(capitals)).toEqual(plain);
  });

  test("a stranger's sheet beside it changes nothing", () => {
    const stranger = sheetOf('Sheet2', 'Ngày | Ca sáng\n14/2 | Tô Văn Lập\n15/2 | Lê Hữu Phước');
    const kinds = { kinds: KINDS, isNeverSource: () => false };
    const alone = recogniseWorkbook(workbookOf(sheet), kinds)[0]?.tables.map(({ table }) => table);
    const beside = recogniseWorkbook(workbookOf(sheet, stranger), kinds)[0]?.tables.map(({ table }) => table);
    expect(beside).toEqual(alone);
  });
});

describe('any content', () => {
  const word = fc.constantFrom(
    'TT',
    'Họ và tên',
    'Ngày vào Đảng',
    'Tổng cộng',
    'I',
    'Nam',
    'Nữ',
    'x',
    'P',
    '1',
    '2',
    'T1',
    'Ghi chú',
    'Số tiền',
    'Bằng chữ',
    'Lê Văn An',
    '3/2/2018',
    'Chi bộ',
    'Cộng trang',
    'VD',
    'Xếp loại',
    '#',
    '((((',
    '\u0000',
    'ư\u00ad',
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant<Cell>({ kind: 'empty' }),
    word.map((text): Cell => ({ kind: 'text', text })),
    fc.string({ unit: 'binary', maxLength: 12 }).map((text): Cell => ({ kind: 'text', text })),
    fc.integer({ min: -5, max: 3000 }).map((number): Cell => ({ kind: 'number', number })),
    fc.constant<Cell>({ kind: 'error', code: '#REF!' }),
    fc.constant<Cell>({ kind: 'date', date: { year: 2018, month: 2, day: 3 } }),
    fc.constant<Cell>({ kind: 'boolean', boolean: true }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
  const merge = fc.tuple(fc.nat(12), fc.nat(6), fc.nat(4), fc.nat(4)).map(([row, column, down, right]) => ({
    top: row + 1,
    left: column + 1,
    bottom: row + 1 + down,
    right: column + 1 + right,
  }));

  test('never throws; data rows lie in the range, in order, and are no totals', () => {
    fc.assert(
      fc.property(grid, fc.array(merge, { maxLength: 4 }), (rows, merges) => {
        const sheet: Sheet = { name: 'Đảng viên', visibility: 'visible', ours: false, rows, merges };
        for (const table of tablesOf(sheet)) {
          expect([...table.dataRows].sort((a, b) => a - b)).toEqual(table.dataRows);
          expect(table.dataRows.filter((row) => table.totalRows.includes(row))).toEqual([]);
          expect(table.dataRows.every((row) => row >= table.range.top && row <= table.range.bottom)).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  test('cost grows with the cells, not with their square', () => {
    const rowsOf = (count: number): Sheet =>
      sheetOf(
        'Đảng viên',
        [
          'TT | Họ và tên | Ngày vào Đảng',
          ...Array.from({ length: count }, (_, i) => `${String(i + 1)} | Lê Văn An | 3/2/2018`),
        ].join('\n'),
      );
    // The processor's time, not the clock's: other work on the machine does not count.
    const time = (sheet: Sheet): number => {
      const start = process.cpuUsage();
      tablesOf(sheet);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [small, large] = [rowsOf(1_000), rowsOf(8_000)];
    time(small);
    const best = (sheet: Sheet): number => Math.min(time(sheet), time(sheet), time(sheet));
    // Eight times the rows: eight times the work, with room for noise; squared it would be sixty-four.
    expect(best(large) / best(small)).toBeLessThan(24);
  });
});
