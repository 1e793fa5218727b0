import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

const CASES: readonly SheetCase[] = [
  {
    name: 'quarters place a row in the year, and of the year before out of it',
    sheets: {
      KTGS: `
CHI BỘ SỞ CÔNG THƯƠNG - THEO DÕI CÔNG TÁC KIỂM TRA, GIÁM SÁT
TT | Họ và tên đảng viên | Hình thức | Thời gian | Kết luận
1 | Lê Hoàng Nam | Kiểm tra chấp hành | Quý I/2018 | Chấp hành tốt
2 | Trần Văn Đông | Giám sát chuyên đề | Quý III/2018 | Chấp hành tốt
3 | Vũ Thị Tây | Giám sát chuyên đề | Quý 4/2017 | Chấp hành tốt
4 | Lê Hoàng Nam | Giám sát chuyên đề | quý IV năm 2018 | Không có vi phạm
`,
    },
    figures: { dang_vien_duoc_kiem_tra: 1, dang_vien_duoc_giam_sat: 2, dang_vien_duoc_ktgs: 2 },
  },
  {
    name: 'amounts a thousand times too small wait for an answer',
    sheets: {
      'Ủng hộ': `
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền (đồng)
1 | Lê Thị Sáu | 200
2 | Võ Thị Tám | 200000
`,
    },
    figures: { tien_van_dong: '400000?' },
  },
];

test.each(CASES)('$name', (one) => {
  expect(figuresOfCase(one)).toEqual(one.figures);
});

test('a quarter of free days: half a year holds its two', () => {
  const { understood } = summaryOf({
    'Sổ họp': `
SỔ THEO DÕI CUỘC HỌP CHI BỘ
TT | Thời gian | Nội dung | Có mặt
1 | Quý II/2018 | Họp chuyên đề | 9/10
`,
  });
  expect(understood.books.meetings[0]?.entries[0]?.date).toEqual({
    year: 2018,
    month: null,
    day: null,
    quarter: 2,
  });
});
