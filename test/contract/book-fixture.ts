import type { CivilDate } from '../../src/core/sheet/cell';
import type { Visibility } from '../../src/core/sheet/workbook';

/** A cell as a person's book holds it, said without any host. */
export type FixtureCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: CivilDate }
  | { readonly percent: number }
  | { readonly error: string }
  | { readonly formula: string; readonly result: string | number };

export interface SheetFixture {
  readonly name: string;
  readonly visibility?: Visibility;
  /** From A1. */
  readonly rows: readonly (readonly FixtureCell[])[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  /** Rows set for printing, a width, a note of the person: what must still be there afterwards. */
  readonly bold?: string;
}

export interface BookFixture {
  readonly sheets: readonly SheetFixture[];
}

/** A small book with every kind of cell; invented names. */
export const SMALL_BOOK: BookFixture = {
  sheets: [
    {
      name: 'DS đảng viên',
      merges: ['A1:D1'],
      bold: 'A1',
      rows: [
        ['DANH SÁCH ĐẢNG VIÊN'],
        [],
        ['TT', 'Họ và tên', 'Ngày sinh', 'Tỷ lệ'],
        [1, 'Lê Văn An', { date: { year: 1975, month: 3, day: 9 } }, { percent: 0.5 }],
        [2, '  Trần Thị Bình ', '02/9/1980', '90%'],
        [null, 'Cộng', { formula: 'COUNTA(B4:B5)', result: 2 }, { error: '#REF!' }],
        [null, null, true],
      ],
    },
    {
      name: "Sổ 'A' năm 2018",
      rows: [
        ['=không phải công thức', '9/10'],
        ['x', 3],
      ],
    },
    { name: 'Ẩn', visibility: 'hidden', rows: [['bí mật']] },
    { name: 'Rất ẩn', visibility: 'veryHidden', rows: [['hơn nữa']] },
    { name: 'Trống', rows: [] },
  ],
};

/** A long list: `rows` people and six columns. */
export function longBook(rows: number): BookFixture {
  const people = Array.from({ length: rows }, (_, index) => [
    index + 1,
    `Nguyễn Văn Thứ ${String(index + 1)}`,
    { date: { year: 1960 + (index % 40), month: 1 + (index % 12), day: 1 + (index % 28) } },
    index % 3 === 0 ? 'nữ' : 'nam',
    'Kinh',
    1_000 * (index % 90),
  ]);
  return {
    sheets: [
      {
        name: 'Danh sách',
        rows: [['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Số tiền'], ...people],
      },
    ],
  };
}
