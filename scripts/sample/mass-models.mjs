import { CENTRE, LEFT, Page } from './page.mjs';

const LINES = [
  [1, 'Vận động thành lập mới hợp tác xã kiểu mới', 'Kinh tế', 'Danh Sóc Kha', 'Cơ sở', 'Đã thực hiện'],
  [2, 'Cơ quan xanh, sạch, đẹp, tiết kiệm điện', 'Văn hóa - xã hội', 'Lê Minh Khoa', 'Cơ sở', 'Đã thực hiện'],
  [3, 'Giúp hợp tác xã khó khăn tiếp cận nguồn vốn', 'Kinh tế', 'Võ Thành Trung', 'Cơ sở', 'Đã thực hiện'],
  [
    4,
    'Nói không với rượu bia trong giờ làm việc',
    'Xây dựng hệ thống chính trị',
    'Trần Thị Bích Hạnh',
    'Cơ sở',
    'Đã thực hiện',
  ],
];
const LOOKS = [CENTRE, LEFT, LEFT, LEFT, CENTRE, CENTRE];

/** Dân vận khéo: four models of the grass-roots level. */
export function massModels() {
  const page = new Page('Dân vận khéo', { widths: [5, 42, 26, 22, 10, 15], landscape: true });
  page.letterhead({ split: 2, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'MÔ HÌNH DÂN VẬN KHÉO ĐĂNG KÝ VÀ THỰC HIỆN', 'Năm 2018');
  const first = page.columnNumbers(
    page.header(8, ['TT', 'Tên mô hình', 'Lĩnh vực', 'Người phụ trách', 'Cấp', 'Kết quả']),
  );
  const end = page.body(first, LINES, LOOKS, { height: 22 });
  page.signatures(end + 2, 2);
  return page;
}
