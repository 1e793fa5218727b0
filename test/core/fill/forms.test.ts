import { cells, planOf, sourceOf, strange } from './fill-table';

const SOURCE = sourceOf({ previous: { tong_dang_vien: 9, tien_van_dong: 500_000 } });

interface Form {
  readonly says: string;
  readonly form: string;
  /** Cell and figure; `?`: waits for a tick; `.truoc`: last year's. */
  readonly fills: readonly string[];
  /** Cells whose label or {{…}} means nothing we know. */
  readonly strange: readonly string[];
}

/** After the statistical forms of DOMAIN.md §3.2, and forms that would mislead. */
const FORMS: readonly Form[] = [
  {
    says: 'rows with their unit and no number are no head; a plan, half a year, a share and next year between',
    form: `
BIỂU TỔNG HỢP SỐ LIỆU CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2018
TT | Nội dung | ĐVT | Kế hoạch năm 2018 | Thực hiện 6 tháng | Thực hiện năm 2018 | Tỷ lệ % | So với năm 2017 | Dự kiến 2019
I | Công tác tổ chức
1 | Tổng số chi bộ trực thuộc | Chi bộ
2 | Tổng số đảng viên đến 31/12 | Đảng viên
 | Trong đó: - Nữ | ĐV
 | - Đảng viên dự bị | ĐV
3 | Số đảng viên mới kết nạp trong năm | ĐV
 | Trong đó: đoàn viên thanh niên | ĐV
4 | Số đảng viên chuyển chính thức | ĐV
5 | Số đảng viên tính đến 30/6 | ĐV
II | Công tác kiểm tra, giám sát
1 | Số đảng viên được kiểm tra khi có dấu hiệu vi phạm | ĐV
2 | Số tổ chức đảng được kiểm tra | TCĐ
3 | Đảng viên bị kỷ luật | ĐV
`,
    fills: [
      'F5 tong_dang_vien',
      'F6 dang_vien_nu',
      'F7 dang_vien_du_bi',
      'F8 ket_nap',
      'F10 chuyen_chinh_thuc',
      'F15 ky_luat',
    ],
    strange: ['F4', 'F9', 'F11', 'F13', 'F14'],
  },
  {
    says: 'the columns of official forms: sub-rows under their parents, last year where it is known',
    form: `
ĐẢNG ỦY XÃ MINH LẬP
BIỂU SỐ LIỆU CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2018
TT | Nội dung | ĐVT | Kỳ này | Cùng kỳ năm trước | (%) | Ghi chú
1 | 2 | 3 | 4 | 5 | 6=4*100/5 | 7
I | TỔ CHỨC, ĐẢNG VIÊN |  |  |  |  |
1 | Tổng số đảng viên | đ/c | | | |
 | Trong đó: - Chính thức | đ/c | | | |
 | - Dự bị | đ/c | | | |
 | - Nữ | đ/c
 | - Dân tộc thiểu số | đ/c
2 | Kết nạp đảng viên mới | đ/c
 | Trong đó: nữ | đ/c
3 | Đảng viên chuyển đến | đ/c
4 | Số chi bộ | chi bộ
II | SINH HOẠT CHI BỘ
1 | Số kỳ sinh hoạt thường kỳ | kỳ
2 | Sinh hoạt chuyên đề | kỳ
3 | Tỷ lệ đảng viên dự sinh hoạt | %
4 | Số đoàn viên | người
III | ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN
1 | Tổng số đảng viên được đánh giá | đ/c
a | Hoàn thành xuất sắc nhiệm vụ | đ/c
b | Hoàn thành tốt nhiệm vụ | đ/c
c | Hoàn thành nhiệm vụ | đ/c
d | Không hoàn thành nhiệm vụ | đ/c
2 | Đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền | đ/c
3 | Xếp loại chi bộ |
`,
    fills: [
      'D6 tong_dang_vien',
      'E6 tong_dang_vien.truoc',
      'D7 dang_vien_chinh_thuc',
      'D8 dang_vien_du_bi',
      'D9 dang_vien_nu',
      'D10 dang_vien_dan_toc_thieu_so',
      'D11 ket_nap',
      'D13 chuyen_den',
      'D16 ky_sinh_hoat',
      'D17 ky_sinh_hoat_chuyen_de',
      'D18 ty_le_du_sinh_hoat',
      'D21 dang_vien_duoc_danh_gia',
      'D22 xep_loai_xuat_sac',
      'D23 xep_loai_tot',
      'D24 xep_loai_hoan_thanh',
      'D25 xep_loai_khong_hoan_thanh',
      'D27 xep_loai_chi_bo',
    ],
    strange: ['D12', 'D14', 'D19', 'D26'],
  },
  {
    says: 'two levels of headings: half a year and plans are left alone, money in the unit of its row',
    form: `
PHỤ LỤC SỐ LIỆU
STT | Chỉ tiêu | Đơn vị tính | Năm 2017 | Năm 2018 | > | > | Kế hoạch năm 2019
^ | ^ | ^ | ^ | Kế hoạch | 6 tháng đầu năm | Thực hiện | ^
1 | Đảng phí đã thu | triệu đồng
2 | Trích để lại chi bộ | nghìn đồng
3 | Nộp cấp trên | đồng
4 | Số tiền vận động, đóng góp | triệu đồng
5 | Phần quà | suất
`,
    fills: [
      'G4 dang_phi_da_thu',
      'G5 dang_phi_de_lai',
      'G6 dang_phi_nop_cap_tren',
      'D7 tien_van_dong.truoc',
      'G7 tien_van_dong',
      'G8 phan_qua',
    ],
    strange: [],
  },
  {
    says: 'a form of many cells on its side: our row alone',
    form: `
TỔNG HỢP SỐ LIỆU CÁC CHI BỘ NĂM 2018
TT | Tên chi bộ | Đảng viên | > | > | Kết nạp trong năm | > | Đánh giá, xếp loại đảng viên | > | > | > | Ghi chú
^ | ^ | Tổng số | Nữ | Dự bị | Tổng số | Nữ | HTXSNV | HTTNV | HTNV | KHTNV | ^
1 | Chi bộ Thôn 1
2 | CHI BỘ TRƯỜNG MẦM NON HOA SEN
3 | Chi bộ Trạm Y tế
 | Tổng cộng
`,
    fills: [
      'C5 tong_dang_vien',
      'D5 dang_vien_nu',
      'E5 dang_vien_du_bi',
      'F5 ket_nap',
      'H5 xep_loai_xuat_sac',
      'I5 xep_loai_tot',
      'J5 xep_loai_hoan_thanh',
      'K5 xep_loai_khong_hoan_thanh',
    ],
    strange: ['G5'],
  },
  {
    says: 'parts of the column beside them; columns nothing is known of are told',
    form: `
BIỂU TỔNG HỢP ĐẢNG VIÊN CÁC CHI BỘ NĂM 2018
TT | Tên chi bộ | Tổng số đảng viên | Trong đó | > | > | Kết nạp mới | Chuyển đảng chính thức | Sinh con thứ 3 | Ghi chú
^ | ^ | ^ | Nữ | Dân tộc | Dự bị | ^ | ^ | ^ | ^
1 | Chi bộ Trường THCS Minh Lập | 20 | 10 | 1 | 2 | 1 | 1 | 0
2 | Chi bộ Trường Mầm non Hoa Sen
`,
    fills: [
      'C5 tong_dang_vien',
      'D5 dang_vien_nu',
      'E5 dang_vien_dan_toc_thieu_so',
      'F5 dang_vien_du_bi',
      'G5 ket_nap',
      'H5 chuyen_chinh_thuc',
    ],
    strange: ['I5'],
  },
  {
    says: 'each column of a figure in a number and a share: the number alone',
    form: `
CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2018
Tên chi bộ | Tổng số đảng viên | Hoàn thành xuất sắc nhiệm vụ | > | Hoàn thành tốt nhiệm vụ | > | Hoàn thành nhiệm vụ | >
^ | ^ | SL | % | Số lượng | Tỷ lệ | SL | %
Chi bộ Trường Mầm non Hoa Sen
`,
    fills: ['B4 tong_dang_vien', 'C4 xep_loai_xuat_sac', 'E4 xep_loai_tot', 'G4 xep_loai_hoan_thanh'],
    strange: [],
  },
  {
    says: 'a part of what is supervised is not all that is supervised',
    form: `
KẾT QUẢ KIỂM TRA, GIÁM SÁT NĂM 2018
STT | Nội dung | Đơn vị tính | Kết quả
1 | Số đảng viên được kiểm tra | đảng viên
2 | Số đảng viên được giám sát | đảng viên
3 | Số đảng viên được giám sát chuyên đề | đảng viên
4 | Đảng viên được giám sát thường xuyên | đảng viên
5 | Giám sát chuyên đề đối với đảng viên
`,
    fills: ['D3 dang_vien_duoc_kiem_tra', 'D4 dang_vien_duoc_giam_sat'],
    strange: ['D5', 'D6', 'D7'],
  },
  {
    says: 'no head: a label and the blank cell beside it',
    form: `
BÁO CÁO NHANH NĂM 2018
Tổng số đảng viên: | | đồng chí
Đảng viên dự bị: | | đồng chí
Số đảng viên kết nạp trong năm: | | đồng chí
Tổng số đoàn viên: | | đồng chí
`,
    fills: ['B2 tong_dang_vien', 'B3 dang_vien_du_bi', 'B4 ket_nap'],
    strange: [],
  },
  {
    says: 'two halves side by side',
    form: `
TT | Nội dung | Số lượng | TT | Nội dung | Số lượng
1 | Tổng số đảng viên | | 4 | Giấy khen
2 | Đảng viên nữ | | 5 | Bằng khen
3 | Đảng viên có đạo | | 6 | Huy hiệu Đảng
`,
    fills: [
      'C2 tong_dang_vien',
      'C3 dang_vien_nu',
      'C4 dang_vien_ton_giao',
      'F2 giay_khen',
      'F3 bang_khen',
      'F4 huy_hieu_dang',
    ],
    strange: [],
  },
  {
    says: '{{…}} by id, by label, in a sentence; a strange one stays',
    form: `
Chi bộ: | {{chi_bo}}
Tổng số đảng viên | {{tong_dang_vien}}
Nữ | {{Đảng viên nữ}}
Năm trước | {{tong_dang_vien.nam_truoc}}
Câu | Chi bộ có {{tong_dang_vien}} đảng viên, {{dang_vien_nu}} nữ.
Lạ | {{so_chi_bo}}
`,
    fills: [
      'B1 chi_bo',
      'B2 tong_dang_vien',
      'B3 dang_vien_nu',
      'B4 tong_dang_vien.truoc',
      'B5 tong_dang_vien, dang_vien_nu',
    ],
    strange: ['B6'],
  },
  {
    says: 'columns that count a part of the row',
    form: `
TT | Nội dung | Tổng số | Trong đó
^ | ^ | ^ | Nữ | Dân tộc thiểu số | Tôn giáo
1 | Đảng viên
2 | Kết nạp trong năm
3 | Cán bộ, công chức
`,
    fills: [
      'C3 tong_dang_vien',
      'D3 dang_vien_nu',
      'E3 dang_vien_dan_toc_thieu_so',
      'F3 dang_vien_ton_giao',
      'C4 ket_nap',
    ],
    strange: ['C5'],
  },
  {
    says: 'on its side, a row a year',
    form: `
Năm | Tổng số đảng viên | Đảng viên nữ | Kết nạp đảng viên
Năm 2017
Năm 2018
Kế hoạch 2019
`,
    fills: ['B2 tong_dang_vien.truoc', 'B3 tong_dang_vien', 'C3 dang_vien_nu', 'D3 ket_nap'],
    strange: [],
  },
  {
    says: 'a form of half a year waits for a person',
    form: `
BÁO CÁO 6 THÁNG ĐẦU NĂM 2018
TT | Nội dung | Số lượng
1 | Tổng số đảng viên
`,
    fills: ['C3? tong_dang_vien'],
    strange: [],
  },
  {
    says: 'labels joined over rows',
    form: `
TT | Nội dung | > | Số lượng
1 | Đảng viên | Tổng số
^ | ^ | Nữ
^ | ^ | Dự bị
2 | Lý luận chính trị | Sơ cấp
^ | ^ | Trung cấp
^ | ^ | Cao cấp, cử nhân
3 | Kiểm tra, giám sát | Số đảng viên được kiểm tra
^ | ^ | Số đảng viên được giám sát
`,
    fills: [
      'D2 tong_dang_vien',
      'D3 dang_vien_nu',
      'D4 dang_vien_du_bi',
      'D5 llct_so_cap',
      'D6 llct_trung_cap',
      'D7 llct_cao_cap',
      'D8 dang_vien_duoc_kiem_tra',
      'D9 dang_vien_duoc_giam_sat',
    ],
    strange: [],
  },
  {
    says: 'plans and rates beside the result',
    form: `
BIỂU MẪU
A | B
Đơn vị: |
STT | Tiêu chí | Kế hoạch 2018 | Kết quả thực hiện 2018 | Tỷ lệ % so với KH | Kế hoạch 2019
1 | Số cuộc tuyên truyền, học tập nghị quyết
2 | Số lượt cán bộ, đảng viên tham gia
3 | Đảng viên được kiểm tra
4 | Đảng viên được giám sát
5 | Mô hình "Dân vận khéo"
6 | Đảng viên bị kỷ luật
`,
    fills: [
      'D5 cuoc_tuyen_truyen',
      'D6 luot_tuyen_truyen',
      'D7 dang_vien_duoc_kiem_tra',
      'D8 dang_vien_duoc_giam_sat',
      'D9 mo_hinh_dan_van_kheo',
      'D10 ky_luat',
    ],
    strange: [],
  },
  {
    says: 'money of the line above the table; a title without a number of its own',
    form: `
Đơn vị tính: nghìn đồng
TT | Nội dung | Năm trước | Năm nay
I | Đảng phí
1 | Tổng số thu
2 | Trích để lại
3 | Nộp cấp trên
II | Số người nộp | |
1 | Tổng số đảng viên | |
`,
    fills: [
      'D4 dang_phi_da_thu',
      'D5 dang_phi_de_lai',
      'D6 dang_phi_nop_cap_tren',
      'C8 tong_dang_vien.truoc',
      'D8 tong_dang_vien',
    ],
    strange: [],
  },
  {
    says: 'labels that look alike',
    form: `
TT | Nội dung | Số lượng
1 | Tổng số đoàn viên
2 | Đảng viên cả nước
3 | Số chi bộ trực thuộc
4 | Tổng số chi bộ
5 | Đảng viên mới
6 | Đảng viên dự bị của kỳ trước
7 | Tỷ lệ đảng viên nữ
8 | Hoàn thành xuất sắc nhiệm vụ năm năm liền
9 | Tổng số đảng viên đầu kỳ
10 | Đảng viên dự bị chuyển chính thức đúng hạn
11 | Đảng viên được miễn sinh hoạt
12 | Chi bộ hoàn thành tốt nhiệm vụ
13 | Số công chức hoàn thành tốt nhiệm vụ
14 | Tổng số đảng viên năm 2019
15 | Đảng viên kết nạp từ đầu nhiệm kỳ
16 | Đảng viên là cán bộ nữ
17 | Kết nạp đoàn viên
18 | Số đảng viên được kiểm tra khi có dấu hiệu vi phạm
19 | Cuộc kiểm tra, giám sát
20 | Quỹ vì người nghèo
21 | Giấy khen cấp huyện
22 | Huy hiệu 30 năm tuổi Đảng
23 | Số tiền vận động kế hoạch
24 | Số hộ có đảng viên
25 | Đảng viên là Bí thư chi bộ
`,
    fills: ['C11? chuyen_chinh_thuc'],
    strange: [
      'C2',
      'C3',
      'C4',
      'C5',
      'C6',
      'C7',
      'C8',
      'C9',
      'C10',
      'C12',
      'C13',
      'C14',
      'C15',
      'C16',
      'C17',
      'C18',
      'C19',
      'C20',
      'C21',
      'C22',
      'C23',
      'C24',
      'C25',
      'C26',
    ],
  },
  {
    says: 'headings that speak of others',
    form: `
STT | Chỉ tiêu | ĐVT | Kết quả
I | Đánh giá, xếp loại tổ chức đảng
1 | Hoàn thành xuất sắc nhiệm vụ | chi bộ
2 | Hoàn thành tốt nhiệm vụ | chi bộ
II | Đánh giá công chức, viên chức
1 | Hoàn thành xuất sắc nhiệm vụ | người
2 | Hoàn thành tốt nhiệm vụ | người
III | Đoàn thanh niên
1 | Tổng số | người
2 | Kết nạp | người
3 | Nữ | người
IV | Phương hướng năm 2019
1 | Kết nạp đảng viên | đ/c
V | Công tác phát triển đảng
1 | Bồi dưỡng đảng viên mới | đ/c
2 | Kết nạp | đ/c
 | Trong đó: + Nữ | đ/c
 | + Đoàn viên | đ/c
3 | Tỷ lệ so với kế hoạch | %
`,
    fills: ['D13? ket_nap', 'D16 ket_nap'],
    strange: ['D3', 'D4', 'D6', 'D7', 'D9', 'D10', 'D11', 'D15', 'D17', 'D18', 'D19'],
  },
  {
    says: 'quarters beside the year',
    form: `
Nội dung | Quý I | Quý II | Quý III | Quý IV | Cả năm
Tổng số đảng viên
Số cuộc tuyên truyền, học tập
`,
    fills: ['F2 tong_dang_vien', 'F3 cuoc_tuyen_truyen'],
    strange: [],
  },
  {
    says: 'months beside the year',
    form: `
Nội dung | Tháng 1 | Tháng 2 | 6 tháng | Năm 2018 | KH 2019
Tổng số đảng viên
`,
    fills: ['E2 tong_dang_vien'],
    strange: [],
  },
  {
    says: 'numbers and shares under each year',
    form: `
TT | Kết quả xếp loại đảng viên | Năm 2017 | > | Năm 2018 | >
^ | ^ | SL | % | SL | %
1 | Hoàn thành xuất sắc nhiệm vụ
2 | Hoàn thành tốt nhiệm vụ
`,
    fills: ['E3 xep_loai_xuat_sac', 'E4 xep_loai_tot'],
    strange: [],
  },
  {
    says: 'a form of another year',
    form: `
THỐNG KÊ ĐẢNG VIÊN NĂM 2019
TT | Nội dung | Số lượng
1 | Tổng số đảng viên
`,
    fills: ['C3? tong_dang_vien'],
    strange: [],
  },
  {
    says: 'no row of ours',
    form: `
TT | Tên chi bộ | Tổng số đảng viên | Đảng viên nữ
1 | Chi bộ A
2 | Chi bộ B
`,
    fills: [],
    strange: [],
  },
  {
    says: 'a column for each cell, and their total',
    form: `
TT | Nội dung | Chi bộ Thôn 1 | Chi bộ Trường Mầm non Hoa Sen | Chi bộ Y tế | Tổng cộng
1 | Tổng số đảng viên
2 | Đảng viên nữ
`,
    fills: ['D2 tong_dang_vien', 'D3 dang_vien_nu'],
    strange: [],
  },
  {
    says: 'formulas, figures that stand there, dots',
    form: `
TT | Nội dung | Số lượng
1 | Tổng số đảng viên | =SUM(C3:C4):0
a | Chính thức | 5
b | Dự bị | ……
`,
    fills: ['C3? dang_vien_chinh_thuc', 'C4 dang_vien_du_bi'],
    strange: [],
  },
  {
    says: 'typed without accents',
    form: `
STT | Noi dung | So luong
1 | Tong so dang vien
2 | Dang vien nu
3 | Tong so doan vien
`,
    fills: ['C2 tong_dang_vien', 'C3 dang_vien_nu'],
    strange: ['C4'],
  },
  {
    says: 'increase and decrease × women, minorities',
    form: `
TT | Nội dung | Tổng số | Trong đó | >
^ | ^ | ^ | Nữ | Dân tộc ít người
A | B | 1 | 2 | 3
I | Đảng viên đầu kỳ
II | Đảng viên tăng trong kỳ
1 | Kết nạp
2 | Chuyển đến
III | Đảng viên giảm trong kỳ
1 | Chuyển đi
2 | Từ trần
3 | Xóa tên, khai trừ
IV | Đảng viên có đến cuối kỳ
1 | Chính thức
2 | Dự bị
`,
    fills: [
      'C6 ket_nap',
      'C7 chuyen_den',
      'C9 chuyen_di',
      'C10 tu_tran',
      'C11 xoa_ten',
      'C12 tong_dang_vien',
      'D12 dang_vien_nu',
      'E12 dang_vien_dan_toc_thieu_so',
      'C13 dang_vien_chinh_thuc',
      'C14 dang_vien_du_bi',
    ],
    strange: [],
  },
  {
    says: 'days, units and asides in brackets',
    form: `
TT | Nội dung (ghi rõ) | Đơn vị | Thực hiện năm 2018 | Ghi chú
1 | Tổng số đảng viên (tính đến 31/12/2018) | Đồng chí
2 | Tổng số đảng viên (tính đến 31/12/2017) | Đồng chí
3 | Số đảng viên được công nhận chính thức (nếu có) | Đồng chí
4 | Số cuộc họp chi bộ định kỳ | Cuộc
5 | Số tiền đóng góp các quỹ | Triệu đồng
6 | Đảng viên dự bị (nữ) | Đồng chí
7 | Tuổi đời bình quân | Tuổi
8 | Vắng sinh hoạt có lý do | Lượt
9 | Tổng số đảng viên tham gia sinh hoạt | lượt
`,
    fills: [
      'D2 tong_dang_vien',
      'D4 chuyen_chinh_thuc',
      'D5 ky_sinh_hoat',
      'D6 tien_van_dong',
      'D7? dang_vien_du_bi',
      'D8 tuoi_binh_quan',
      'D9 vang_co_ly_do',
    ],
    strange: ['D10'],
  },
];

describe('forms are filled as a careful clerk would', () => {
  test.each(FORMS)('$says', ({ form, fills, strange: unknown }) => {
    const plan = planOf(form, SOURCE);
    expect(cells(plan)).toEqual(fills);
    expect(strange(plan)).toEqual(unknown);
  });
});
