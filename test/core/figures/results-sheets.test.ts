import { figuresOfCase, type SheetCase } from './sheet-cases';

/** Ratings, awards, inspections and summaries as offices lay them out: one mechanism each. */
const CASES: readonly SheetCase[] = [
  {
    name: 'an award may stand in the column of titles or in the one of forms; one that both name is one',
    sheets: {
      'Khen thưởng': `
DANH SÁCH CÁ NHÂN, TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM 2018
TT | Cá nhân/Tập thể | Danh hiệu thi đua | Hình thức khen thưởng | Cấp khen
1 | Chi bộ Liên minh | | Giấy khen của Đảng ủy Khối | Đảng ủy Khối
2 | Nguyễn Văn Mười | Chiến sĩ thi đua cơ sở | Bằng khen của UBND tỉnh | UBND tỉnh
3 | Trần Thị Kim Chi | Giấy khen | Giấy khen của Liên minh | Liên minh HTX tỉnh
4 | Lê Phước Thọ | Lao động tiên tiến | |
`,
    },
    figures: { giay_khen: 2, bang_khen: 1, huy_hieu_dang: 0 },
  },
  {
    name: 'what won no prize is no prize',
    sheets: {
      'Phong trào': `
CHI BỘ VĂN PHÒNG
KẾT QUẢ HỘI THAO, HỘI THI NĂM 2018
STT | Tên hội thi | Môn | Kết quả đạt được
1 | Hội thao Cụm 5 | Kéo co | Giải Nhì
2 | Hội thi tìm hiểu lịch sử Đảng | | Không đạt giải
3 | Hội thi giải chạy việt dã | | Chưa có giải
`,
    },
    figures: { giai_thuong: 1 },
  },
  {
    name: 'columns of certificates alone tell nothing of prizes',
    sheets: {
      'Khen thưởng': `
CHI BỘ ẤP HÒA THUẬN
TỔNG HỢP KHEN THƯỞNG ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Giấy khen | Bằng khen
1 | Lê Văn An | x |
2 | Trần Thị Hoa | x |
`,
    },
    figures: { giay_khen: 2, bang_khen: 0, huy_hieu_dang: null, giai_thuong: null },
  },
  {
    name: 'levels in any wording head the columns that are ticked',
    sheets: {
      'Phân loại': `
KẾT QUẢ PHÂN TÍCH CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2018
Stt | Họ và tên | Đủ tư cách, HTXS nhiệm vụ | Đủ tư cách, HT tốt nhiệm vụ | Đủ tư cách, HT nhiệm vụ | Vi phạm tư cách
1 | Đặng Thị Kim Oanh | X | | |
2 | Tô Thị Mỹ | | X | |
3 | Cao Văn Lầu | | X | |
4 | Tiêu Châu | | | X |
`,
    },
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 2, xep_loai_hoan_thanh: 1, xep_loai_khong_hoan_thanh: 0 },
  },
];

describe('results of the year', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });
});
