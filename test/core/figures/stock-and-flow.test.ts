import { summaryOf } from './sheet-cases';

const HEAD = 'CHI BỘ THÔN HẠ\nTÌNH HÌNH BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2018\nTT | Chỉ tiêu | Số lượng\n';
const CHANGES = `A | Số đảng viên đầu kỳ | 20
B | Đảng viên tăng trong kỳ | 4
1 | Kết nạp | 2
2 | Chuyển đến | 2
C | Đảng viên giảm trong kỳ | 3
1 | Từ trần | 1
2 | Chuyển đi | 2
`;

test.each([
  'Số đảng viên cuối kỳ',
  'Số đảng viên cuối năm',
  'Tổng số đảng viên cuối kỳ',
  'Tổng số đảng viên cuối năm',
  'Đảng viên cuối kỳ',
  'Đảng viên có đến cuối kỳ',
  'Số đảng viên có đến cuối kỳ',
  'Số đảng viên hiện có',
  'Tổng số đảng viên hiện có',
])('“%s” is the number of members, what was at the beginning is not', (label) => {
  const { figures } = summaryOf({ 'Biểu 1': `${HEAD}${CHANGES}D | ${label} | 21` });
  expect(figures.find(({ id }) => id === 'tong_dang_vien')?.value).toBe(21);
});

test('without the number at the end the one at the beginning is not taken for it', () => {
  const { figures } = summaryOf({ 'Biểu 1': `${HEAD}${CHANGES}` });
  expect(figures.find(({ id }) => id === 'tong_dang_vien')?.value).toBeNull();
});

test('letters and Roman numbers in front, in a cell of their own or not, make no heading of a number', () => {
  const rows = 'A. Tổng số đảng viên cuối kỳ | 21\nII. Kết nạp đảng viên | 2\nb. Chuyển sinh hoạt đi | 1';
  const { figures } = summaryOf({
    'Biểu 1': `CHI BỘ THÔN HẠ\nSỐ LIỆU NĂM 2018\nChỉ tiêu | Số lượng\n${rows}`,
  });
  const value = (id: string): unknown => figures.find((figure) => figure.id === id)?.value;
  expect([value('tong_dang_vien'), value('ket_nap'), value('chuyen_di')]).toEqual([21, 2, 1]);
});
