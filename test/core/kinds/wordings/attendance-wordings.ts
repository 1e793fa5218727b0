import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.2, layouts a, b and e, and what real sheets add. */
export const ATTENDANCE_WORDINGS: KindWordings = {
  kind: 'attendance',
  title: 'ĐIỂM DANH SINH HOẠT CHI BỘ A',
  frame: ['order', 'full_name', 'session'],
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
      field: 'birth',
      values: '1975 | 1982 | 1990',
      headings: `
Ngày sinh | Năm sinh | Ngày tháng năm sinh | Sinh năm | Sinh ngày`,
    },
    {
      field: 'card',
      values: "'123456 | '123457 | '123458",
      headings: `
Số thẻ đảng viên | Số thẻ Đảng | Thẻ đảng viên | Số TĐV`,
    },
    {
      field: 'post',
      values: 'Kế toán | Văn thư | Trưởng phòng',
      headings: `
Chức vụ | Chức vụ Đảng | Chức vụ trong Đảng | Chức danh | Đơn vị | Đơn vị công tác | Tổ đảng
Chi bộ`,
    },
    {
      field: 'ticked_present',
      values: 'x | | x',
      headings: `
Có mặt | Dự | Tham dự | Đi họp | CM`,
    },
    {
      field: 'ticked_excused',
      values: 'x | | x',
      headings: `
CP | Có phép | Có lý do | CLD | Vắng có lý do | Vắng có phép | Vắng CP | Nghỉ có phép | P`,
    },
    {
      field: 'ticked_unexcused',
      values: 'x | | x',
      headings: `
KP | Không phép | Không lý do | KLD | Vắng không lý do | Vắng không phép | Vắng KP | Nghỉ không phép
K | Vắng | Vắng mặt`,
    },
    {
      field: 'session',
      values: 'x | P | K',
      headings: `
Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5 | Tháng 6 | Tháng 7 | Tháng 8 | Tháng 9 | Tháng 10
Tháng 11 | Tháng 12 | Quý I | Quý II | Quý III | Quý IV | Quý 1 | Quý 2 | Quý 3 | Quý 4 | Chuyên đề
Sinh hoạt chuyên đề | Sinh hoạt thường kỳ | Họp chi bộ | Họp chi ủy | Điểm danh | Tình trạng
Tình trạng tham dự | Tham dự | Kết quả điểm danh | Có mặt/vắng | T3 | T.3 | Th.3 | Th 3 | 3/2018
T3/2018 | Tháng 3/2018 | 03/01 | 03/01/2018 | Tháng / 3 | Tháng / III | Buổi 2 | Kỳ 5
Chuyên đề quý I | Họp chi ủy T3`,
    },
    {
      field: 'session_row',
      values: 'Buổi đầu năm | Buổi giữa năm | Buổi cuối năm',
      insteadOf: ['full_name', 'session'],
      people: true,
      headings: `
Tháng | Ngày | Ngày họp | Ngày sinh hoạt | Ngày, tháng | Ngày tháng | Thời gian | Buổi | Buổi họp
Buổi sinh hoạt | Kỳ họp | Kỳ sinh hoạt | Lần họp | Cuộc họp | Kỳ`,
    },
    {
      field: 'meeting',
      values: 'Họp lệ | Chuyên đề | Họp lệ',
      insteadOf: ['full_name', 'session'],
      people: true,
      headings: `
Nội dung | Nội dung sinh hoạt | Nội dung họp | Loại | Loại hình | Hình thức`,
    },
    {
      field: 'total_sessions',
      values: '12 | 9 | 8',
      headings: `
Tổng số buổi | Tổng số | TS | Tổng | Tổng cộng | Cộng | Tổng số kỳ | Tổng số buổi họp | Số buổi
Số kỳ họp | Tổng buổi | Cả năm`,
    },
    {
      field: 'present_total',
      values: '12 | 9 | 8',
      headings: `
Có mặt | Dự | Tham dự | Đi họp | CM | Số buổi dự | Số buổi có mặt | Số lần dự | Số kỳ dự
Tổng số buổi dự | Tổng có mặt | Tổng dự | Tổng số lần dự | Số buổi tham dự`,
    },
    {
      field: 'absent_total',
      values: '2 | 1 | 0',
      headings: `
Vắng | Vắng mặt | Số buổi vắng | Số lần vắng | Tổng vắng | Tổng số buổi vắng | Tổng số vắng | Nghỉ
Số buổi nghỉ`,
    },
    {
      field: 'unexcused_total',
      values: '12 | 9 | 8',
      headings: `
KP | Không phép | Không lý do | KLD | Vắng không lý do | Vắng không phép | Vắng KP | Nghỉ không phép
K`,
    },
    {
      field: 'late_total',
      values: '12 | 9 | 8',
      headings: `
Đi muộn | Muộn | Số lần muộn | Trễ`,
    },
    {
      field: 'exempt_total',
      values: '12 | 9 | 8',
      headings: `
Miễn sinh hoạt | Miễn | Không thuộc diện`,
    },
    {
      field: 'ratio',
      values: '90% | 100% | 80%',
      headings: `
Tỷ lệ | Tỷ lệ (%) | Tỷ lệ % | % | Tỷ lệ dự | Tỷ lệ tham dự | Tỷ lệ dự sinh hoạt | TL | TL %`,
    },
    {
      field: 'reason',
      values: '| Ốm |',
      headings: `
Lý do | Lý do vắng | Nhận xét | Xếp loại | Đánh giá | Ký tên | Chữ ký`,
    },
    {
      field: 'excused_total',
      values: '2 | 1 | 0',
      beside: ['total_sessions'],
      headings: `
Có phép | CP | Có lý do`,
    },
    {
      field: 'unexcused_total',
      values: '2 | 1 | 0',
      headings: `
Không phép | KP | Không lý do`,
    },
  ],
};
