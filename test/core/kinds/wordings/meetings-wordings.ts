import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.2, layouts c and d, and what real sheets add. */
export const MEETINGS_WORDINGS: KindWordings = {
  kind: 'meetings',
  title: 'SỔ THEO DÕI CUỘC HỌP CHI BỘ A',
  frame: ['order', 'date', 'content', 'present'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày họp | Ngày sinh hoạt | Thời gian họp | Thời gian sinh hoạt | Kỳ họp | Buổi họp
Ngày tổ chức họp | Kỳ sinh hoạt | Tháng sinh hoạt | Ngày | Ngày tháng | Ngày, tháng
Ngày, tháng, năm | Thời gian | Thời điểm | Ngày tổ chức | Ngày thực hiện | Thời gian tổ chức
Thời gian thực hiện | Tháng | Tháng/năm | Ngày/tháng | Quý | Date`,
    },
    {
      field: 'content',
      values: 'Họp lệ tháng 1 | Họp lệ tháng 2 | Chuyên đề quý I',
      headings: `
Nội dung | Nội dung sinh hoạt | Nội dung họp | Nội dung cuộc họp | Nội dung chính | Nội dung chủ yếu
Chủ đề | Chuyên đề | Tên chuyên đề | Tên cuộc họp | Cuộc họp | Nội dung kỳ họp`,
    },
    {
      field: 'meeting_type',
      values: 'Thường kỳ | Chuyên đề | Bất thường',
      headings: `
Loại | Loại hình | Loại cuộc họp | Loại họp | Loại sinh hoạt | Loại hình sinh hoạt | Hình thức
Hình thức sinh hoạt | Loại kỳ họp | Thường kỳ/chuyên đề | Phân loại`,
    },
    {
      field: 'present',
      values: '12 | 9 | 8',
      headings: `
Có mặt | Số ĐV dự họp | Số đảng viên dự | Số ĐV dự | Số dự | Dự | Dự họp | Tham dự | Số có mặt
Số người dự | Số người tham dự | Số đảng viên tham dự | Số ĐV tham dự | Số ĐV có mặt
Số đảng viên có mặt | Đảng viên dự | ĐV dự | Thành phần dự | Số lượng dự | Hiện diện
Có mặt/tổng số | Số dự/tổng số | CM`,
    },
    {
      field: 'total',
      values: '10 | 10 | 10',
      headings: `
Tổng số | Tổng số ĐV | Quân số | Tổng số đảng viên | TS | TSĐV | TS ĐV | Số đảng viên | Sĩ số
Số ĐV | Tổng số đảng viên chi bộ | Số ĐV triệu tập | Triệu tập | Số triệu tập`,
    },
    {
      field: 'absent',
      values: '12 | 9 | 8',
      headings: `
Vắng | Vắng mặt | Số vắng | Số ĐV vắng | Số đảng viên vắng | Đảng viên vắng | ĐV vắng | Tổng vắng
Số người vắng | Vắng tổng số | Vắng TS | Vắng (lý do) | Vắng, lý do | Vắng / Tổng số`,
    },
    {
      field: 'absent_excused',
      values: '12 | 9 | 8',
      headings: `
Có lý do | Có phép | CP | CLD | Vắng có lý do | Vắng có phép | Vắng CP | Vắng mặt có lý do
Vắng mặt có phép | Số vắng có lý do | Vắng (có lý do) | Vắng (CP) | Vắng / Có lý do | Vắng / CP`,
    },
    {
      field: 'absent_unexcused',
      values: '12 | 9 | 8',
      headings: `
Không lý do | Không phép | KP | KLD | Vắng không lý do | Vắng không phép | Vắng KP
Vắng mặt không lý do | Vắng mặt không phép | Số vắng không lý do | Vắng (không lý do) | Vắng (KP)
Vắng / Không lý do | Vắng / KP`,
    },
    {
      field: 'ratio',
      values: '90% | 100% | 80%',
      headings: `
Tỷ lệ | Tỷ lệ (%) | Tỷ lệ % | % | Tỷ lệ dự | Tỷ lệ dự họp | Tỷ lệ tham dự | TL | TL % | Đạt tỷ lệ`,
    },
    {
      field: 'sessions',
      values: '12 | 9 | 8',
      headings: `
Số cuộc | Số buổi | Số kỳ | Số cuộc họp | Số lần họp`,
    },
    {
      field: 'attendees',
      values: '12 | 9 | 8',
      headings: `
Số lượt | Lượt dự | Lượt tham dự | Số lượt dự | Số lượt đảng viên | Lượt đảng viên dự`,
    },
    {
      field: 'chair',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Chủ trì | Người chủ trì | Chủ tọa`,
    },
    {
      field: 'secretary',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Thư ký | Người ghi biên bản`,
    },
    {
      field: 'place',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Địa điểm | Nơi họp`,
    },
    {
      field: 'reason',
      values: '| Anh An ốm |',
      headings: `
Lý do | Lý do vắng | Họ tên đảng viên vắng | Họ tên đảng viên vắng mặt | Họ và tên đảng viên vắng
Tên đảng viên vắng | Người vắng`,
    },
    {
      field: 'quality',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Chất lượng | Xếp loại | Đánh giá | Kết luận | Nghị quyết số | Số nghị quyết`,
    },
  ],
};
