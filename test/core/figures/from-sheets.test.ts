import { figuresOfCase, type SheetCase } from './sheet-cases';

/** From sheets as clerks keep them to the figures of 2018: one mechanism each. */
const CASES: readonly SheetCase[] = [
  {
    name: 'a status column that never says chính thức or dự bị tells neither',
    sheets: {
      DS_DANGVIEN: `
STT | Họ và tên | Số thẻ Đảng viên | Ngày kết nạp | Trạng thái
1 | LÊ VĂN AN | '45012345 | 03/02/2005 | Đang sinh hoạt
2 | TRẦN THỊ BÌNH | '45012346 | 19/05/2010 | Đang sinh hoạt
`,
    },
    figures: { tong_dang_vien: 2, dang_vien_chinh_thuc: null, dang_vien_du_bi: null },
  },
  {
    name: 'education left out of a combined cell: each part tells by its own words what it is',
    sheets: {
      'So DSDV': `
Số TT | HỌ VÀ TÊN | Văn hoá, lý luận, CMNV, ngoại ngữ | Ngày vào Đảng, ngày chính thức
1 | Nguyễn Văn Bảy | 12/12, trung cấp, ĐH kinh tế, Anh B | 03/02/2000, 03/02/2001
2 | Danh Thị Hoa | 12/12, sơ cấp, CĐ kế toán | 19/05/2006, 19/05/2007
3 | Lê Minh Trí | 12/12, ĐH luật | 02/09/2018
4 | Phạm Thu Hà | 12/12, ĐH luật, TCCT, Anh B | 02/09/2000, 02/09/2001
`,
    },
    figures: { chuyen_mon_dai_hoc: 3, llct_so_cap: 1, llct_trung_cap: 2 },
  },
  {
    name: 'a lone TC in a combined cell may be either',
    sheets: {
      'So DSDV': `
Số TT | HỌ VÀ TÊN | Văn hoá, lý luận, CMNV, ngoại ngữ | Ngày vào Đảng, ngày chính thức
1 | Nguyễn Văn Bảy | 12/12, TC, ĐH kinh tế, Anh B | 03/02/2000, 03/02/2001
2 | Danh Thị Hoa | 12/12, TC | 19/05/2006, 19/05/2007
`,
    },
    figures: { chuyen_mon_dai_hoc: '1?', llct_trung_cap: '2?' },
  },
  {
    name: 'fees of the whole year in a column headed "12 tháng"',
    sheets: {
      'Đảng phí': `
BẢNG TÍNH ĐẢNG PHÍ NĂM 2018
STT | Họ và tên | Hệ số lương | Lương cơ sở | Mức đóng/tháng | Đã nộp (12 tháng) | Ký nộp
1 | Kim Sa Rinh | 4.98 | 1390000 | 74782 | 897384 |
2 | Thạch Thị Sô | 3.66 | 1390000 | 50874 | 610488 |
`,
    },
    figures: { dang_phi_da_thu: 1_507_872 },
  },
  {
    name: 'what was kept and what was paid up, told in one line',
    sheets: {
      'Đảng phí': `
BẢNG TÍNH ĐẢNG PHÍ NĂM 2018
STT | Họ và tên | Đã nộp
1 | Kim Sa Rinh | 897384
2 | Thạch Thị Sô | 610488
Tổng cộng | > | 1507872
Trích để lại chi bộ 30%: 452.362 đồng; nộp Đảng ủy: 1.055.510 đồng
`,
    },
    figures: { dang_phi_da_thu: 1_507_872, dang_phi_de_lai: 452_362, dang_phi_nop_cap_tren: 1_055_510 },
  },
  {
    name: 'ties with the residence ticked as good or not good',
    sheets: {
      'QĐ 76': `
THEO DÕI ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ NĂM 2018
TT | Họ và tên | Nơi cư trú | Nhận xét của chi ủy nơi cư trú | >
^ | ^ | ^ | Tốt | Chưa tốt
1 | Nguyễn Văn Bảy | Ấp 1 | x |
2 | Trần Thị Hoa | Ấp 2 | x |
3 | Lê Minh Trí | Ấp 1 | x |
4 | Phạm Thu Hà | Ấp 3 | | x
`,
    },
    figures: { ty_le_giu_lien_he_noi_cu_tru: 75 },
  },
  {
    name: 'a person ticked as good and as not good is neither',
    sheets: {
      'QĐ 76': `
THEO DÕI ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ NĂM 2018
TT | Họ và tên | Nơi cư trú | Tốt | Chưa tốt
1 | Nguyễn Văn Bảy | Ấp 1 | x |
2 | Trần Thị Hoa | Ấp 2 | x | x
`,
    },
    figures: { ty_le_giu_lien_he_noi_cu_tru: '50?' },
  },
  {
    name: 'attendance by quarter, as many of so many meetings',
    sheets: {
      'Điểm danh': `
SỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | Quý I | Quý II | Quý III | Quý IV
1 | Lê Văn An | '3/3 | '3/3 | '2/3 | '3/3
2 | Trần Thị Bình | '3/3 | '1/3 | '3/3 | '3/3
`,
    },
    figures: {
      ky_sinh_hoat: 12,
      luot_du_sinh_hoat: 21,
      vang_khong_ly_do: '3?',
      ty_le_du_sinh_hoat: 87.5,
    },
  },
  {
    name: 'one mark a quarter must be confirmed',
    sheets: {
      'Điểm danh': `
SỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | Quý I | Quý II | Quý III | Quý IV
1 | Lê Văn An | x | x | x | x
2 | Trần Thị Bình | x | P | x | x
`,
    },
    figures: { ky_sinh_hoat: '4?', luot_du_sinh_hoat: '7?', vang_co_ly_do: '1?' },
  },
  {
    name: 'sums of a quarter behind its months are no meetings',
    sheets: {
      'Điểm danh': `
SỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | T1 | T2 | T3 | Quý I | T4 | T5 | T6 | Quý II
1 | Lê Văn An | x | x | x | 3 | x | x | x | 3
2 | Trần Thị Bình | x | P | x | 2 | x | K | x | 2
`,
    },
    figures: { ky_sinh_hoat: 6, luot_du_sinh_hoat: 10, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'a number under a month may count meetings: nothing is sure',
    sheets: {
      'Điểm danh': `
SỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | Tháng 1 | Tháng 2
1 | Lê Văn An | 2 | 1
2 | Trần Thị Bình | 1 | 1
`,
    },
    figures: { ky_sinh_hoat: '2?', luot_du_sinh_hoat: '3?' },
  },
  {
    name: 'a quantity of rice is no gift',
    sheets: {
      'Hỗ trợ': `
CHI BỘ HỘI CHỮ THẬP ĐỎ - HỖ TRỢ NĂM 2018
TT | Nội dung hỗ trợ | Số lượng | Số tiền | Thành tiền
1 | Hỗ trợ gạo hộ nghèo | 10 | 150000 | 1500000
2 | Hỗ trợ học sinh nghèo | 5 | 200000 | 1000000
`,
    },
    figures: { tien_ho_tro: 2_500_000, phan_qua: 0 },
  },
  {
    name: 'thematic and committee meetings among dated columns, typed with a word beside the date',
    sheets: {
      'Điểm danh': `
SỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | @3/1/2018 | @5/2/2018 | 20/3 (chuyên đề) | 20/6 CĐ | Chi ủy 25/6
1 | Lê Văn An | x | x | x | x | x
2 | Trần Thị Bình | x | P | x | x |
`,
    },
    figures: { ky_sinh_hoat: 2, ky_sinh_hoat_chuyen_de: 2, luot_du_sinh_hoat: 7, vang_co_ly_do: 1 },
  },
  {
    name: 'one month’s sheet with its days 1 … 31 as columns',
    sheets: {
      'T01.2018': `
CHI BỘ SỞ NỘI VỤ - BẢNG ĐIỂM DANH THÁNG 01/2018
STT | Họ tên | ${Array.from({ length: 31 }, (_, day) => String(day + 1)).join(' | ')}
1 | Lê Văn An | ${Array.from({ length: 31 }, (_, day) => (day === 4 || day === 19 ? 'x' : '')).join(' | ')}
2 | Trần Thị Bình | ${Array.from({ length: 31 }, (_, day) => (day === 4 ? 'x' : day === 19 ? 'K' : '')).join(' | ')}
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, vang_khong_ly_do: 1 },
  },
  {
    name: 'the nearest title tells the kind of money, not the sheet’s name',
    sheets: {
      'Quỹ chi bộ 2018': `
Các khoản vận động, đóng góp của chi bộ | > | > | Các khoản chi hỗ trợ của chi bộ | > | >
STT | Nội dung | Số tiền | STT | Nội dung | Số tiền
1 | Quỹ vì người nghèo | 1000000 | 1 | Hộ nghèo ấp 1 | 300000
2 | Quỹ lũ lụt | 500000 | 2 | Đồng chí ốm | 200000
`,
    },
    figures: { tien_van_dong: 1_500_000, tien_ho_tro: 500_000 },
  },
  {
    name: 'labels and values without a header, numbered and with their units in brackets',
    sheets: {
      'Số liệu': `
CHI BỘ LIÊN MINH HTX
1. Tổng số đảng viên (đ/c): | 10
2. Tuổi bình quân: | 41,5
Kết nạp đảng viên: | 1
Giấy khen: | 02
`,
    },
    figures: { tong_dang_vien: 10, tuoi_binh_quan: 41.5, ket_nap: 1, giay_khen: 2 },
  },
  {
    name: 'the union’s funds are nobody’s here, though its list ticks who is a member of the Party',
    sheets: {
      'Đoàn viên CĐ': `
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Họ và tên | Năm sinh | Ngày vào Công đoàn | Đảng viên
1 | Lê Văn An | 1980 | 2005 | x
2 | Trần Thị Bình | 1982 | 2006 |
`,
      'Quỹ XH': `
ĐÓNG GÓP QUỸ XÃ HỘI CÔNG ĐOÀN 2018
STT | Họ và tên | Số tiền
1 | Lê Văn An | 100000
2 | Trần Thị Bình | 100000
`,
    },
    figures: { tong_dang_vien: null, tien_van_dong: '200000?' },
  },
  {
    name: 'abbreviations in headings: CT, ĐV, C.THỨC',
    sheets: {
      'Tổ 1': `
DANH SÁCH ĐẢNG VIÊN TỔ 1
STT | Họ tên | Năm kết nạp Đảng | Năm công nhận CT
1 | Lê Văn An | 2005 | 2006
2 | Trần Thị Bình | 2018 |
`,
      'Tổ 2': `
DANH SÁCH ĐẢNG VIÊN TỔ 2
STT | Họ tên | Ngày vào Đảng | Loại ĐV
1 | Lê Thị Cúc | 03/02/2005 | CT
2 | Trần Văn Dũng | 03/02/2018 | DB
`,
      'Tổ 3': `
DANH SÁCH ĐẢNG VIÊN TỔ 3
SỐ TT | HỌ VÀ TÊN | NGÀY VÀO ĐẢNG | NGÀY C.THỨC
1 | Phạm Thị Em | 03/02/2005 | 03/02/2006
2 | Võ Văn Giang | 03/02/2018 |
`,
    },
    figures: { tong_dang_vien: 6, dang_vien_chinh_thuc: 3, dang_vien_du_bi: 3 },
  },
  {
    name: 'ranks alone under a heading of prizes',
    sheets: {
      Giải: `
CHI BỘ LIÊN MINH HTX
KẾT QUẢ HỘI THAO CỤM 5 NĂM 2018
TT | Nội dung thi | Giải | Số lượng
1 | Bóng chuyền | Khuyến khích | 1
2 | Cầu lông | Nhì | 2
`,
    },
    figures: { giai_thuong: 3 },
  },
  {
    name: 'what the cell concluded, not what its committee proposed',
    sheets: {
      'Đánh giá': `
CHI BỘ LIÊN MINH HTX – XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Mức tự nhận | Chi ủy đề xuất | Kết luận của chi bộ
1 | Lê Văn An | HTXSNV | HTXSNV | HTTNV
2 | Trần Thị Bình | HTTNV | HTTNV | HTTNV
`,
    },
    figures: { xep_loai_xuat_sac: 0, xep_loai_tot: 2 },
  },
  {
    name: 'ticked columns under two headings: what the cell rated, not what the person claimed',
    sheets: {
      'Xếp loại': `
CHI BỘ LIÊN MINH HTX – XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Đảng viên tự nhận | > | > | > | Chi bộ xếp loại | > | > | >
^ | ^ | HTXSNV | HTTNV | HTNV | KHTNV | HTXSNV | HTTNV | HTNV | KHTNV
1 | Lê Văn An | x | | | | | x | |
2 | Trần Thị Bình | | x | | | | x | |
3 | Phạm Văn Cảnh | | x | | | | | x |
`,
    },
    figures: { xep_loai_xuat_sac: 0, xep_loai_tot: 2, xep_loai_hoan_thanh: 1 },
  },
  {
    name: 'ticked columns that two bodies fill: the decision, never a mixture',
    sheets: {
      'Xếp loại': `
CHI BỘ LIÊN MINH HTX – XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Chi ủy đề xuất | > | Hội nghị chi bộ | > | Đảng ủy quyết định | >
^ | ^ | Xuất sắc | Tốt | Xuất sắc | Tốt | Xuất sắc | Tốt
1 | Lê Văn An | x | | x | | | x
2 | Trần Thị Bình | x | | | x | | x
3 | Phạm Văn Cảnh | | x | x | | x |
`,
    },
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 2 },
  },
  {
    name: 'ticked columns of two years: this year’s',
    sheets: {
      'Xếp loại': `
XẾP LOẠI ĐẢNG VIÊN CHI BỘ LIÊN MINH HTX QUA CÁC NĂM
TT | Họ và tên | Năm 2017 | > | Năm 2018 | >
^ | ^ | HTXSNV | HTTNV | HTXSNV | HTTNV
1 | Lê Văn An | x | | | x
2 | Trần Thị Bình | x | | x |
`,
    },
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 1 },
  },
  {
    name: 'a legend in words of its own is not overruled by the usual meaning of its mark',
    sheets: {
      'Điểm danh': `
BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
Ghi chú: x: có mặt; P: vắng có phép; 0: chưa chuyển về
TT | Họ và tên | T1 | T2 | T3
1 | Lê Văn An | x | P | x
2 | Trần Thị Bình | 0 | x | 0
`,
    },
    figures: { luot_du_sinh_hoat: 3, vang_co_ly_do: 1, vang_khong_ly_do: 0, ty_le_du_sinh_hoat: 75 },
  },
  {
    name: 'meetings that begin with their month, dated as text; a monthly one that was thematic too is both',
    sheets: {
      'So theo doi': `
SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
Kỳ họp | Ngày họp | Nội dung | Có mặt/Tổng số | Vắng (lý do)
Tháng 1 | 03/01/2018 | Sinh hoạt thường kỳ tháng 1 | 18/19 | 01 (ốm)
Tháng 2 | 03/02/2018 | Sinh hoạt thường kỳ tháng 2 | 17/19 | 02 (không phép)
Tháng 3 | 03/03/2018 | Sinh hoạt thường kỳ tháng 3 kết hợp chuyên đề quý I | 19/19 |
Bất thường | 20/06/2018 | Họp cấp ủy phân công nhiệm vụ | 3/3 |
`,
    },
    figures: {
      ky_sinh_hoat: 3,
      ky_sinh_hoat_chuyen_de: 1,
      luot_du_sinh_hoat: 54,
      vang_co_ly_do: 1,
      vang_khong_ly_do: 2,
    },
  },
  {
    name: 'meetings without a date: a month, a type and counts are no header',
    sheets: {
      'Họp chi bộ': `
THEO DÕI CÁC KỲ HỌP CHI BỘ NĂM 2018
Tháng | Loại sinh hoạt | Số dự | Vắng
Tháng 1 | Thường kỳ | 18 | 1
Tháng 2 | Thường kỳ | 17 | 2
Tháng 3 | Sinh hoạt chuyên đề | 19 | 0
`,
    },
    figures: { ky_sinh_hoat: 2, ky_sinh_hoat_chuyen_de: 1, luot_du_sinh_hoat: 54 },
  },
  {
    name: 'a column for each mark under every month',
    sheets: {
      'Điểm danh': `
BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | Tháng 1 | > | > | Tháng 2 | > | >
^ | ^ | Có mặt | Có phép | Không phép | Có mặt | Có phép | Không phép
1 | Lê Văn An | x | | | x | |
2 | Trần Thị Bình | | x | | | | x
3 | Phạm Văn Cảnh | x | | | x | |
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 4, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'one sheet a month: a column for each mark, or the mark in words',
    sheets: {
      'T3.2018': `
ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 3/2018
TT | Họ và tên | Có mặt | Vắng có lý do | Vắng không lý do | Ghi chú
1 | Lê Văn An | x | | |
2 | Trần Thị Bình | | x | |
3 | Phạm Văn Cảnh | | | x |
`,
      'T4.2018': `
ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 4/2018
TT | Họ và tên | Tình trạng | Lý do
1 | Lê Văn An | Có mặt |
2 | Trần Thị Bình | Vắng có lý do | ốm
3 | Phạm Văn Cảnh | Có mặt |
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, vang_co_ly_do: 2, vang_khong_ly_do: 1 },
  },
  {
    name: 'months of a school year, one sheet each: those of the year before are not this year’s',
    sheets: {
      T12: `
ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 12/2017
TT | Họ và tên | Có mặt | Vắng có lý do | Vắng không lý do
1 | Lê Văn An | x | |
2 | Trần Thị Bình | x | |
`,
      T1: `
ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 1/2018
TT | Họ và tên | Có mặt | Vắng có lý do | Vắng không lý do
1 | Lê Văn An | x | |
2 | Trần Thị Bình | | x |
`,
      'Họp 5-2': `
ĐIỂM DANH HỌP CHI BỘ NGÀY 05/02/2018
TT | Họ và tên | Tình trạng
1 | Lê Văn An | Có mặt
2 | Trần Thị Bình | Có mặt
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, vang_co_ly_do: 1, vang_khong_ly_do: 0 },
  },
  {
    name: 'sums of a quarter and of half a year among the meetings are no meetings',
    sheets: {
      'Sổ họp CB': `
SỔ THEO DÕI SINH HOẠT ĐỊNH KỲ CHI BỘ NĂM 2018
TT | Ngày tháng | Tổng số ĐV | Có mặt | Vắng | Nội dung chính
1 | 05/01/2018 | 12 | 12 | 0 |
2 | 05/02/2018 | 12 | 11 | 1 |
3 | 05/03/2018 | 12 | 10 | 2 |
 | Quý I | 36 | 33 | 3 |
4 | 05/04/2018 | 12 | 12 | 0 |
 | 6 tháng | 48 | 45 | 3 |
`,
    },
    figures: { ky_sinh_hoat: 4, luot_du_sinh_hoat: 45 },
  },
  {
    name: 'the same without running numbers, by their sums; a row that is dated by its quarter stays one',
    sheets: {
      'Sổ họp CB': `
SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
Tháng | Tổng số ĐV | Có mặt | Nội dung chính
Tháng 1 | 12 | 12 | Thường kỳ
Tháng 2 | 12 | 11 | Thường kỳ
Tháng 3 | 12 | 10 | Thường kỳ
Quý I | 36 | 33 |
Quý II | 12 | 12 | Sinh hoạt chuyên đề
`,
    },
    figures: { ky_sinh_hoat: 3, ky_sinh_hoat_chuyen_de: 1, luot_du_sinh_hoat: 45 },
  },
  {
    name: 'a transfer for good is nobody’s becoming official',
    sheets: {
      'Biến động': `
THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Nội dung biến động | Ngày
1 | Lê Văn An | Giới thiệu chuyển SHĐ chính thức đi nơi khác | 20/3/2018
2 | Trần Thị Bình | Chuyển Đảng chính thức | 02/9/2018
3 | Phạm Văn Cảnh | Chuyển sinh hoạt đảng chính thức đến | 03/9/2018
4 | Võ Văn Dương | Chuyển công tác | 03/10/2018
`,
    },
    figures: { chuyen_di: 2, chuyen_den: 1, chuyen_chinh_thuc: 1 },
  },
  {
    name: 'a part below its number: “Trong đó: nữ”',
    sheets: {
      'Số liệu khác': `
MỘT SỐ SỐ LIỆU CỦA CHI BỘ NĂM 2018
Tổng số đảng viên: | 32
Trong đó: nữ | 14
- Dự bị | 2
Giấy khen | 5
`,
    },
    figures: { tong_dang_vien: 32, dang_vien_nu: 14, dang_vien_du_bi: 2, giay_khen: 5 },
  },
  {
    name: 'tables below each other under one year’s heading are of that year, and of no other',
    sheets: {
      'Số liệu CB': `
CHI BỘ LIÊN MINH HTX
SỐ LIỆU BÁO CÁO NĂM 2017
I. Đánh giá xếp loại
TT | Họ và tên | Chi bộ xếp loại
1 | Lê Văn An | HTTNV
II. Ủng hộ các quỹ
TT | Họ và tên | Quỹ vì người nghèo
1 | Lê Văn An | 100000
SỐ LIỆU BÁO CÁO NĂM 2018
I. Đánh giá xếp loại
TT | Họ và tên | Chi bộ xếp loại
1 | Lê Văn An | HTXSNV
II. Ủng hộ các quỹ
TT | Họ và tên | Quỹ vì người nghèo
1 | Lê Văn An | 250000
`,
    },
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 0, tien_van_dong: 250_000 },
  },
  {
    name: 'inspection and supervision under headings of their own',
    sheets: {
      KTGS: `
KẾT QUẢ KIỂM TRA, GIÁM SÁT NĂM 2018
A. KIỂM TRA
TT | Đối tượng kiểm tra | Nội dung | Thời gian | Kết luận
1 | Đ/c Lê Văn An | NQ 35 | Tháng 4/2018 | Chấp hành tốt
2 | Đ/c Trần Thị Bình và đ/c Phạm Văn Cảnh | Chỉ thị 05 | Tháng 9/2018 | Tốt
B. GIÁM SÁT
TT | Đối tượng giám sát | Nội dung | Thời gian | Kết luận
1 | Đ/c Võ Văn Dương | Nhiệm vụ đảng viên | Tháng 6/2018 | Tốt
`,
    },
    figures: { dang_vien_duoc_kiem_tra: 3, dang_vien_duoc_giam_sat: 1, dang_vien_duoc_ktgs: 4 },
  },
  {
    name: 'ten kilograms of rice are not ten gifts',
    sheets: {
      'Ủng hộ': `
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ ĐỒNG BÀO LŨ LỤT NĂM 2018
TT | Họ và tên | Số tiền (đồng) | Bằng hiện vật
1 | Lê Văn An | 200.000đ |
2 | Trần Thị Bình | | 10 kg gạo
`,
    },
    figures: { tien_van_dong: '200000?', phan_qua: 0 },
  },
  {
    name: 'a column a year: this year’s ratings and figures',
    sheets: {
      'Xếp loại': `
XẾP LOẠI ĐẢNG VIÊN CHI BỘ QUA CÁC NĂM
TT | Họ và tên | Năm 2017 | Năm 2018 | Năm 2019
1 | Lê Văn An | HTXSNV | HTTNV | HTXSNV
2 | Trần Thị Bình | HTTNV | HTTNV | HTXSNV
`,
      'Số liệu': `
MỘT SỐ CHỈ TIÊU CỦA CHI BỘ
TT | Chỉ tiêu | ĐVT | Năm 2017 | Năm 2018
1 | Tổng số đảng viên | đảng viên | 9 | 10
2 | Giấy khen | giấy | 3 | 2
`,
    },
    figures: { tong_dang_vien: 10, giay_khen: 2, xep_loai_xuat_sac: 0, xep_loai_tot: 2 },
  },
  {
    name: 'the year of birth below the name in its cell',
    sheets: {
      'Đảng viên': `
DANH SÁCH ĐẢNG VIÊN NĂM 2018
TT | Họ và tên, năm sinh | Ngày vào Đảng
1 | Lê Văn An⏎1975 | 03/02/2005
2 | Trần Thị Bình - SN 1982 | 19/05/2010
`,
    },
    figures: { tong_dang_vien: 2 },
  },
  {
    name: '“Kết quả” does not contain “Quà”',
    sheets: {
      'Hỗ trợ': `
CHI BỘ LIÊN MINH HTX
CÁC HOẠT ĐỘNG HỖ TRỢ NĂM 2018
TT | Nội dung | Kết quả
1 | Tặng 05 suất quà cho hộ nghèo | 2.500.000
2 | Hỗ trợ xây nhà tình thương | 10 triệu đồng
`,
    },
    figures: { phan_qua: 5, tri_gia_qua: 2_500_000, tien_ho_tro: 10_000_000, tien_van_dong: null },
  },
  {
    name: '“Quân số: 9/10” tells who came and of how many',
    sheets: {
      'Sổ sinh hoạt': `
CHI BỘ LIÊN MINH HTX
SỔ THEO DÕI SINH HOẠT NĂM 2018
TT | Ngày, tháng | Nội dung | Quân số | Vắng
1 | 03/01/2018 | Sinh hoạt thường kỳ | 10/10 | 0
2 | 05/02/2018 | Sinh hoạt thường kỳ | 9/10 | 1
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 19, ty_le_du_sinh_hoat: 95 },
  },
  {
    name: 'what was promised or asked for is never added to what was given',
    sheets: {
      'Ủng hộ 1': `
CHI BỘ LIÊN MINH HTX
ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
TT | Họ và tên | Số tiền đăng ký | Số tiền đã nộp | Còn lại
1 | Lê Văn An | 200000 | 200000 | 0
2 | Trần Thị Bình | 200000 | 100000 | 100000
`,
      'Ủng hộ 2': `
CHI BỘ LIÊN MINH HTX
ỦNG HỘ ĐỒNG BÀO LŨ LỤT NĂM 2018
TT | Họ và tên | Mức vận động | Số tiền ủng hộ | Đã nộp
1 | Lê Văn An | 50000 | 50000 | x
2 | Trần Thị Bình | 50000 | 40000 | x
`,
    },
    figures: { tien_van_dong: 390_000 },
  },
  {
    name: 'a rate beside what was paid is the same money',
    sheets: {
      'Quỹ 1': `
CHI BỘ LIÊN MINH HTX
ĐÓNG GÓP QUỸ TÌNH NGHĨA NĂM 2018
TT | Họ và tên | Mức đóng | Đã nộp
1 | Lê Văn An | 200000 | 200000
2 | Trần Thị Bình | 200000 | 150000
`,
      'Quỹ 2': `
CHI BỘ LIÊN MINH HTX
ĐÓNG GÓP QUỸ KHUYẾN HỌC NĂM 2018
TT | Họ và tên | Số tiền | Đã nộp
1 | Lê Văn An | 50000 | 50000
2 | Trần Thị Bình | 50000 | 30000
`,
    },
    figures: { tien_van_dong: 430_000 },
  },
  {
    name: 'one fund in a list of its own and in the summary wants confirming',
    sheets: {
      'VĐ chi tiết': `
CHI BỘ LIÊN MINH HTX
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền
1 | Lê Văn An | 200000
2 | Trần Thị Bình | 150000
`,
      'VĐ tổng hợp': `
CHI BỘ LIÊN MINH HTX
KẾT QUẢ VẬN ĐỘNG NĂM 2018
TT | Nội dung vận động | Số tiền
1 | Quỹ vì người nghèo | 350000
2 | Quỹ khuyến học | 100000
`,
    },
    figures: { tien_van_dong: '800000?' },
  },
  {
    name: 'quarters between the months repeat them',
    sheets: {
      'Đảng phí': `
CHI BỘ LIÊN MINH HTX
THU ĐẢNG PHÍ NĂM 2018
STT | Họ và tên | T1 | T2 | T3 | Quý I | T4 | T5 | T6 | Quý II
1 | Lê Văn An | 10000 | 10000 | 10000 | 30000 | 10000 | 10000 | 10000 | 30000
`,
    },
    figures: { dang_phi_da_thu: 60_000 },
  },
];

describe('from sheets to figures', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });
});
