import { byMonth } from '../../../src/core/figures/by-month';

describe('byMonth', () => {
  test('adds the meetings of a month, keeps a month of none, leaves out a month without a meeting', () => {
    const march = { year: 2018, month: 3, day: null };
    const details = byMonth([
      { date: march, n: 9 },
      { date: { year: 2018, month: 1, day: 5 }, n: 0 },
      { date: { ...march, day: 20 }, n: 8 },
    ]);
    expect(details.map(({ key, value }) => `${key}=${String(value)}`)).toEqual(['thang_1=0', 'thang_3=17']);
  });

  test('one meeting of an unknown month: no breakdown, for it would not add up', () => {
    expect(
      byMonth([
        { date: { year: 2018, month: 3, day: null }, n: 9 },
        { date: null, n: 8 },
      ]),
    ).toEqual([]);
  });
});
