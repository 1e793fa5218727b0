import { ATTENDANCE } from '../../../src/core/kinds/attendance';
import type { ReadBook } from '../../../src/core/kinds/kind';
import type { AttendanceBook } from '../../../src/core/kinds/records';
import { readAs, told } from './sheet-as-text';

const meanings = ({ book }: ReadBook<AttendanceBook>): string[][] =>
  book.entries.map(({ marks }) => marks.map(({ meaning }) => meaning));

describe('an attendance sheet', () => {
  test('months of the sheet’s year; two meetings in a month; a committee meeting; an unheld month', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1 | T2 | Chuyên đề T2 | Họp chi ủy T3 | T4
       = full_name | session | session | session | session | session
       Nguyễn Văn An | x | x | x | x |
       Trần Thị Bình | P | x | K | |`,
      { year: 2018 },
    );
    expect(read.book.sessions.map(({ date, type, held }) => [date?.year, date?.month, type, held])).toEqual([
      [2018, 1, 'thuong_ky', true],
      [2018, 2, 'thuong_ky', true],
      [2018, 2, 'chuyen_de', true],
      [2018, 3, 'chi_uy', true],
      [2018, 4, 'thuong_ky', false],
    ]);
    expect(meanings(read)).toEqual([
      ['present', 'present', 'present', 'present', 'blank'],
      ['excused', 'present', 'unexcused', 'blank', 'blank'],
    ]);
    expect(read.book.tellsTypes).toBe(true);
    expect(read.findings).toEqual([]);
  });

  test('a school year gives each month its own year', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | Tháng 9 | Tháng 5
       = full_name | session | session
       Nguyễn Văn An | x | x`,
      { titles: ['ĐIỂM DANH NĂM HỌC 2017-2018'] },
    );
    expect(read.book.sessions.map(({ date }) => date?.year)).toEqual([2017, 2018]);
    expect(read.book.tellsTypes).toBe(false);
  });

  test('a sheet of one month with a column a day', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | 3 | 17
       = full_name | session | session
       Nguyễn Văn An | x | x`,
      { sheet: 'Tháng 5', year: 2018 },
    );
    expect(read.book.sessions.map(({ date }) => date)).toEqual([
      { year: 2018, month: 5, day: 3 },
      { year: 2018, month: 5, day: 17 },
    ]);
  });

  test('the legend of the sheet beats what a mark usually means', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1 | T2
       = full_name | session | session
       Nguyễn Văn An | v | x
       Trần Thị Bình | v | v`,
      { footers: ['Ghi chú: v: có mặt; x: vắng không lý do'] },
    );
    expect(meanings(read)).toEqual([
      ['present', 'unexcused'],
      ['present', 'present'],
    ]);
    expect(read.questions).toEqual([]);
  });

  test('“v” that is the common mark is a tick, without a question', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1 | T2
       = full_name | session | session
       Nguyễn Văn An | v | v
       Trần Thị Bình | P | v`,
    );
    expect(meanings(read)).toEqual([
      ['present', 'present'],
      ['excused', 'present'],
    ]);
    expect(read.questions).toEqual([]);
  });

  const WITH_V = `Họ và tên | T1 | T2 | T3
    = full_name | session | session | session
    Nguyễn Văn An | x | x | x
    Trần Thị Bình | v | x | x
    Lê Quốc Cường | x | x | x`;

  test('a rare “v” beside “x” is asked about, taken for absent meanwhile', () => {
    const read = readAs(ATTENDANCE, WITH_V, { sheet: 'Điểm danh 2018' });
    expect(read.questions.map(({ id, suggested }) => [id, suggested])).toEqual([
      ['mark:v@diem danh', 'absent'],
    ]);
    expect(read.questions[0]?.text).toBe('Dấu “v” ở trang “Điểm danh 2018” nghĩa là gì?');
    expect(read.book.entries[1]?.marks[0]?.meaning).toBe('unexcused');
    expect(told(read)).toEqual(['ambiguous_mark@B4']);
  });

  test('a “v” that fills a whole meeting is suggested as a tick', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T10 | T11 | T12
       = full_name | session | session | session
       Nguyễn Văn Hòa | x | v | x
       Trần T. Mai Phương | P | v | x
       Lê Quốc Dũng | x | v | x`,
    );
    expect(read.questions[0]?.suggested).toBe('present');
    expect(read.questions[0]?.at?.range).toEqual({ top: 3, bottom: 5, left: 3, right: 3 });
  });

  test('an answer is honoured and not asked again, on next year’s sheet too', () => {
    const read = readAs(ATTENDANCE, WITH_V, {
      sheet: 'Điểm danh 2019',
      answers: { 'mark:v@diem danh': 'present' },
    });
    expect(read.book.entries[1]?.marks[0]?.meaning).toBe('present');
    expect(read.questions).toEqual([]);
    expect(read.findings).toEqual([]);
  });

  test('a dash without a legend is outside the base, and asked; prepared dashes are no meeting', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1 | T2
       = full_name | session | session
       Nguyễn Văn An | x | -
       Trần Thị Bình | – | -`,
    );
    expect(meanings(read)).toEqual([
      ['present', 'exempt'],
      ['exempt', 'exempt'],
    ]);
    expect(read.book.sessions.map(({ held }) => held)).toEqual([true, false]);
    expect(told(read)).toEqual(['ambiguous_mark@B3']);
  });

  test('an unknown mark is told and left out of the base', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1
       = full_name | session
       Nguyễn Văn An | x
       Trần Thị Bình | ZQ`,
    );
    expect(told(read)).toEqual(['unknown_mark@B4']);
    expect(read.book.entries[1]?.marks[0]?.meaning).toBe('exempt');
  });

  test('where only absences are marked, an empty cell is asked about and taken for present', () => {
    const read = readAs(
      ATTENDANCE,
      `Họ và tên | T1 | T2
       = full_name | session | session
       Nguyễn Văn An | P |
       Trần Thị Bình | |
       Lê Quốc Cường | |`,
    );
    expect(meanings(read)).toEqual([
      ['excused', 'blank'],
      ['present', 'blank'],
      ['present', 'blank'],
    ]);
    expect(read.questions.map(({ id }) => id)).toEqual(['mark:blank@ho va ten']);
  });
});
