import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.5, and what real sheets add. */
export const RATINGS_WORDINGS: KindWordings = {
  kind: 'ratings',
  title: 'XẾP LOẠI ĐẢNG VIÊN CHI BỘ A',
  frame: ['order', 'full_name', 'final_rating'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT`,
    },
    {
      field: 'full_name',
      values: 'Lê Văn An | Phan Văn Bình | Trần Thị Cúc',
      headings: `
Họ và tên`,
    },
    {
      field: 'post',
      values: 'Kế toán | Văn thư | Bí thư',
      headings: `
Chức vụ | Chức vụ Đảng | Chức vụ, đơn vị | Chức danh | Đơn vị | Tên Chi bộ | Chi bộ sinh hoạt
Trạng thái`,
    },
    {
      field: 'self_rating',
      values: 'HTTNV | HTXSNV | HTNV',
      headings: `
Tự xếp loại | Tự nhận mức | Cá nhân tự xếp loại | Tự đánh giá | Cá nhân tự đánh giá | Tự nhận
Tự nhận mức xếp loại | Cá nhân tự nhận | Cá nhân | Đảng viên tự xếp loại | Đảng viên tự đánh giá
Tự nhận xét | Tự XL | Cá nhân tự nhận mức | Tự đánh giá, xếp loại`,
    },
    {
      field: 'cell_rating',
      values: 'HTTNV | HTXSNV | HTNV',
      headings: `
Chi bộ xếp loại | Chi bộ đề nghị | Chi ủy đề xuất | Chi ủy đề nghị | Chi ủy xếp loại
Chi bộ đề xuất | Chi bộ đánh giá | Chi bộ đánh giá, xếp loại | Kết quả biểu quyết | Chi bộ bỏ phiếu
Chi bộ | Đề nghị xếp loại | Đề xuất xếp loại | Đề nghị | Chi bộ XL | Tập thể xếp loại
Chi bộ biểu quyết | Mức xếp loại đề nghị | Chi bộ nhận xét, xếp loại`,
    },
    {
      field: 'final_rating',
      values: 'HTTNV | HTXSNV | HTNV',
      headings: `
Đảng ủy quyết định | Cấp có thẩm quyền quyết định | Cấp trên quyết định | Đảng ủy công nhận
Đảng ủy xếp loại | Cấp ủy quyết định | Cấp ủy cấp trên quyết định | Cấp có thẩm quyền | Kết quả
Xếp loại | Kết quả xếp loại | Mức xếp loại | Phân loại | Xếp loại chất lượng
Xếp loại chất lượng đảng viên | Xếp loại đảng viên | Xếp loại năm | Xếp loại cuối năm
Kết quả đánh giá | Kết quả đánh giá, xếp loại | Đánh giá, xếp loại | Đánh giá | Kết quả phân loại
Phân loại đảng viên | Mức độ hoàn thành | Mức chất lượng | Xếp loại chính thức | Quyết định xếp loại
Quyết định | Kết quả cuối cùng | XL | XLĐV | Xếp loại năm 2010 | Xếp loại năm 2011
Xếp loại năm 2012 | Xếp loại năm 2013 | Xếp loại năm 2014 | Xếp loại năm 2015 | Xếp loại năm 2016
Xếp loại năm 2017 | Xếp loại năm 2018 | Xếp loại năm 2019 | Xếp loại năm 2020 | Xếp loại năm 2021
Xếp loại năm 2022 | Xếp loại năm 2023 | Xếp loại năm 2024 | Xếp loại năm 2025 | Xếp loại năm 2026
Xếp loại năm 2027 | Xếp loại năm 2028 | Xếp loại năm 2029 | Xếp loại năm 2030 | Xếp loại năm 2031
Năm 2010 | Năm 2011 | Năm 2012 | Năm 2013 | Năm 2014 | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018
Năm 2019 | Năm 2020 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Năm 2026 | Năm 2027
Năm 2028 | Năm 2029 | Năm 2030 | Năm 2031
2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020
2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031`,
    },
    {
      field: 'score',
      values: '88 | 90 | 85',
      headings: `
Điểm | Tổng điểm | Số điểm | Điểm tự chấm | Chi bộ chấm điểm | Điểm số | Số phiếu | Tỷ lệ
Tỷ lệ (%) | Kết quả biểu quyết (số phiếu)`,
    },
    {
      field: 'final_xuat_sac',
      values: 'x | | x',
      insteadOf: ['final_rating'],
      headings: `
HTXSNV | HTXS | Hoàn thành xuất sắc nhiệm vụ | Hoàn thành xuất sắc | Xuất sắc | XS | HTXS NV
Đủ tư cách, hoàn thành xuất sắc nhiệm vụ | Hoàn thành xuất sắc NV`,
    },
    {
      field: 'final_tot',
      values: 'x | | x',
      insteadOf: ['final_rating'],
      headings: `
HTTNV | HTTTNV | HTT | Hoàn thành tốt nhiệm vụ | Hoàn thành tốt | Tốt | HTT NV
Đủ tư cách, hoàn thành tốt nhiệm vụ | Hoàn thành tốt NV`,
    },
    {
      field: 'final_hoan_thanh',
      values: 'x | | x',
      insteadOf: ['final_rating'],
      headings: `
HTNV | HT | Hoàn thành nhiệm vụ | Hoàn thành | HT NV | Đủ tư cách, hoàn thành nhiệm vụ
Hoàn thành NV`,
    },
    {
      field: 'final_khong_hoan_thanh',
      values: 'x | | x',
      insteadOf: ['final_rating'],
      headings: `
KHTNV | KHT | Không hoàn thành nhiệm vụ | Không hoàn thành | KHT NV | Vi phạm tư cách | Không HTNV
Yếu kém`,
    },
    {
      field: 'final_khong_danh_gia',
      values: 'x | | x',
      insteadOf: ['final_rating'],
      headings: `
Không đánh giá | Chưa đánh giá | Không xếp loại | Chưa xếp loại | Miễn đánh giá`,
    },
    {
      field: 'self_xuat_sac',
      values: 'x | | x',
      headings: `
Đảng viên tự nhận / HTXSNV | Tự xếp loại / HTXSNV | Tự đánh giá / HTXSNV | Tự phân loại / HTXSNV
Tự chấm / HTXSNV | Tự kiểm điểm / HTXSNV | Tự XL / HTXSNV | Cá nhân nhận mức / HTXSNV
Bản thân nhận mức / HTXSNV`,
    },
    {
      field: 'cell_xuat_sac',
      values: 'x | | x',
      headings: `
Chi bộ xếp / HTXSNV | Chi ủy xếp / HTXSNV | Mức đề nghị / HTXSNV | Mức đề xuất / HTXSNV
Tập thể xếp / HTXSNV | Biểu quyết / HTXSNV`,
    },
    {
      field: 'final_tot',
      values: 'x | | x',
      headings: `
Mức xếp loại / HTTNV | Xếp loại / Hoàn thành tốt nhiệm vụ | Đảng ủy quyết định / HTTNV`,
    },
  ],
};
