import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.7, and what real sheets add. */
export const INSPECTIONS_WORDINGS: KindWordings = {
  kind: 'inspections',
  title: 'KIỂM TRA, GIÁM SÁT CỦA CHI BỘ A',
  frame: ['order', 'full_name', 'inspection_type', 'content'],
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
Họ và tên | Họ tên | Họ và tên đảng viên | Họ tên đảng viên | Họ và tên đảng viên được KT/GS
Họ và tên đảng viên được kiểm tra, giám sát | Đảng viên được kiểm tra | Đảng viên được giám sát
Đảng viên được kiểm tra, giám sát | Đối tượng | Đối tượng kiểm tra | Đối tượng kiểm tra, giám sát
Đối tượng KT, GS | Đối tượng KTGS | Đối tượng được kiểm tra | Đối tượng được kiểm tra, giám sát
Đảng viên | Đồng chí | Đ/c | Người được kiểm tra | Người được kiểm tra, giám sát | Tên đảng viên
Tên | HO_TEN | Ho_va_ten | Họ và tên người được KT, GS`,
    },
    {
      field: 'inspection_type',
      values: 'Kiểm tra | Giám sát | Kiểm tra',
      headings: `
Hình thức | Hình thức kiểm tra, giám sát | Hình thức KT, GS | Hình thức KTGS | Loại
Kiểm tra/Giám sát | KT/GS | Loại hình | Hình thức KT/GS | Loại KTGS | Kiểm tra, giám sát
Kiểm tra hay giám sát | Loại kiểm tra | Loại cuộc`,
    },
    {
      field: 'inspected_tick',
      values: 'x | | x',
      insteadOf: ['inspection_type'],
      headings: `
Kiểm tra | KT | Hình thức Kiểm tra | Được kiểm tra`,
    },
    {
      field: 'supervised_tick',
      values: 'x | | x',
      insteadOf: ['inspection_type'],
      headings: `
Giám sát | GS | Hình thức Giám sát | Được giám sát`,
    },
    {
      field: 'content',
      values: 'Chấp hành Điều lệ | Quy chế làm việc | Đoàn kết nội bộ',
      headings: `
Nội dung | Nội dung kiểm tra | Nội dung kiểm tra, giám sát | Nội dung KT, GS | Nội dung KTGS
Nội dung giám sát | Nội dung KT/GS | Chuyên đề | Nội dung vi phạm`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày kiểm tra | Thời gian kiểm tra | Thời gian/Quý | Ngày KT | Thời gian KT, GS | Thời gian KTGS
Ngày KTGS | Ngày kết luận | Ngày kiểm tra, giám sát | Thời gian kiểm tra, giám sát | Ngày`,
    },
    {
      field: 'result',
      values: 'Chấp hành tốt | Đạt | Chấp hành tốt',
      headings: `
Kết luận | Kết quả | Kết quả kiểm tra | Kết quả kiểm tra, giám sát | Kết luận kiểm tra
Kết quả KT, GS | Kết quả KTGS | Kết quả, kết luận | Nhận xét | Kết luận kiểm tra, giám sát
Kết quả thực hiện | Đánh giá`,
    },
    {
      field: 'violation',
      values: 'Không | Có | Không',
      headings: `
Vi phạm | Vi phạm 19 điều | Vi phạm những điều đảng viên không được làm
Vi phạm 19 điều đảng viên không được làm | Dấu hiệu vi phạm | Có vi phạm | Có vi phạm không
Tình trạng vi phạm | Khuyết điểm, vi phạm | Hành vi vi phạm | VP 19 điều | 19 điều`,
    },
    {
      field: 'discipline',
      values: '| Khiển trách |',
      headings: `
Kỷ luật | Hình thức kỷ luật | Xử lý kỷ luật | Thi hành kỷ luật | Hình thức xử lý | Xử lý | KL
Bị kỷ luật | Mức kỷ luật | Hình thức xử lý kỷ luật`,
    },
    {
      field: 'inspector',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Người kiểm tra | Tổ kiểm tra | Đoàn kiểm tra | Người thực hiện | Cán bộ kiểm tra | Người phụ trách`,
    },
  ],
};
