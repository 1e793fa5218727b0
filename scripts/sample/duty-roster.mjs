import { CENTRE, LEFT, Page, date } from './page.mjs';

const LINES = [
  [date(14, 2, 2018), 'Thứ Tư', '29 Tết', 'Nguyễn Văn Lộc', 'Huỳnh Thị Mỹ Linh', 'Đặng Quốc Thái'],
  [date(15, 2, 2018), 'Thứ Năm', '30 Tết', 'Trần Thị Bích Hạnh', 'Lê Minh Khoa', 'Đặng Quốc Thái'],
  [date(16, 2, 2018), 'Thứ Sáu', 'Mùng 1', 'Nguyễn Văn Lộc', 'Võ Thành Trung', 'Tô Văn Bảy'],
  [date(17, 2, 2018), 'Thứ Bảy', 'Mùng 2', 'Trần Thị Bích Hạnh', 'Danh Sóc Kha', 'Tô Văn Bảy'],
  [date(18, 2, 2018), 'Chủ nhật', 'Mùng 3', 'Nguyễn Văn Lộc', 'Lê Minh Khoa', 'Đặng Quốc Thái'],
  [date(19, 2, 2018), 'Thứ Hai', 'Mùng 4', 'Trần Thị Bích Hạnh', 'Võ Thành Trung', 'Tô Văn Bảy'],
  [date(20, 2, 2018), 'Thứ Ba', 'Mùng 5', 'Nguyễn Văn Lộc', 'Phạm Thị Ngọc Yến', 'Tô Văn Bảy'],
];
const LOOKS = [CENTRE, CENTRE, CENTRE, LEFT, LEFT, LEFT];

/** The office's Tết duty roster: in the same book, and nothing to do with the cell's figures. */
export function dutyRoster() {
  const page = new Page('Lịch trực Tết', { widths: [13, 12, 12, 24, 24, 22] });
  page.across(1, 1, 3, 'LIÊN MINH HTX TỈNH', { bold: true });
  page.across(2, 1, 3, 'VĂN PHÒNG', { bold: true });
  page.title(4, 'LỊCH TRỰC CƠ QUAN TẾT MẬU TUẤT', 'Năm 2018');
  const first = page.header(7, [
    'Ngày',
    'Thứ',
    'Âm lịch',
    'Lãnh đạo trực',
    'Nhân viên trực',
    'Bảo vệ, lái xe',
  ]);
  page.body(first, LINES, LOOKS);
  return page;
}
