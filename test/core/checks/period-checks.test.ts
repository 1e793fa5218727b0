import { summaryOf } from '../figures/sheet-cases';
import { periodOfDays } from '../../../src/core/figures/periods';
import { attendance, education, massModels, meetings, members, ratings } from '../figures/book-builder';
import { checked, told } from './check-books';

const lessons = (sheet: string, title: string, ...dates: readonly string[]) =>
  education({ sheet, title }, `date | content\n${dates.map((date) => `${date} | Nội dung`).join('\n')}`);

describe('out_of_period: one for each sheet, over its rows', () => {
  test('a sheet of another year, the member list included', () => {
    const findings = checked({
      books: {
        education: [lessons('TT 2017', '', '', '')],
        members: [
          members({ sheet: 'DS', title: 'Đảng viên năm 2017' }, 'full_name | joined\n Nguyễn Văn An | 2000'),
        ],
      },
    });
    expect(told(findings, 'out_of_period')).toEqual([
      'DS!B6:C6 Trang “DS” ghi năm khác ở tiêu đề hoặc tên trang nên không tính vào năm 2018.',
      'TT 2017!B6:C7 Trang “TT 2017” ghi năm khác ở tiêu đề hoặc tên trang nên không tính vào năm 2018.',
    ]);
  });

  test('rows and sessions of other days', () => {
    const sheet = attendance(
      'DD',
      'full_name | T11@11/2017 | T12@12/2017 | T1@01/2018\n Nguyễn Văn An | x | x | x\n Lê Văn Cường | x | x | x',
    );
    const findings = checked({
      books: {
        education: [lessons('TT', '', '05/01/2018', '05/01/2017', '06/02/2018', '05/03/2019')],
        attendance: [sheet],
      },
    });
    expect(told(findings, 'out_of_period')).toEqual([
      'TT!B7:C9 Trang “TT” có 2 dòng ghi ngày ngoài năm 2018 nên không tính.',
      'DD!C6:D7 Trang “DD” có 2 kỳ họp ghi ngày ngoài năm 2018 nên không tính.',
    ]);
  });
});

describe('undated_row', () => {
  test('the title says the year: nothing to tell', () => {
    expect(
      told(checked({ books: { education: [lessons('TT', 'năm 2018', '', '05/01/2018')] } }), 'undated_row'),
    ).toEqual([]);
  });

  test('counted with the others of its year, or left out of a sheet of several', () => {
    expect(
      told(checked({ books: { education: [lessons('TT', '', '05/01/2018', '')] } }), 'undated_row'),
    ).toEqual([
      'TT!B7 Trang “TT” dòng 7 chưa ghi ngày, hoặc ghi ngày chưa đọc được; đang tính vào năm 2018 như các dòng khác của trang.',
    ]);
    const left = checked({ books: { education: [lessons('TT', '', '05/01/2018', '05/01/2017', '')] } });
    expect(told(left, 'undated_row')).toEqual([
      'TT!B8 Trang “TT” dòng 8 chưa ghi ngày, hoặc ghi ngày chưa đọc được, mà trang có ngày của nhiều năm, nên chưa tính dòng này.',
    ]);
    expect(left.find(({ code }) => code === 'undated_row')?.severity).toBe('warning');
  });

  test('one for a sheet without any date and year', () => {
    const findings = checked({
      books: {
        education: [lessons('TT', '', '', '')],
        mass_models: [massModels('Dân vận', 'model\n A\n B')],
      },
    });
    expect(told(findings, 'undated_row')).toEqual([
      'TT!B6:C7 Trang “TT” không ghi năm ở tiêu đề và không có ngày; đang tính cả 2 dòng vào năm 2018.',
      'Dân vận!B6:B7 Trang “Dân vận” không ghi năm ở tiêu đề và không có ngày; đang tính cả 2 dòng vào năm 2018.',
    ]);
  });
});

describe('too_few_meetings', () => {
  const held = (n: number, year: number) =>
    meetings(
      { sheet: 'Họp', title: `năm ${String(year)}` },
      `date | content | meeting_type\n${Array.from({ length: n }, (_, i) => `05/${String(i + 1)}/${String(year)} | Họp | thuong_ky`).join('\n')}`,
    );

  test('eleven of twelve', () => {
    expect(told(checked({ books: { meetings: [held(11, 2018)] } }), 'too_few_meetings')).toEqual([
      'Họp!B6:C16 Sổ ghi 11 kỳ sinh hoạt thường kỳ trong năm 2018; theo quy định cần ít nhất 12 kỳ.',
    ]);
    expect(told(checked({ books: { meetings: [held(12, 2018)] } }), 'too_few_meetings')).toEqual([]);
  });

  test('by the months of the period, and by the rules of its year', () => {
    const half = periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 });
    expect(told(checked({ books: { meetings: [held(6, 2018)] }, period: half }), 'too_few_meetings')).toEqual(
      [],
    );
    const year = periodOfDays({ year: 2026, month: 1, day: 1 }, { year: 2026, month: 12, day: 31 });
    expect(
      told(checked({ books: { meetings: [held(12, 2026)] }, period: year }), 'too_few_meetings'),
    ).toEqual(['Họp!B6:C17 Sổ ghi 0 kỳ sinh hoạt chuyên đề trong năm 2026; theo quy định cần ít nhất 4 kỳ.']);
  });

  test('no book of meetings, no finding', () => {
    expect(told(checked({}), 'too_few_meetings')).toEqual([]);
  });
});

describe('missing_value: attendance cells left empty', () => {
  test('each by its cell; a blank before joining is none', () => {
    const list = members(
      { sheet: 'DS', title: 'năm 2018' },
      'full_name | joined\n Nguyễn Văn An | 2000\n Trần Thị Bình | 10/06/2018',
    );
    const sheet = attendance(
      { sheet: 'DD', title: 'năm 2018' },
      'full_name | T1@01/2018 | T7@07/2018\n Nguyễn Văn An | x | \n Trần Thị Bình |  | x',
    );
    expect(told(checked({ books: { members: [list], attendance: [sheet] } }), 'missing_value')).toEqual([
      'DD!D6 Trang “DD”: ô điểm danh của “Nguyễn Văn An” ở “T7” còn trống; chưa tính là có mặt hay vắng.',
    ]);
  });

  test('many on one sheet are told together', () => {
    const names = ['An', 'Bình', 'Cường', 'Dung', 'Em', 'Giang'].map((given) => `Nguyễn Văn ${given}`);
    const sheet = attendance(
      { sheet: 'DD', title: 'năm 2018' },
      `full_name | T1@01/2018 | T2@02/2018\n${names.map((name) => `${name} | x |`).join('\n')}\n Hồ Văn Hải | x | x`,
    );
    expect(told(checked({ books: { attendance: [sheet] } }), 'missing_value')).toEqual([
      'DD!D6:D11 Trang “DD” có 6 ô điểm danh còn trống; chưa tính là có mặt hay vắng.',
    ]);
  });
});

describe('rating_over_ceiling: both bases shown', () => {
  const rated = (excellent: number, good: number) =>
    ratings(
      { sheet: 'XL', title: 'năm 2018' },
      `full_name | final_rating\n${Array.from({ length: excellent + good }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + i)}n | ${i < excellent ? 'xuat_sac' : 'tot'}`).join('\n')}`,
    );

  test('2 of 10 pass 20 % on neither base that both would need', () => {
    expect(told(checked({ books: { ratings: [rated(2, 8)] } }), 'rating_over_ceiling')).toEqual([]);
  });

  test('3 of 10 pass both', () => {
    expect(told(checked({ books: { ratings: [rated(3, 7)] } }), 'rating_over_ceiling')).toEqual([
      'XL!C6:C15 Có 3 đảng viên hoàn thành xuất sắc nhiệm vụ, bằng 42,9% số hoàn thành tốt (7 người), 30% số hoàn thành tốt trở lên (10 người); mức thường áp dụng là không quá 20%.',
    ]);
  });

  test('the base that the person chose decides', () => {
    expect(
      told(
        checked({ books: { ratings: [rated(2, 8)] }, settings: { ceilingBase: 'good' } }),
        'rating_over_ceiling',
      ),
    ).toHaveLength(1);
  });
});

describe('a table with a column a year', () => {
  const ratings = {
    'Xếp loại': `CHI BỘ ẤP HÒA THUẬN
XẾP LOẠI ĐẢNG VIÊN
TT | Họ và tên | Xếp loại năm 2017 | Xếp loại năm 2018
1 | Lê Văn An | HTTNV | HTXSNV
2 | Trần Thị Hoa | HTTNV | HTTNV`,
  };
  const outside = (year: number) =>
    summaryOf(ratings, {}, year).findings.filter(({ code }) => code === 'out_of_period');

  test('the other year’s column is not told of beside the one that counts', () => {
    expect(outside(2018)).toEqual([]);
    expect(outside(2019).map(({ message }) => message)).toEqual([
      'Trang “Xếp loại” chỉ có cột của năm khác nên không tính vào năm 2019.',
    ]);
  });
});
