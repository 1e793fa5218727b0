import { MEMBERS } from '../../../src/core/kinds/members';
import { readAs, told } from './sheet-as-text';

describe('a member list', () => {
  test('birth years in Nam | Nữ columns tell the sex; the second fact of a cell is the official date', () => {
    const { book, findings } = readAs(
      MEMBERS,
      `TT | Họ và tên       | Ngày sinh / Nam | Ngày sinh / Nữ | Dân tộc | Tôn giáo | Ngày vào Đảng            | LLCT | Chuyên môn
       = order | full_name  | birth_male      | birth_female   | ethnicity | religion | joined                 | theory | profession
       1  | Nguyễn Văn An   | 1975            |                | Kinh    | Không    | 05/6/2010⏎CT: 05/6/2011  | TC   | ĐH Luật
       2  | Trần Thị Bình   |                 | 15/10/1980     | Khmer   | Phật giáo | 03/02/2018 (dự bị)      | -nt- | -nt-
       3  | Lê Quốc Cường   | @1/9/1990       |                | -nt-    | -        | @3/2/2012                | SC   | CĐ`,
    );
    expect(book.entries.map(({ sex, birth }) => [sex, birth?.year])).toEqual([
      ['nam', 1975],
      ['nữ', 1980],
      ['nam', 1990],
    ]);
    expect(
      book.entries.map(({ joined, official, status }) => [joined?.year, official?.year, status]),
    ).toEqual([
      [2010, 2011, 'official'],
      [2018, undefined, 'probationary'],
      [2012, undefined, null],
    ]);
    expect(book.entries.map(({ ethnicity, religion }) => [ethnicity, religion])).toEqual([
      ['Kinh', 'Không'],
      ['Khmer', 'Phật giáo'],
      ['Khmer', 'Không'],
    ]);
    expect(book.entries.map(({ theory, education }) => [theory, education])).toEqual([
      ['trung_cap', 'dai_hoc'],
      ['trung_cap', 'dai_hoc'],
      ['so_cap', 'duoi_dai_hoc'],
    ]);
    expect(book.has('birth')).toBe(true);
    expect(book.has('official')).toBe(true);
    expect(book.has('card')).toBe(false);
    expect(book.rangeOf('birth').range).toEqual({ top: 3, bottom: 5, left: 3, right: 4 });
    expect(findings).toEqual([]);
  });

  test('section rows give the status; a split name; a ticked column Nữ', () => {
    const { book } = readAs(
      MEMBERS,
      `TT | Họ đệm | Tên | Nữ
       = order | surname | given_name | sex_female
       § I. Đảng viên chính thức
       1 | Nguyễn Văn | An |
       2 | Trần Thị | Bình | x
       § II. Đảng viên dự bị
       3 | Lê Thị | Cúc | x`,
    );
    expect(book.entries.map(({ name, sex, status }) => [name.text, sex, status])).toEqual([
      ['Nguyễn Văn An', 'nam', 'official'],
      ['Trần Thị Bình', 'nữ', 'official'],
      ['Lê Thị Cúc', 'nữ', 'probationary'],
    ]);
    expect(book.has('status')).toBe(true);
  });

  test('status words, and who has left by column, status or remark', () => {
    const { book } = readAs(
      MEMBERS,
      `Họ và tên | Trạng thái | Ngày chuyển đi | Ghi chú
       = full_name | status | left | note
       Nguyễn Văn An | CT | | 
       Trần Thị Bình | DB | | chuyển từ Chi bộ 2 đến
       Lê Quốc Cường | Đã chuyển đi | |
       Phạm Văn Dũng | Chính thức | 15/8/2018 |
       Võ Thị Em | Chính thức | | Từ trần ngày 5/6/2018`,
    );
    expect(book.entries.map(({ status }) => status)).toEqual([
      'official',
      'probationary',
      null,
      'official',
      'official',
    ]);
    expect(book.entries.map(({ left }) => left?.month ?? null)).toEqual([null, null, null, 8, 6]);
    expect(book.entries.map(({ leftReason }) => leftReason)).toEqual([
      null,
      null,
      'Đã chuyển đi',
      'Ngày chuyển đi',
      'Từ trần ngày 5/6/2018',
    ]);
  });

  test('all text dates after the 12th and all real ones up to it: day and month are put back', () => {
    const read = readAs(
      MEMBERS,
      `Họ và tên | Ngày sinh
       = full_name | birth
       Nguyễn Văn An | 25/3/1975
       Trần Thị Bình | 19/5/1980
       Lê Quốc Cường | @3/2/1990
       Phạm Văn Dũng | @10/12/1982`,
    );
    expect(read.book.entries.map(({ birth }) => [birth?.day, birth?.month])).toEqual([
      [25, 3],
      [19, 5],
      [2, 3],
      [12, 10],
    ]);
    expect(told(read)).toEqual(['swapped_dates@B3']);
  });

  test('a real date after the 12th proves that nothing was swapped', () => {
    const read = readAs(
      MEMBERS,
      `Họ và tên | Ngày sinh
       = full_name | birth
       Nguyễn Văn An | 25/3/1975
       Trần Thị Bình | 19/5/1980
       Lê Quốc Cường | @3/2/1990
       Phạm Văn Dũng | @30/12/1982`,
    );
    expect(read.book.entries[2]?.birth).toEqual({ year: 1990, month: 2, day: 3 });
    expect(read.findings).toEqual([]);
  });

  const twoColumns = (birth: string): string => `Họ và tên | Ngày sinh | Ngày vào Đảng
       = full_name | birth | joined
       Nguyễn Văn An | 25/3/1975 | @3/2/1995
       Trần Thị Bình | 19/5/1980 | @6/1/2005
       Lê Quốc Cường | @3/2/1990 | @9/2/2010
       Phạm Văn Dũng | ${birth} | @10/11/2011`;

  test('what one column of a sheet proves holds for one of real dates alone', () => {
    const read = readAs(MEMBERS, twoColumns('@10/12/1982'));
    expect(read.book.entries.map(({ joined }) => [joined?.day, joined?.month])).toEqual([
      [2, 3],
      [1, 6],
      [2, 9],
      [11, 10],
    ]);
    expect(told(read)).toEqual(['swapped_dates@B3', 'swapped_dates@C3']);
  });

  test('without proof beside it a column of real dates stands as it is', () => {
    const read = readAs(MEMBERS, twoColumns('@30/12/1982'));
    expect(read.book.entries[0]?.joined).toEqual({ year: 1995, month: 2, day: 3 });
    expect(read.findings).toEqual([]);
  });

  test('dates and formulas that cannot be read are told with their cell, empty ones too', () => {
    const read = readAs(
      MEMBERS,
      `Họ và tên | Ngày vào Đảng | Ngày sinh
       = full_name | joined | birth
       Nguyễn Văn An | hồi xưa | 05/25/1975
       Trần Thị Bình | #REF! | 1980
       Lê Quốc Cường | | 1990`,
    );
    expect(read.book.entries.map(({ joined }) => joined)).toEqual([null, null, null]);
    expect(told(read).sort()).toEqual(
      [
        'ambiguous_date@C3',
        'formula_error@B4',
        'missing_value@B4',
        'missing_value@B5',
        'unparsed_date@B3',
      ].sort(),
    );
    expect(read.findings.find(({ code }) => code === 'formula_error')?.severity).toBe('error');
  });

  test('several facts in a cell stand where their heading names them', () => {
    const { book } = readAs(
      MEMBERS,
      `Họ và tên khai sinh | Nam, nữ, dân tộc, tôn giáo | Văn hoá, lý luận, CMNV, ngoại ngữ | Ngày vào Đảng, ngày chính thức
       = full_name | personal_facts | education_facts | joined_facts
       Lê Văn An | Nam, Kinh, Không | 12/12; TC; ĐH; Anh B | 03/02/2000, 03/02/2001
       Phan Thị Bình | Nữ⏎Khmer⏎Phật giáo | 12/12⏎SC⏎CĐ⏎ | 19/5/2018 (dự bị)`,
    );
    expect(
      book.entries.map(({ sex, ethnicity, religion, theory, education }) => [
        sex,
        ethnicity,
        religion,
        theory,
        education,
      ]),
    ).toEqual([
      ['nam', 'Kinh', 'Không', 'trung_cap', 'dai_hoc'],
      ['nữ', 'Khmer', 'Phật giáo', 'so_cap', 'duoi_dai_hoc'],
    ]);
    expect(
      book.entries.map(({ joined, official, status }) => [joined?.year, official?.year, status]),
    ).toEqual([
      [2000, 2001, 'official'],
      [2018, undefined, 'probationary'],
    ]);
  });

  test('a post of the Party may stand in the one column of posts; an office is none', () => {
    const { book } = readAs(
      MEMBERS,
      `Họ và tên | Ngày vào Đảng | Chức vụ
       = full_name | joined | post
       Lê Văn An | 03/02/2000 | Bí thư, Hiệu trưởng
       Phan Thị Bình | 19/5/2018 | Kế toán`,
    );
    expect(book.entries.map(({ partyPost }) => partyPost)).toEqual(['Bí thư, Hiệu trưởng', null]);
  });
});
