import { choiceColumn, dateColumn, dayValue, noteColumn, personColumn } from './start-columns';
import { FIRST_ENTRY_ROW, type StartBook, type StartColumn } from './start-book';

const CLASSES = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

const MONTHS = Array.from({ length: 12 }, (_, index) => `T${String(index + 1)}`);
/** T1…T12 stand in C:N wherever people are listed by month. */
const monthCells = (row: number): string => `C${String(row)}:N${String(row)}`;
const whereNamed = (row: number, formula: string): string => `IF(B${String(row)}="","",${formula})`;

export const MEMBER_LIST: StartBook = {
  sheet: 'Danh sách đảng viên',
  kind: 'members',
  title: 'Danh sách đảng viên',
  hint: 'Mỗi đảng viên một dòng. Chưa chính thức thì để trống ngày chính thức. Người đã rời chi bộ giữ nguyên dòng, ghi ngày rời.',
  orientation: 'landscape',
  ofPeople: true,
  guide: { write: 'Mỗi đảng viên một dòng', comesOut: 'I. Tổ chức, đảng viên' },
  columns: [
    personColumn(142, 'full_name'),
    { header: 'Ngày sinh', pixels: 82, look: 'date', example: dayValue(15, 8, 1980), carried: 'birth' },
    choiceColumn('Giới tính', 46, ['Nam', 'Nữ'], 'Nam', 'sex'),
    choiceColumn(
      'Dân tộc',
      56,
      ['Kinh', 'Khmer', 'Hoa', 'Tày', 'Thái', 'Mường', 'Nùng', 'Mông', 'Chăm', 'Ê Đê'],
      'Kinh',
      'ethnicity',
    ),
    choiceColumn(
      'Tôn giáo',
      72,
      ['Không', 'Phật giáo', 'Công giáo', 'Tin lành', 'Cao Đài', 'Hòa Hảo'],
      'Không',
      'religion',
    ),
    { header: 'Ngày vào Đảng', pixels: 82, look: 'date', example: dayValue(3, 2, 2008), carried: 'joined' },
    {
      header: 'Ngày chính thức',
      pixels: 82,
      look: 'date',
      example: dayValue(3, 2, 2009),
      carried: 'official',
    },
    { header: 'Số thẻ đảng viên', pixels: 78, look: 'code', example: '65.012345', carried: 'card' },
    choiceColumn(
      'Chức vụ trong Đảng',
      81,
      ['Bí thư', 'Phó Bí thư', 'Chi ủy viên', 'Đảng viên'],
      'Đảng viên',
      'party_post',
    ),
    choiceColumn(
      'Trình độ chuyên môn',
      72,
      ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Sơ cấp'],
      'Đại học',
      'education_level',
    ),
    choiceColumn(
      'Lý luận chính trị',
      72,
      ['Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp', 'Chưa qua'],
      'Trung cấp',
      'theory',
    ),
    { header: 'Ngày rời chi bộ', pixels: 72, look: 'date' },
  ],
};

export const ATTENDANCE_BOOK: StartBook = {
  sheet: 'Điểm danh',
  kind: 'attendance',
  title: 'Điểm danh sinh hoạt chi bộ thường kỳ',
  hint: 'x: có mặt · M: đến muộn (tính có mặt) · P: vắng có lý do · K: vắng không lý do · –: không thuộc diện điểm danh. Tháng có hai kỳ thì chèn thêm cột.',
  orientation: 'landscape',
  ofPeople: true,
  highlight: {
    columns: { left: 3, right: 14 },
    formula: `OR(C${String(FIRST_ENTRY_ROW)}="P",C${String(FIRST_ENTRY_ROW)}="K")`,
    fill: 'FFF2CC',
  },
  guide: { write: 'Mỗi tháng một cột, ghi x, M, P, K', comesOut: 'III. Sinh hoạt chi bộ' },
  columns: [
    personColumn(190, 'full_name'),
    ...MONTHS.map((header, index): StartColumn => {
      const example = index === 6 ? 'P' : 'x';
      return { header, pixels: 46, look: 'mark', items: ['x', 'M', 'P', 'K', '–'], example };
    }),
    {
      header: 'Dự',
      pixels: 56,
      look: 'number',
      example: 11,
      formula: (row) => whereNamed(row, `COUNTIF(${monthCells(row)},"x")+COUNTIF(${monthCells(row)},"M")`),
    },
    {
      header: 'Vắng',
      pixels: 56,
      look: 'number',
      example: 1,
      formula: (row) => whereNamed(row, `COUNTIF(${monthCells(row)},"P")+COUNTIF(${monthCells(row)},"K")`),
    },
    {
      header: 'Tỷ lệ (%)',
      pixels: 60,
      look: 'number',
      example: 91.7,
      formula: (row) => {
        const [present, absent] = [`O${String(row)}`, `P${String(row)}`];
        const share = `ROUND(${present}*100/(${present}+${absent}),1)`;
        return whereNamed(row, `IF(${present}+${absent}=0,"",${share})`);
      },
    },
  ],
};

export const RATING_BOOK: StartBook = {
  sheet: 'Xếp loại',
  kind: 'ratings',
  title: 'Đánh giá, xếp loại chất lượng đảng viên',
  hint: 'Báo cáo lấy cột “Cấp có thẩm quyền quyết định”; nếu trống thì lấy “Chi bộ đề nghị”. Mức của cả chi bộ ghi ở sổ “Chỉ tiêu khác”.',
  orientation: 'portrait',
  ofPeople: true,
  guide: { write: 'Xếp loại cuối năm của từng đảng viên', comesOut: 'VIII. Đánh giá, xếp loại' },
  columns: [
    personColumn(150, 'full_name'),
    ...['Tự xếp loại', 'Chi bộ đề nghị', 'Cấp có thẩm quyền quyết định'].map((header): StartColumn => ({
      header,
      pixels: 120,
      look: 'left',
      items: CLASSES,
      example: 'Hoàn thành tốt nhiệm vụ',
    })),
    noteColumn(79),
  ],
};

export const RESIDENCE_BOOK: StartBook = {
  sheet: 'Nơi cư trú',
  kind: 'residence',
  title: 'Đảng viên giữ mối liên hệ nơi cư trú',
  hint: 'Ghi theo phiếu nhận xét của chi ủy nơi cư trú. Người được miễn thì ghi “Được miễn”, không tính vào tỷ lệ.',
  orientation: 'portrait',
  ofPeople: true,
  guide: { write: 'Nhận xét của chi ủy nơi cư trú', comesOut: 'V. Nơi cư trú' },
  columns: [
    personColumn(170, 'full_name'),
    {
      header: 'Nơi cư trú',
      pixels: 170,
      look: 'left',
      example: 'Khu phố 1, phường Mẫu',
      carried: 'place',
    },
    choiceColumn('Nhận xét', 90, ['Tốt', 'Khá', 'Trung bình', 'Chưa tốt', 'Được miễn'], 'Tốt'),
    dateColumn(dayValue(14, 12, 2018), 'Ngày nhận xét'),
    noteColumn(73),
  ],
};

export const FEE_BOOK: StartBook = {
  sheet: 'Đảng phí',
  kind: 'fees',
  title: 'Sổ thu đảng phí',
  hint: 'Số tiền đã nộp từng tháng (đồng), chỉ gõ số. Số trích để lại và nộp cấp trên ghi ở sổ “Chỉ tiêu khác” hoặc theo tỷ lệ trong Thiết lập.',
  orientation: 'landscape',
  orderPixels: 30,
  ofPeople: true,
  guide: { write: 'Số tiền đã nộp từng tháng', comesOut: 'X. Đảng phí' },
  columns: [
    personColumn(140, 'full_name'),
    ...MONTHS.map((header): StartColumn => ({ header, pixels: 58, look: 'money', example: 40_000 })),
    {
      header: 'Cộng',
      pixels: 82,
      look: 'money',
      example: 480_000,
      formula: (row) => whereNamed(row, `SUM(${monthCells(row)})`),
    },
  ],
};
