import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.10, and what real sheets add. */
export const AWARDS_WORDINGS: KindWordings = {
  kind: 'awards',
  title: 'KHEN THƯỞNG CỦA CHI BỘ A',
  frame: ['order', 'full_name', 'form', 'content'],
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
Họ và tên | Họ tên | Họ và tên, tập thể | Họ và tên/Tập thể | Tập thể, cá nhân
Tên tập thể, cá nhân | Tên tập thể/cá nhân | Tập thể/cá nhân | Cá nhân, tập thể | Cá nhân/tập thể
Tên tập thể/cá nhân/hộ gia đình | Đảng viên | Đồng chí | Đ/c | Được khen | Tập thể, cá nhân được khen | Đối tượng được khen | Người được khen | Cá nhân | Tập thể
Đơn vị | Đơn vị, cá nhân | Đối tượng khen thưởng | Tên | Ho_va_ten | HO_TEN | Họ và tên đảng viên`,
    },
    {
      field: 'form',
      values: 'Giấy khen | Bằng khen | Giấy khen',
      headings: `
Hình thức | Hình thức khen thưởng | Hình thức khen | Danh hiệu | Danh hiệu/Hình thức
Danh hiệu, hình thức | Danh hiệu, hình thức khen thưởng | Danh hiệu thi đua | Giải | Giải thưởng
Đạt giải | Kết quả | Khen thưởng | Thành tích đạt được | Loại khen thưởng | Danh hiệu khen thưởng
Hình thức, danh hiệu | Loại giải | Phần thưởng`,
    },
    {
      field: 'form_column',
      values: 'x | | x',
      headings: `
Giấy khen | GK | Bằng khen | BK | Huy hiệu Đảng | Huy hiệu | Số giấy khen | Số bằng khen
Số huy hiệu Đảng | Giải phong trào | Giải nhất | Giải nhì | Giải ba | Giải khuyến khích
Khuyến khích | Kỷ niệm chương | Huân chương | Cờ thi đua | Lao động tiên tiến | LĐTT
Chiến sĩ thi đua | Chiến sĩ thi đua cơ sở | CSTĐ | CSTĐCS`,
    },
    {
      field: 'level',
      values: 'Cơ sở | Huyện | Tỉnh',
      headings: `
Cấp khen | Cấp | Cấp khen thưởng | Cơ quan khen | Cơ quan khen thưởng | Cấp ra quyết định
Cấp quyết định | Đơn vị khen thưởng | Cơ quan ban hành | Cấp tặng | Cơ quan tặng | Đơn vị khen
Cấp trao`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày khen | Ngày khen thưởng | Ngày quyết định | Ngày QĐ | Ngày ký | Số QĐ, ngày | Ngày nhận
Ngày trao | Năm | Ngày`,
    },
    {
      field: 'content',
      values: 'Hội thao | Thi đua năm 2018 | Hội thi',
      headings: `
Nội dung | Thành tích | Nội dung/Thành tích | Nội dung khen thưởng | Nội dung, thành tích
Lý do khen thưởng | Lý do khen | Phong trào | Hội thi | Cuộc thi | Hội thao | Môn thi | Nội dung thi
Tên phong trào | Tên cuộc thi | Thành tích khen thưởng | Về việc | Tên hội thi`,
    },
    {
      field: 'count',
      values: '12 | 9 | 8',
      headings: `
Số lượng | SL | Số giải | Số người | Số lượng giải | Tổng số`,
    },
    {
      field: 'reward',
      values: '500000 | 200000 | 150000',
      headings: `
Tiền thưởng | Mức thưởng | Số tiền | Giá trị`,
    },
  ],
};
