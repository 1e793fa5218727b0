import fc from 'fast-check';
import { type Cell, EMPTY_CELL } from '../../../src/core/sheet/cell';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { sheetOf } from '../../sheets/sheet-of';
import { LAYOUTS, layoutSheet } from './layouts';
import { summaryOf } from './sheet-cases';

/** Title, title, header: what stands above the rows of every layout. */
const HEAD = 3;
const LETTERHEAD = [
  'ĐẢNG BỘ HUYỆN AN BIÊN | | ĐẢNG CỘNG SẢN VIỆT NAM',
  'CHI BỘ ẤP HÒA THUẬN | |',
  ' | | An Biên, ngày 20 tháng 12 năm 2018',
  'Kính gửi: Đảng ủy xã',
];
const STRANGER = sheetOf('Sheet2', 'Ngày | Ca sáng\n14/2 | Tô Văn Lập\n15/2 | Lê Hữu Phước');

const RUNS = 5;

type Change = (sheet: Sheet) => Sheet;

const withRow =
  (at: number, row: readonly Cell[] = []): Change =>
  (sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, at), row, ...sheet.rows.slice(at)] });

/** Another column stands empty; titles lie left of it as they lay before. */
const withColumn =
  (at: number): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => [...row.slice(0, at), EMPTY_CELL, ...row.slice(at)]),
  });

const inColumns =
  (order: readonly number[]): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      at < HEAD - 1 ? row : order.map((column) => row[column] ?? EMPTY_CELL),
    ),
  });

const inText =
  (change: (text: string) => string, rows: (at: number) => boolean = () => true): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      rows(at)
        ? row.map((cell) => (cell.kind === 'text' ? { ...cell, text: change(cell.text) } : cell))
        : row,
    ),
  });

const titled: Change = (sheet) => ({
  ...sheet,
  rows: [...sheetOf('', LETTERHEAD.join('\n')).rows, ...sheet.rows],
});

const OLD_TONES: Readonly<Record<string, string>> = {
  ỦY: 'UỶ',
  ủy: 'uỷ',
  HÒA: 'HOÀ',
  Hòa: 'Hoà',
  thúy: 'thuý',
};

/** All that comes out of a workbook, the places apart. */
function told(...sheets: readonly Sheet[]): unknown {
  return summaryOf(Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet]))).figures.map(
    ({ id, value, status }) => `${id} ${String(value)} ${status}`,
  );
}

describe.each(LAYOUTS)('$name', (layout) => {
  const sheet = sheetOf(layout.sheet, layoutSheet(layout, layout.rows));
  const width = sheet.rows[HEAD - 1]?.length ?? 0;
  const plain = told(sheet);
  const place = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
  const never = (changes: fc.Arbitrary<Change>): void => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(told(change(sheet))).toEqual(plain);
      }),
      { numRuns: RUNS },
    );
  };

  test('an empty row anywhere changes no figure', () => {
    never(place(0, sheet.rows.length).map((at) => withRow(at)));
  });
  test('an empty column anywhere changes no figure', () => {
    never(place(0, width).map((at) => withColumn(at)));
  });
  test('columns in another order change no figure', () => {
    const all = Array.from({ length: width }, (_, at) => at);
    never(fc.shuffledSubarray(all, { minLength: width }).map((order) => inColumns(order)));
  });
  test.each<readonly [string, Change]>([
    ['a letterhead above', titled],
    ['NFD', inText((text) => text.normalize('NFD'))],
    [
      'the other places of tone marks',
      inText((text) => text.replace(/ỦY|ủy|HÒA|Hòa|thúy/g, (word) => OLD_TONES[word] ?? word)),
    ],
    ['outer blanks and NBSP', inText((text) => `  ${text.replaceAll(' ', '\u00a0')} `)],
    [
      'headings in capitals',
      inText(
        (text) => text.toUpperCase(),
        (at) => at < HEAD,
      ),
    ],
    [
      'headings in small letters',
      inText(
        (text) => text.toLowerCase(),
        (at) => at < HEAD,
      ),
    ],
    [
      'headings on several lines',
      inText(
        (text) => text.replaceAll(' ', '\n'),
        (at) => at === HEAD - 1,
      ),
    ],
  ])('%s: the same figures', (_, change) => {
    expect(told(change(sheet))).toEqual(plain);
  });
  test('a stranger’s sheet beside it changes no figure', () => {
    expect(told(sheet, STRANGER)).toEqual(plain);
    expect(told(STRANGER, sheet)).toEqual(plain);
  });
});
