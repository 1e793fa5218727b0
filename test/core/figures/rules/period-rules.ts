import { periodOfDays, periodOfSchoolYear } from '../../../../src/core/figures/periods';
import type { RuleCase } from './rule-case';

const TALKS = 'TT | Ngày | Nội dung | Số lượt người dự';
const MEMBERS = `DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 01/02/1970 | 03/02/2000
2 | Trần Thị Hoa | 05/06/1980 | 19/05/2010`;
/** "Rules for all of them": which rows and sheets belong to the period. */
export const PERIOD_RULES: readonly RuleCase[] = [
  {
    of: 'all',
    rule: 'the period: a calendar year from its first to its last day',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}
1 | 31/12/2017 | A | 1
2 | 01/01/2018 | B | 2
3 | 31/12/2018 | C | 4
4 | 01/01/2019 | D | 8`,
    },
    figures: { cuoc_tuyen_truyen: 2, luot_tuyen_truyen: 6 },
    told: ['out_of_period'],
  },
  {
    of: 'all',
    rule: 'the period: a school year from 1 September to 31 August',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}
1 | 31/08/2017 | A | 1
2 | 01/09/2017 | B | 2
3 | 31/08/2018 | C | 4
4 | 01/09/2018 | D | 8`,
    },
    period: periodOfSchoolYear(2017),
    figures: { cuoc_tuyen_truyen: 2, luot_tuyen_truyen: 6 },
  },
  {
    of: 'all',
    rule: 'the period: any days, both ends included',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}
1 | 14/03/2018 | A | 1
2 | 15/03/2018 | B | 2
3 | 20/06/2018 | C | 4
4 | 21/06/2018 | D | 8`,
    },
    period: periodOfDays({ year: 2018, month: 3, day: 15 }, { year: 2018, month: 6, day: 20 }),
    figures: { cuoc_tuyen_truyen: 2, luot_tuyen_truyen: 6 },
  },
  {
    of: 'all',
    rule: 'an undated row counts, untold, where the title carries the year',
    sheets: { TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ NĂM 2018\n${TALKS}\n1 | 10/3/2018 | A | 1\n2 | | B | 2` },
    figures: { luot_tuyen_truyen: 3 },
    untold: ['undated_row'],
  },
  {
    of: 'all',
    rule: 'an undated row counts where all dated rows lie in the period’s year, and is told',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}\n1 | 10/3/2018 | A | 1\n2 | | B | 2\n3 | 5/4/2018 | C | 4`,
    },
    figures: { luot_tuyen_truyen: 7 },
    told: ['undated_row'],
  },
  {
    of: 'all',
    rule: 'in a sheet of several years an undated row is not counted and the figure waits',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}\n1 | 10/3/2018 | A | 1\n2 | | B | 2\n3 | 5/4/2017 | C | 4`,
    },
    figures: { luot_tuyen_truyen: '1?' },
    told: ['undated_row'],
  },
  {
    of: 'all',
    rule: 'a sheet where no row has a date and no title a year counts, told once',
    sheets: { TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}\n1 | | A | 1\n2 | | B | 2` },
    figures: { luot_tuyen_truyen: 3 },
    told: ['undated_row'],
  },
  {
    of: 'all',
    rule: 'a sheet titled for another year is out',
    sheets: {
      TT: `SỔ TUYÊN TRUYỀN CỦA CHI BỘ NĂM 2017\n${TALKS}\n1 | | Nghị quyết 1 | 1`,
      'TT 2018': `SỔ TUYÊN TRUYỀN CỦA CHI BỘ\n${TALKS}\n1 | | Nghị quyết 2 | 2`,
    },
    figures: { luot_tuyen_truyen: 2 },
  },
  {
    of: 'all',
    rule: 'a member list named for another year is out too',
    sheets: {
      'DS 2017': `${MEMBERS}\n3 | Võ Thị Tám | 07/08/1985 | 03/02/2005`,
      'DS 2018': MEMBERS,
    },
    figures: { tong_dang_vien: 2 },
  },
  {
    of: 'all',
    rule: 'a term of office in the title is no year',
    sheets: { DS: `CHI BỘ A NHIỆM KỲ 2015-2020\n${MEMBERS}` },
    figures: { tong_dang_vien: 2 },
  },
  {
    of: 'all',
    rule: 'a member list dated up to 31/3 of the next year serves the year',
    sheets: { DS: MEMBERS.replace('ĐẢNG VIÊN\n', 'ĐẢNG VIÊN (tính đến ngày 31/3/2019)\n') },
    figures: { tong_dang_vien: 2 },
  },
  {
    of: 'all',
    rule: 'a member list dated later than that is another year’s',
    sheets: { DS: MEMBERS.replace('ĐẢNG VIÊN\n', 'ĐẢNG VIÊN (tính đến ngày 01/4/2019)\n') },
    figures: { tong_dang_vien: null },
  },
];
