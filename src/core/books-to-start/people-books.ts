import { serialFromDate } from '../sheet/serial';
import { FIRST_ENTRY_ROW, type StartBook, type StartColumn, type StartValue } from './start-book';

const day = (date: number, month: number, year: number): StartValue =>
  serialFromDate({ year, month, day: date });

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

function name(pixels: number): StartColumn {
  return {
    header: 'Họ và tên',
    pixels,
    look: 'left',
    example: 'Nguyễn Văn Mẫu',
    carried: 'full_name',
  };
}

export const MEMBER_LIST: StartBook = {
  sheet: 'Danh sách đảng viên',
  title: 'Danh sách đảng viên',
  hint: 'Mỗi đảng viên một dòng. Chưa chính thức thì để trống ngày chính thức. Người đã rời chi bộ giữ nguyên dòng, ghi ngày rời.',
  orientation: 'landscape',
  orderPixels: 34,
  ofPeople: true,
  guide: { write: 'Mỗi đảng viên một dòng', comesOut: 'I. Tổ chức, đảng viên' },
  columns: [
    name(148),
    { header: 'Ngày sinh', pixels: 82, look: 'date', example: day(15, 8, 1980), carried: 'birth' },
    {
      header: 'Giới tính',
      pixels: 46,
      look: 'centre',
      items: ['Nam', 'Nữ'],
      example: 'Nam',
      carried: 'sex',
    },
    {
      header: 'Dân tộc',
      pixels: 56,
      look: 'centre',
      items: ['Kinh', 'Khmer', 'Hoa', 'Tày', 'Thái', 'Mường', 'Nùng', 'Mông', 'Chăm', 'Ê Đê'],
      example: 'Kinh',
      carried: 'ethnicity',
    },
    {
      header: 'Tôn giáo',
      pixels: 66,
      look: 'centre',
      items: ['Không', 'Phật giáo', 'Công giáo', 'Tin lành', 'Cao Đài', 'Hòa Hảo'],
      example: 'Không',
      carried: 'religion',
    },
    { header: 'Ngày vào Đảng', pixels: 82, look: 'date', example: day(3, 2, 2008), carried: 'joined' },
    { header: 'Ngày chính thức', pixels: 82, look: 'date', example: day(3, 2, 2009), carried: 'official' },
    { header: 'Số thẻ đảng viên', pixels: 78, look: 'code', example: '65.012345', carried: 'card' },
    {
      header: 'Chức vụ trong Đảng',
      pixels: 80,
      look: 'centre',
      items: ['Bí thư', 'Phó Bí thư', 'Chi ủy viên', 'Đảng viên'],
      example: 'Đảng viên',
      carried: 'party_post',
    },
    {
      header: 'Trình độ chuyên môn',
      pixels: 72,
      look: 'centre',
      items: ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Sơ cấp'],
      example: 'Đại học',
      carried: 'education_level',
    },
    {
      header: 'Lý luận chính trị',
      pixels: 72,
      look: 'centre',
      items: ['Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp', 'Chưa qua'],
      example: 'Trung cấp',
      carried: 'theory',
    },
    { header: 'Ngày rời chi bộ', pixels: 72, look: 'date' },
  ],
};

export const ATTENDANCE_BOOK: StartBook = {
  sheet: 'Điểm danh',
  title: 'Điểm danh sinh hoạt chi bộ thường kỳ',
  hint: 'x: có mặt · M: đến muộn (tính có mặt) · P: vắng có lý do · K: vắng không lý do · –: không thuộc diện điểm danh. Tháng có hai kỳ thì chèn thêm cột.',
  orientation: 'landscape',
  orderPixels: 34,
  ofPeople: true,
  guide: { write: 'Mỗi tháng một cột, ghi x, M, P, K', comesOut: 'III. Sinh hoạt chi bộ' },
  columns: [
    name(190),
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
      example: '91,7',
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
  title: 'Đánh giá, xếp loại chất lượng đảng viên',
  hint: 'Báo cáo lấy cột “Cấp có thẩm quyền quyết định”; nếu trống thì lấy “Chi bộ đề nghị”. Mức của cả chi bộ ghi ở sổ “Chỉ tiêu khác”.',
  orientation: 'portrait',
  orderPixels: 34,
  ofPeople: true,
  guide: { write: 'Xếp loại cuối năm của từng đảng viên', comesOut: 'VIII. Đánh giá, xếp loại' },
  columns: [
    name(150),
    ...['Tự xếp loại', 'Chi bộ đề nghị', 'Cấp có thẩm quyền quyết định'].map((header): StartColumn => ({
      header,
      pixels: 120,
      look: 'left',
      items: CLASSES,
      example: 'Hoàn thành tốt nhiệm vụ',
    })),
    { header: 'Ghi chú', pixels: 79, look: 'left' },
  ],
};

export const RESIDENCE_BOOK: StartBook = {
  sheet: 'Nơi cư trú',
  title: 'Đảng viên giữ mối liên hệ nơi cư trú',
  hint: 'Ghi theo phiếu nhận xét của chi ủy nơi cư trú. Người được miễn thì ghi “Được miễn”, không tính vào tỷ lệ.',
  orientation: 'portrait',
  orderPixels: 34,
  ofPeople: true,
  guide: { write: 'Nhận xét của chi ủy nơi cư trú', comesOut: 'V. Nơi cư trú' },
  columns: [
    name(170),
    {
      header: 'Nơi cư trú',
      pixels: 170,
      look: 'left',
      example: 'Khu phố 1, phường Mẫu',
      carried: 'place',
    },
    {
      header: 'Nhận xét',
      pixels: 90,
      look: 'centre',
      items: ['Tốt', 'Khá', 'Trung bình', 'Chưa tốt', 'Được miễn'],
      example: 'Tốt',
    },
    { header: 'Ngày nhận xét', pixels: 86, look: 'date', example: day(14, 12, 2018) },
    { header: 'Ghi chú', pixels: 73, look: 'left' },
  ],
};

export const FEE_BOOK: StartBook = {
  sheet: 'Đảng phí',
  title: 'Sổ thu đảng phí',
  hint: 'Số tiền đã nộp từng tháng (đồng), chỉ gõ số. Số trích để lại và nộp cấp trên ghi ở sổ “Chỉ tiêu khác” hoặc theo tỷ lệ trong Thiết lập.',
  orientation: 'landscape',
  orderPixels: 30,
  ofPeople: true,
  guide: { write: 'Số tiền đã nộp từng tháng', comesOut: 'X. Đảng phí' },
  columns: [
    name(140),
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

/** Cells of the marks that are absences, for their highlight: the months of the attendance book. */
export const ABSENCE_MARKS = {
  sheet: ATTENDANCE_BOOK.sheet,
  firstColumn: 3,
  lastColumn: 14,
  formula: `OR(C${String(FIRST_ENTRY_ROW)}="P",C${String(FIRST_ENTRY_ROW)}="K")`,
  fill: 'FFF2CC',
} as const;
