import fc from 'fast-check';
import {
  compareDays,
  comparePartial,
  dateFromNumber,
  endOf,
  formatDate,
  isValidDay,
  readDate,
  readDayMonth,
  readQuarter,
  startOf,
  within,
  type PartialDate,
} from '../../../src/core/vietnamese/dates';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });
const month = (year: number, monthOfYear: number): PartialDate => ({ year, month: monthOfYear, day: null });
const year = (number: number): PartialDate => ({ year: number, month: null, day: null });

describe('readDate', () => {
  test.each<[string, PartialDate]>([
    ['20/10/2018', day(2018, 10, 20)],
    ['5/3/2018', day(2018, 3, 5)],
    ['3-2-2010', day(2010, 2, 3)],
    ['03.02.2010', day(2010, 2, 3)],
    ['28/ 2/ 2010', day(2010, 2, 28)],
    ['3\\2\\2010', day(2010, 2, 3)],
    ['\u00a020/10/2018 ', day(2018, 10, 20)],
    ["'20/10/2018", day(2018, 10, 20)],
    ['20/10/2018.', day(2018, 10, 20)],
    ['(20/10/2018)', day(2018, 10, 20)],
    ['5/3/18', day(2018, 3, 5)],
    ['20/10/29', day(2029, 10, 20)],
    ['20/10/30', day(1930, 10, 20)],
    ['20/10/98', day(1998, 10, 20)],
    ['29/02/2016', day(2016, 2, 29)],
    ['ngày 20/10/2018', day(2018, 10, 20)],
    ['Ngày: 20/10/2018', day(2018, 10, 20)],
    ['Sinh ngày 20/10/1970', day(1970, 10, 20)],
    ['ngày 5 tháng 3 năm 2018', day(2018, 3, 5)],
    ['Ngày 05 tháng 03 năm 2018', day(2018, 3, 5)],
    ['5 tháng 3/2018', day(2018, 3, 5)],
    ['5 tháng 3, 2018', day(2018, 3, 5)],
    ['ngày 20/10 năm 2018', day(2018, 10, 20)],
    ['2018-03-05', day(2018, 3, 5)],
    ['2018/3/5', day(2018, 3, 5)],
    ['2018-03-05T00:00:00', day(2018, 3, 5)],
    ['2018-03-05T00:00:00.000Z', day(2018, 3, 5)],
    ['20180305', day(2018, 3, 5)],
    ['5-Mar-18', day(2018, 3, 5)],
    ['05-Dec-2018', day(2018, 12, 5)],
    ['8h00\n20/10/2023', day(2023, 10, 20)],
    ['8h 20/10/2023', day(2023, 10, 20)],
    ['08:00 20/10/2023', day(2023, 10, 20)],
    ["14h30' ngày 5/3/2018", day(2018, 3, 5)],
    ['8 giờ 00 ngày 20/10/2023', day(2023, 10, 20)],
    ['Lúc 8 giờ, ngày 20/10/2023', day(2023, 10, 20)],
    ['20/10/2023 08:00:00', day(2023, 10, 20)],
    ['20/10/2023 12:00:00 AM', day(2023, 10, 20)],
    ['20/10/2023 (8h00)', day(2023, 10, 20)],
    ['20/10/2023, 14h30', day(2023, 10, 20)],
    ['Thứ Hai, 20/10/2023', day(2023, 10, 20)],
    ['Thứ 2 ngày 20/10/2023', day(2023, 10, 20)],
    ['CN, 20/10/2023', day(2023, 10, 20)],
    ['T6 20/10/2023', day(2023, 10, 20)],
    ['02/2010', month(2010, 2)],
    ['2-2010', month(2010, 2)],
    ['2010/02', month(2010, 2)],
    ['Tháng 3/2018', month(2018, 3)],
    ['tháng 3 năm 2018', month(2018, 3)],
    ['Tháng 03-2018', month(2018, 3)],
    ['T3/2018', month(2018, 3)],
    ['T3-2018', month(2018, 3)],
    ['T05.2014', month(2014, 5)],
    ['T11,2016', month(2016, 11)],
    ['Th.3/2018', month(2018, 3)],
    ['tháng III/2018', month(2018, 3)],
    ['00/05/1965', month(1965, 5)],
    ['2010', year(2010)],
    ['năm 1965', year(1965)],
    ['00/00/1965', year(1965)],
    ['../../1965', year(1965)],
    ['…/…/1965', year(1965)],
  ])('%j', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  test.each([
    '',
    '-',
    'x',
    '31/02/2018',
    '29/02/2018',
    '32/01/2018',
    '10/25/2018', // no guess m/d/y
    '13/2018',
    '29/08/0202',
    '20/10/1899',
    '2100',
    '03/09- 04/09',
    '20/10/2018 - 21/10/2018',
    '03-05/09/2018',
    '20/10/2018; 21/10/2018',
    'Quý I',
    'Quý 5/2018',
    'Tháng 3',
    '29/8',
    '123',
    '20/10/201',
    'Hà Nội, ngày 5 tháng 3 năm 2018',
    '20/10/2018 (dự bị)',
    '1.000',
    '43000',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('what is printed parses back, in every spelling', () => {
    const anyDay = fc
      .record({
        year: fc.integer({ min: 1900, max: 2099 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .filter(isValidDay);
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-', '.', ' / '), (date, sign) => {
        expect(readDate(formatDate(date))).toEqual(date);
        expect(readDate([date.day, date.month, date.year].join(sign))).toEqual(date);
        expect(readDate(formatDate({ ...date, day: null }))).toEqual({ ...date, day: null });
        expect(readDate(formatDate(year(date.year)))).toEqual(year(date.year));
        const quarter = { ...year(date.year), quarter: (1 + (date.month % 4)) as 1 | 2 | 3 | 4 };
        expect(readDate(formatDate(quarter))).toEqual(quarter);
        expect(readDayMonth(`${String(date.day)}/${String(date.month)}`)).toEqual({
          month: date.month,
          day: date.day,
        });
        expect(dateFromNumber(date.year * 10_000 + date.month * 100 + date.day)).toEqual(date);
      }),
    );
  });
  test('no text throws or hangs; a day read is a day of the calendar', () => {
    const unit = fc.constantFrom(...'0123456789/.-: ,hngàyt');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (text) => {
        const date = readDate(text);
        expect(date === null || isValidDay(startOf(date))).toBe(true);
      }),
    );
    expect(readDate(' .,;'.repeat(20_000))).toBeNull();
  });
});

describe('quarters', () => {
  test.each([
    ['Quý III/2018', 3, 2018],
    ['quý 3 năm 2018', 3, 2018],
    ['Quý IV, năm 2018', 4, 2018],
    ['Q1/2018', 1, 2018],
    ['Quy II-2018', 2, 2018],
    ['Quý II', 2, null],
  ] as const)('%j', (text, quarter, of) => {
    expect(readQuarter(text)).toEqual({ quarter, year: of });
    if (of !== null) expect(readDate(text)).toEqual({ year: of, month: null, day: null, quarter });
  });

  test('begin and end with their own months', () => {
    const third = { year: 2018, month: null, day: null, quarter: 3 } as const;
    expect(startOf(third)).toEqual(day(2018, 7, 1));
    expect(endOf(third)).toEqual(day(2018, 9, 30));
    expect(within(third, day(2018, 1, 1), day(2018, 6, 30))).toBe('out');
    expect(formatDate(third)).toBe('Quý III/2018');
  });
});

describe('readDayMonth', () => {
  test.each([
    ['29/8', 8, 29],
    ['Ngày 3/2', 2, 3],
    ['03-02', 2, 3],
    ['15.11', 11, 15],
    ['29/2', 2, 29],
    ['Ngày 3 tháng 2', 2, 3],
    ['T2 05/02', 2, 5],
    ['Thứ 7, 5/2', 2, 5],
    ['8h00 5/2', 2, 5],
    ['03/09- 04/09', 9, 3],
    ['03/09 đến 04/09', 9, 3],
  ])('%j', (text, monthOfYear, dayOfMonth) => {
    expect(readDayMonth(text)).toEqual({ month: monthOfYear, day: dayOfMonth });
  });
  test.each(['', '30/2', '8/29', '20/10/2018', '2018', 'Buổi 2', '1/2/3', 'Tháng 3'])(
    '%j is none',
    (text) => {
      expect(readDayMonth(text)).toBeNull();
    },
  );
});

describe('dates as numbers', () => {
  test('a year or yyyymmdd, no day numbers of Excel', () => {
    expect(dateFromNumber(2018)).toEqual(year(2018));
    expect(dateFromNumber(20180305)).toEqual(day(2018, 3, 5));
    for (const none of [1899, 2100, 43164, 20181301, 20180231, 18990101, 2018.5, 5, NaN]) {
      expect(dateFromNumber(none)).toBeNull();
    }
  });
});

describe('days and periods', () => {
  test('formatDate', () => {
    expect(formatDate(day(2018, 2, 3))).toBe('03/02/2018');
    expect(formatDate(month(2018, 2))).toBe('02/2018');
    expect(formatDate(year(2018))).toBe('2018');
  });
  test('isValidDay knows leap years', () => {
    expect([2000, 2016, 1900, 2018].map((number) => isValidDay(day(number, 2, 29)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isValidDay(day(2018, 4, 31))).toBe(false);
    expect(isValidDay(day(2018, 13, 1))).toBe(false);
    expect(isValidDay(day(2018, 0, 1))).toBe(false);
    expect(isValidDay(day(2018, 1, 0))).toBe(false);
    expect(isValidDay(day(2018, 1, 1.5))).toBe(false);
  });
  test('compareDays by year, month, day', () => {
    expect(compareDays(day(2017, 12, 31), day(2018, 1, 1))).toBeLessThan(0);
    expect(compareDays(day(2018, 3, 1), day(2018, 2, 28))).toBeGreaterThan(0);
    expect(compareDays(day(2018, 3, 2), day(2018, 3, 1))).toBeGreaterThan(0);
    expect(compareDays(day(2018, 3, 1), day(2018, 3, 1))).toBe(0);
  });
  test('a partial date starts and ends', () => {
    expect(startOf(year(2018))).toEqual(day(2018, 1, 1));
    expect(endOf(year(2018))).toEqual(day(2018, 12, 31));
    expect(startOf(month(2016, 2))).toEqual(day(2016, 2, 1));
    expect(endOf(month(2016, 2))).toEqual(day(2016, 2, 29));
    expect(endOf(day(2018, 3, 5))).toEqual(day(2018, 3, 5));
  });
  test('a missing part counts as its earliest day', () => {
    expect(comparePartial(year(2018), day(2018, 1, 2))).toBeLessThan(0);
    expect(comparePartial(month(2018, 5), year(2018))).toBeGreaterThan(0);
    expect(comparePartial(year(2018), month(2018, 1))).toBe(0);
  });
  test.each<[PartialDate, string]>([
    [day(2017, 9, 1), 'in'],
    [day(2018, 8, 31), 'in'],
    [day(2017, 8, 31), 'out'],
    [day(2018, 9, 1), 'out'],
    [month(2017, 9), 'in'],
    [month(2018, 8), 'in'],
    [month(2018, 9), 'out'],
    [year(2016), 'out'],
    [year(2017), 'unsure'],
    [year(2018), 'unsure'],
  ])('%j in the school year 2017–2018: %s', (date, place) => {
    expect(within(date, day(2017, 9, 1), day(2018, 8, 31))).toBe(place);
  });
  test('a month that the period cuts is unsure', () => {
    expect(within(month(2018, 6), day(2018, 1, 1), day(2018, 6, 15))).toBe('unsure');
    expect(within(month(2018, 1), day(2018, 1, 2), day(2018, 6, 15))).toBe('unsure');
  });
});
