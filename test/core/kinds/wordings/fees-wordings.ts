import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.4, and what real sheets add. */
export const FEES_WORDINGS: KindWordings = {
  kind: 'fees',
  title: 'SỔ THU ĐẢNG PHÍ CHI BỘ A',
  frame: ['order', 'full_name', 'amount'],
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
      field: 'month',
      values: '50000 | 40000 | 30000',
      headings: `
Tháng 1 | T1 | Đảng phí tháng 1 | Tháng 2 | T2 | Đảng phí tháng 2 | Tháng 3 | T3 | Đảng phí tháng 3
Tháng 4 | T4 | Đảng phí tháng 4 | Tháng 5 | T5 | Đảng phí tháng 5 | Tháng 6 | T6 | Đảng phí tháng 6
Tháng 7 | T7 | Đảng phí tháng 7 | Tháng 8 | T8 | Đảng phí tháng 8 | Tháng 9 | T9 | Đảng phí tháng 9
Tháng 10 | T10 | Đảng phí tháng 10 | Tháng 11 | T11 | Đảng phí tháng 11 | Tháng 12 | T12
Đảng phí tháng 12 | Quý I | Quý II | Quý III | Quý IV | Quý 1 | Quý 2 | Quý 3 | Quý 4 | T.5 | Th.6
Tháng / 7`,
    },
    {
      field: 'time',
      values: 'Tháng 1 | Tháng 2 | Tháng 3',
      insteadOf: ['full_name'],
      headings: `
Tháng | Quý | Tháng/năm | Tháng, quý | Tháng nộp | Kỳ | Kỳ thu | Thời gian`,
    },
    {
      field: 'amount',
      values: '500000 | 200000 | 150000',
      headings: `
Cộng | Tổng cộng | Cả năm | Tổng | Tổng số | Tổng tiền | Số tiền | Đảng phí | Đảng phí đã nộp
Đảng phí đã thu | Số tiền đã nộp | Đã nộp | Đã thu | Đã đóng | Số đã nộp | Số thu | Số tiền thu
Thành tiền | Tổng thu | Tiền đảng phí | Số tiền đảng phí | Tổng đảng phí | Tổng cộng cả năm
Số tiền đóng | Cộng cả năm | Thu đảng phí | Đảng phí thu được | Đảng phí đã thu được
Số đảng phí thu được | Số đảng phí đã thu`,
    },
    {
      field: 'kept',
      values: '500000 | 200000 | 150000',
      headings: `
Trích để lại | Để lại chi bộ | Trích để lại chi bộ | Trích giữ lại | Giữ lại | Chi bộ giữ lại
Để lại | Được trích để lại | Trích lại chi bộ`,
    },
    {
      field: 'paid_up',
      values: '500000 | 200000 | 150000',
      headings: `
Nộp cấp trên | Nộp lên cấp trên | Nộp đảng ủy | Nộp về Đảng bộ | Nộp lên đảng ủy | Số nộp cấp trên
Nộp đảng ủy cấp trên`,
    },
    {
      field: 'rate',
      values: '500000 | 200000 | 150000',
      headings: `
Mức đóng | Mức đóng/tháng | Mức đóng tháng | Mức đóng 1 tháng | Mức nộp | Số tiền/tháng | Mức thu
Mức đảng phí | Mức đóng đảng phí`,
    },
    {
      field: 'due',
      values: '500000 | 200000 | 150000',
      headings: `
Phải nộp | Số phải nộp | Phải thu | Phải đóng | Chưa nộp | Còn lại | Còn nợ`,
    },
    {
      field: 'salary',
      values: '1390000 | 2.34 | 3.33',
      headings: `
Hệ số lương | HSL | Hệ số | Phụ cấp | Phụ cấp chức vụ | Hệ số phụ cấp chức vụ | PCCV | HSPC | TNVK
Lương cơ sở | Lương cơ bản | Mức lương cơ bản | Thu nhập tính đóng | Tiền lương đóng BHXH | Thu nhập
Tiền lương | Lương | Tổng thu nhập | Tổng hệ số`,
    },
    {
      field: 'running_total',
      values: '500000 | 200000 | 150000',
      headings: `
Lũy kế | Lũy kế từ đầu năm | Cộng lũy kế`,
    },
    {
      field: 'signature',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Ký nộp | Ký tên | Chữ ký | Ký nhận | Ngày nộp`,
    },
  ],
};
