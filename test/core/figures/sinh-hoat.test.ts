import { periodOfDays, periodOfSchoolYear } from '../../../src/core/figures/periods';
import { attendance, education, meetings, members, movements } from './book-builder';
import { computed } from './compute-books';

const YEAR = { sheet: 'Điểm danh', title: 'Điểm danh năm 2018' };

describe('điểm danh', () => {
  const sheet = attendance(
    YEAR,
    `full_name | T1@01/2018 | T2@02/2018 | CĐ@15/02/2018@chuyen_de | CU@20/02/2018@chi_uy | T3@03/2018 | T4@04/2018
     Nguyễn Văn An | x | P | x | x | x |
     Trần Thị Bình | x | x | K | x | M |
     Lê Văn Cường  | x | x | x |   | x |
     Phạm Thị Dung | K | miễn | x | x | x |`,
  );
  const { figure, value } = computed({ attendance: [sheet] });

  test('meetings are columns with at least one mark; chi ủy never', () => {
    expect(value('ky_sinh_hoat')).toBe(3);
    expect(figure('ky_sinh_hoat').receipt.counted).toBe('3 cột có điểm danh');
  });

  test('presences, late included, at thường kỳ and chuyên đề', () => {
    // T1 3, T2 2, CĐ 3, T3 4 = 12; chi ủy's 3 marks left out
    expect(figure('luot_du_sinh_hoat')).toMatchObject({ value: 12, status: 'ok' });
    expect(figure('luot_du_sinh_hoat').receipt.counted).toBe('11 ô “x”, 1 ô “M”');
    expect(value('vang_co_ly_do')).toBe(1);
    expect(value('vang_khong_ly_do')).toBe(2);
  });

  test('the rate leaves the exempt out', () => {
    // 12 / (12 + 1 + 2)
    expect(figure('ty_le_du_sinh_hoat')).toMatchObject({ value: 80, text: '80' });
    expect(figure('ty_le_du_sinh_hoat').receipt.counted).toBe('12/15 lượt');
  });

  test('chuyên đề has no value where no heading tells types apart, else a real zero', () => {
    expect(figure('ky_sinh_hoat_chuyen_de').status).toBe('no_source');
    const sheetOf = (label: string) =>
      computed({
        attendance: [
          attendance(YEAR, `full_name | ${label}@01/2018\n Nguyễn Văn An | x`, { tellsTypes: true }),
        ],
      });
    expect(sheetOf('Thường kỳ T1').value('ky_sinh_hoat_chuyen_de')).toBe(0);
    // the title alone says thường kỳ: such a sheet would not hold a thematic meeting
    expect(sheetOf('T1').figure('ky_sinh_hoat_chuyen_de').status).toBe('no_source');
  });

  test('a sheet of thematic meetings alone tells nothing of the monthly ones', () => {
    const sheet = attendance(YEAR, 'full_name | CĐ@01/2018@chuyen_de\n Nguyễn Văn An | x', {
      tellsTypes: true,
    });
    const { value, figure: of } = computed({ attendance: [sheet] });
    expect(value('ky_sinh_hoat_chuyen_de')).toBe(1);
    expect(of('ky_sinh_hoat').status).toBe('no_source');
  });

  test('one decimal, half up, never through a binary shadow', () => {
    // 13 of 80 = 16,25 → 16,3
    const rows = Array.from(
      { length: 80 },
      (_, i) =>
        `Nguyễn Văn ${'ABCDEFGH'[i % 8] ?? ''}n${'abcdefghij'[Math.floor(i / 8)] ?? ''} | ${i < 13 ? 'x' : 'K'}`,
    );
    const sheet80 = attendance(YEAR, `full_name | T1@01/2018\n${rows.join('\n')}`);
    expect(computed({ attendance: [sheet80] }).figure('ty_le_du_sinh_hoat')).toMatchObject({
      value: 16.3,
      text: '16,3',
    });
  });
});

describe('who is in the base', () => {
  const list = members(
    { sheet: 'DS', title: 'Đảng viên năm 2018' },
    `full_name | joined | left
     Nguyễn Văn An | 2000 |
     Trần Thị Bình | 10/06/2018 |
     Lê Văn Cường  | 2000 | 15/02/2018`,
  );
  const rows = (binh: string) =>
    attendance(
      YEAR,
      `full_name | T1@01/2018 | T3@03/2018 | T7@07/2018
       Nguyễn Văn An | x | x | x
       Trần Thị Bình | ${binh} | | x
       Lê Văn Cường  | x |  |`,
    );

  test('not-yet-members and those gone are outside; blanks there are no absences and no findings', () => {
    const { value, figure } = computed({ members: [list], attendance: [rows('')] });
    expect(value('luot_du_sinh_hoat')).toBe(5);
    expect(value('ty_le_du_sinh_hoat')).toBe(100);
    expect(figure('luot_du_sinh_hoat').receipt.skipped).toContain('4 ô không thuộc diện điểm danh');
    expect(figure('luot_du_sinh_hoat').status).toBe('ok');
  });

  test('a mark before joining does not count either', () => {
    expect(computed({ members: [list], attendance: [rows('x')] }).value('luot_du_sinh_hoat')).toBe(5);
  });

  test('someone who came from elsewhere in May is not missing in January', () => {
    const moved = movements(
      { sheet: 'Biến động', title: 'năm 2018' },
      'full_name | date | movement_type\n Hồ Văn Hải | 05/05/2018 | chuyen_den',
    );
    const sheet = attendance(
      YEAR,
      'full_name | T1@01/2018 | T7@07/2018\n Hồ Văn Hải | | x\n Đỗ Thị Giang | x | x',
    );
    const { figure } = computed({ attendance: [sheet], movements: [moved] });
    expect(figure('luot_du_sinh_hoat')).toMatchObject({ value: 3, status: 'ok' });
    expect(figure('luot_du_sinh_hoat').receipt.skipped).toContain('1 ô không thuộc diện điểm danh');
  });

  test('a blank after joining is outside the base and is told in the receipt', () => {
    const sheet = attendance(
      YEAR,
      'full_name | T1@01/2018 | T2@02/2018\n Nguyễn Văn An | x | \n Lê Văn Cường | x | x\n Đỗ Thị Giang | x | K',
    );
    const { value, figure } = computed({ attendance: [sheet] });
    expect(value('ty_le_du_sinh_hoat')).toBe(80); // 4 of 5
    expect(figure('ty_le_du_sinh_hoat').receipt.skipped).toContain('1 ô trống');
    expect(figure('ty_le_du_sinh_hoat').status).toBe('ok');
  });

  test('marks that nobody can be sure of make the figures wait', () => {
    const sheet = attendance(YEAR, 'full_name | T1@01/2018\n Nguyễn Văn An | x\n Lê Văn Cường | v');
    expect(computed({ attendance: [sheet] }).figure('luot_du_sinh_hoat')).toMatchObject({
      value: 1,
      status: 'unconfirmed',
    });
  });
});

describe('sessions', () => {
  test('one sheet a month is one meeting each', () => {
    const month = (n: number) =>
      attendance(
        { sheet: `Tháng ${String(n)}`, title: 'năm 2018' },
        `full_name | Tháng ${String(n)}@${String(n)}/2018\n Nguyễn Văn An | x`,
      );
    const { value } = computed({ attendance: [month(1), month(2), month(3)] });
    expect([value('ky_sinh_hoat'), value('luot_du_sinh_hoat')]).toEqual([3, 3]);
  });

  test('two meetings of one month stay two', () => {
    const sheet = attendance(YEAR, 'full_name | T1@01/2018 | T1@01/2018\n Nguyễn Văn An | x | x');
    expect(computed({ attendance: [sheet] }).value('ky_sinh_hoat')).toBe(2);
  });

  test('sessions outside the period are left out', () => {
    const sheet = attendance(
      'Điểm danh',
      'full_name | T11@11/2017 | T1@01/2018 | T2@02/2018\n Nguyễn Văn An | x | x | x',
    );
    expect(computed({ attendance: [sheet] }).value('ky_sinh_hoat')).toBe(2);
    expect(computed({ attendance: [sheet] }, periodOfSchoolYear(2017)).value('ky_sinh_hoat')).toBe(3);
    const january = periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 1, day: 31 });
    expect(computed({ attendance: [sheet] }, january).value('luot_du_sinh_hoat')).toBe(1);
  });
});

describe('sổ theo dõi cuộc họp', () => {
  const book = meetings(
    { sheet: 'Sổ họp', title: 'năm 2018' },
    `date | content | meeting_type | total | present | absent | absent_excused | absent_unexcused
     05/01/2018 | Họp tháng 1 | thuong_ky | 10 | 9 | 1 | 1 | 0
     05/02/2018 | Họp tháng 2 | thuong_ky | 10 |   | 2 | 1 | 1
     10/02/2018 | Chi ủy      | chi_uy    | 3  | 3 | 0 | 0 | 0
     15/03/2018 | Chuyên đề   | chuyen_de | 10 | 10 | 0 | |
     20/03/2018 | Bất thường  | bat_thuong | 10 | 10 | 0 | |`,
  );

  test('rows by type; presences from "có mặt", else total less absent', () => {
    const { value } = computed({ meetings: [book] });
    expect(value('ky_sinh_hoat')).toBe(2);
    expect(value('ky_sinh_hoat_chuyen_de')).toBe(1);
    expect(value('luot_du_sinh_hoat')).toBe(27); // 9 + 8 + 10
    expect(value('vang_co_ly_do')).toBe(2);
    expect(value('vang_khong_ly_do')).toBe(1);
    expect(value('ty_le_du_sinh_hoat')).toBe(90); // 27 / 30
  });

  test('where both were read, meetings give the ky_…, attendance the rest', () => {
    const sheet = attendance(YEAR, 'full_name | T1@01/2018\n Nguyễn Văn An | x\n Lê Văn Cường | K');
    const { value } = computed({ meetings: [book], attendance: [sheet] });
    expect([value('ky_sinh_hoat'), value('ky_sinh_hoat_chuyen_de')]).toEqual([2, 1]);
    expect([value('luot_du_sinh_hoat'), value('vang_khong_ly_do'), value('ty_le_du_sinh_hoat')]).toEqual([
      1, 1, 50,
    ]);
  });

  test('without a type column every row is a regular meeting and chuyên đề has no source', () => {
    const plain = meetings(
      'Sổ họp 2018',
      'date | content | present\n 05/01/2018 | Họp | 9\n 05/02/2018 | Họp | ',
    );
    const { value, figure } = computed({ meetings: [plain] });
    expect(value('ky_sinh_hoat')).toBe(2);
    expect(figure('ky_sinh_hoat_chuyen_de').status).toBe('no_source');
    expect(figure('luot_du_sinh_hoat')).toMatchObject({ value: 9, status: 'unconfirmed' });
    expect(figure('vang_co_ly_do').status).toBe('no_source');
  });
});

describe('sinh hoạt chuyên đề in the book of education', () => {
  const lessons = education(
    { sheet: 'Tuyên truyền', title: 'năm 2018' },
    `date | content | meeting_type | sessions | attendees
     05/01/2018 | Nghị quyết | hoc_tap | 1 | 10
     15/03/2018 | Chuyên đề quý I | chuyen_de | 1 | 10
     15/06/2018 | Chuyên đề quý II | chuyen_de | 1 | 9`,
  );

  test('is a meeting and no cuộc tuyên truyền', () => {
    const { value } = computed({ education: [lessons] });
    expect(value('ky_sinh_hoat_chuyen_de')).toBe(2);
    expect([value('cuoc_tuyen_truyen'), value('luot_tuyen_truyen')]).toEqual([1, 10]);
  });

  test('one that stands in the meetings book too counts once', () => {
    const book = meetings(
      'Sổ họp 2018',
      'date | content | meeting_type\n 15/03/2018 | Chuyên đề | chuyen_de\n 05/01/2018 | Họp | thuong_ky',
    );
    expect(computed({ education: [lessons], meetings: [book] }).value('ky_sinh_hoat_chuyen_de')).toBe(2);
  });
});
