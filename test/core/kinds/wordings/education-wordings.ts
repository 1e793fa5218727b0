import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.6, and what real sheets add. */
export const EDUCATION_WORDINGS: KindWordings = {
  kind: 'education',
  title: 'TUYÊN TRUYỀN, HỌC TẬP CỦA CHI BỘ A',
  frame: ['order', 'date', 'content', 'sessions', 'attendees'],
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
Ngày tuyên truyền | Ngày học | Ngày quán triệt | Thời gian học tập | Thời gian tuyên truyền | Ngày`,
    },
    {
      field: 'content',
      values: 'Nghị quyết 26 | Chỉ thị 05 | Quy định 08',
      headings: `
Nội dung | Nội dung tuyên truyền | Nội dung học tập | Nội dung quán triệt | Nội dung văn bản
Văn bản quán triệt | Văn bản | Tên văn bản | Nghị quyết, chỉ thị | Chuyên đề | Tên chuyên đề
Chủ đề | Nội dung (văn bản quán triệt) | Nội dung tuyên truyền, học tập | Tên lớp
Nội dung chuyên đề`,
    },
    {
      field: 'meeting_type',
      values: 'Hội nghị | Trực tuyến | Hội nghị',
      headings: `
Loại | Loại hình | Hình thức | Hình thức tuyên truyền | Hình thức tổ chức | Loại cuộc | Phân loại
Loại sinh hoạt`,
    },
    {
      field: 'present',
      values: '12 | 9 | 8',
      headings: `
Có mặt | Số có mặt | Số ĐV có mặt | Số đảng viên có mặt | Trong đó đảng viên | Trong đó: đảng viên
Đảng viên tham dự | Đảng viên`,
    },
    {
      field: 'sessions',
      values: '12 | 9 | 8',
      headings: `
Số cuộc | Số buổi | Số lớp | Số đợt | Số lần | Cuộc | Buổi | Số cuộc tuyên truyền | Số cuộc/buổi
Số buổi tuyên truyền | Số hội nghị`,
    },
    {
      field: 'attendees',
      values: '12 | 9 | 8',
      headings: `
Lượt tham dự | Số lượt | Số lượt người | Số lượt tham dự | Lượt dự | Số lượt dự | Lượt người
Lượt người tham dự | Số lượt người tham dự | Lượt cán bộ, đảng viên
Số lượt cán bộ, đảng viên tham dự | Lượt cán bộ, đảng viên tham dự | Số lượt CB, ĐV | Lượt CB, ĐV
Lượt CB, ĐV tham gia | Lượt CB, ĐV tham dự | Lượt cán bộ, đảng viên tham gia | Lượt tham gia
Số lượt tham gia | Số lượt người tham gia | Số người | Số người dự | Số người tham dự
Số người tham gia | Số đảng viên tham dự | Số ĐV tham dự | Số ĐV dự | Số dự | Tham dự | Người dự
Số lượng tham dự | Số lượng | Dự`,
    },
    {
      field: 'speaker',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Báo cáo viên | Người báo cáo | Người trình bày | Người thực hiện | Chủ trì | Người phụ trách`,
    },
    {
      field: 'audience',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Đối tượng | Thành phần | Thành phần tham dự | Địa điểm`,
    },
  ],
};
