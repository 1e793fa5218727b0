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
  {
    name: 'the excellent counted among the good are a class of their own',
    sheets: {
      'Số liệu': `
CHI BỘ SỞ TƯ PHÁP
MỘT SỐ KẾT QUẢ NĂM 2018
TT | Nội dung | ĐVT | Kết quả
1 | Tổng số đảng viên | đ/c | 10
2 | Hoàn thành tốt nhiệm vụ | đ/c | 10
 | Trong đó: Hoàn thành xuất sắc nhiệm vụ | đ/c | 2
3 | Mô hình dân vận khéo | mô hình | 4
`,
    },
    figures: {
      xep_loai_tot: 8,
      xep_loai_xuat_sac: 2,
      xep_loai_tot_tro_len: 10,
      dang_vien_duoc_danh_gia: 10,
    },
  },
  {
    name: 'levels summed up give the sums they leave out',
    sheets: {
      'Xếp loại': `
CHI BỘ SỞ TƯ PHÁP
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Mức xếp loại | Số lượng
1 | Hoàn thành xuất sắc nhiệm vụ | 3
2 | Hoàn thành tốt nhiệm vụ | 14
3 | Hoàn thành nhiệm vụ | 2
4 | Không hoàn thành nhiệm vụ | 0
`,
    },
    figures: { xep_loai_tot: 14, xep_loai_tot_tro_len: 17, dang_vien_duoc_danh_gia: 19 },
  },
  {
    name: 'meetings that tell only who came tell nothing of those who did not',
    sheets: {
      Họp: `
SỔ HỌP CHI BỘ NĂM 2018
TT | Ngày họp | Nội dung | Có mặt
1 | 3/1/2018 | Họp lệ tháng 1 | 4
2 | 3/2/2018 | Họp lệ tháng 2 | 3
`,
    },
    figures: { luot_du_sinh_hoat: 7, vang_co_ly_do: null, vang_khong_ly_do: null, ty_le_du_sinh_hoat: null },
  },
  {
    name: 'an inspection that was planned and not carried out is none',
    sheets: {
      KTGS: `
CHI BỘ SỞ TƯ PHÁP
THEO DÕI CÔNG TÁC KIỂM TRA, GIÁM SÁT NĂM 2018
TT | Đối tượng | Hình thức | Nội dung | Kết quả
1 | Đ/c Nguyễn Văn Bảy | Kiểm tra | Quy định 47 | Chấp hành tốt
2 | Trần Thị Hoa, Lê Minh Trí | Giám sát chuyên đề | Nhiệm vụ được giao | Chưa thực hiện tốt
3 | Phạm Thu Hà | Giám sát | Nhiệm vụ được giao | Chưa thực hiện
`,
    },
    figures: { dang_vien_duoc_kiem_tra: 1, dang_vien_duoc_giam_sat: 2, dang_vien_duoc_ktgs: 3 },
  },
  {
    name: 'a plan of inspections without results must be confirmed',
    sheets: {
      'KH KTGS': `
CHI BỘ SỞ TƯ PHÁP
KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2018
TT | Đối tượng | Hình thức | Nội dung | Thời gian
1 | Nguyễn Văn Bảy | Kiểm tra | Chấp hành quy chế | Quý II
2 | Trần Thị Hoa | Giám sát | Đạo đức lối sống | Quý III
`,
    },
    figures: { dang_vien_duoc_kiem_tra: '1?', dang_vien_duoc_ktgs: '2?' },
  },
];

describe('results of the year', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });
});
