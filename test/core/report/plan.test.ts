import fc from 'fast-check';
import { buildReport } from '../../../src/core/report/build-report';
import type { SheetChange } from '../../../src/core/report/changes';
import { describeChanges, type Plan, planChanges, type PlanOptions } from '../../../src/core/report/plan';
import type { ReportModel } from '../../../src/core/report/report-model';
import { periodOfDays, periodOfYear } from '../../../src/core/figures/periods';
import type { Cell } from '../../../src/core/sheet/cell';
import { cellAt, type Sheet, type Workbook } from '../../../src/core/sheet/workbook';
import { ARTICLE, figures, type Given, UNIT, YEAR_2018 } from './figures';
import { cellOf, sheetText, writtenSheet } from './sheet-text';

const SOURCE: Sheet = {
  name: 'DS đảng viên',
  visibility: 'visible',
  rows: [[{ kind: 'text', text: 'Họ và tên' }]],
  merges: [],
  ours: false,
};

const reportOf = (given: Readonly<Record<string, Given>> = ARTICLE, unit = UNIT): ReportModel =>
  buildReport({
    figures: figures(given),
    unit,
    period: YEAR_2018,
    issued: { year: 2018, month: 12, day: 20 },
  });

const book = (...sheets: readonly Sheet[]): Workbook => ({ name: 'so.xlsx', sheets: [SOURCE, ...sheets] });

function sheetsOf(plan: Plan): readonly Sheet[] {
  return plan.changes.sheets.map(({ name, content }) => writtenSheet(content, name));
}

const firstRun = (report = reportOf()): readonly Sheet[] => sheetsOf(planChanges(book(), report));

/** The sheet with cells changed by a person: "D12" → value. */
function edited(sheet: Sheet, edits: Readonly<Record<string, string | number | null>>): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(edits)) {
    const column = address.charCodeAt(0) - 64;
    const cells = rows[Number(address.slice(1)) - 1] ?? [];
    while (cells.length < column) cells.push({ kind: 'empty' });
    cells[column - 1] = cellOf(value);
  }
  return { ...sheet, rows };
}

/** Plans again after a person's edits on the first run's table. */
function again(
  edits: Readonly<Record<string, string | number | null>>,
  report = reportOf(),
  options: PlanOptions = {},
): Plan {
  const [table, charts] = firstRun();
  if (!table || !charts) throw new Error('the first run plans two sheets');
  return planChanges(book(edited(table, edits), charts), report, options);
}

function tableChange(plan: Plan): SheetChange {
  const change = plan.changes.sheets.find(({ role }) => role === 'table');
  if (!change) throw new Error('the table is not written');
  return change;
}

const line = (plan: Plan, row: number): string =>
  sheetText(tableChange(plan).content, 1, 12)
    .split('\n')
    .find((text) => text.startsWith(`${String(row)}:`)) ?? '';

describe('the first run', () => {
  it('adds a table and a sheet of charts', () => {
    const { changes } = planChanges(book(), reportOf());
    expect(changes.sheets.map(({ name, mode, role }) => [name, mode, role])).toEqual([
      ['Tổng hợp 2018', 'add', 'table'],
      ['Biểu đồ 2018', 'add', 'charts'],
    ]);
    expect(changes.sheets.map(({ content }) => content.marker)).toEqual([
      expect.stringMatching(/^table 2018 [0-9a-z]+ [0-9a-z]+\.[0-9a-z]+$/),
      expect.stringMatching(/^charts 2018 [0-9a-z]+$/),
    ]);
  });

  it('names free days so that Excel takes it', () => {
    const period = periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 });
    const plan = planChanges(book(), buildReport({ figures: figures(ARTICLE), unit: UNIT, period }));
    expect(plan.changes.sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp 01.01-30.06.2018',
      'Biểu đồ 01.01-30.06.2018',
    ]);
  });

  it('leaves a person’s own sheet of that name alone, whatever its case or spelling', () => {
    const own = { ...SOURCE, name: 'TỔNG HỢP 2018'.normalize('NFD') };
    const second = { ...SOURCE, name: 'Tổng hợp 2018 (2)' };
    expect(planChanges(book(own), reportOf()).changes.sheets[0]).toMatchObject({
      name: 'Tổng hợp 2018 (2)',
      mode: 'add',
    });
    expect(planChanges(book(own, second), reportOf()).changes.sheets[0]).toMatchObject({
      name: 'Tổng hợp 2018 (3)',
      mode: 'add',
    });
  });

  it('keeps a numbered name within 31 characters', () => {
    const period = periodOfDays({ year: 2017, month: 7, day: 1 }, { year: 2018, month: 6, day: 29 });
    const wanted = 'Tổng hợp 01.07.2017-29.06.2018';
    const plan = planChanges(
      book({ ...SOURCE, name: wanted }),
      buildReport({ figures: figures(ARTICLE), unit: UNIT, period }),
    );
    expect(plan.changes.sheets[0]?.name).toBe('Tổng hợp 01.07.2017-29.06.2 (2)');
    expect(plan.changes.sheets[0]?.name.length).toBe(31);
  });

  it('adds no empty sheet of charts', () => {
    const plan = planChanges(book(), reportOf({ giay_khen: { value: 1 } }));
    expect(plan.changes.sheets.map(({ role }) => role)).toEqual(['table']);
  });

  it('can be printed', () => {
    expect(describeChanges(planChanges(book(), reportOf()).changes)).toContain(
      "'Tổng hợp 2018'!I12 = DS đảng viên!B7:B16 · 10 người khác nhau → 'DS đảng viên'!B7:B16",
    );
  });
});

describe('which sheet is ours', () => {
  const [table, charts] = firstRun();
  if (!table || !charts) throw new Error('the first run plans two sheets');
  const changed = reportOf({ ...ARTICLE, tong_dang_vien: { ...ARTICLE.tong_dang_vien, value: 11 } });

  it('is found by its marker when renamed, and keeps its name', () => {
    const plan = planChanges(book({ ...table, name: 'Cuối năm' }, charts), changed);
    expect(tableChange(plan)).toMatchObject({ name: 'Cuối năm', mode: 'update' });
  });

  it('is found by its name where the host does not read markers', () => {
    const { marker: _, ...unread } = { ...table, name: 'Tổng hợp 2018 (2)' };
    expect(tableChange(planChanges(book(unread, charts), changed))).toMatchObject({
      name: 'Tổng hợp 2018 (2)',
      mode: 'update',
    });
  });

  it('is not the one of another year', () => {
    const other = buildReport({ figures: figures(ARTICLE), unit: UNIT, period: periodOfYear(2017) });
    const plan = planChanges(book(table, charts), other);
    expect(plan.changes.sheets.map(({ name, mode }) => [name, mode])).toEqual([
      ['Tổng hợp 2017', 'add'],
      ['Biểu đồ 2017', 'add'],
    ]);
  });

  it('is the one still named by us when a person copied it', () => {
    const plan = planChanges(book({ ...table, name: 'Bản sao' }, table, charts), changed);
    expect(tableChange(plan).name).toBe('Tổng hợp 2018');
  });

  it('is not a person’s sheet without our marker', () => {
    const own = { ...table, ours: false };
    expect(tableChange(planChanges(book(own, charts), reportOf()))).toMatchObject({
      name: 'Tổng hợp 2018 (2)',
      mode: 'add',
    });
  });
});

describe('the second run', () => {
  it('of an unchanged workbook plans nothing', () => {
    const plan = planChanges(book(...firstRun()), reportOf());
    expect(plan.changes.sheets).toEqual([]);
    expect(plan.conflicts).toEqual([]);
  });

  it('of an unchanged workbook plans nothing, whatever the figures (property)', () => {
    const ids = Object.keys(ARTICLE);
    const given = fc.dictionary(
      fc.constantFrom(...ids.filter((id) => id !== 'xep_loai_chi_bo')),
      fc.record({
        value: fc.option(fc.nat({ max: 3_000_000 })),
        previous: fc.option(fc.nat({ max: 2000 })),
        details: fc.array(
          fc.record({ key: fc.string(), label: fc.string(), value: fc.nat({ max: 9 }), note: fc.string() }),
          { maxLength: 9 },
        ),
      }),
    );
    fc.assert(
      fc.property(given, (values) => {
        const report = reportOf(values);
        const plan = planChanges(book(...firstRun(report)), report);
        expect(describeChanges(plan.changes)).toBe('');
        expect([plan.conflicts, plan.keptNotes, plan.dropped]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes only the sheet that changed', () => {
    const report = reportOf({ ...ARTICLE, luot_tuyen_truyen: { value: 121, previous: 90 } });
    const plan = planChanges(book(...firstRun()), report);
    expect(plan.changes.sheets.map(({ name, mode }) => [name, mode])).toEqual([['Tổng hợp 2018', 'update']]);
    expect(plan.conflicts).toEqual([]);
    expect(line(plan, 39)).toContain('| 121 |');
  });

  it('writes again when rows of an earlier run are left over', () => {
    const short = reportOf({ giay_khen: { value: 2 } });
    const plan = planChanges(book(...firstRun()), short);
    expect(plan.changes.sheets.map(({ mode }) => mode)).toEqual(['update', 'update']);
  });

  it('leaves what a person writes beside our columns and below our rows', () => {
    const [table, charts] = firstRun();
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const beside = edited(table, { N12: 'việc riêng', A90: 'ghi thêm' });
    const rows = [...beside.rows];
    while (rows.length < 100) rows.push([]);
    const below = { ...beside, rows: [...rows, [cellOf('ở dưới')]] };
    expect(planChanges(book(below, charts), reportOf()).changes.sheets).toEqual([]);
  });
});

describe('what a person typed', () => {
  it('over a figure stays, and is told with what was computed', () => {
    const plan = again({ D12: 11 });
    expect(plan.conflicts).toEqual([
      {
        id: 'tong_dang_vien',
        label: 'Tổng số đảng viên',
        theirs: 11,
        computed: 10,
        at: { sheet: 'Tổng hợp 2018', range: { top: 12, bottom: 12, left: 4, right: 4 } },
      },
    ]);
    expect(line(plan, 12)).toBe(
      '12: 1 | Tổng số đảng viên | đảng viên | 11 | 9 | 122.2 |  |  | Người dùng ghi; tính được: 10 | tong_dang_vien | 10',
    );
  });

  it('stays over the next runs without another write', () => {
    const once = again({ D12: 11, G13: 'trong đó 01 mới' });
    const sheets = [...sheetsOf(once)];
    const charts = firstRun()[1];
    if (charts) sheets.push(charts);
    const twice = planChanges(book(...sheets), reportOf());
    expect(twice.changes.sheets).toEqual([]);
    expect(twice.conflicts.map(({ theirs }) => theirs)).toEqual([11]);
    expect(twice.keptNotes.map(({ note }) => note)).toEqual(['trong đó 01 mới']);
  });

  it('gives way where the person wants the computed figure', () => {
    const plan = again({ D12: 11 }, reportOf(), { recompute: ['tong_dang_vien'] });
    expect(plan.conflicts).toEqual([]);
    expect(line(plan, 12)).toContain('| 10 | 9 | 111.1 |');
  });

  it('is no conflict once the sheets say the same', () => {
    const plan = again({ D12: 11 }, reportOf({ ...ARTICLE, tong_dang_vien: { value: 11, previous: 9 } }));
    expect(plan.conflicts).toEqual([]);
  });

  it('over “…” stays too', () => {
    const without = reportOf({ ...ARTICLE, bang_khen: { value: null } });
    const [table, charts] = firstRun(without);
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const plan = planChanges(book(edited(table, { D68: 3 }), charts), without);
    expect(plan.conflicts).toMatchObject([{ id: 'bang_khen', theirs: 3, computed: '…' }]);
    expect(line(plan, 68)).toContain('Người dùng ghi; chưa tính được');
  });

  it('and emptied is computed again', () => {
    const plan = again({ D12: null });
    expect(plan.conflicts).toEqual([]);
    expect(line(plan, 12)).toContain('| 10 | 9 |');
  });

  it('as a note stays, replaced or cleared', () => {
    const plan = again({ G12: 'kể cả 01 sinh hoạt tạm', G42: null, G71: '30% theo quy định' });
    expect(plan.keptNotes).toEqual([
      { id: 'tong_dang_vien', label: 'Tổng số đảng viên', note: 'kể cả 01 sinh hoạt tạm' },
      { id: 'ty_le_giu_lien_he_noi_cu_tru', label: 'Đảng viên giữ mối liên hệ tốt với nơi cư trú', note: '' },
      { id: 'dang_phi_de_lai', label: '- Trích để lại chi bộ', note: '30% theo quy định' },
    ]);
    expect(line(plan, 71)).toMatch(/\| 30% theo quy định \| .* \| 30%$/);
  });

  it('as last year’s figure where we know none stays and is compared', () => {
    const plan = again({ E70: 4000000, D12: 11 });
    expect(line(plan, 70)).toContain('| 4860000 | 4000000 | 121.5 |');
  });

  it('as a row of their own stays behind the row it stood behind', () => {
    const [table, charts] = firstRun();
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const own: readonly Cell[] = ['', 'Sổ vàng truyền thống', 'quyển', 1, '', '', 'mới'].map((value) =>
      cellOf(value === '' ? null : value),
    );
    const inserted = { ...table, rows: [...table.rows.slice(0, 68), own, ...table.rows.slice(68)] };
    const plan = planChanges(book(inserted, charts), reportOf());
    expect(line(plan, 69)).toBe('69:  | Sổ vàng truyền thống | quyển | 1 |  |  | mới');
    expect(line(plan, 70)).toContain('Đảng phí');
    expect(planChanges(book(...sheetsOf(plan), charts), reportOf()).changes.sheets).toEqual([]);
  });

  it('in rooms that we leave open stays', () => {
    const open = { ...UNIT, superior: '', place: '', secretary: '' };
    const report = buildReport({ figures: figures(ARTICLE), unit: open, period: YEAR_2018 });
    const [table, charts] = firstRun(report);
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const filled = edited(table, {
      A1: 'ĐẢNG ỦY XÃ VĨNH AN',
      C3: 'Vĩnh An, ngày 22 tháng 12 năm 2018',
      A80: 'Trần Thị Bích Hạnh',
      C81: 'Nguyễn Văn Lộc',
      D12: 11,
    });
    const texts = sheetText(tableChange(planChanges(book(filled, charts), report)).content, 1, 7);
    expect(texts).toContain('1: ĐẢNG ỦY XÃ VĨNH AN |');
    expect(texts).toContain('3: * |  | Vĩnh An, ngày 22 tháng 12 năm 2018');
    expect(texts).toContain('81: Trần Thị Bích Hạnh |  | Nguyễn Văn Lộc');
  });

  it('in a row that is gone is told', () => {
    const report = reportOf({ ...ARTICLE, giai_thuong: { value: 0, previous: 1 } });
    expect(again({ G51: 'có thưởng tiền' }, report).dropped).toEqual([
      { label: '- Khuyến khích', value: null, note: 'có thưởng tiền' },
    ]);
  });
});

describe('rows that people moved', () => {
  const swap = (sheet: Sheet, a: number, b: number, columns: number): Sheet => {
    const rows = sheet.rows.map((row) => [...row]);
    for (let column = 1; column <= columns; column++) {
      const one = cellAt(sheet, a, column);
      const other = cellAt(sheet, b, column);
      (rows[a - 1] ?? [])[column - 1] = other;
      (rows[b - 1] ?? [])[column - 1] = one;
    }
    return { ...sheet, rows };
  };

  test.each([
    ['whole', 12],
    ['without their hidden columns', 8],
  ])('%s keep their notes and figures', (_, columns) => {
    const [table, charts] = firstRun();
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const typed = edited(table, { G13: 'của dòng chính thức', D14: 3 });
    const plan = planChanges(book(swap(typed, 13, 14, columns), charts), reportOf());
    expect(plan.conflicts).toMatchObject([{ id: 'dang_vien_du_bi', theirs: 3, computed: 2 }]);
    expect(plan.keptNotes).toMatchObject([{ id: 'dang_vien_chinh_thuc', note: 'của dòng chính thức' }]);
    expect(line(plan, 13)).toMatch(/- Chính thức .* dang_vien_chinh_thuc \| 8$/);
  });

  it('keep a reworded row by its id', () => {
    const plan = again({ B12: 'Tổng số ĐV của chi bộ', G12: 'ghi chú' });
    expect(plan.keptNotes).toMatchObject([{ id: 'tong_dang_vien', note: 'ghi chú' }]);
    expect(line(plan, 12)).toContain('Tổng số đảng viên');
  });

  it('keep everything that differs where the hidden columns were cleared', () => {
    const [table, charts] = firstRun();
    if (!table || !charts) throw new Error('the first run plans two sheets');
    const bare = { ...table, rows: table.rows.map((row) => row.slice(0, 9)) };
    const plan = planChanges(book(edited(bare, { D12: 11, G13: 'giữ' }), charts), reportOf());
    expect(plan.conflicts).toMatchObject([{ id: 'tong_dang_vien', theirs: 11 }]);
    expect(plan.keptNotes).toMatchObject([{ id: 'dang_vien_chinh_thuc', note: 'giữ' }]);
    expect(line(plan, 12)).toMatch(/tong_dang_vien \| 10$/);
  });
});

it('keeps any note and any number typed over (property)', () => {
  const rows = [12, 13, 25, 38, 44, 53, 60, 67, 70];
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...rows.map((row) => `D${String(row)}`)),
        fc.integer({ min: 20_000_000, max: 90_000_000 }),
      ),
      fc.dictionary(
        fc.constantFrom(...rows.map((row) => `G${String(row)}`)),
        fc.stringMatching(/^[a-zđêô0-9/%-]{1,30}$/),
      ),
      (values, notes) => {
        const plan = again({ ...values, ...notes });
        expect(plan.conflicts.map(({ theirs }) => theirs).sort()).toEqual(Object.values(values).sort());
        expect(plan.keptNotes.map(({ note }) => note).sort()).toEqual(Object.values(notes).sort());
        const after = [...sheetsOf(plan)];
        for (const sheet of firstRun()) if (!after.some(({ name }) => name === sheet.name)) after.push(sheet);
        expect(planChanges(book(...after), reportOf()).changes.sheets).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

it('takes charts along where one before them falls out, and says so only once', () => {
  const { tien_ho_tro: _aid, tien_van_dong: _collected, tri_gia_qua: _gifts, ...less } = ARTICLE;
  const plan = planChanges(book(...firstRun()), reportOf(less));
  const charts = plan.changes.sheets.find(({ role }) => role === 'charts')?.content.charts ?? [];
  expect(charts.map(({ chart, moved }) => [chart.id, moved?.rows])).toEqual([
    ['xep_loai', undefined],
    ['du_sinh_hoat', undefined],
    ['co_cau', -18],
    ['so_nam_truoc', -18],
  ]);
  expect(planChanges(book(...sheetsOf(plan)), reportOf(less)).changes.sheets).toEqual([]);
});
