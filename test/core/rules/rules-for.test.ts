import { RULES } from '../../../src/core/rules/rules';
import { rulesFor } from '../../../src/core/rules/rules-for';

const on = (year: number, month = 12, day = 31) => rulesFor({ year, month, day });

describe('rules in force on a day', () => {
  test('a report of 2018', () => {
    expect(on(2018)).toMatchObject({
      layout: { number: '36-HD/VPTW' },
      residence: { number: '76-QĐ/TW' },
      forbiddenActs: { number: '47-QĐ/TW', articles: 19 },
      rating: { number: '132-QĐ/TW' },
      ceilingPercent: 20,
      meetings: { regular: 12, thematic: 0 },
    });
  });

  test('a report of 2026 cites nothing of 2018', () => {
    const rules = on(2026);
    expect(rules).toMatchObject({
      layout: { number: '05-HD/VPTW' },
      residence: { number: '213-QĐ/TW' },
      forbiddenActs: { number: '37-QĐ/TW' },
      rating: { number: '366-QĐ/TW' },
      meetings: { regular: 12, thematic: 4 },
    });
    expect(rules.forbiddenActs.articles).toBeUndefined();
  });

  test('the day itself decides', () => {
    expect(on(2021, 10, 24).forbiddenActs.number).toBe('47-QĐ/TW');
    expect(on(2021, 10, 25).forbiddenActs.number).toBe('37-QĐ/TW');
    expect(on(2020, 1, 1).residence.number).toBe('76-QĐ/TW');
    expect(on(2026, 5, 26).layout.number).toBe('36-HD/VPTW');
  });

  test('every topic is told oldest first', () => {
    for (const versions of Object.values(RULES)) {
      const days = versions.map(({ since }) => since.year * 10_000 + since.month * 100 + since.day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});
