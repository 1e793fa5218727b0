import { choiceColumn, dateColumn, dayValue, noteColumn, personColumn } from './start-columns';
import type { StartBook } from './start-book';

export const EDUCATION_BOOK: StartBook = {
  sheet: 'Tuyên truyền',
  kind: 'education',
  title: 'Sổ theo dõi tuyên truyền, học tập',
  hint: 'Mỗi cuộc một dòng. Dòng “Sinh hoạt chuyên đề” tính là một kỳ sinh hoạt chuyên đề, không tính là cuộc tuyên truyền.',
  orientation: 'portrait',
  ofPeople: false,
  guide: {
    write: 'Mỗi cuộc tuyên truyền, học tập, chuyên đề một dòng',
    comesOut: 'III, IV. Chính trị tư tưởng',
  },
  columns: [
    dateColumn(dayValue(5, 3, 2018)),
    { header: 'Nội dung', pixels: 223, look: 'left', example: 'Nghị quyết Hội nghị Trung ương' },
    choiceColumn(
      'Loại',
      110,
      ['Tuyên truyền', 'Học tập nghị quyết', 'Sinh hoạt chuyên đề'],
      'Học tập nghị quyết',
    ),
    { header: 'Số cuộc', pixels: 50, look: 'number', example: 1 },
    { header: 'Lượt tham dự', pixels: 60, look: 'number', example: 10 },
    noteColumn(60),
  ],
};

export const CONTRIBUTION_BOOK: StartBook = {
  sheet: 'Đóng góp – hỗ trợ',
  kind: 'contributions',
  title: 'Sổ theo dõi vận động, hỗ trợ, tặng quà',
  hint: 'Mỗi đợt một dòng. Vận động, hỗ trợ ghi ở cột số tiền; tặng quà ghi số phần và trị giá. Ba loại không cộng chung.',
  orientation: 'landscape',
  ofPeople: false,
  guide: { write: 'Mỗi đợt vận động, hỗ trợ, tặng quà một dòng', comesOut: 'VI. Đoàn thể, an sinh xã hội' },
  columns: [
    dateColumn(dayValue(21, 9, 2018)),
    { header: 'Nội dung', pixels: 270, look: 'left', example: 'Tết Trung thu cho con em cán bộ' },
    choiceColumn('Hình thức', 90, ['Vận động', 'Hỗ trợ', 'Tặng quà'], 'Hỗ trợ'),
    { header: 'Số tiền (đồng)', pixels: 100, look: 'money', example: 1_000_000 },
    { header: 'Số phần quà', pixels: 60, look: 'number' },
    { header: 'Trị giá quà (đồng)', pixels: 100, look: 'money' },
    { header: 'Đối tượng', pixels: 130, look: 'left', example: 'Con em cán bộ' },
    noteColumn(80),
  ],
};

export const AWARD_BOOK: StartBook = {
  sheet: 'Khen thưởng',
  kind: 'awards',
  title: 'Sổ khen thưởng, giải phong trào',
  hint: 'Mỗi người hoặc tập thể một dòng; để trống số lượng thì tính là một.',
  orientation: 'landscape',
  ofPeople: false,
  guide: { write: 'Giấy khen, bằng khen, huy hiệu, giải thưởng', comesOut: 'VI, IX. Khen thưởng' },
  columns: [
    dateColumn(dayValue(18, 5, 2018)),
    { header: 'Họ và tên, tập thể', pixels: 170, look: 'left', example: 'Nguyễn Văn Mẫu' },
    choiceColumn(
      'Hình thức',
      120,
      ['Giấy khen', 'Bằng khen', 'Huy hiệu Đảng', 'Giải nhất', 'Giải nhì', 'Giải ba', 'Giải khuyến khích'],
      'Giấy khen',
    ),
    { header: 'Nội dung', pixels: 280, look: 'left', example: 'Hoàn thành xuất sắc nhiệm vụ' },
    { header: 'Cấp khen', pixels: 90, look: 'centre', example: 'Đảng ủy' },
    { header: 'Số lượng', pixels: 60, look: 'number', example: 1 },
    noteColumn(110),
  ],
};

export const INSPECTION_BOOK: StartBook = {
  sheet: 'Kiểm tra, giám sát',
  kind: 'inspections',
  title: 'Sổ kiểm tra, giám sát đảng viên',
  hint: 'Mỗi đảng viên được kiểm tra hoặc giám sát một dòng. Không vi phạm, không kỷ luật thì ghi “Không”.',
  orientation: 'landscape',
  ofPeople: false,
  guide: {
    write: 'Mỗi đảng viên được kiểm tra, giám sát một dòng',
    comesOut: 'VII. Kiểm tra, giám sát, kỷ luật',
  },
  columns: [
    personColumn(160),
    choiceColumn('Hình thức', 90, ['Kiểm tra', 'Giám sát'], 'Kiểm tra'),
    { header: 'Nội dung', pixels: 260, look: 'left', example: 'Việc chấp hành quy chế làm việc' },
    dateColumn(dayValue(15, 5, 2018)),
    { header: 'Kết luận', pixels: 140, look: 'left', example: 'Chấp hành tốt' },
    choiceColumn('Vi phạm 19 điều', 70, ['Không', 'Có'], 'Không'),
    choiceColumn('Kỷ luật', 90, ['Không', 'Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ'], 'Không'),
  ],
};

export const MOVEMENT_BOOK: StartBook = {
  sheet: 'Biến động',
  kind: 'movements',
  title: 'Sổ theo dõi biến động, phát triển đảng',
  hint: 'Mỗi người, mỗi việc một dòng. Người chuyển đi, từ trần, xóa tên còn ghi ngày rời ở sổ “Danh sách đảng viên”.',
  orientation: 'portrait',
  ofPeople: false,
  guide: { write: 'Kết nạp, chính thức, chuyển đến, chuyển đi, bầu bổ sung', comesOut: 'II. Biến động' },
  columns: [
    personColumn(160),
    dateColumn(dayValue(19, 5, 2018)),
    choiceColumn(
      'Loại biến động',
      150,
      [
        'Kết nạp',
        'Đề nghị chính thức',
        'Công nhận chính thức',
        'Chuyển đến',
        'Chuyển đi',
        'Từ trần',
        'Xóa tên',
        'Khai trừ',
        'Bầu bổ sung cấp ủy',
      ],
      'Kết nạp',
    ),
    { header: 'Số quyết định', pixels: 100, look: 'code', example: '112-QĐ/ĐU' },
    noteColumn(93),
  ],
};

export const MASS_MODEL_BOOK: StartBook = {
  sheet: 'Dân vận khéo',
  kind: 'mass_models',
  title: 'Mô hình dân vận khéo',
  hint: 'Mỗi mô hình đăng ký và thực hiện trong năm một dòng.',
  orientation: 'landscape',
  ofPeople: false,
  guide: { write: 'Mỗi mô hình một dòng', comesOut: 'V. Dân vận' },
  columns: [
    { header: 'Tên mô hình', pixels: 330, look: 'left', example: 'Cơ quan xanh, sạch, đẹp' },
    choiceColumn(
      'Lĩnh vực',
      140,
      ['Kinh tế', 'Văn hóa - xã hội', 'Quốc phòng - an ninh', 'Xây dựng hệ thống chính trị'],
      'Văn hóa - xã hội',
    ),
    { header: 'Người phụ trách', pixels: 150, look: 'left', example: 'Nguyễn Văn Mẫu' },
    choiceColumn('Cấp', 80, ['Cơ sở', 'Huyện', 'Tỉnh'], 'Cơ sở'),
    choiceColumn('Kết quả', 116, ['Đăng ký', 'Đã thực hiện', 'Được công nhận'], 'Đã thực hiện'),
    noteColumn(90),
  ],
};

export const FIGURE_BOOK: StartBook = {
  sheet: 'Chỉ tiêu khác',
  kind: 'figures',
  title: 'Một số chỉ tiêu khác',
  hint: 'Chỉ ghi số không có sổ riêng. Tên chỉ tiêu chọn trong danh sách.',
  orientation: 'portrait',
  ofPeople: false,
  guide: { write: 'Số không có sổ riêng', comesOut: 'Theo từng chỉ tiêu' },
  columns: [
    {
      header: 'Chỉ tiêu',
      pixels: 260,
      look: 'left',
      items: ['Xếp loại chi bộ', 'Trích để lại chi bộ', 'Nộp cấp trên'],
      example: 'Xếp loại chi bộ',
    },
    { header: 'Giá trị', pixels: 130, look: 'centre', example: 'Hoàn thành tốt nhiệm vụ' },
    { header: 'ĐVT', pixels: 80, look: 'centre' },
    noteColumn(119),
  ],
};
