import { sheetOf } from '../../sheets/sheet-of';
import type { SheetCase } from '../figures/sheet-cases';

export type Sheets = SheetCase['sheets'];

/** A finding of INDICATORS.md, sheets that make it, and the same sheets with the one thing put right. */
export interface FindingPair {
  readonly code: string;
  readonly severity: string;
  readonly made: Sheets;
  readonly mended: Sheets;
}

const CELL = 'CHI BỘ ẤP HÒA THUẬN';
const MEMBERS = `${CELL}
DANH SÁCH ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Ngày sinh | Ngày vào Đảng`;
const PEOPLE = `
1 | Lê Văn An | 01/02/1970 | 03/02/2000
2 | Trần Thị Hoa | 05/06/1980 | 19/05/2010`;
const FUND = `${CELL}
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
TT | Họ và tên | Số tiền (đồng)`;
const MARKS = `${CELL}
BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2`;
const RATINGS = `${CELL}
XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Chi bộ xếp loại`;
const EDUCATION = `${CELL}
SỔ THEO DÕI TUYÊN TRUYỀN NĂM 2018
TT | Ngày | Nội dung | Số lượt người dự`;
const MEETINGS = `${CELL}
SỔ THEO DÕI CUỘC HỌP CHI BỘ
TT | Ngày | Nội dung | Có mặt`;
const HELD = Array.from(
  { length: 12 },
  (_, index) => `\n${String(index + 1)} | 25/${String(index + 1)}/2018 | Sinh hoạt thường kỳ | 9/10`,
);
const RATED = (levels: readonly string[]): string =>
  RATINGS +
  levels
    .map((level, index) => `\n${String(index + 1)} | Lê Văn ${'ABCDEGHIKL'[index] ?? ''} | ${level}`)
    .join('');

const one = (sheet: string, made: string, mended: string): Pick<FindingPair, 'made' | 'mended'> => ({
  made: { [sheet]: made },
  mended: { [sheet]: mended },
});

/** One pair a finding of INDICATORS.md. */
export const FINDING_PAIRS: readonly FindingPair[] = [
  {
    code: 'duplicate_member',
    severity: 'warning',
    ...one('DS', `${MEMBERS}${PEOPLE}\n3 | Lê Văn An | 01/02/1970 | 03/02/2000`, MEMBERS + PEOPLE),
  },
  {
    code: 'same_name',
    severity: 'info',
    ...one('DS', `${MEMBERS}${PEOPLE}\n3 | Lê Văn An | 07/08/1985 | 03/02/2005`, MEMBERS + PEOPLE),
  },
  {
    code: 'unknown_person',
    severity: 'warning',
    made: { DS: MEMBERS + PEOPLE, XL: `${RATINGS}\n1 | Lê Văn An | HTTNV\n2 | Võ Thị Lạ | HTTNV` },
    mended: { DS: MEMBERS + PEOPLE, XL: `${RATINGS}\n1 | Lê Văn An | HTTNV\n2 | Trần Thị Hoa | HTTNV` },
  },
  {
    code: 'total_mismatch',
    severity: 'warning',
    ...one(
      'Quỹ',
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | 200000\nTổng cộng | | 310000`,
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | 200000\nTổng cộng | | 300000`,
    ),
  },
  {
    code: 'unparsed_amount',
    severity: 'error',
    ...one(
      'Quỹ',
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | thiếu 20K`,
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | 20K`,
    ),
  },
  {
    code: 'unparsed_date',
    severity: 'warning',
    ...one(
      'DS',
      `${MEMBERS}${PEOPLE}\n3 | Võ Thị Tám | 31/02/1980 | 03/02/2005`,
      `${MEMBERS}${PEOPLE}\n3 | Võ Thị Tám | 28/02/1980 | 03/02/2005`,
    ),
  },
  {
    code: 'ambiguous_mark',
    severity: 'warning',
    ...one(
      'Điểm danh',
      `${MARKS}\n1 | Lê Văn An | x | -\n2 | Trần Thị Hoa | x | x`,
      `${MARKS}\n1 | Lê Văn An | x | -\n2 | Trần Thị Hoa | x | x\nGhi chú: x: có mặt; -: không thuộc diện`,
    ),
  },
  {
    code: 'unknown_mark',
    severity: 'warning',
    ...one(
      'Điểm danh',
      `${MARKS}\n1 | Lê Văn An | x | F\n2 | Trần Thị Hoa | x | x`,
      `${MARKS}\n1 | Lê Văn An | x | P\n2 | Trần Thị Hoa | x | x`,
    ),
  },
  {
    code: 'unknown_rating',
    severity: 'warning',
    ...one('XL', RATED(['HTTNV', 'Khá']), RATED(['HTTNV', 'HTNV'])),
  },
  {
    code: 'several_rating_columns',
    severity: 'info',
    ...one(
      'XL',
      `${CELL}\nXẾP LOẠI ĐẢNG VIÊN NĂM 2018\nTT | Họ và tên | Tự xếp loại | Chi bộ xếp loại\n1 | Lê Văn An | HTXSNV | HTTNV\n2 | Trần Thị Hoa | HTTNV | HTTNV`,
      RATED(['HTTNV', 'HTTNV']),
    ),
  },
  {
    code: 'rating_over_ceiling',
    severity: 'warning',
    // of ten: three are above two (20 % of tốt trở lên); one is below both bases
    ...one(
      'XL',
      RATED([...Array<string>(3).fill('HTXSNV'), ...Array<string>(7).fill('HTTNV')]),
      RATED(['HTXSNV', ...Array<string>(9).fill('HTTNV')]),
    ),
  },
  {
    code: 'out_of_period',
    severity: 'info',
    ...one(
      'Họp',
      `${MEETINGS}${HELD.join('')}\n13 | 25/12/2017 | Sinh hoạt thường kỳ | 9/10`,
      MEETINGS + HELD.join(''),
    ),
  },
  {
    code: 'undated_row',
    severity: 'info',
    ...one(
      'Họp',
      `${MEETINGS}${HELD.join('')}\n13 | | Sinh hoạt bất thường | 9/10`,
      MEETINGS + HELD.join(''),
    ),
  },
  {
    code: 'missing_value',
    severity: 'warning',
    ...one(
      'Tuyên truyền',
      `${EDUCATION}\n1 | 10/1/2018 | Nghị quyết 1 | 10\n2 | 10/4/2018 | Chỉ thị 05 |`,
      `${EDUCATION}\n1 | 10/1/2018 | Nghị quyết 1 | 10\n2 | 10/4/2018 | Chỉ thị 05 | 9`,
    ),
  },
  {
    code: 'formula_error',
    severity: 'error',
    ...one(
      'Quỹ',
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | #REF!`,
      `${FUND}\n1 | Lê Văn An | 100000\n2 | Trần Thị Hoa | 200000`,
    ),
  },
  {
    code: 'legacy_encoding',
    severity: 'info',
    ...one(
      'DS',
      `${MEMBERS}\n1 | NguyÔn V¨n An | 1970 | 2000\n2 | TrÇn ThÞ B×nh | 1980 | 2010`,
      `${MEMBERS}\n1 | Nguyễn Văn An | 1970 | 2000\n2 | Trần Thị Bình | 1980 | 2010`,
    ),
  },
  {
    code: 'figure_disagrees',
    severity: 'warning',
    made: {
      DS: MEMBERS + PEOPLE,
      'Số liệu': `${CELL}\nMỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Tổng số đảng viên | đảng viên | 3\n2 | Giấy khen | giấy | 1`,
    },
    mended: {
      DS: MEMBERS + PEOPLE,
      'Số liệu': `${CELL}\nMỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Tổng số đảng viên | đảng viên | 2\n2 | Giấy khen | giấy | 1`,
    },
  },
  {
    code: 'stock_flow_mismatch',
    severity: 'warning',
    ...one(
      'Số liệu',
      `${CELL}\nMỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Đảng viên đầu kỳ | đảng viên | 8\n2 | Tăng trong kỳ | đảng viên | 3\n3 | Giảm trong kỳ | đảng viên | 1\n4 | Đảng viên cuối kỳ | đảng viên | 11`,
      `${CELL}\nMỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Đảng viên đầu kỳ | đảng viên | 8\n2 | Tăng trong kỳ | đảng viên | 3\n3 | Giảm trong kỳ | đảng viên | 1\n4 | Đảng viên cuối kỳ | đảng viên | 10`,
    ),
  },
  {
    code: 'too_few_meetings',
    severity: 'info',
    ...one('Họp', MEETINGS + HELD.slice(0, 5).join(''), MEETINGS + HELD.join('')),
  },
  {
    code: 'swapped_dates',
    severity: 'warning',
    ...one(
      'DS',
      `${MEMBERS}\n1 | Lê Văn An | 25/02/1970 | 03/02/2000\n2 | Trần Thị Hoa | @5/6/1980 | 19/05/2010\n3 | Võ Thị Tám | 17/3/1975 | 19/05/2010\n4 | Phan Minh Trí | @7/8/1981 | 19/05/2010\n5 | Cao Văn Bá | 30/3/1985 | 19/05/2010\n6 | Hồ Thị Lan | @9/10/1982 | 19/05/2010`,
      `${MEMBERS}\n1 | Lê Văn An | 25/02/1970 | 03/02/2000\n2 | Trần Thị Hoa | @25/6/1980 | 19/05/2010\n3 | Võ Thị Tám | 7/3/1975 | 19/05/2010\n4 | Phan Minh Trí | @7/8/1981 | 19/05/2010\n5 | Cao Văn Bá | 3/3/1985 | 19/05/2010\n6 | Hồ Thị Lan | @9/10/1982 | 19/05/2010`,
    ),
  },
  {
    code: 'ambiguous_date',
    severity: 'warning',
    // 3/2 and 19/5 are days for sure, 2/15 only the other way round
    ...one(
      'DS',
      `${MEMBERS}${PEOPLE}\n3 | Võ Thị Tám | 2/15/1980 | 03/02/2005`,
      `${MEMBERS}${PEOPLE}\n3 | Võ Thị Tám | 15/2/1980 | 03/02/2005`,
    ),
  },
  {
    code: 'hidden_sheet',
    severity: 'info',
    made: { DS: MEMBERS + PEOPLE, Quỹ: sheetOf('Quỹ', FUND, { visibility: 'hidden' }) },
    mended: { DS: MEMBERS + PEOPLE, Quỹ: sheetOf('Quỹ', FUND) },
  },
  {
    code: 'unrecognised_sheet',
    severity: 'info',
    made: {
      DS: MEMBERS + PEOPLE,
      'Lịch trực':
        'LỊCH TRỰC CƠ QUAN\nTT | Họ và tên | Ca trực\n1 | Lê Văn An | Sáng\n2 | Trần Thị Hoa | Chiều\n3 | Võ Thị Tám | Tối',
    },
    mended: { DS: MEMBERS + PEOPLE },
  },
];
