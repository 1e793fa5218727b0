import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

/** What cells of real sheets hide (CORPUS.md), as far as the figures tell. */
const CASES: readonly SheetCase[] = [
  {
    name: 'ditto marks under dates and facts say what stands above',
    sheets: {
      DSĐV: `
DANH SÁCH ĐẢNG VIÊN
STT | Họ và tên | Dân tộc | Ngày vào Đảng | Ngày chính thức | LLCT
1 | Lê Văn An | Khmer | 3/2/2005 | 3/2/2006 | TC
2 | Phan Văn Bình | nt | nt | -nt- | "
3 | Trần Thị Hoa | // | // | // | //
4 | Võ Thị Em | Kinh | 3/2/2018 | | -nt-
`,
    },
    figures: {
      dang_vien_chinh_thuc: 3,
      dang_vien_du_bi: 1,
      dang_vien_dan_toc_thieu_so: 3,
      llct_trung_cap: 4,
    },
  },
  {
    name: 'one sum merged over two people is one sum',
    sheets: {
      'Ủng hộ': `
CHI BỘ LIÊN MINH HTX
ỦNG HỘ BÃO LỤT NĂM 2018
STT | Họ và tên | Số tiền
1 | Lê Văn An | 200000
2 | Phan Văn Bình | ^
3 | Trần Thị Hoa | 300000
`,
    },
    figures: { tien_van_dong: 500_000 },
  },
  {
    name: 'a total whose formula was saved with the text “0” takes nothing away',
    sheets: {
      'Vận động': `
CHI BỘ LIÊN MINH HTX
CÁC KHOẢN VẬN ĐỘNG NĂM 2018
STT | Nội dung | Số tiền
1 | Quỹ vì người nghèo | 100000
2 | Quỹ khuyến học | 200000
 | | =SUM(C4:C5):'0
`,
    },
    figures: { tien_van_dong: 300_000 },
  },
  {
    name: 'sections in the words of a heading tell who is official',
    sheets: {
      DSĐV: `
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
 | Đảng viên chính thức | |
1 | Lê Văn An | 1/2/1970 | 3/2/2000
2 | Trần Thị Hoa | 5/6/1980 | 3/2/2010
 | Đảng viên dự bị | |
3 | Phan Minh Trí | 5/6/1990 | 3/2/2018
`,
    },
    figures: { tong_dang_vien: 3, dang_vien_chinh_thuc: 2, dang_vien_du_bi: 1 },
  },
];

test.each(CASES)('$name', (one) => {
  expect(figuresOfCase(one)).toEqual(one.figures);
});

test('amounts whose formulas were saved with the text “0” are told of, never counted as nothing', () => {
  const { findings } = summaryOf({
    'Vận động': `
CHI BỘ LIÊN MINH HTX
CÁC KHOẢN VẬN ĐỘNG NĂM 2018
STT | Nội dung | Số người | Số tiền
1 | Quỹ vì người nghèo | 10 | =C4*10000:'0
`,
  });
  expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      'unparsed_amount',
      'error',
      'Công thức ở ô D4 trang “Vận động” chưa được tính lại (tệp ghi sẵn chữ “0”), nên ô này chưa được cộng.',
    ],
  ]);
});
