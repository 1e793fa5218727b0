import type { Figure } from '../../../src/core/figures/figure';
import { INDICATORS } from '../../../src/core/figures/indicators';
import { buildReport } from '../../../src/core/report/build-report';
import { type Plan, planChanges } from '../../../src/core/report/plan';
import { readMemory, runMemory, writeMemory } from '../../../src/core/report/run-memory';
import type { SinceLastRun } from '../../../src/core/report/since-last-run';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Sheet, Workbook } from '../../../src/core/sheet/workbook';
import { figure, figures, type Given, UNIT, YEAR_2018 } from './figures';
import { cellOf, writtenSheet } from './sheet-text';

const source = (...people: readonly string[]): Sheet => ({
  name: 'DS đảng viên',
  visibility: 'visible',
  rows: people.map((text): readonly Cell[] => [{ kind: 'text', text }]),
  merges: [],
  ours: false,
});

const BEFORE = source('Họ và tên', 'Lê Văn An');
const AFTER = source('Họ và tên', 'Lê Văn An', 'Phan Thị Bình');

const book = (...sheets: readonly Sheet[]): Workbook => ({ name: 'so.xlsx', sheets });

function planOf(workbook: Workbook, list: readonly Figure[]): Plan {
  return planChanges(workbook, buildReport({ figures: list, unit: UNIT, period: YEAR_2018 }));
}

const GIVEN: Readonly<Record<string, Given>> = {
  tong_dang_vien: { value: 10, source: 'DS đảng viên!B7:B16', counted: '10 người khác nhau' },
  dang_vien_nu: { value: 4, source: 'DS đảng viên!D7:D16', counted: '4 người' },
  giay_khen: { value: 2 },
  bang_khen: {},
  ky_luat: {},
};
const MORE = {
  ...GIVEN,
  tong_dang_vien: { value: 11, source: 'DS đảng viên!B7:B17', counted: '11 người khác nhau' },
};

/** The table as the first run left it, changed by `edit`. */
function firstRun(
  edit: (sheet: Sheet) => Sheet = (sheet) => sheet,
  list = figures(GIVEN),
): Workbook['sheets'] {
  return planOf(book(BEFORE), list).changes.sheets.map(({ name, content }) =>
    edit(writtenSheet(content, name)),
  );
}

function since(workbook: Workbook, list: readonly Figure[]): SinceLastRun {
  const { since: told } = planOf(workbook, list);
  if (!told) throw new Error('the second run tells nothing');
  return told;
}

test('the first run has nothing to compare with', () => {
  expect(planOf(book(BEFORE), figures(GIVEN)).since).toBeNull();
});

test('nothing changed: every figure is counted as it was', () => {
  expect(since(book(BEFORE, ...firstRun()), figures(GIVEN))).toEqual({
    sources: [],
    rules: [],
    unchanged: 3,
  });
});

test('a source changed: old and new value, the cells, and what the receipt said before', () => {
  expect(since(book(AFTER, ...firstRun()), figures(MORE))).toEqual({
    sources: [
      {
        id: 'tong_dang_vien',
        label: 'tong_dang_vien',
        before: 10,
        now: 11,
        at: { sheet: 'DS đảng viên', range: { top: 7, left: 2, bottom: 17, right: 2 } },
        sourceBefore: 'DS đảng viên!B7:B16 · 10 người khác nhau',
        sourceNow: 'DS đảng viên!B7:B17 · 11 người khác nhau',
        rule: 'Đếm theo sổ.',
      },
    ],
    rules: [],
    unchanged: 2,
  });
});

test('no sheet changed and the figure did: it is counted another way', () => {
  const told = since(book(BEFORE, ...firstRun()), figures(MORE));
  expect(told.rules.map(({ id, before, now }) => [id, before, now])).toEqual([['tong_dang_vien', 10, 11]]);
  expect(told.sources).toEqual([]);
});

test.each<[string, (receipt: Figure['receipt']) => Figure['receipt']]>([
  ['rule', (receipt) => ({ ...receipt, rule: 'Đếm cách khác.' })],
  ['answer', (receipt) => ({ ...receipt, choices: ['mark:v=absent'] })],
])('another %s is named even where the sheets changed too', (_, change) => {
  const list = figures(MORE).map((one) =>
    one.id === 'tong_dang_vien' ? { ...one, receipt: change(one.receipt) } : one,
  );
  const told = since(book(AFTER, ...firstRun()), list);
  expect([told.rules.map(({ id }) => id), told.sources]).toEqual([['tong_dang_vien'], []]);
});

test('a sheet renamed or moved is no change of the sources, hiding one is', () => {
  const other = { ...source('x'), name: 'Khác' };
  const print = (...sheets: readonly Sheet[]): string => runMemory(book(...sheets), []).sources;
  expect(print(other, { ...BEFORE, name: 'Danh sách' })).toBe(print(BEFORE, other));
  expect(print(BEFORE, { ...other, visibility: 'hidden' })).not.toBe(print(BEFORE, other));
  expect(print(AFTER, other)).not.toBe(print(BEFORE, other));
});

test('rows that came and rows that went', () => {
  const more = figures({ ...GIVEN, giay_khen: {}, bang_khen: { value: 1 }, ky_luat: { value: 1 } });
  const told = since(book(AFTER, ...firstRun()), more);
  expect(told.sources.map(({ label, before, now }) => [label, before, now])).toEqual([
    ['ky_luat', null, 1],
    ['giay_khen', 2, '…'],
    ['bang_khen', '…', 1],
  ]);
  // and back: the rows of the section are gone
  const later = since(book(BEFORE, ...firstRun(undefined, more)), figures(GIVEN));
  expect(later.sources.map(({ label, before, now, at }) => [label, before, now, at])).toContainEqual([
    'Bị thi hành kỷ luật',
    1,
    null,
    null,
  ]);
});

test('a figure typed over is a conflict, not a change of the sources', () => {
  const typed = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row[9]?.kind === 'text' && row[9].text === 'tong_dang_vien'
        ? row.map((cell, at) => (at === 3 ? cellOf(12) : cell))
        : row,
    ),
  });
  const plan = planOf(book(AFTER, ...firstRun(typed)), figures(MORE));
  expect(plan.conflicts.map(({ theirs, computed }) => [theirs, computed])).toEqual([[12, 11]]);
  expect(plan.since).toEqual({ sources: [], rules: [], unchanged: 2 });
});

test('with the hidden columns cleared, what stands and is the same counts as unchanged', () => {
  const bare = (sheet: Sheet): Sheet => ({ ...sheet, rows: sheet.rows.map((row) => row.slice(0, 9)) });
  expect(since(book(BEFORE, ...firstRun(bare)), figures(GIVEN))).toEqual({
    sources: [],
    rules: [],
    unchanged: 3,
  });
});

test('a table of an older version, which remembers nothing: what changed counts as the sources', () => {
  const old = (sheet: Sheet): Sheet => ({ ...sheet, marker: (sheet.marker ?? '').replace(/ \S*\.\S*$/, '') });
  const told = since(book(BEFORE, ...firstRun(old)), figures(MORE));
  expect(told.sources.map(({ id }) => id)).toEqual(['tong_dang_vien']);
  expect(planOf(book(BEFORE, ...firstRun(old)), figures(GIVEN)).changes.sheets).toEqual([]);
});

test('a change on a sheet that moves no figure writes nothing', () => {
  expect(planOf(book(AFTER, ...firstRun()), figures(GIVEN)).changes.sheets).toEqual([]);
});

test('our sheets are told whether or not they are written', () => {
  const own = [{ role: 'table', name: 'Tổng hợp 2018' }];
  expect(planOf(book(BEFORE), figures(GIVEN)).ownSheets).toEqual(own);
  expect(planOf(book(BEFORE, ...firstRun()), figures(GIVEN)).ownSheets).toEqual(own);
});

describe('what a run remembers of itself', () => {
  const all = INDICATORS.map(({ id, rule }) => {
    const one = figure(id, 1);
    return { ...one, receipt: { ...one.receipt, rule: rule(YEAR_2018) } };
  });

  test('has room for the rules of every indicator within what a text in a formula may hold', () => {
    const written = writeMemory(runMemory(book(BEFORE), all));
    expect(readMemory(written)?.rules?.size).toBe(INDICATORS.length);
    expect(planOf(book(BEFORE), all).changes.sheets[0]?.content.marker.length).toBeLessThanOrEqual(250);
  });

  test('reads back as written; too many rules are left out', () => {
    const memory = runMemory(book(BEFORE), all);
    expect(readMemory(writeMemory(memory))).toEqual(memory);
    const many = Array.from({ length: 90 }, (_, index) => figure(`id_${String(index)}`, 1));
    expect(readMemory(writeMemory(runMemory(book(BEFORE), many)))).toEqual({
      sources: memory.sources,
      rules: null,
    });
    expect(readMemory('')).toBeNull();
  });
});
