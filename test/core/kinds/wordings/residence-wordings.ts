import type { KindWordings } from './kind-wordings';

/** Headings as people write them: ties with the place of residence, and what real sheets add. */
export const RESIDENCE_WORDINGS: KindWordings = {
  kind: 'residence',
  title: 'GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ, CHI BỘ A',
  frame: ['order', 'full_name', 'place', 'result'],
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
      field: 'place',
      values: 'Phường 1 | Phường 2 | Xã B',
      headings: `
Nơi cư trú | Chi bộ nơi cư trú | Chi ủy nơi cư trú | Nơi ở | Nơi ở hiện nay | Địa chỉ
Địa chỉ cư trú | Tổ dân phố | Khu phố | Ấp, khu phố | Chỗ ở hiện nay | Địa bàn cư trú
Chi bộ, chi ủy nơi cư trú | Chi bộ khu phố | Thường trú | Nơi sinh hoạt`,
    },
    {
      field: 'result',
      values: 'Tốt | Tốt | Tốt',
      headings: `
Nhận xét | Kết quả | Nhận xét của chi ủy nơi cư trú | Nhận xét của chi bộ nơi cư trú
Nhận xét nơi cư trú | Nhận xét của nơi cư trú | Kết quả nhận xét | Ý kiến nhận xét
Ý kiến nơi cư trú | Giữ mối liên hệ | Giữ mối liên hệ nơi cư trú | Giữ mối liên hệ với nơi cư trú
Mối liên hệ | Đánh giá | Xếp loại | Nhận xét, đánh giá | Có nhận xét | Thực hiện
Kết quả giữ mối liên hệ | Kết quả thực hiện | Tình hình giữ mối liên hệ | Đã có nhận xét
Giữ liên hệ | Nhận xét của cấp ủy nơi cư trú | Phiếu nhận xét | Mức độ | Tốt | Giữ tốt
Giữ tốt mối liên hệ`,
    },
    {
      field: 'ticked_poor',
      values: '| x |',
      headings: `
Chưa tốt | Không tốt | Chưa giữ tốt | Chưa giữ mối liên hệ | Không giữ mối liên hệ
Chưa thực hiện tốt | Chưa giữ tốt mối liên hệ`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày nhận xét | Ngày | Thời gian | Ngày giới thiệu | Ngày xác nhận`,
    },
    {
      field: 'post',
      values: 'Kế toán | Văn thư | Trưởng phòng',
      headings: `
Chức vụ | Chức vụ Đảng | Đơn vị công tác | Chi bộ`,
    },
  ],
};
