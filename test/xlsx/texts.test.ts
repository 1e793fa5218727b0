import fc from 'fast-check';
import { decodeStoredText, encodeStoredText, withoutControls } from '../../src/xlsx/stored-text';
import { kindOfCode, numberKind } from '../../src/xlsx/number-formats';
import { shiftFormula } from '../../src/xlsx/shift-formula';
import { resolveTarget } from '../../src/xlsx/relationships';

it('any text comes back from storage as it went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeStoredText(encodeStoredText(text))).toBe(withoutControls(text));
    }),
  );
  expect(decodeStoredText(encodeStoredText('_x0041_'))).toBe('_x0041_');
  expect(withoutControls('a\u0000b\u001fc\ud800d\te')).toBe('abcd\te');
});

it('formulas move by rows and columns and back', () => {
  expect(shiftFormula('A1+$B$2+C$3+$D4+LOG10(E5)+Tên1', 2, 1)).toBe('B3+$B$2+D$3+$D6+LOG10(F7)+Tên1');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (rows, columns) => {
      const formula = 'SUM(A1:C7)*\'Trang A1\'!B2&"D4"';
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

it('tells dates and percentages by format', () => {
  expect(numberKind(14, undefined)).toBe('date');
  expect(numberKind(30, undefined)).toBe('date');
  expect(numberKind(46, undefined)).toBe('plain');
  expect(numberKind(9, undefined)).toBe('percent');
  expect(kindOfCode('[$-42A]dd/mm/yyyy')).toBe('date');
  expect(kindOfCode('#,##0 "đ"')).toBe('plain');
  expect(kindOfCode('0.0"%"')).toBe('plain');
});

it('resolves targets, relative and absolute', () => {
  expect(resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml')).toBe('xl/worksheets/sheet1.xml');
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../drawings/d.xml')).toBe('xl/drawings/d.xml');
  expect(resolveTarget('xl/workbook.xml', '/xl/a.xml')).toBe('xl/a.xml');
  expect(resolveTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
});
