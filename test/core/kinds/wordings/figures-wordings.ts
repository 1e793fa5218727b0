import type { KindWordings } from './kind-wordings';

/** Headings as people write them: plain lists of figures, and what real sheets add. */
export const FIGURES_WORDINGS: KindWordings = {
  kind: 'figures',
  title: 'CHI BỘ A: CHỈ TIÊU KHÁC',
  frame: ['order', 'indicator', 'value'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT`,
    },
    {
      field: 'indicator',
      values: 'Số hội viên | Số lượt khách | Số văn bản',
      headings: `
Chỉ tiêu | Chỉ tiêu khác | Tên chỉ tiêu | Tiêu chí | Nội dung chỉ tiêu | Chỉ số | Nội dung
Nội dung công việc | Nội dung/Chỉ tiêu | Khoản mục | Mức xếp loại | Mức đánh giá
Mức độ hoàn thành nhiệm vụ | Xếp loại | Kết quả xếp loại | Số liệu`,
    },
    {
      field: 'value',
      values: '10 | 4 | 12',
      headings: `
Giá trị | Kết quả | Số liệu | Thực hiện | Kết quả thực hiện | Kỳ này | Kỳ báo cáo | Số lượng
Số người | Số đảng viên | Số ĐV | Đạt được | Đã thực hiện | Kết quả đạt được | Số thực hiện
Thực hiện năm | Kết quả năm | Trong kỳ | Cộng`,
    },
    {
      field: 'year_value',
      values: '10 | 4 | 12',
      insteadOf: ['value'],
      headings: `
Năm 2010 | Năm 2011 | Năm 2012 | Năm 2013 | Năm 2014 | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018
Năm 2019 | Năm 2020 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Năm 2026 | Năm 2027
Năm 2028 | Năm 2029 | Năm 2030 | Năm 2031`,
    },
    {
      field: 'unit',
      values: 'người | lượt | văn bản',
      headings: `
ĐVT | Đơn vị tính | Đơn vị | Đvt | Đ.vị tính`,
    },
    {
      field: 'plan',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Kế hoạch | Chỉ tiêu giao | KH | Kế hoạch năm | Cùng kỳ năm trước | Cùng kỳ | Năm trước | Kỳ trước
(%) | % | Tỷ lệ | So sánh | Tỷ lệ (%)`,
    },
    {
      field: 'code',
      values: "'123456 | '123457 | '123458",
      headings: `
Mã số | Mã số chỉ tiêu | Mã`,
    },
  ],
};
