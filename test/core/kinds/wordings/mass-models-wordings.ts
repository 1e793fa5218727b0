import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.8, and what real sheets add. */
export const MASS_MODELS_WORDINGS: KindWordings = {
  kind: 'mass_models',
  title: 'DÂN VẬN KHÉO CỦA CHI BỘ A',
  frame: ['order', 'model', 'field'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT`,
    },
    {
      field: 'model',
      values: 'Tiết kiệm điện | Tuyến đường hoa | Một cửa thân thiện',
      headings: `
Tên mô hình | Mô hình | Mô hình dân vận khéo | Tên mô hình, điển hình | Mô hình, điển hình
Tên mô hình dân vận khéo | Tên mô hình "Dân vận khéo" | Mô hình đăng ký | Tên mô hình đăng ký
Nội dung mô hình | Mô hình/điển hình | Tên điển hình | Nội dung đăng ký`,
    },
    {
      field: 'field',
      values: 'Kinh tế | Văn hóa | Chính quyền',
      headings: `
Lĩnh vực | Lĩnh vực đăng ký | Thuộc lĩnh vực | Nhóm lĩnh vực`,
    },
    {
      field: 'level',
      values: 'Cơ sở | Huyện | Tỉnh',
      headings: `
Cấp | Cấp công nhận | Cấp đăng ký | Cấp mô hình | Cấp quản lý | Cấp (cơ sở/huyện/tỉnh)`,
    },
    {
      field: 'result',
      values: 'Đạt | Hiệu quả | Đạt',
      headings: `
Kết quả | Kết quả/Công nhận | Công nhận | Kết quả thực hiện | Tình trạng | Kết quả công nhận
Hiệu quả | Đánh giá | Trạng thái | Tiến độ`,
    },
    {
      field: 'charge',
      values: 'Anh An | Chị Bình | Công đoàn',
      headings: `
Người phụ trách | Phụ trách | Tập thể/Cá nhân | Tập thể, cá nhân | Tập thể, cá nhân thực hiện
Đơn vị thực hiện | Người thực hiện | Đơn vị đăng ký | Họ và tên | Đ/c phụ trách | Loại hình`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày | Thời gian | Thời gian thực hiện | Ngày đăng ký | Năm đăng ký`,
    },
  ],
};
