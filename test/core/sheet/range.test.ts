import fc from 'fast-check';
import {
  boundingRange,
  columnName,
  columnNumber,
  contains,
  documentReference,
  formatRange,
  parseRange,
} from '../../../src/core/sheet/range';

describe('addresses', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %d is %s', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  });

  test('one cell, a range, dollars, the wrong way round', () => {
    expect(formatRange({ top: 7, left: 2, bottom: 7, right: 2 })).toBe('B7');
    expect(parseRange('$B$7:$B$16')).toEqual({ top: 7, left: 2, bottom: 16, right: 2 });
    expect(parseRange('D9:B7')).toEqual({ top: 7, left: 2, bottom: 9, right: 4 });
    expect(parseRange('B7:')).toBeNull();
    expect(parseRange('7')).toBeNull();
  });

  test('a sheet name with an apostrophe is doubled in references', () => {
    const range = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(documentReference({ sheet: "Năm '18", range })).toBe("'Năm ''18'!A1:B2");
  });

  test('contains and bounding', () => {
    const range = { top: 2, left: 2, bottom: 3, right: 4 };
    expect([contains(range, 2, 4), contains(range, 4, 4)]).toEqual([true, false]);
    expect(boundingRange([range, { top: 1, left: 3, bottom: 1, right: 9 }])).toEqual({
      top: 1,
      left: 2,
      bottom: 3,
      right: 9,
    });
    expect(boundingRange([])).toBeNull();
  });

  test('property: what is printed parses back', () => {
    const at = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(at, at, fc.nat(50), fc.nat(50), (top, left, down, right) => {
        const range = { top, left, bottom: top + down, right: left + right };
        expect(parseRange(formatRange(range))).toEqual(range);
      }),
    );
  });
});
