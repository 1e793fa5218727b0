import { summarise } from '../../../src/app/summarise';
import { understandWorkbook } from '../../../src/app/understand';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';

const PERIOD = { period: periodOfYear(2018) };

/** The cell's own books under its letterhead: three members, one fund they gave to, one certificate. */
function ownBooks(...letterhead: readonly string[]): readonly Sheet[] {
  const above = letterhead.join('\n');
  return [
    sheetOf(
      'DS đảng viên',
      `${above}
DANH SÁCH ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1/2/1970 | 3/2/1996
2 | Phan Văn Bình | 5/6/1975 | 19/5/2001
3 | Trần Thị Cúc | 7/8/1980 | 2/9/2005`,
    ),
    sheetOf(
      'Đóng góp',
      `${above}
SỔ THEO DÕI ĐÓNG GÓP NĂM 2018
TT | Ngày | Nội dung | Hình thức | Số tiền
1 | 5/3/2018 | Quỹ Đền ơn đáp nghĩa | Vận động | 300000
2 | 8/9/2018 | Thăm Hội Cựu chiến binh xã | Hỗ trợ | 200000`,
    ),
    sheetOf(
      'Khen thưởng',
      `${above}
KHEN THƯỞNG NĂM 2018
TT | Họ và tên | Hình thức | Nội dung
1 | Lê Văn An | Giấy khen | Thành tích năm 2018
2 | Công đoàn | Giải khuyến khích | Hội thao Cụm 5`,
    ),
  ];
}

type Shown = Readonly<Record<string, readonly [unknown, string]>>;

function figuresOf(...sheets: readonly Sheet[]): Shown {
  const understood = understandWorkbook(workbookOf(...sheets));
  return Object.fromEntries(
    summarise(understood, PERIOD).figures.map(({ id, value, status }) => [id, [value, status]]),
  );
}

/** Figures that sheets beside the cell's own books change and that still look sure. */
function changedBy(own: readonly Sheet[], strangers: readonly Sheet[]): readonly string[] {
  const alone = figuresOf(...own);
  const beside = figuresOf(...own, ...strangers);
  return Object.entries(beside).flatMap(([id, [value, status]]) =>
    status === 'ok' && value !== alone[id]?.[0] ? [`${id} ${String(value)}`] : [],
  );
}

const named = (sheet: Sheet, index: number): Sheet =>
  sheet.name === 'Sheet2' ? { ...sheet, name: `Sheet${String(index + 4)}` } : sheet;

const CELLS: readonly (readonly string[])[] = [
  ['ĐẢNG ỦY CÁC CƠ QUAN TỈNH', 'CHI BỘ LIÊN MINH HTX TỈNH'],
  ['ĐẢNG BỘ XÃ MINH LẬP', 'CHI BỘ TRƯỜNG THCS MINH LẬP'],
  ['ĐẢNG ỦY PHƯỜNG AN SƠN', 'CHI BỘ KHỐI PHỐ 5'],
  ['CHI BỘ THÔN ĐÔNG HÒA'],
  [],
];

const BODIES: readonly string[] = [
  'Khối phố 3',
  'Khối phố Hòa Thuận',
  'Tổ dân phố số 7',
  'Thôn Tân Lập',
  'Xóm Đình',
  'Khu dân cư số 2',
  'Đoàn xã Tân Lập',
  'Đoàn Thanh niên phường Hòa Thuận',
  'Chi đoàn Trường Tiểu học Kim Đồng',
  'Công đoàn Công ty May Hòa Thọ',
  'Công đoàn Trường Tiểu học Kim Đồng',
  'Hội Phụ nữ xã Tân Lập',
  'Hội LHPN phường Hòa Thuận',
  'Hội Cựu chiến binh xã Tân Lập',
  'Hội CCB phường Hòa Thuận',
  'Hội Nông dân xã Tân Lập',
  'Hội Người cao tuổi xã Tân Lập',
  'Chi hội Phụ nữ thôn Tân Lập',
  'Ủy ban MTTQ xã Tân Lập',
  'Ban công tác Mặt trận khu dân cư số 2',
  'Trường Tiểu học Kim Đồng',
  'HTX Dịch vụ nông nghiệp Tân Lập',
  'Hợp tác xã Tân Lập',
  'Ban điều hành khu phố 9',
  'Ban quản lý chợ Tân Lập',
  'Câu lạc bộ Dưỡng sinh Tân Lập',
  'Công ty CP Dệt may Hòa Thọ',
];

const people = (...heads: readonly string[]): string => `STT | Họ và tên | ${heads.join(' | ')}`;
const fund = `${people('Số tiền')}
1 | Vũ Đình Trọng | 500000
2 | Hà Thị Loan | 200000
3 | Lý Quốc Khánh | 300000`;
const contest = `TT | Đơn vị | Nội dung | Giải
1 | Đội Hoa Mai | Kéo co nam | Giải nhất
2 | Đội Hoa Đào | Kéo co nam | Giải nhì
3 | Đội Hoa Cúc | Kéo co nam | Giải ba
4 | Đội Hoa Lan | Kéo co nam | Giải khuyến khích`;
const winners = `${people('Môn thi', 'Giải')}
1 | Vũ Đình Trọng | Cầu lông đơn nam | Giải nhất
2 | Hà Thị Loan | Cầu lông đơn nữ | Giải nhì
3 | Lý Quốc Khánh | Cờ tướng | Giải ba`;
const certificates = `${people('Hình thức khen thưởng')}
1 | Vũ Đình Trọng | Giấy khen
2 | Hà Thị Loan | Giấy khen
3 | Lý Quốc Khánh | Bằng khen`;
const labels = `Mô hình dân vận khéo | 4
Đảng viên được kiểm tra | 5
Giấy khen | 12
Bằng khen | 3`;
const figures = `TT | Nội dung | ĐVT | Kết quả
1 | Giấy khen | cái | 12
2 | Bằng khen | cái | 3
3 | Mô hình dân vận khéo | mô hình | 4`;

const SHEETS: readonly (readonly [string, (body: string) => Sheet])[] = [
  [
    'a letterhead over a fund',
    (b) => sheetOf('Sheet2', `${b.toUpperCase()}\nDANH SÁCH ỦNG HỘ NĂM 2018\n${fund}`),
  ],
  [
    'a title that ends with it',
    (b) => sheetOf('Sheet2', `DANH SÁCH ỦNG HỘ NGƯỜI NGHÈO ${b.toUpperCase()} NĂM 2018\n${fund}`),
  ],
  [
    'a title that says whose it is',
    (b) => sheetOf('Sheet2', `Danh sách đóng góp quỹ của ${b} năm 2018\n${fund}`),
  ],
  [
    'a title that begins with it',
    (b) => sheetOf('Sheet2', `${b} - Danh sách ủng hộ đồng bào lũ lụt năm 2018\n${fund}`),
  ],
  ['a sheet named for it', (b) => sheetOf(b, `DANH SÁCH ỦNG HỘ NĂM 2018\n${fund}`)],
  [
    'results of a sports meet',
    (b) => sheetOf('Sheet2', `${b.toUpperCase()}\nKẾT QUẢ HỘI THAO NĂM 2018\n${contest}`),
  ],
  [
    'winners of a sports meet',
    (b) => sheetOf('Sheet2', `KẾT QUẢ HỘI THAO ${b.toUpperCase()} NĂM 2018\n${winners}`),
  ],
  [
    'certificates',
    (b) => sheetOf('Sheet2', `${b.toUpperCase()}\nDANH SÁCH KHEN THƯỞNG NĂM 2018\n${certificates}`),
  ],
  [
    'labels with values',
    (b) => sheetOf('Sheet2', `${b.toUpperCase()}\nKẾT QUẢ CÔNG TÁC NĂM 2018\n${labels}`),
  ],
  [
    'labels under a title of its congress',
    (b) => sheetOf('Sheet2', `SỐ LIỆU ĐẠI HỘI ${b.toUpperCase()} NĂM 2018\n${labels}`),
  ],
  [
    'a list of figures',
    (b) => sheetOf('Sheet2', `${b.toUpperCase()}\nKẾT QUẢ THỰC HIỆN NĂM 2018\n${figures}`),
  ],
  [
    'figures under a title with it',
    (b) => sheetOf('Sheet2', `KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA ${b.toUpperCase()} NĂM 2018\n${figures}`),
  ],
];

describe('a sheet of another body never changes a sure figure', () => {
  const cells = CELLS.map((letterhead, cell) => ({
    name: letterhead.at(-1) ?? 'no letterhead',
    letterhead,
    cell,
  }));
  describe.each(cells)('$name', ({ letterhead, cell }) => {
    const own = ownBooks(...letterhead);
    test.each(SHEETS.map(([name, sheet], form) => ({ name, sheet, form })))('$name', ({ sheet, form }) => {
      // each cell sees a third of the bodies in each form, another third in the next
      const bodies = BODIES.filter((_, index) => (index + form + cell) % 3 === 0);
      expect(
        changedBy(
          own,
          bodies.map((body, index) => named(sheet(body), index)),
        ),
      ).toEqual([]);
    });
  });

  test('a list that names nobody else, and in which no member gave, is asked about', () => {
    const sheet = sheetOf('Sheet4', `DANH SÁCH ỦNG HỘ ĐỒNG BÀO LŨ LỤT NĂM 2018\n${fund}`);
    const { questions } = understandWorkbook(workbookOf(...ownBooks('CHI BỘ THÔN ĐÔNG HÒA'), sheet));
    expect(questions.map(({ at, suggested }) => [at?.sheet, suggested])).toEqual([['Sheet4', 'other']]);
  });
});

/** The cell's own fund: two of its members and one who is not in the list. */
const ownFund = `STT | Họ và tên | Số tiền
1 | Lê Văn An | 500000
2 | Phan Văn Bình | 200000
3 | Lý Quốc Khánh | 300000`;
const ownNamed = `TT | Nội dung | Thời gian | Hình thức | Số tiền
1 | Hỗ trợ Hội Phụ nữ xã Tân Lập | 3/3/2018 | Hỗ trợ | 700000
2 | Khối phố 3, quỹ khuyến học | 5/9/2018 | Vận động | 300000`;

describe('a sheet of the cell stays the cell’s', () => {
  const SCHOOL = ['ĐẢNG BỘ XÃ MINH LẬP', 'CHI BỘ TRƯỜNG THCS MINH LẬP'];
  const WARD = ['ĐẢNG ỦY PHƯỜNG AN SƠN', 'CHI BỘ KHỐI PHỐ 5'];
  const OFFICE = ['ĐẢNG ỦY CÁC CƠ QUAN TỈNH', 'CHI BỘ LIÊN MINH HTX TỈNH'];
  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    [
      'a school’s cell in its title',
      SCHOOL,
      'Sheet4',
      ['CHI BỘ TRƯỜNG THCS MINH LẬP: DANH SÁCH ỦNG HỘ NĂM 2018'],
    ],
    [
      'the cell of a quarter in its title',
      WARD,
      'Sheet4',
      ['DANH SÁCH ỦNG HỘ CỦA CHI BỘ KHỐI PHỐ 5 NĂM 2018'],
    ],
    [
      'the school over the table',
      SCHOOL,
      'Sheet4',
      ['UBND XÃ MINH LẬP', 'TRƯỜNG THCS MINH LẬP', 'DANH SÁCH ỦNG HỘ NĂM 2018'],
    ],
    [
      'the quarter over the table',
      WARD,
      'Sheet4',
      ['UBND PHƯỜNG AN SƠN', 'KHỐI PHỐ 5', 'DANH SÁCH ỦNG HỘ NĂM 2018'],
    ],
    ['the quarter in its title', WARD, 'Sheet4', ['DANH SÁCH ỦNG HỘ CỦA KHỐI PHỐ 5 NĂM 2018']],
    [
      'a department of the office',
      OFFICE,
      'Sheet4',
      ['LIÊN MINH HTX TỈNH', 'PHÒNG KẾ HOẠCH', 'DANH SÁCH ỦNG HỘ NĂM 2018'],
    ],
    ['the office’s union', OFFICE, 'Sheet4', ['CÔNG ĐOÀN LIÊN MINH HTX TỈNH', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['a fund of a union', OFFICE, 'Quỹ Công đoàn', ['DANH SÁCH ĐÓNG GÓP QUỸ MÁI ẤM CÔNG ĐOÀN NĂM 2018']],
    ['those it was given to', OFFICE, 'Sheet4', ['DANH SÁCH ỦNG HỘ THÔN TÂN LẬP NĂM 2018']],
    [
      'an association it was given to',
      WARD,
      'Sheet4',
      ['DANH SÁCH ỦNG HỘ HỘI NGƯỜI CAO TUỔI XÃ TÂN LẬP NĂM 2018'],
    ],
  ])('%s', (_, letterhead, name, above) => {
    const own = ownBooks(...letterhead);
    const read = [ownFund, ownNamed].map((table) => {
      const sheet = sheetOf(name, [...above, table].join('\n'));
      const { questions, books } = understandWorkbook(workbookOf(...own, sheet));
      return [books.contributions.length, questions.filter(({ id }) => id.startsWith('kind:')).length];
    });
    expect(read).toEqual([
      [2, 0],
      [2, 0],
    ]);
  });

  test('awards that its members and its bodies won are asked about nowhere', () => {
    const sheet = sheetOf(
      'Giải thưởng',
      `GIẢI THƯỞNG HỘI THAO CÔNG ĐOÀN CỤM 5 NĂM 2018
TT | Họ và tên | Môn thi | Giải
1 | Lê Văn An | Cầu lông | Giải ba
2 | Đội kéo co | Kéo co | Giải nhì
3 | Trần Thị Cúc | Cờ tướng | Giải khuyến khích`,
    );
    const { questions, books } = understandWorkbook(workbookOf(...ownBooks(...OFFICE), sheet));
    expect([books.awards.length, questions.length]).toEqual([2, 0]);
  });
});
