import { periodOfDays, periodOfSchoolYear } from '../../../src/core/figures/periods';
import type { Period } from '../../../src/core/figures/period';
import type { Detail } from '../../../src/core/figures/figure';
import type { Chart, DrawnChart } from '../../../src/core/report/chart-model';
import { buildCharts } from '../../../src/core/report/charts';
import { wordingOn } from '../../../src/core/report/sentences/wording';
import { ARTICLE, figures, type Given, months, YEAR_2018 } from './figures';

const chartsOf = (given: Readonly<Record<string, Given>>, period: Period = YEAR_2018): readonly Chart[] =>
  buildCharts(figures(given), period, wordingOn(period.to));

function drawn(id: string, given: Readonly<Record<string, Given>>, period?: Period): DrawnChart {
  const chart = chartsOf(given, period).find((one) => one.id === id);
  if (!chart?.drawn) throw new Error(`not drawn: ${id}${chart ? ` (${chart.why})` : ''}`);
  return chart;
}

function why(id: string, given: Readonly<Record<string, Given>>, period?: Period): string | null {
  const chart = chartsOf(given, period).find((one) => one.id === id);
  return chart && !chart.drawn ? chart.why : null;
}

const series = (chart: DrawnChart): unknown =>
  chart.series.map(({ name, colour, values }) => [name, colour, ...values]);

const item = (key: string, value: number, label = key): Detail => ({ key, label, value });

describe('the charts of the article', () => {
  it('are five, in their order, with LOOK.md’s titles', () => {
    expect(chartsOf(ARTICLE).map(({ title }) => title)).toEqual([
      'Xếp loại chất lượng đảng viên năm 2018',
      'Đảng viên dự sinh hoạt chi bộ theo tháng, năm 2018',
      'Vận động, hỗ trợ, tặng quà năm 2018 (đồng)',
      'Cơ cấu đảng viên đến 31/12/2018 (trên tổng số 10 đảng viên)',
      'Một số kết quả so với năm trước',
    ]);
  });

  it('ratings: the four exclusive classes of both years, to the number of members', () => {
    const chart = drawn('xep_loai', ARTICLE);
    expect(series(chart)).toEqual([
      ['Năm 2018', 'A', 2, 8, 0, 0],
      ['Năm 2017', 'C', 1, 7, 1, 0],
    ]);
    expect(chart).toMatchObject({
      shape: 'bar',
      reversed: true,
      axisMaximum: 10,
      gapWidth: 60,
      overlap: -5,
      legend: true,
    });
    expect(chart.caption).toBe(
      'Năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó có 02 đảng viên hoàn thành xuất sắc nhiệm vụ.',
    );
  });

  it('attendance: stacked by month; a kind that never occurs is left to the caption', () => {
    const chart = drawn('du_sinh_hoat', ARTICLE);
    expect(chart.categories).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
      'T10',
      'T11',
      'T12',
    ]);
    expect(series(chart)).toEqual([
      ['Có mặt', 'A', 10, 10, 9, 10, 10, 10, 9, 10, 10, 10, 9, 10],
      ['Vắng có lý do', 'B', 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0],
    ]);
    expect(chart).toMatchObject({
      shape: 'column',
      stacked: true,
      axisMaximum: 10,
      gapWidth: 45,
      overlap: 100,
    });
    expect(chart.series.map(({ labelFormat }) => labelFormat)).toEqual(['0;;;', '0;;;']);
    expect(chart.caption).toBe(
      '12 kỳ sinh hoạt, 117 lượt đảng viên dự, đạt tỷ lệ 97,5%; vắng 03 lượt, đều có lý do.',
    );
  });

  it('money: one bar an item, one series a kind, blanks elsewhere', () => {
    const chart = drawn('dong_gop', ARTICLE);
    expect(chart.categories).toEqual([
      'Tết Trung thu cho con em cán bộ',
      'Quỹ “Mái ấm Công đoàn”',
      '9 phần quà ngày 20/10',
    ]);
    expect(series(chart)).toEqual([
      ['Số tiền hỗ trợ', 'A', 1000000, null, null],
      ['Số tiền vận động', 'B', null, 740000, null],
      ['Trị giá quà', 'C', null, null, 900000],
    ]);
    expect(chart).toMatchObject({ stacked: false, overlap: 100, axisMaximum: 1200000 });
    expect(chart.caption).toBe('Ba loại giá trị khác nhau, không cộng chung.');
  });

  it('members: overlapping groups on their own, to the total', () => {
    const chart = drawn('co_cau', ARTICLE);
    expect(chart.categories).toEqual([
      'Chính thức',
      'Dự bị',
      'Nữ',
      'Dân tộc thiểu số',
      'Lý luận trung cấp trở lên',
      'Đại học trở lên',
    ]);
    expect(series(chart)).toEqual([['Số đảng viên', 'A', 8, 2, 4, 1, 7, 9]]);
    expect(chart).toMatchObject({ axisMaximum: 10, legend: false });
  });

  it('comparison: counts both years have, six at most', () => {
    const chart = drawn('so_nam_truoc', ARTICLE);
    expect(chart.categories).toEqual([
      'Cuộc tuyên truyền, học tập',
      'Mô hình dân vận khéo',
      'Đảng viên được kiểm tra, giám sát',
      'Giải phong trào, hội thao',
      'Phần quà',
      'Giấy khen',
    ]);
    expect(series(chart)).toEqual([
      ['Năm 2018', 'A', 12, 4, 3, 2, 9, 2],
      ['Năm 2017', 'C', 10, 3, 3, 1, 8, 1],
    ]);
  });
});

describe('a chart that is not drawn says why', () => {
  test.each<[string, string, Readonly<Record<string, Given>>, string]>([
    ['no ratings', 'xep_loai', {}, 'Chưa có số liệu xếp loại đảng viên.'],
    ['nobody rated', 'xep_loai', { xep_loai_tot: { value: 0 } }, 'Chưa có đảng viên nào được xếp loại.'],
    [
      'one class only',
      'xep_loai',
      { xep_loai_xuat_sac: { value: 0 }, xep_loai_tot: { value: 9 } },
      'Chỉ có một mức xếp loại: câu trong báo cáo đã nói đủ.',
    ],
    ['no attendance', 'du_sinh_hoat', {}, 'Chưa có số liệu dự sinh hoạt.'],
    [
      'months not known',
      'du_sinh_hoat',
      { luot_du_sinh_hoat: { value: 100 } },
      'Sổ điểm danh không cho biết từng tháng.',
    ],
    [
      'one month',
      'du_sinh_hoat',
      { luot_du_sinh_hoat: { value: 10, details: months([10]) } },
      'Chỉ có một tháng có sinh hoạt.',
    ],
    ['no money', 'dong_gop', {}, 'Chưa có khoản vận động, hỗ trợ, tặng quà nào trong kỳ.'],
    [
      'one item',
      'dong_gop',
      { tien_ho_tro: { value: 5, details: [item('a', 5)] } },
      'Chỉ có một khoản: xem bảng Tổng hợp.',
    ],
    ['no members', 'co_cau', {}, 'Chưa có số liệu tổng số đảng viên.'],
    [
      'one group',
      'co_cau',
      { tong_dang_vien: { value: 5 }, dang_vien_nu: { value: 2 } },
      'Chưa đủ hai nhóm đảng viên để vẽ.',
    ],
    ['no last year', 'so_nam_truoc', { giay_khen: { value: 2 } }, 'Chưa có số liệu năm trước.'],
    [
      'too little to compare',
      'so_nam_truoc',
      { giay_khen: { value: 2, previous: 1 }, ket_nap: { value: 1, previous: 1 } },
      'Chưa đủ ba chỉ tiêu so sánh được với năm trước.',
    ],
  ])('%s', (_, id, given, reason) => {
    expect(why(id, given)).toBe(reason);
  });
});

describe('charts at their edges', () => {
  it('rates one class of this year beside another of last year', () => {
    const chart = drawn('xep_loai', {
      xep_loai_xuat_sac: { value: 0, previous: 1 },
      xep_loai_tot: { value: 9, previous: 8 },
      xep_loai_hoan_thanh: { value: 0, previous: 0 },
      xep_loai_khong_hoan_thanh: { value: 0, previous: 0 },
    });
    expect(chart.series.map(({ name }) => name)).toEqual(['Năm 2018', 'Năm 2017']);
    expect(chart.axisMaximum).toBe(9);
  });

  it('leaves a month without a meeting empty and takes two meetings a month into the scale', () => {
    const chart = drawn('du_sinh_hoat', {
      tong_dang_vien: { value: 10 },
      luot_du_sinh_hoat: { value: 28, details: [item('thang_1', 18), item('thang_3', 10)] },
      vang_khong_ly_do: { value: 2, details: [item('thang_1', 2)] },
    });
    expect(series(chart)).toEqual([
      ['Có mặt', 'A', 18, null, 10, null, null, null, null, null, null, null, null, null],
      ['Vắng không lý do', 'C', 2, null, null, null, null, null, null, null, null, null, null, null],
    ]);
    expect(chart.axisMaximum).toBe(20);
  });

  it('orders the months of a school year from September, names its series by it', () => {
    const given = {
      luot_du_sinh_hoat: { value: 20, details: months([10, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0]) },
      xep_loai_tot: { value: 5, previous: 4 },
      xep_loai_xuat_sac: { value: 1, previous: 1 },
    };
    const period = periodOfSchoolYear(2017);
    expect(drawn('du_sinh_hoat', given, period).categories.slice(0, 5)).toEqual([
      'T9',
      'T10',
      'T11',
      'T12',
      'T1',
    ]);
    expect(drawn('xep_loai', given, period).series.map(({ name }) => name)).toEqual([
      'Năm học 2017-2018',
      'Năm học 2016-2017',
    ]);
  });

  it('draws the months of free days only', () => {
    const half = periodOfDays({ year: 2018, month: 1, day: 15 }, { year: 2018, month: 6, day: 30 });
    const given = { luot_du_sinh_hoat: { value: 20, details: months([10, 10]) } };
    expect(drawn('du_sinh_hoat', given, half).categories).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it('draws the eight largest items and says so', () => {
    const details = [50, 10, 90, 30, 70, 20, 80, 40, 60].map((value, index) =>
      item(`k${String(index)}`, value, `Khoản ${String(value)}`),
    );
    const chart = drawn('dong_gop', { tien_van_dong: { value: 450, details } });
    expect(chart.categories).toEqual(
      [90, 80, 70, 60, 50, 40, 30, 20].map((value) => `Khoản ${String(value)}`),
    );
    expect(chart.caption).toBe('Số tiền vận động theo từng nội dung. Vẽ 8 khoản lớn nhất trong 9 khoản.');
    expect(chart.legend).toBe(false);
  });

  it('compares no counts more than ten times apart', () => {
    const chart = drawn('so_nam_truoc', {
      cuoc_tuyen_truyen: { value: 12, previous: 10 },
      phan_qua: { value: 300, previous: 200 },
      giai_thuong: { value: 0, previous: 2 },
      giay_khen: { value: 3, previous: 2 },
      ket_nap: { value: 0, previous: 0 },
    });
    expect(chart.categories).toEqual([
      'Cuộc tuyên truyền, học tập',
      'Giải phong trào, hội thao',
      'Giấy khen',
    ]);
  });
});
