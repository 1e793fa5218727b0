import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

const TITLE = 'CHI BỘ ẤP HÒA THUẬN';

const MARKED_BY_COLOUR = `
${TITLE}
BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | T1 | T2
1 | Lê Văn An | |
2 | Trần Thị Hoa | |
`;

/** The ways an attendance sheet lies beside people × months. */
const CASES: readonly SheetCase[] = [
  {
    name: 'people side by side, a month in each row',
    sheets: {
      'Điểm danh': `
${TITLE}
THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
Tháng | Lê Văn An | Trần Thị Hoa | Phan Minh Trí | Ghi chú
Tháng 1 | x | x | x |
Tháng 2 | x | P | x |
Tháng 3 | x | x | K |
Tháng 4 | | | |
Ghi chú: x: có mặt; P: có phép; K: không phép
`,
    },
    figures: { ky_sinh_hoat: 3, luot_du_sinh_hoat: 7, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'people side by side under a heading of their own, dates and what the meeting was below each other',
    sheets: {
      'SH chi bo': `
${TITLE}
BẢNG THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2018
TT | Ngày họp | Nội dung | Họ và tên đảng viên | > | >
^ | ^ | ^ | Lê Văn An | Trần Thị Hoa | Phan Minh Trí
1 | @3/1/2018 | Thường kỳ | x | x | x
2 | @5/2/2018 | Thường kỳ | x | K | x
3 | @20/3/2018 | Chuyên đề quý I | x | x | P
4 | @5/3/2017 | Thường kỳ | x | x | x
`,
    },
    figures: {
      ky_sinh_hoat: 2,
      ky_sinh_hoat_chuyen_de: 1,
      luot_du_sinh_hoat: 7,
      vang_co_ly_do: 1,
      vang_khong_ly_do: 1,
    },
  },
  {
    name: 'one sheet a month, ticked under the ways of having come or stayed away',
    sheets: {
      'T1.2018': `
${TITLE}
ĐIỂM DANH SINH HOẠT THÁNG 1/2018
STT | Họ và tên | Có mặt | Vắng có lý do | Vắng không lý do | Ghi chú
1 | Lê Văn An | x | | |
2 | Trần Thị Hoa | | x | | ốm
Tổng cộng | > | 1 | 1 | |
`,
      'T2.2018': `
${TITLE}
ĐIỂM DANH SINH HOẠT THÁNG 2/2018
STT | Họ và tên | Có mặt | Vắng | Lý do
1 | Lê Văn An | x | |
2 | Trần Thị Hoa | | x | đi công tác
3 | Phan Minh Trí | | x |
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 2, vang_co_ly_do: 2, vang_khong_ly_do: 1 },
  },
  {
    name: 'two ticks for one person count neither',
    sheets: {
      'T1.2018': `
${TITLE}
ĐIỂM DANH SINH HOẠT THÁNG 1/2018
STT | Họ và tên | Có mặt | Vắng không lý do
1 | Lê Văn An | x |
2 | Trần Thị Hoa | x | x
`,
    },
    figures: { luot_du_sinh_hoat: '1?', vang_khong_ly_do: '0?' },
  },
  {
    name: 'meetings of two types in a month over names: attendance, whatever the totals beside it are called',
    sheets: {
      'Chấm dự họp': `
${TITLE}
BẢNG THEO DÕI DỰ HỌP CHI BỘ NĂM 2018
TT | Họ và tên | Tháng 1 | Tháng 2 | > | Tổng cộng | >
^ | ^ | Thường kỳ | Thường kỳ | Chuyên đề | Có mặt | Vắng
1 | Lê Văn An | x | x | x | 3 | 0
2 | Trần Thị Hoa | x | cp | x | 2 | 1
`,
    },
    figures: { ky_sinh_hoat: 2, ky_sinh_hoat_chuyen_de: 1, luot_du_sinh_hoat: 5, vang_co_ly_do: 1 },
  },
  {
    name: 'marked by fill colours alone: said, never zero',
    sheets: {
      'Điểm danh': MARKED_BY_COLOUR,
      'Xếp loại': `
${TITLE}
XẾP LOẠI ĐẢNG VIÊN NĂM 2018
STT | Họ và tên | Xếp loại
1 | Lê Văn An | HTTNV
2 | Trần Thị Hoa | HTTNV
`,
    },
    figures: { ky_sinh_hoat: null, luot_du_sinh_hoat: null, vang_co_ly_do: null },
  },
  {
    name: 'who was at a training course is no meeting of the cell',
    sheets: {
      'Tập huấn': `
${TITLE}
DANH SÁCH ĐẢNG VIÊN DỰ TẬP HUẤN NĂM 2018
STT | Họ và tên | Có mặt | Vắng
1 | Lê Văn An | x |
2 | Trần Thị Hoa | x |
`,
      'Điểm danh 2018': `
${TITLE}
STT | Họ và tên | T1
1 | Lê Văn An | x
2 | Trần Thị Hoa | x
`,
    },
    figures: { ky_sinh_hoat: 1, luot_du_sinh_hoat: 2 },
  },
];

describe('attendance sheets, whichever way they lie', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });

  test('fill colours alone are told of at the sheet', () => {
    const { findings } = summaryOf({ 'Điểm danh': MARKED_BY_COLOUR });
    expect(findings.find(({ code }) => code === 'missing_value')?.message).toBe(
      'Trang “Điểm danh” có 2 người nhưng chưa ô điểm danh nào có dấu, nên chưa tính được.',
    );
  });

  test('a row of marks is its own receipt', () => {
    const { figures } = summaryOf(CASES[0]!.sheets);
    const absent = figures.find(({ id }) => id === 'vang_co_ly_do');
    expect(absent?.receipt.countedRows).toEqual([
      {
        sheet: 'Điểm danh',
        row: 5,
        range: { sheet: 'Điểm danh', range: { top: 5, bottom: 5, left: 3, right: 3 } },
        text: 'Trần Thị Hoa: Tháng 2',
      },
    ]);
    expect(absent?.receipt.sources).toEqual([
      { sheet: 'Điểm danh', range: { top: 4, bottom: 6, left: 2, right: 4 } },
    ]);
  });
});
