import type { Finding } from '../../../src/core/checks/finding';
import { CHECKS } from '../../../src/core/checks/checks';
import { education, massModels, members } from '../figures/book-builder';
import { checked } from './check-books';

const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  message: `${code}.`,
  at: null,
  affects: [],
  ...more,
});
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('the order of findings', () => {
  const lessons = education(
    { sheet: 'TT', title: 'năm 2018' },
    'date | content | attendees\n 01/2018 | A | 10\n 02/2018 | B |',
  );

  test('what a figure waits for, then the largest change, then what changes nothing', () => {
    const findings = checked({
      books: { education: [lessons], mass_models: [massModels('Dân vận 2018', 'model\n A')] },
      findings: [
        finding('nothing'),
        finding('small', { affects: ['giay_khen'], effect: 0.1 }),
        finding('large', { affects: ['giay_khen'], effect: 0.5 }),
        finding('waits', { affects: ['luot_tuyen_truyen'], effect: 0.01 }),
        finding('wrong', { affects: ['giay_khen'], severity: 'error' }),
        finding('zero', { affects: ['giay_khen'], effect: 0 }),
      ],
    });
    expect(codes(findings)).toEqual(['waits', 'wrong', 'large', 'small', 'nothing', 'zero']);
  });

  test('one code at one place is told once', () => {
    const at = { sheet: 'TT', range: { top: 7, bottom: 7, left: 4, right: 4 } };
    const findings = checked({
      findings: [
        finding('missing_value', { at, message: 'một.' }),
        finding('missing_value', { at, message: 'hai.' }),
        finding('other', { at }),
      ],
    });
    expect(findings.map(({ message }) => message)).toEqual(['một.', 'other.']);
  });
});

describe('what one sheet shows over and over', () => {
  const at = (row: number) => ({ sheet: 'DS', range: { top: row, bottom: row, left: 2, right: 2 } });
  const doubles = (many: number) =>
    Array.from({ length: many }, (_, index) =>
      finding('missing_value', {
        at: at(index + 4),
        message: `Ô B${String(index + 4)} trống.`,
        affects: [index % 2 === 0 ? 'giay_khen' : 'bang_khen'],
        effect: (many - index) / 1000,
      }),
    );

  test('twenty stand one by one', () => {
    expect(checked({ findings: doubles(20) })).toHaveLength(20);
  });

  test('of more, those of least effect are one: how many, an example, all their cells', () => {
    const findings = checked({
      findings: [...doubles(50).reverse(), finding('unparsed_date', { at: at(9) })],
    });
    expect(findings.slice(0, 19)).toEqual(doubles(50).slice(0, 19));
    expect(findings.slice(19)).toEqual([
      {
        ...doubles(50)[19],
        message: 'Trang “DS” còn 31 chỗ nữa như chỗ này: Ô B23 trống.',
        at: { sheet: 'DS', range: { top: 23, bottom: 53, left: 2, right: 2 } },
        affects: ['bang_khen', 'giay_khen'],
      },
      finding('unparsed_date', { at: at(9) }),
    ]);
  });

  test('more of them than a call takes arguments', () => {
    expect(checked({ findings: doubles(200_000) })).toHaveLength(20);
  });
});

describe('the catalogue of checks', () => {
  test('holds each code once', () => {
    const all = CHECKS.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a clean book raises nothing', () => {
    const list = members(
      { sheet: 'DS', title: 'năm 2018' },
      'full_name | joined\n Nguyễn Văn An | 2000\n Lê Văn Cường | 2001',
    );
    expect(checked({ books: { members: [list] } })).toEqual([]);
    expect(checked({})).toEqual([]);
  });

  test('every finding is a polite sentence with something to do', () => {
    const list = members(
      'DS',
      'full_name | joined | left_reason\n Nguyễn Văn An | 2000 |\n Nguyễn Văn An | 2000 |\n Lê Văn Cường | 2001 | chuyển',
    );
    const findings = checked({
      books: {
        members: [list],
        education: [education('TT', 'date | content\n 01/2018 | A\n 01/2017 | B\n | C')],
      },
    });
    expect(codes(findings).sort()).toEqual([
      'duplicate_member',
      'out_of_period',
      'undated_row',
      'undated_row',
    ]);
    for (const { message, suggestion } of findings) {
      expect(message).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(suggestion).toMatch(/anh\/chị.*\.$/iu);
      expect(`${message}${suggestion ?? ''}`).not.toMatch(/!|lỗi/u);
    }
  });
});
