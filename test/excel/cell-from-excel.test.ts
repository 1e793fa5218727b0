import fc from 'fast-check';
import { serialFromDate } from '../../src/core/sheet/serial';
import { cellFromExcel } from '../../src/excel/cell-from-excel';
import { dateSystemOf } from '../../src/excel/date-probe';
import { markerFormula, markerText } from '../../src/excel/marker';
import { mergedAreas } from '../../src/excel/merged-areas';

const raw = (value: unknown, format = 'General', formula: unknown = value) => ({ value, formula, format });

describe('a cell as Excel answers it', () => {
  it.each([
    ['a number', raw(12), { kind: 'number', number: 12 }],
    ['a share', raw(0.5, '0.0%'), { kind: 'number', number: 0.5, percent: true }],
    ['a percent sign in quotes', raw(5, '0" %"'), { kind: 'number', number: 5 }],
    ['a day', raw(43_101, 'dd/mm/yyyy'), { kind: 'date', date: { year: 2018, month: 1, day: 1 } }],
    [
      'a day of Excel’s own format',
      raw(43_101, '[$-42A]d mmmm yyyy'),
      { kind: 'date', date: { year: 2018, month: 1, day: 1 } },
    ],
    ['a duration', raw(1.5, '[h]:mm:ss'), { kind: 'number', number: 1.5 }],
    ['a negative number in a date format', raw(-1, 'dd/mm/yyyy'), { kind: 'number', number: -1 }],
    ['a formula', raw(3, 'General', '=SUM(A1:A2)'), { kind: 'number', number: 3, formula: 'SUM(A1:A2)' }],
    [
      'a formula that shows nothing',
      raw('', 'General', '=IF(A1="","",1)'),
      { kind: 'empty', formula: 'IF(A1="","",1)' },
    ],
    ['a text that begins with "="', raw('=x', '@', '=x'), { kind: 'text', text: '=x' }],
    ['an error', raw('#N/A', 'General', '=NA()'), { kind: 'error', code: '#N/A', formula: 'NA()' }],
    ['a text like an error', raw('#VALUE'), { kind: 'text', text: '#VALUE' }],
    ['a truth value', raw(false), { kind: 'boolean', boolean: false }],
    ['nothing', raw(''), { kind: 'empty' }],
    ['a text, as stored', raw('  x '), { kind: 'text', text: '  x ' }],
  ])('%s', (_what, answer, cell) => {
    expect(cellFromExcel(answer, '1900')).toEqual(cell);
  });

  it('gives back every day of both date systems', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date(Date.UTC(1904, 0, 2)),
          max: new Date(Date.UTC(2100, 0, 1)),
          noInvalidDate: true,
        }),
        fc.constantFrom('1900' as const, '1904' as const),
        (day, system) => {
          const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
          const serial = serialFromDate(date, system);
          expect(cellFromExcel(raw(serial, 'dd/mm/yyyy'), system)).toEqual({ kind: 'date', date });
        },
      ),
    );
  });
});

describe('the date system by what Excel shows for a serial', () => {
  // 41639 is 31/12/2013 in the 1900 system and 1/1/2018 in the 1904 system.
  it.each([
    ['31/12/2013', '1900'],
    ['01/01/2018', '1904'],
    ['13/01/18', '1904'],
    ['31/12/13', '1900'],
    ['2018-01-01', '1904'],
    ['########', '1900'],
    ['41639', '1900'],
    ['', '1900'],
  ] as const)('%p means %s', (text, system) => {
    expect(dateSystemOf(text, 41_639)).toBe(system);
  });
});

describe('merged areas out of one address', () => {
  const a = { top: 1, left: 1, bottom: 1, right: 3 };
  const b = { top: 3, left: 2, bottom: 4, right: 2 };
  it.each([
    ["'DS, năm 2018'!A1:C1,'DS, năm 2018'!B3:B4", [a, b]],
    ['Sheet1!$A$1:$C$1; Sheet1!$B$3:$B$4', [a, b]],
    ["'Sổ ''A''!'!A1:C1", [a]],
  ])('%s', (address, ranges) => {
    expect(mergedAreas(address)).toEqual(ranges);
  });
});

describe('the marker', () => {
  it('is read as it was written, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string(), (marker) => {
        expect(markerText(markerFormula(marker))).toBe(marker);
      }),
    );
  });
});
