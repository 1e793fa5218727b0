import { buildReport } from '../../../src/core/report/build-report';
import type { SheetContent } from '../../../src/core/report/changes';
import { layoutCharts, withMoves } from '../../../src/core/report/layout-charts';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { formatRange } from '../../../src/core/sheet/range';
import { ARTICLE, figures, type Given, UNIT, YEAR_2018 } from './figures';
import { sheetText, writtenSheet } from './sheet-text';

const chartsOf = (given: Readonly<Record<string, Given>>): SheetContent =>
  layoutCharts(buildReport({ figures: figures(given), unit: UNIT, period: YEAR_2018 }));

describe('the sheet Biểu đồ 2018', () => {
  const content = chartsOf(ARTICLE);

  it('prints title, name and captions, nothing else', () => {
    expect(sheetText(content, 1, 7)).toBe(
      [
        '1: BIỂU ĐỒ KẾT QUẢ CÔNG TÁC NĂM 2018',
        '2: Chi bộ Liên minh HTX tỉnh',
        '20: Năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó có 02 đảng viên hoàn thành xuất sắc nhiệm vụ.',
        '38: 12 kỳ sinh hoạt, 117 lượt đảng viên dự, đạt tỷ lệ 97,5%; vắng 03 lượt, đều có lý do.',
        '56: Ba loại giá trị khác nhau, không cộng chung.',
        '74: Mỗi thanh đếm riêng trên tổng số 10 đảng viên; các nhóm có thể trùng nhau.',
        '92: Chỉ so các số đếm được; tiền và tỷ lệ xem ở bảng Tổng hợp.',
      ].join('\n'),
    );
  });

  it('keeps each chart’s data level with it, outside the print area', () => {
    expect(sheetText(content, 9, 12).split('\n').slice(0, 6)).toEqual([
      '4: Xếp loại chất lượng đảng viên năm 2018',
      '5:  | Năm 2018 | Năm 2017',
      '6: Hoàn thành xuất sắc nhiệm vụ | 2 | 1',
      '7: Hoàn thành tốt nhiệm vụ | 8 | 7',
      '8: Hoàn thành nhiệm vụ | 0 | 1',
      '9: Không hoàn thành nhiệm vụ | 0 | 0',
    ]);
    expect(content.charts.map(({ data }) => formatRange(data))).toEqual([
      'I5:K9',
      'I23:K35',
      'I41:L44',
      'I59:J65',
      'I77:K83',
    ]);
  });

  it('leaves the cells of a blank bar empty', () => {
    const row = content.cells
      .filter(({ row: at, column }) => at === 43 && column >= 9)
      .map(({ value }) => value);
    expect(row).toEqual(['Quỹ “Mái ấm Công đoàn”', null, 740000, null]);
  });

  it('places charts of 16 × 8 cm, two a page, each over its own rows', () => {
    expect(content.charts.map(({ width, height }) => [width, height])).toEqual(
      Array.from({ length: 5 }, () => [453.5, 226.8]),
    );
    // 50 points of heading, 336 points a chart with caption and space
    expect(content.charts.map(({ top }) => top)).toEqual([56, 392, 728, 1064, 1400]);
    expect(content.page.breaksBefore).toEqual([40, 76]);
    expect(content.page.printArea).toEqual({ top: 1, left: 1, bottom: 93, right: 7 });
    expect(
      content.rows.filter(({ row }) => row < 40).reduce((sum, { points }) => sum + points, 0),
    ).toBeLessThan(728);
  });
});

it('says so where nothing can be drawn', () => {
  const content = chartsOf({});
  expect(content.charts).toEqual([]);
  expect(sheetText(content, 1, 12)).toContain('4: Chưa đủ số liệu để vẽ biểu đồ.');
});

it('closes up over charts that are not drawn', () => {
  const { tong_dang_vien, dang_vien_chinh_thuc, dang_vien_du_bi } = ARTICLE;
  const content = chartsOf({
    tong_dang_vien: tong_dang_vien ?? {},
    dang_vien_chinh_thuc: dang_vien_chinh_thuc ?? {},
    dang_vien_du_bi: dang_vien_du_bi ?? {},
  });
  expect(content.charts.map(({ chart, data }) => [chart.id, formatRange(data)])).toEqual([
    ['co_cau', 'I5:J7'],
  ]);
  expect(content.page.breaksBefore).toEqual([]);
});

describe('charts that stand already', () => {
  const standing = (given: Readonly<Record<string, Given>>): Sheet =>
    writtenSheet(chartsOf(given), 'Biểu đồ 2018');
  const { tien_ho_tro: _aid, tien_van_dong: _collected, tri_gia_qua: _gifts, ...withoutMoney } = ARTICLE;
  const moves = (given: Readonly<Record<string, Given>>, sheet: Sheet): unknown =>
    withMoves(chartsOf(given), sheet).charts.map(({ chart, moved }) => [
      chart.id,
      moved?.rows ?? 0,
      moved?.points ?? 0,
    ]);

  it('stay where nothing came in between', () => {
    expect(moves(ARTICLE, standing(ARTICLE))).toEqual([
      ['xep_loai', 0, 0],
      ['du_sinh_hoat', 0, 0],
      ['dong_gop', 0, 0],
      ['co_cau', 0, 0],
      ['so_nam_truoc', 0, 0],
    ]);
  });

  it('go down for one that comes in, whatever number their title has now', () => {
    const fewer = { ...withoutMoney, tong_dang_vien: { ...ARTICLE['tong_dang_vien'], value: 9 } };
    expect(moves(ARTICLE, standing(fewer))).toEqual([
      ['xep_loai', 0, 0],
      ['du_sinh_hoat', 0, 0],
      ['dong_gop', 0, 0],
      ['co_cau', 18, 336],
      ['so_nam_truoc', 18, 336],
    ]);
  });

  it('go up for one that falls out', () => {
    expect(moves(withoutMoney, standing(ARTICLE))).toEqual([
      ['xep_loai', 0, 0],
      ['du_sinh_hoat', 0, 0],
      ['co_cau', -18, -336],
      ['so_nam_truoc', -18, -336],
    ]);
  });
});
