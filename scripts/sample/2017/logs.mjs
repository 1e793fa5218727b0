import { CENTRE, LEFT, MONEY, Page, date } from '../page.mjs';

const PLACE = 'Kiên Giang, ngày 29 tháng 12 năm 2017';
const FUND = 'Vận động đóng góp Quỹ “Mái ấm Công đoàn” năm 2017';
const GIFTS = 'Tặng quà nữ đoàn viên nhân Ngày Phụ nữ Việt Nam 20/10';
const SPORTS = 'Môn kéo co, Hội thao Cụm 5';
const HEALTH = 'Hoàn thành xuất sắc nhiệm vụ năm 2017';

/** Day, month and subject of each of the ten talks; nine people came to each. */
const TALKS = [
  [6, 1, 'Kỷ niệm 87 năm Ngày thành lập Đảng Cộng sản Việt Nam (3/2)'],
  [6, 2, 'Chỉ thị số 05-CT/TW về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
  [6, 3, 'Ý nghĩa Ngày Quốc tế Phụ nữ 8/3 và khởi nghĩa Hai Bà Trưng'],
  [5, 4, 'Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng'],
  [5, 5, 'Kỷ niệm 127 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5)'],
  [5, 6, 'Nghị quyết Hội nghị Trung ương 5 khóa XII'],
  [5, 7, 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ (27/7)'],
  [7, 8, 'Kỷ niệm Cách mạng Tháng Tám và Quốc khánh 2/9'],
  [6, 11, 'Nghị quyết Hội nghị Trung ương 6 khóa XII'],
  [5, 12, 'Kỷ niệm 73 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12)'],
];

function log({ name, widths, title, subtitle = 'Năm 2017', headers, lines, looks, height = 36 }) {
  const page = new Page(name, { widths, landscape: true });
  page.letterhead({ split: 3, place: PLACE });
  page.title(5, title, subtitle);
  const end = page.body(page.header(8, headers), lines, looks, { height });
  page.signatures(end + 2, 3);
  return page;
}

/** Sổ theo dõi tuyên truyền, học tập. */
export function education() {
  return log({
    name: 'Tuyên truyền',
    widths: [5, 13, 60, 10, 12, 12],
    title: 'SỔ THEO DÕI TUYÊN TRUYỀN, HỌC TẬP, QUÁN TRIỆT NGHỊ QUYẾT',
    headers: ['TT', 'Ngày', 'Nội dung', 'Số cuộc', 'Số lượt dự', 'Ghi chú'],
    lines: TALKS.map(([day, month, subject], index) => {
      return [index + 1, date(day, month, 2017), subject, 1, 9, null];
    }),
    looks: [CENTRE, CENTRE, LEFT, CENTRE, CENTRE, LEFT],
  });
}

/** Vận động, tặng quà: this year's clerk kept no column of its kind and nothing was given as money. */
export function contributions() {
  return log({
    name: 'Vận động, tặng quà',
    widths: [5, 13, 50, 15, 11, 15, 26],
    title: 'SỔ THEO DÕI VẬN ĐỘNG, TẶNG QUÀ',
    headers: ['TT', 'Ngày', 'Nội dung', 'Số tiền (đồng)', 'Số phần quà', 'Trị giá quà (đồng)', 'Đối tượng'],
    lines: [
      [1, date(19, 10, 2017), GIFTS, null, 8, 800000, 'Nữ đoàn viên công đoàn'],
      [2, date(10, 11, 2017), FUND, 700000, null, null, 'Liên đoàn Lao động tỉnh'],
    ],
    looks: [CENTRE, CENTRE, LEFT, MONEY, CENTRE, MONEY, LEFT],
  });
}

/** Khen thưởng: one prize, one certificate. */
export function awards() {
  return log({
    name: 'Khen thưởng',
    widths: [5, 32, 18, 40, 18, 13],
    title: 'TỔNG HỢP KHEN THƯỞNG, GIẢI PHONG TRÀO',
    headers: ['TT', 'Tập thể, cá nhân', 'Hình thức', 'Nội dung, thành tích', 'Cấp khen', 'Ngày'],
    lines: [
      [
        1,
        'Công đoàn cơ sở Liên minh HTX tỉnh',
        'Giải khuyến khích',
        SPORTS,
        'Cụm thi đua số 5',
        date(19, 5, 2017),
      ],
      [2, 'Trần Thị Bích Hạnh', 'Giấy khen', HEALTH, 'Chi bộ', date(28, 12, 2017)],
    ],
    looks: [CENTRE, LEFT, CENTRE, LEFT, CENTRE, CENTRE],
  });
}

/** Kiểm tra, giám sát: two inspected, one supervised. */
export function inspections() {
  const none = ['Không', 'Không'];
  return log({
    name: 'KTGS 2017',
    widths: [5, 22, 12, 44, 13, 18, 12, 12],
    title: 'KẾT QUẢ KIỂM TRA, GIÁM SÁT ĐẢNG VIÊN',
    subtitle: '(Theo Kế hoạch kiểm tra, giám sát năm 2017)',
    headers: [
      'TT',
      'Họ và tên đảng viên',
      'Hình thức',
      'Nội dung',
      'Thời gian',
      'Kết luận',
      'Vi phạm 19 điều',
      'Kỷ luật',
    ],
    lines: [
      [
        1,
        'Lê Minh Khoa',
        'Kiểm tra',
        'Việc chấp hành quy chế làm việc của chi bộ',
        date(16, 5, 2017),
        'Chấp hành tốt',
        ...none,
      ],
      [
        2,
        'Võ Thành Trung',
        'Kiểm tra',
        'Việc chấp hành quy chế làm việc của chi bộ',
        date(16, 5, 2017),
        'Chấp hành tốt',
        ...none,
      ],
      [
        3,
        'Huỳnh Thị Mỹ Linh',
        'Giám sát',
        'Việc thực hiện cam kết tu dưỡng, rèn luyện năm 2017',
        date(8, 11, 2017),
        'Thực hiện nghiêm túc',
        ...none,
      ],
    ],
    looks: [CENTRE, LEFT, CENTRE, LEFT, CENTRE, CENTRE, CENTRE, CENTRE],
  });
}

/** Dân vận khéo: three models. */
export function massModels() {
  return log({
    name: 'Dân vận khéo',
    widths: [5, 44, 26, 22, 10, 15],
    title: 'MÔ HÌNH DÂN VẬN KHÉO ĐĂNG KÝ VÀ THỰC HIỆN',
    headers: ['TT', 'Tên mô hình', 'Lĩnh vực', 'Người phụ trách', 'Cấp', 'Kết quả'],
    lines: [
      [1, 'Vận động thành lập mới hợp tác xã kiểu mới', 'Kinh tế', 'Danh Sóc Kha', 'Cơ sở', 'Đã thực hiện'],
      [
        2,
        'Cơ quan xanh, sạch, đẹp, tiết kiệm điện',
        'Văn hóa - xã hội',
        'Lê Minh Khoa',
        'Cơ sở',
        'Đã thực hiện',
      ],
      [
        3,
        'Giúp hợp tác xã khó khăn tiếp cận nguồn vốn',
        'Kinh tế',
        'Võ Thành Trung',
        'Cơ sở',
        'Đã thực hiện',
      ],
    ],
    looks: [CENTRE, LEFT, LEFT, LEFT, CENTRE, CENTRE],
  });
}

/** Chỉ tiêu khác: what no list of that year holds, the clerk's own mean age among them. */
export function figures() {
  return log({
    name: 'Chỉ tiêu khác',
    widths: [5, 46, 28, 12, 24],
    title: 'MỘT SỐ CHỈ TIÊU KHÁC',
    headers: ['TT', 'Chỉ tiêu', 'Giá trị', 'ĐVT', 'Ghi chú'],
    lines: [
      [1, 'Tuổi bình quân', 39.1, 'tuổi', null],
      [2, 'Kết nạp đảng viên', 1, 'đảng viên', 'Đ/c Bùi Thị Thanh Thảo'],
      [3, 'Chuyển sinh hoạt đến', 0, 'đảng viên', null],
      [4, 'Chuyển sinh hoạt đi', 0, 'đảng viên', null],
      [5, 'Bầu bổ sung cấp ủy', 0, 'đồng chí', null],
      [6, 'Kỳ sinh hoạt chuyên đề', 4, 'kỳ', 'Mỗi quý một kỳ'],
      [7, 'Xếp loại chi bộ', 'Hoàn thành tốt nhiệm vụ', null, 'Đảng ủy công nhận'],
    ],
    looks: [CENTRE, LEFT, CENTRE, CENTRE, LEFT],
    height: 22,
  });
}
