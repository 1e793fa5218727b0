import { readTitleSpans, yearOfSpans } from '../../../src/core/figures/title-years';

describe('the year a title gives', () => {
  test.each([
    ['DANH SÁCH ĐẢNG VIÊN NĂM 2018', 2018],
    ['Danh sách đảng viên (Tính đến ngày 31/12/2018)', 2018],
    ['tính đến 31.12.2018', 2018],
    ['Số liệu đến ngày 31-12-2018', 2018],
    ['tính đến ngày 31 tháng 12 năm 2018', 2018],
    ['Điểm danh tháng 1, 2, 3 năm 2018', 2018],
    ['Điểm danh tháng 12 năm 2018', 2018],
    ['Kết quả 6 tháng đầu năm 2018', 2018],
    ['Kế hoạch kiểm tra, giám sát năm 2018', 2018],
    ['Chi bộ Hợp tác xã – Năm\u00a02018', 2018],
    ['BANG DIEM DANH SINH HOAT CHI BO NAM 2018', 2018],
    ['Danh sach dang vien tinh den ngay 31/12/2018', 2018],
    ['DANH SÁCH THU ĐẢNG PHÍ THÁNG 10/2018', 2018],
    ['DANH SACH UNG HO THANG 3-2018', 2018],
    ['Thu đảng phí quý IV/2018', 2018],
  ])('%s', (title, year) => {
    expect(yearOfSpans(readTitleSpans([title], ''))).toBe(year);
  });

  test.each([
    ['Cấp ủy nhiệm kỳ 2015-2020'],
    ['Cấp ủy nhiệm kỳ năm 2015-2020'],
    ['Giai đoạn 2016-2020'],
    ['Sổ ghi các khoản đóng góp (từ năm 2015)'],
    ['Tăng 02 đảng viên so với năm 2017'],
    ['SO GHI DONG GOP TU NAM 2015'],
    ['Quý 2018'],
    ['Thu từ tháng 9/2017 đến tháng 8/2018'],
    ['Rạch Giá, ngày 5 tháng 1/2019'],
    ['Nghị quyết số 2018'],
    ['Số 20192 năm'],
    ['năm 20192'],
    ['Rạch Giá, ngày 15 tháng 01 năm 2019'],
    ['Rach Gia, ngay 15 thang 01 nam 2019'],
    ['Cap uy nhiem ky nam 2015-2020'],
    ['năm 2017 và năm 2018'],
  ])('%s gives none', (title) => {
    expect(yearOfSpans(readTitleSpans([title], ''))).toBeNull();
  });

  test.each([
    ['Diem danh 2018', 2018],
    ['DSDV2018', 2018],
    ['DS đảng viên (2018)', 2018],
    ['2018', 2018],
    ['DS 12-2018', 2018],
    ['Điểm danh 20192', null],
    ['2018 điểm danh', null],
    ['NK 2015-2020', null],
    ['Nhiem ky 2015-2020', null],
    ['Sheet1', null],
  ])('sheet “%s”', (name, year) => {
    expect(yearOfSpans(readTitleSpans([], name))).toBe(year);
  });

  test('a school year is the days from 1 September to 31 August and no single year', () => {
    expect(yearOfSpans(readTitleSpans(['Sổ họp năm học 2017-2018'], ''))).toBeNull();
    expect(readTitleSpans(['Sổ họp năm học 2017 – 2018'], '')).toEqual([
      {
        says: 'school_year',
        year: 2018,
        from: { year: 2017, month: 9, day: 1 },
        to: { year: 2018, month: 8, day: 31 },
      },
    ]);
  });

  test('a range of years means each of them', () => {
    expect(readTitleSpans(['từ năm 2016 đến năm 2018'], '').map(({ year }) => year)).toEqual([
      2016, 2017, 2018,
    ]);
  });
});
