import { periodOfSchoolYear } from '../../../src/core/figures/periods';
import { members } from './book-builder';
import { computed } from './compute-books';

const LIST = members(
  { sheet: 'DS đảng viên', title: 'Danh sách đảng viên tính đến ngày 31/12/2018' },
  `full_name | birth | sex | ethnicity | religion | joined | official | theory | profession | left | left_reason
   Nguyễn Văn An   | 15/03/1970 | nam | Kinh  | Không      | 03/02/1995 | 03/02/1996 | cao_cap   | thac_si      | |
   Trần Thị Bình   | 31/12/1980 | nữ  | Khmer | Phật giáo  | 19/05/2005 | 19/05/2006 | trung_cap | dai_hoc      | |
   Lê Văn Cường    | 1985       | nam | kinh  | không      | 02/09/2010 | 02/09/2011 | trung_cap | duoi_dai_hoc | |
   Phạm Thị Dung   | 01/01/1990 | nữ  | Hoa   |            | 12/2017    |            | so_cap    | dai_hoc      | |
   Võ Văn Em       | 05/1988    | nam |       | Không có   |            | 01/02/2019 | chua_qua  |              | |
   Đỗ Thị Giang    | 1992       | nữ  | Kinh  | Công giáo  | 05/01/2019 |            | so_cap    | dai_hoc      | |
   Hồ Văn Hải      | 1960       | nam | Kinh  | Không      | 1990       | 1991       | cao_cap   | dai_hoc      | 30/06/2018 | chuyển
   Bùi Văn Ích     | 1965       | nam | Kinh  | Không      | 1991       | 1992       | cao_cap   | dai_hoc      | 01/01/2019 | chuyển`,
);

describe('tổ chức, đảng viên: at the end of the period', () => {
  const { figure, value } = computed({ members: [LIST] });

  test('members joined by the end (or without a date) and not left by then', () => {
    // An, Bình, Cường, Dung, Em, Ích; not Giang (2019), not Hải (left in June)
    expect(figure('tong_dang_vien')).toMatchObject({
      value: 6,
      text: '6',
      status: 'ok',
      receipt: {
        sources: [{ sheet: 'DS đảng viên', range: { top: 6, bottom: 13, left: 2, right: 2 } }],
        rule: 'Đếm người có tên trong danh sách, vào Đảng trước hết ngày 31-12-2018 và chưa chuyển đi. Mỗi người tính một lần.',
        counted: '6 người khác nhau',
        readRows: 8,
        skipped: ['2 người chưa vào hoặc đã rời chi bộ'],
      },
    });
    expect(figure('tong_dang_vien').receipt.countedRows[0]).toEqual({
      sheet: 'DS đảng viên',
      row: 6,
      range: { sheet: 'DS đảng viên', range: { top: 6, bottom: 6, left: 2, right: 2 } },
      text: 'Nguyễn Văn An',
    });
  });

  test.each([
    ['dang_vien_chinh_thuc', 4], // An, Bình, Cường, Ích; Em's date is of 2019
    ['dang_vien_du_bi', 2], // Dung, Em
    ['dang_vien_nu', 2],
    ['dang_vien_dan_toc_thieu_so', 2], // Khmer, Hoa; empty is not counted
    ['dang_vien_ton_giao', 1],
    ['llct_so_cap', 1],
    ['llct_trung_cap', 2],
    ['llct_cao_cap', 2],
    ['chuyen_mon_dai_hoc', 4],
  ])('%s = %d', (id, expected) => {
    expect(value(id)).toBe(expected);
  });

  test('mean age in full years, one decimal', () => {
    // 48 + 38 + 33 + 28 + 30 + 53 = 230; 230 / 6 = 38,33…
    expect(figure('tuoi_binh_quan')).toMatchObject({ value: 38.3, text: '38,3' });
  });

  test('at the end of a school year a birthday in October has not come', () => {
    const list = members(
      'DS',
      'full_name | birth | joined\n Nguyễn Văn An | 15/10/1980 | 2000\n Trần Thị Bình | 1980 | 2000',
    );
    // 37 and 38 on 31 August 2018
    expect(computed({ members: [list] }, periodOfSchoolYear(2017)).value('tuoi_binh_quan')).toBe(37.5);
  });

  test('official by status where no date is given', () => {
    const list = members(
      'DS đảng viên',
      `full_name | joined | status
       Nguyễn Văn An | 2000 | official
       Trần Thị Bình | 2017 | probationary
       Lê Văn Cường  | 2017 |`,
    );
    const { value: of } = computed({ members: [list] });
    expect([of('dang_vien_chinh_thuc'), of('dang_vien_du_bi')]).toEqual([1, 2]);
  });

  test('no column, no value: never zero', () => {
    const { figure: of } = computed({
      members: [members('DS', 'full_name | joined\n Nguyễn Văn An | 2000')],
    });
    for (const id of [
      'dang_vien_chinh_thuc',
      'dang_vien_nu',
      'dang_vien_ton_giao',
      'tuoi_binh_quan',
      'llct_so_cap',
    ]) {
      expect(of(id)).toMatchObject({ value: null, status: 'no_source', text: '' });
      expect(of(id).reason).toMatch(/^Danh sách đảng viên không có cột/);
    }
    expect(of('tong_dang_vien').value).toBe(1);
  });

  test('without a member list there is no value at all', () => {
    expect(computed({}).figure('tong_dang_vien')).toMatchObject({
      value: null,
      status: 'no_source',
      reason: 'Chưa có danh sách đảng viên của kỳ này.',
    });
  });

  test('one person twice counts once; two people of one name count twice', () => {
    const list = members(
      'DS',
      `full_name | birth | card | joined
       Nguyễn Văn An | 1970 | | 2000
       NGUYỄN VĂN AN | 1970 | | 2000
       Trần Văn Bảo  | 1970 | | 2000
       Trần Văn Bảo  | 1981 | | 2000
       Lê Thị Hoà    |      | 001 | 2000
       Lê Thị Hòa    |      | 002 | 2000
       Phan Văn Toàn |      | | 2000
       Phan Văn Toản |      | | 2000`,
    );
    expect(computed({ members: [list] }).value('tong_dang_vien')).toBe(7);
  });

  test('someone said to have left, nobody knows when, wants confirming', () => {
    const list = members(
      'DS',
      'full_name | joined | left_reason\n Nguyễn Văn An | 2000 |\n Lê Văn Cường | 2000 | chuyển đi',
    );
    expect(computed({ members: [list] }).figure('tong_dang_vien')).toMatchObject({
      value: 1,
      status: 'unconfirmed',
    });
  });
});

describe('which member list serves', () => {
  const list = (title: string, name: string) =>
    members({ sheet: title, title }, `full_name | joined\n ${name} | 2000`);

  test('another year is out; the first quarter of the next serves', () => {
    expect(
      computed({ members: [list('Danh sách đảng viên năm 2017', 'Nguyễn Văn An')] }).value('tong_dang_vien'),
    ).toBeNull();
    expect(
      computed({ members: [list('Danh sách đảng viên năm 2019', 'Nguyễn Văn An')] }).value('tong_dang_vien'),
    ).toBeNull();
    expect(
      computed({ members: [list('Tính đến ngày 31/3/2019', 'Nguyễn Văn An')] }).value('tong_dang_vien'),
    ).toBe(1);
    expect(
      computed({ members: [list('Tính đến ngày 01/4/2019', 'Nguyễn Văn An')] }).value('tong_dang_vien'),
    ).toBeNull();
  });

  test('a list of the year itself comes before one of the next January', () => {
    const lists = [
      list('Tính đến ngày 31/12/2018', 'Nguyễn Văn An'),
      list('Tính đến ngày 15/01/2019', 'Lê Văn Cường'),
    ];
    expect(computed({ members: lists }).value('tong_dang_vien')).toBe(1);
  });

  test('a term is no year', () => {
    expect(
      computed({ members: [list('Đảng viên nhiệm kỳ 2010-2015', 'Nguyễn Văn An')] }).value('tong_dang_vien'),
    ).toBe(1);
  });
});
