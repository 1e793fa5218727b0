import {
  isByEnd,
  periodOfDays,
  periodOfSchoolYear,
  periodOfYear,
  placeDate,
  previousPeriod,
} from '../../../src/core/figures/periods';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('periods', () => {
  test('names and tails', () => {
    expect(periodOfYear(2018)).toMatchObject({ label: 'năm 2018', tail: '2018', to: day(2018, 12, 31) });
    expect(periodOfSchoolYear(2017)).toMatchObject({
      label: 'năm học 2017-2018',
      tail: '2017-2018',
      from: day(2017, 9, 1),
      to: day(2018, 8, 31),
    });
    expect(periodOfDays(day(2018, 1, 1), day(2018, 6, 30))).toMatchObject({
      kind: 'days',
      label: 'từ 01/01/2018 đến 30/6/2018',
      tail: '01.01-30.06.2018',
    });
    expect(periodOfDays(day(2017, 12, 1), day(2018, 11, 30)).tail).toBe('01.12.2017-30.11.2018');
  });

  test('free days that are a whole year are that year', () => {
    expect(periodOfDays(day(2018, 1, 1), day(2018, 12, 31))).toEqual(periodOfYear(2018));
    expect(periodOfDays(day(2017, 9, 1), day(2018, 8, 31))).toEqual(periodOfSchoolYear(2017));
    expect(() => periodOfDays(day(2018, 2, 1), day(2018, 1, 1))).toThrow(RangeError);
  });

  test('the year before', () => {
    expect(previousPeriod(periodOfYear(2018))).toEqual(periodOfYear(2017));
    expect(previousPeriod(periodOfSchoolYear(2017))).toEqual(periodOfSchoolYear(2016));
    expect(previousPeriod(periodOfDays(day(2020, 2, 1), day(2020, 2, 29)))).toMatchObject({
      from: day(2019, 2, 1),
      to: day(2019, 2, 28),
    });
  });

  test('a date lies in the period, out of it, or across its end', () => {
    const half = periodOfDays(day(2018, 1, 1), day(2018, 6, 15));
    expect(placeDate(day(2018, 6, 15), half)).toBe('inside');
    expect(placeDate(day(2018, 6, 16), half)).toBe('outside');
    expect(placeDate({ year: 2018, month: 6, day: null }, half)).toBe('across');
    expect(placeDate({ year: 2018, month: null, day: null }, half)).toBe('across');
    expect(placeDate({ year: 2018, month: null, day: null }, periodOfYear(2018))).toBe('inside');
    expect(placeDate({ year: 2017, month: null, day: null }, periodOfYear(2018))).toBe('outside');
  });

  test('by the end of the period', () => {
    expect(isByEnd(day(2018, 12, 31), periodOfYear(2018))).toBe(true);
    expect(isByEnd(day(2019, 1, 1), periodOfYear(2018))).toBe(false);
    expect(isByEnd({ year: 2018, month: null, day: null }, periodOfYear(2018))).toBe(true);
  });
});
