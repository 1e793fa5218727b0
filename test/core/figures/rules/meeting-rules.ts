import type { RuleCase } from './rule-case';

const MARKS = (heads: string, ...rows: readonly string[]): string =>
  [
    'BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018',
    `TT | Họ và tên | ${heads}`,
    ...rows.map((row, at) => `${String(at + 1)} | Lê Văn ${'ABCDEG'[at] ?? ''}n | ${row}`),
  ].join('\n');
const MEETINGS = (...rows: readonly string[]): string =>
  [
    'SỔ THEO DÕI CUỘC HỌP CHI BỘ NĂM 2018',
    'TT | Ngày | Loại cuộc họp | Nội dung | Có mặt | Vắng có lý do | Vắng không lý do',
    ...rows.map((row, at) => `${String(at + 1)} | ${row}`),
  ].join('\n');

/** Sinh hoạt chi bộ, chính trị tư tưởng. */
export const MEETING_RULES: readonly RuleCase[] = [
  {
    of: 'ky_sinh_hoat',
    rule: 'session columns with at least one mark; the committee’s never',
    sheets: { DD: MARKS('T1 | T2 | Chi ủy T2 | T3', 'x | x | x |', 'x | K | x |') },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3 },
  },
  {
    of: 'ky_sinh_hoat',
    rule: 'rows of the log; the committee’s never',
    sheets: {
      SH: MEETINGS(
        '3/1/2018 | Thường kỳ | A | 9 | 1 | 0',
        '3/2/2018 | Thường kỳ | B | 10 | 0 | 0',
        '5/2/2018 | Chi ủy | C | 3 | 0 | 0',
      ),
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 19 },
  },
  {
    of: 'ky_sinh_hoat_chuyen_de',
    rule: 'rows whose type says so; 0 where the type column tells',
    sheets: { SH: MEETINGS('3/1/2018 | Thường kỳ | A | 9 | 1 | 0', '3/2/2018 | Chuyên đề | B | 10 | 0 | 0') },
    figures: { ky_sinh_hoat_chuyen_de: 1, ky_sinh_hoat: 1 },
  },
  {
    of: 'ky_sinh_hoat_chuyen_de',
    rule: 'a type column that never says so gives 0',
    sheets: { SH: MEETINGS('3/1/2018 | Thường kỳ | A | 9 | 1 | 0') },
    figures: { ky_sinh_hoat_chuyen_de: 0 },
  },
  {
    of: 'ky_sinh_hoat_chuyen_de',
    rule: 'session columns whose heading says so',
    sheets: { DD: MARKS('T1 | T2 | Chuyên đề quý I', 'x | x | x', 'x | x | v') },
    figures: { ky_sinh_hoat_chuyen_de: 1, ky_sinh_hoat: 2 },
  },
  {
    of: 'ky_sinh_hoat_chuyen_de',
    rule: 'no source where neither type nor headings tell',
    sheets: { DD: MARKS('T1 | T2', 'x | x') },
    figures: { ky_sinh_hoat_chuyen_de: null },
  },
  {
    of: 'ky_sinh_hoat_chuyen_de',
    rule: 'a row of the education log that says so, which is then no cuộc tuyên truyền',
    sheets: {
      TT: `SỔ THEO DÕI TUYÊN TRUYỀN CỦA CHI BỘ, HỌC TẬP NĂM 2018
TT | Ngày | Nội dung | Hình thức | Số lượt người dự
1 | 3/1/2018 | Nghị quyết Trung ương 6 | Hội nghị | 10
2 | 3/4/2018 | Học tập và làm theo Bác | Sinh hoạt chuyên đề | 9`,
    },
    figures: { ky_sinh_hoat_chuyen_de: 1, cuoc_tuyen_truyen: 1, luot_tuyen_truyen: 10 },
  },
  {
    of: 'luot_du_sinh_hoat',
    rule: 'presences at regular and thematic meetings, never the committee’s; late is present',
    sheets: {
      DD:
        MARKS('T1 | Chuyên đề quý I | Chi ủy T1', 'x | M | x', 'x | v | x', 'P | x | x') +
        '\nGhi chú: x có mặt; M đi muộn; v vắng không lý do; P vắng có lý do',
    },
    figures: { luot_du_sinh_hoat: 4, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    of: 'vang_co_ly_do',
    rule: 'absences with leave on the same base',
    sheets: { DD: MARKS('T1 | T2 | Chi ủy T2', 'P | x | P', 'x | P | x', 'x | x | x') },
    figures: { vang_co_ly_do: 2 },
  },
  {
    of: 'vang_khong_ly_do',
    rule: 'absences without leave on the same base',
    sheets: { DD: MARKS('T1 | T2 | Chi ủy T2', 'K | x | K', 'x | x | x', 'x | x | x') },
    figures: { vang_khong_ly_do: 1 },
  },
  {
    of: 'ty_le_du_sinh_hoat',
    rule: 'presences ÷ (presences + absences), one decimal; the exempt outside the base',
    // 5 of 6: the two of the exempt do not count
    sheets: { DD: MARKS('T1 | T2', 'x | x', 'x | P', 'x | x', 'miễn | miễn') },
    figures: { ty_le_du_sinh_hoat: 83.3, luot_du_sinh_hoat: 5 },
  },
  {
    of: 'ty_le_du_sinh_hoat',
    rule: 'who was not yet a member is outside the base',
    sheets: {
      'DS đảng viên': `DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1/2/1970 | 3/2/2000
2 | Lê Văn Bn | 1/2/1990 | 1/2/2018`,
      DD: MARKS('T1 | T2 | T3', 'x | x | x', 'K | x | x'),
    },
    figures: { ty_le_du_sinh_hoat: 100, luot_du_sinh_hoat: 5 },
  },
  {
    of: 'ty_le_du_sinh_hoat',
    rule: 'where both were read the log gives the meetings, the marks the people',
    sheets: {
      SH: MEETINGS(
        '3/1/2018 | Thường kỳ | A | 1 | 1 | 0',
        '3/2/2018 | Thường kỳ | B | 1 | 1 | 0',
        '3/3/2018 | Chuyên đề | C | 1 | 1 | 0',
      ),
      DD: MARKS('T1 | T2', 'x | x', 'x | P'),
    },
    figures: {
      ky_sinh_hoat: 2,
      ky_sinh_hoat_chuyen_de: 1,
      luot_du_sinh_hoat: 3,
      vang_co_ly_do: 1,
      ty_le_du_sinh_hoat: 75,
    },
  },
  {
    of: 'cuoc_tuyen_truyen',
    rule: 'the sum of “số cuộc”',
    sheets: {
      TT: 'SỔ THEO DÕI TUYÊN TRUYỀN CỦA CHI BỘ NĂM 2018\nTT | Ngày | Nội dung | Số cuộc | Số lượt người dự\n1 | 3/1/2018 | A | 3 | 30\n2 | 3/2/2018 | B | 02 cuộc | 20',
    },
    figures: { cuoc_tuyen_truyen: 5 },
  },
  {
    of: 'cuoc_tuyen_truyen',
    rule: 'or the rows',
    sheets: {
      TT: 'SỔ THEO DÕI TUYÊN TRUYỀN CỦA CHI BỘ NĂM 2018\nTT | Ngày | Nội dung | Số lượt người dự\n1 | 3/1/2018 | A | 30\n2 | 3/2/2018 | B | 20',
    },
    figures: { cuoc_tuyen_truyen: 2 },
  },
  {
    of: 'luot_tuyen_truyen',
    rule: 'the sum of those who came, row by row',
    sheets: {
      TT: 'SỔ THEO DÕI TUYÊN TRUYỀN CỦA CHI BỘ NĂM 2018\nTT | Ngày | Nội dung | Số lượt người dự\n1 | 3/1/2018 | A | 30\n2 | 3/2/2018 | B | 15 lượt',
    },
    figures: { luot_tuyen_truyen: 45 },
  },
];
