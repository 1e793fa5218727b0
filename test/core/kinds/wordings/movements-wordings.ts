import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.9, and what real sheets add. */
export const MOVEMENTS_WORDINGS: KindWordings = {
  kind: 'movements',
  title: 'BIẾN ĐỘNG ĐẢNG VIÊN CHI BỘ A',
  frame: ['order', 'full_name', 'movement_type', 'date'],
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
      field: 'movement_type',
      values: 'Kết nạp | Chuyển đến | Chuyển đi',
      headings: `
Loại biến động | Biến động | Hình thức | Loại | Nội dung | Nội dung biến động | Tình trạng
Loại hình | Hình thức biến động | Tăng/giảm | Lý do | Lý do biến động | Nội dung công tác
Diễn biến | Tăng, giảm | Sự việc | Việc | Diễn giải`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày biến động | Ngày quyết định | Ngày QĐ | Ngày giới thiệu/tiếp nhận | Ngày giới thiệu
Thời gian biến động | Số, ngày quyết định | Ngày hiệu lực | Ngày`,
    },
    {
      field: 'date_ket_nap',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày kết nạp | Kết nạp | Ngày vào Đảng | Kết nạp Đảng | Ngày kết nạp Đảng`,
    },
    {
      field: 'date_de_nghi_chinh_thuc',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày đề nghị chính thức | Đề nghị chính thức | Đề nghị công nhận chính thức
Ngày đề nghị công nhận chính thức | Lập hồ sơ đề nghị chuyển chính thức`,
    },
    {
      field: 'date_cong_nhan_chinh_thuc',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày chính thức | Ngày công nhận chính thức | Công nhận chính thức | Chuyển chính thức
Ngày chuyển chính thức | Chính thức | Ngày chuyển đảng chính thức | Chuyển đảng chính thức`,
    },
    {
      field: 'date_chuyen_den',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày chuyển đến | Chuyển đến | Ngày tiếp nhận | Ngày chuyển sinh hoạt đến | Chuyển sinh hoạt đến`,
    },
    {
      field: 'date_chuyen_di',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày chuyển đi | Chuyển đi | Ngày chuyển sinh hoạt đi | Chuyển sinh hoạt đi`,
    },
    {
      field: 'date_tu_tran',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày từ trần | Từ trần | Ngày mất`,
    },
    {
      field: 'date_xoa_ten',
      values: '3/2/2018 | |',
      insteadOf: ['date'],
      headings: `
Ngày xóa tên | Xóa tên | Khai trừ | Ngày khai trừ | Ngày ra khỏi Đảng | Ra khỏi Đảng`,
    },
    {
      field: 'place',
      values: 'Phường 1 | Xã B | Phường 2',
      headings: `
Nơi chuyển đến | Nơi chuyển đi | Nơi đi | Nơi đến | Chuyển từ | Nơi giới thiệu | Người giới thiệu
Nơi sinh hoạt mới`,
    },
  ],
};
