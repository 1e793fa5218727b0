import { CHART_WIDTH, chartLayout } from '../../src/charts/chart-layout';
import type { DrawnChart } from '../../src/core/report/chart-model';
import { FAKE_CHART } from '../taskpane/fake-outcome';

const STACKED: DrawnChart = {
  ...FAKE_CHART,
  shape: 'column',
  stacked: true,
  categories: ['T1', 'T2', 'T3'],
  series: [
    { name: 'Có mặt', values: [10, 9, null], colour: 'A', labelFormat: '0;;;', labelPosition: 'centre' },
    {
      name: 'Vắng có lý do',
      values: [0, 1, null],
      colour: 'B',
      labelFormat: '0;;;',
      labelPosition: 'centre',
    },
  ],
  axisMaximum: 10,
  gapWidth: 45,
  overlap: 100,
};

const texts = (chart: DrawnChart) => chartLayout(chart).labels.map(({ lines }) => lines.join(' '));

describe('horizontal bars', () => {
  const { bars, labels, legend } = chartLayout(FAKE_CHART);

  test('are as long as their values', () => {
    const [two, one, eight] = bars.map(({ width }) => width);
    expect(two).toBeCloseTo(2 * (one ?? 0));
    expect(eight).toBeCloseTo(4 * (two ?? 0));
  });

  test('the best class on top, this year above last year', () => {
    const tops = bars.map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const upside = chartLayout({ ...FAKE_CHART, reversed: false }).bars[0]?.y ?? 0;
    expect(upside).toBeGreaterThan(tops[0] ?? 0);
  });

  test('bars of one class do not touch those of the next', () => {
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1];
      if (next) expect(bar.y + bar.height).toBeLessThanOrEqual(next.y + 0.001);
    }
  });

  test('a zero has its label and no bar; a long name takes two lines', () => {
    expect(texts(FAKE_CHART)).toContain('0');
    expect(bars.filter(({ width }) => width === 0)).toHaveLength(1);
    expect(labels[0]?.lines).toEqual(['Hoàn thành xuất', 'sắc nhiệm vụ']);
  });

  test('nothing leaves the picture', () => {
    for (const bar of bars) expect(bar.x + bar.width).toBeLessThan(CHART_WIDTH);
    for (const entry of legend) expect(entry.x).toBeGreaterThan(0);
  });
});

describe('stacked columns', () => {
  test('stand on each other, a zero is not labelled, a month without a meeting is empty', () => {
    const { bars } = chartLayout(STACKED);
    expect(bars).toHaveLength(4);
    const [, , present, absent] = [...bars].sort((a, b) => a.x - b.x || b.y - a.y);
    expect((absent?.y ?? 0) + (absent?.height ?? 0)).toBeCloseTo(present?.y ?? 0);
    expect(texts(STACKED)).toEqual(['T1', 'T2', 'T3', '10', '9', '1']);
  });

  test('labels are white on blue and black on orange', () => {
    const fills = chartLayout(STACKED)
      .labels.slice(3)
      .map(({ fill }) => fill);
    expect(fills).toEqual(['#FFFFFF', '#FFFFFF', '#000000']);
  });
});

test('money is labelled with Vietnamese grouping', () => {
  const [series] = FAKE_CHART.series;
  if (!series) throw new Error('the fake chart has series');
  const money = {
    ...FAKE_CHART,
    series: [{ ...series, values: [1_000_000, 740_000, null] }],
    axisMaximum: 1_200_000,
  };
  expect(texts(money)).toEqual(expect.arrayContaining(['1.000.000', '740.000']));
});
