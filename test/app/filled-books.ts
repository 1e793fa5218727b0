import fc from 'fast-check';
import type { BookSheet } from '../../src/core/books-to-start/layout-book';
import type { PlacedCell } from '../../src/core/report/changes';
import { type Cell, type CivilDate, EMPTY_CELL } from '../../src/core/sheet/cell';
import { dateFromSerial } from '../../src/core/sheet/serial';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';

/** What a person types into a cell. */
export type Typed = string | number | CivilDate | null;
/** A row by its headers. */
export type TypedRow = Readonly<Record<string, Typed>>;
/** Rows by sheet. */
export type TypedBooks = Readonly<Record<string, readonly TypedRow[]>>;

const HEADER_ROW = 5;
const FIRST_ENTRY_ROW = 7;

/** The sheets as a host reads them, the rows typed under the example. */
export function filledWorkbook(sheets: readonly BookSheet[], typed: TypedBooks): Workbook {
  return { name: 'so.xlsx', sheets: sheets.map((sheet) => filledSheet(sheet, typed[sheet.name] ?? [])) };
}

function filledSheet({ name, content }: BookSheet, typed: readonly TypedRow[]): Sheet {
  const rows: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = (rows[row - 1] ??= []);
    while (cells.length < column - 1) cells.push(EMPTY_CELL);
    cells[column - 1] = cell;
  };
  const headers = new Map<string, number>();
  for (const cell of content.cells) {
    put(cell.row, cell.column, readBack(cell));
    if (cell.row === HEADER_ROW) headers.set(String(cell.value), cell.column);
  }
  typed.forEach((entry, index) => {
    const row = FIRST_ENTRY_ROW + index;
    put(row, 1, { kind: 'number', number: index + 1, formula: 'ROW()-6' });
    for (const [header, value] of Object.entries(entry)) {
      const column = headers.get(header);
      if (column === undefined) throw new Error(`${name} has no column ${header}`);
      put(row, column, cellOf(value));
    }
  });
  for (let row = 0; row < rows.length; row++) rows[row] ??= [];
  const ours = content.marker !== '';
  return {
    name,
    visibility: 'visible',
    rows,
    merges: content.merges,
    ours,
    ...(ours ? { marker: content.marker } : {}),
  };
}

function readBack({ value, style }: PlacedCell): Cell {
  if (typeof value === 'number' && style.numberFormat === 'dd/mm/yyyy') {
    const date = dateFromSerial(value);
    if (!date) throw new Error('no date');
    return { kind: 'date', date };
  }
  return value === null ? EMPTY_CELL : cellOf(value);
}

function cellOf(value: Typed): Cell {
  if (value === null) return EMPTY_CELL;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'date', date: value };
}

const NAMES = [
  'Nguyễn Văn Lộc',
  'Trần Thị Bích Hạnh',
  'Lê Minh Khoa',
  'Phạm Thị Ngọc Yến',
  'Danh Sóc Kha',
  'Võ Thành Trung',
  'Huỳnh Thị Mỹ Linh',
  'Đặng Quốc Thái',
  'Bùi Thị Thanh Thảo',
  'Lâm Hữu Phước',
  'Tô Hoàng Nam',
  'Thị Sà Rây',
];

export interface Member {
  readonly name: string;
  readonly row: TypedRow;
  readonly sex: string;
  readonly ethnicity: string;
  readonly religion: string;
  readonly birthYear: number;
  readonly official: boolean;
  readonly education: string;
  readonly theory: string;
  /** Month of this year in which they came or went; null for most. */
  readonly came: number | null;
  readonly went: number | null;
  readonly marks: readonly string[];
  readonly rating: string;
  readonly residence: string;
  readonly fee: number;
}

/** A year of a cell as a person might have it, nothing in it contradicting anything else. */
export interface Year {
  readonly year: number;
  readonly held: readonly boolean[];
  readonly members: readonly Member[];
  readonly education: readonly TypedRow[];
  readonly contributions: readonly TypedRow[];
  readonly awards: readonly TypedRow[];
  readonly inspections: readonly TypedRow[];
  readonly movements: readonly TypedRow[];
  readonly models: readonly TypedRow[];
  readonly cellRating: string;
}

export const CLASSES = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;

const dayIn = (year: number): fc.Arbitrary<CivilDate> =>
  fc.record({
    year: fc.constant(year),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

function member(name: string, year: number, held: readonly boolean[]): fc.Arbitrary<Member> {
  return fc
    .record({
      birth: fc.integer({ min: 1950, max: 1995 }).chain(dayIn),
      joined: fc.integer({ min: 1996, max: year - 2 }).chain(dayIn),
      change: fc.oneof(
        { weight: 6, arbitrary: fc.constant('stayed') },
        { weight: 1, arbitrary: fc.constant('came') },
        { weight: 1, arbitrary: fc.constant('went') },
      ),
      month: fc.integer({ min: 2, max: 11 }),
      official: fc.boolean(),
      sex: fc.constantFrom('Nam', 'Nữ'),
      ethnicity: fc.constantFrom('Kinh', 'Khmer', 'Hoa', 'Ê Đê'),
      religion: fc.constantFrom('Không', 'Phật giáo', 'Hòa Hảo'),
      education: fc.constantFrom('Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Sơ cấp'),
      theory: fc.constantFrom('Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp', 'Chưa qua'),
      post: fc.constantFrom('Đảng viên', 'Chi ủy viên'),
      card: fc.integer({ min: 10_000, max: 99_999 }),
      marks: fc.array(fc.constantFrom('x', 'x', 'x', 'M', 'P', 'K', '–'), { minLength: 12, maxLength: 12 }),
      rating: fc.constantFrom(...CLASSES),
      residence: fc.constantFrom('Tốt', 'Tốt', 'Khá', 'Chưa tốt', 'Được miễn'),
      fee: fc.integer({ min: 10, max: 90 }),
    })
    .map((given) => {
      const came = given.change === 'came' ? given.month : null;
      const went = given.change === 'went' ? given.month : null;
      const joined: CivilDate = came === null ? given.joined : { year, month: came, day: 15 };
      const official =
        came === null && given.official ? { ...given.joined, year: given.joined.year + 1 } : null;
      const { sex, ethnicity, religion, education, theory, rating, residence } = given;
      return {
        ...{ name, sex, ethnicity, religion, education, theory, rating, residence, came, went },
        birthYear: given.birth.year,
        official: official !== null,
        fee: given.fee * 1000,
        marks: given.marks.map((mark, index) => {
          if (!held[index]) return '';
          const away = (came !== null && index + 1 <= came) || (went !== null && index + 1 > went);
          return away ? '–' : mark;
        }),
        row: {
          'Họ và tên': name,
          'Ngày sinh': given.birth,
          'Giới tính': sex,
          'Dân tộc': ethnicity,
          'Tôn giáo': religion,
          'Ngày vào Đảng': joined,
          'Ngày chính thức': official,
          'Số thẻ đảng viên': `65.0${String(given.card)}`,
          'Chức vụ trong Đảng': given.post,
          'Trình độ chuyên môn': education,
          'Lý luận chính trị': theory,
          'Ngày rời chi bộ': went === null ? null : { year, month: went, day: 20 },
        },
      };
    });
}

const rowsOf = (row: fc.Arbitrary<TypedRow>): fc.Arbitrary<readonly TypedRow[]> =>
  fc.array(row, { minLength: 1, maxLength: 5 });

const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

function education(year: number): fc.Arbitrary<TypedRow> {
  return fc
    .record({
      date: dayIn(year),
      content: fc.constantFrom('Nghị quyết Trung ương 4', 'Ngày thành lập Đảng', 'Chỉ thị số 05-CT/TW'),
      type: fc.constantFrom('Tuyên truyền', 'Học tập nghị quyết', 'Sinh hoạt chuyên đề'),
      sessions: count(3),
      people: count(40),
    })
    .map(({ date, content, type, sessions, people }) => ({
      Ngày: date,
      'Nội dung': content,
      Loại: type,
      'Số cuộc': type === 'Sinh hoạt chuyên đề' ? 1 : sessions,
      'Lượt tham dự': people,
    }));
}

function contribution(year: number): fc.Arbitrary<TypedRow> {
  return fc
    .record({
      date: dayIn(year),
      content: fc.constantFrom('Quỹ vì người nghèo', 'Tết Trung thu', 'Ngày Thương binh - Liệt sĩ'),
      form: fc.constantFrom('Vận động', 'Hỗ trợ', 'Tặng quà'),
      gifts: count(20),
      money: count(5000),
    })
    .map(({ date, content, form, gifts, money }) => {
      const amount = money * 1000;
      const given = form === 'Tặng quà';
      return {
        Ngày: date,
        'Nội dung': content,
        'Hình thức': form,
        'Số tiền (đồng)': given ? null : amount,
        'Số phần quà': given ? gifts : null,
        'Trị giá quà (đồng)': given ? amount : null,
      };
    });
}

function award(year: number): fc.Arbitrary<TypedRow> {
  const forms = [
    'Giấy khen',
    'Bằng khen',
    'Huy hiệu Đảng',
    'Giải nhất',
    'Giải nhì',
    'Giải ba',
    'Giải khuyến khích',
  ];
  return fc
    .record({
      date: dayIn(year),
      name: fc.constantFrom(...NAMES),
      form: fc.constantFrom(...forms),
      number: count(3),
    })
    .map(({ date, name, form, number }) => ({
      Ngày: date,
      'Họ và tên, tập thể': name,
      'Hình thức': form,
      'Nội dung': 'Hoàn thành tốt công tác',
      'Cấp khen': 'Đảng ủy',
      'Số lượng': number,
    }));
}

function inspection(year: number, names: readonly string[]): fc.Arbitrary<TypedRow> {
  return fc
    .record({
      name: fc.constantFrom(...names),
      type: fc.constantFrom('Kiểm tra', 'Giám sát'),
      date: dayIn(year),
      violation: fc.constantFrom('Không', 'Không', 'Có'),
      discipline: fc.constantFrom('Không', 'Không', 'Khiển trách', 'Cảnh cáo'),
    })
    .map(({ name, type, date, violation, discipline }) => ({
      'Họ và tên': name,
      'Hình thức': type,
      'Nội dung': 'Việc chấp hành quy chế làm việc',
      Ngày: date,
      'Kết luận': 'Đã kết luận',
      // nineteen of them until the rule of 25/10/2021
      [year < 2021 ? 'Vi phạm 19 điều' : 'Vi phạm']: violation,
      'Kỷ luật': discipline,
    }));
}

function movements(year: number, members: readonly Member[]): fc.Arbitrary<readonly TypedRow[]> {
  const row = (name: string, month: number, type: string): TypedRow => ({
    'Họ và tên': name,
    Ngày: { year, month, day: 15 },
    'Loại biến động': type,
  });
  const [first] = members;
  return fc
    .tuple(
      fc.constantFrom('Chuyển đi', 'Từ trần', 'Xóa tên', 'Khai trừ'),
      fc.constantFrom('Đề nghị chính thức', 'Công nhận chính thức', 'Bầu bổ sung cấp ủy'),
    )
    .map(([leaving, other]) => [
      ...(first ? [row(first.name, 12, other)] : []),
      ...members.flatMap(({ name, came, went }) => [
        ...(came === null ? [] : [row(name, came, 'Kết nạp')]),
        ...(went === null ? [] : [row(name, went, leaving)]),
      ]),
    ]);
}

const model: fc.Arbitrary<TypedRow> = fc
  .record({
    name: fc.constantFrom('Cơ quan xanh', 'Tiết kiệm điện', 'Giúp hộ nghèo', 'Tủ sách pháp luật'),
    field: fc.constantFrom('Kinh tế', 'Văn hóa - xã hội'),
  })
  .map(({ name, field }) => ({
    'Tên mô hình': name,
    'Lĩnh vực': field,
    Cấp: 'Cơ sở',
    'Kết quả': 'Đã thực hiện',
  }));

export const aYear: fc.Arbitrary<Year> = fc
  .record({
    year: fc.integer({ min: 2015, max: 2027 }),
    size: fc.integer({ min: 3, max: NAMES.length }),
    held: fc
      .array(fc.boolean(), { minLength: 12, maxLength: 12 })
      .map((months) => months.map((one, at) => one || at === 11)),
  })
  .chain(({ year, size, held }) =>
    fc
      .tuple(...NAMES.slice(0, size).map((name) => member(name, year, held)))
      // somebody is a member at the end
      .filter((members) => members.some(({ went }) => went === null))
      .chain((members) =>
        fc.record({
          year: fc.constant(year),
          held: fc.constant(held),
          members: fc.constant(members),
          education: rowsOf(education(year)),
          contributions: rowsOf(contribution(year)),
          awards: rowsOf(award(year)),
          inspections: rowsOf(
            inspection(
              year,
              members.map(({ name }) => name),
            ),
          ),
          movements: movements(year, members),
          models: fc.uniqueArray(model, {
            minLength: 1,
            maxLength: 4,
            selector: (row) => row['Tên mô hình'],
          }),
          cellRating: fc.constantFrom(...CLASSES),
        }),
      ),
  );

/** The year as it is typed into the books. */
export function typedBooks(given: Year): TypedBooks {
  const staying = given.members.filter(({ went }) => went === null);
  const months = (cells: readonly Typed[]): TypedRow =>
    Object.fromEntries(cells.map((value, index) => [`T${String(index + 1)}`, value]));
  return {
    'Danh sách đảng viên': given.members.map(({ row }) => row),
    'Điểm danh': given.members.map(({ name, marks }) => ({
      'Họ và tên': name,
      ...months(marks.map((mark) => (mark === '' ? null : mark))),
    })),
    'Tuyên truyền': given.education,
    'Đóng góp – hỗ trợ': given.contributions,
    'Xếp loại': staying.map(({ name, rating }) => ({
      'Họ và tên': name,
      'Cấp có thẩm quyền quyết định': rating,
    })),
    'Khen thưởng': given.awards,
    'Kiểm tra, giám sát': given.inspections,
    'Biến động': given.movements,
    'Dân vận khéo': given.models,
    'Nơi cư trú': staying.map(({ name, residence }) => ({
      'Họ và tên': name,
      'Nơi cư trú': 'Khu phố 2',
      'Nhận xét': residence,
    })),
    'Đảng phí': staying.map(({ name, fee }) => ({
      'Họ và tên': name,
      ...months(Array.from({ length: 12 }, () => fee)),
      Cộng: fee * 12,
    })),
    'Chỉ tiêu khác': [
      { 'Chỉ tiêu': 'Xếp loại chi bộ', 'Giá trị': given.cellRating },
      { 'Chỉ tiêu': 'Trích để lại chi bộ', 'Giá trị': 900_000, ĐVT: 'đồng' },
    ],
  };
}
