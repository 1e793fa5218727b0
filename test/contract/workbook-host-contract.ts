import { keptPart, NOTHING_KEPT, readKeptPart } from '../../src/core/kept/kept-part';
import { saidAt } from '../../src/core/kept/remembered';
import type { KeptSettings } from '../../src/core/kept/kept-settings';
import { MARKER_NAME } from '../../src/core/report/changes';
import type { Cell } from '../../src/core/sheet/cell';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';
import { cellAt } from '../../src/core/sheet/workbook';
import type { KeptStore } from '../../src/ports/kept-store';
import type { WorkbookHost } from '../../src/ports/workbook-host';
import { type BookFixture, SMALL_BOOK } from './book-fixture';
import { chartsChange, plan, tableChange, TRICKY_TEXTS } from './sample-plan';

/** A book opened in one of the hosts, with what the port itself does not tell. */
export interface OpenedBook {
  /** The host over the book as it is now; a later call sees what was applied. */
  host(): Promise<WorkbookHost & KeptStore> | (WorkbookHost & KeptStore);
  /** Everything of one sheet, in the host's own form: two of them are compared, nothing else. */
  snapshot(sheet: string): Promise<unknown>;
  /** "I3" → the document reference its link leads to. */
  links(sheet: string): Promise<Readonly<Record<string, string>>>;
  /** Whether the sheet-scoped name is there and hidden. */
  hasHiddenName(sheet: string, name: string): Promise<boolean>;
  /** How many charts stand on the sheet. */
  charts(sheet: string): Promise<number>;
}

export interface HostSubject {
  readonly name: string;
  open(book: BookFixture): Promise<OpenedBook>;
}

/** What every host of the port does, whatever it is made of (DESIGN.md "Hosts"). */
export function describeWorkbookHost(subject: HostSubject): void {
  describe(`the workbook port over ${subject.name}`, () => {
    describeReading(subject);
    describeAdding(subject);
    describeUpdating(subject);
    describeSettings(subject);
  });
}

async function read(book: OpenedBook): Promise<Workbook> {
  const result = await (await book.host()).read();
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value;
}

async function apply(
  book: OpenedBook,
  changes: Parameters<WorkbookHost['apply']>[0],
): Promise<readonly string[]> {
  const host = await book.host();
  await host.read();
  const result = await host.apply(changes);
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value.sheets;
}

function sheet(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name} in ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return found;
}

function textAt(workbook: Workbook, name: string, row: number, column: number): string | null {
  const cell = cellAt(sheet(workbook, name), row, column);
  return cell.kind === 'text' ? cell.text : null;
}

function describeReading(subject: HostSubject): void {
  it('reads every sheet in the order of the tabs, with what is hidden', async () => {
    const workbook = await read(await subject.open(SMALL_BOOK));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['DS đảng viên', 'visible'],
      ["Sổ 'A' năm 2018", 'visible'],
      ['Ẩn', 'hidden'],
      ['Rất ẩn', 'veryHidden'],
      ['Trống', 'visible'],
    ]);
    expect(workbook.sheets.map(({ ours }) => ours)).toEqual([false, false, false, false, false]);
    expect(sheet(workbook, 'Trống').rows.flat()).toEqual([]);
  });

  it('gives each cell its kind, its value as stored and its place', async () => {
    const list = sheet(await read(await subject.open(SMALL_BOOK)), 'DS đảng viên');
    const expected: readonly (readonly [number, number, Cell])[] = [
      [1, 1, { kind: 'text', text: 'DANH SÁCH ĐẢNG VIÊN' }],
      [4, 1, { kind: 'number', number: 1 }],
      [4, 3, { kind: 'date', date: { year: 1975, month: 3, day: 9 } }],
      [4, 4, { kind: 'number', number: 0.5, percent: true }],
      [5, 2, { kind: 'text', text: '  Trần Thị Bình ' }],
      [5, 3, { kind: 'text', text: '02/9/1980' }],
      [5, 4, { kind: 'text', text: '90%' }],
      [6, 3, { kind: 'number', number: 2, formula: 'COUNTA(B4:B5)' }],
      [6, 4, { kind: 'error', code: '#REF!' }],
      [7, 3, { kind: 'boolean', boolean: true }],
    ];
    for (const [row, column, cell] of expected) {
      expect([row, column, cellAt(list, row, column)]).toEqual([row, column, cell]);
    }
    expect(cellAt(list, 2, 1)).toMatchObject({ kind: 'empty' });
    expect(cellAt(list, 7, 1)).toMatchObject({ kind: 'empty' });
    expect(list.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  });

  it('takes a text that begins with "=" for text, not for a formula', async () => {
    const workbook = await read(await subject.open(SMALL_BOOK));
    expect(cellAt(sheet(workbook, "Sổ 'A' năm 2018"), 1, 1)).toEqual({
      kind: 'text',
      text: '=không phải công thức',
    });
  });

  it('changes nothing by reading', async () => {
    const book = await subject.open(SMALL_BOOK);
    const before = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    await read(book);
    const after = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    expect(after).toEqual(before);
  });
}

function describeAdding(subject: HostSubject): void {
  const rows = [
    {
      label: 'Tổng số đảng viên',
      value: 10,
      link: { sheet: 'DS đảng viên', range: { top: 4, left: 2, bottom: 5, right: 2 } },
    },
    {
      label: '- Chính thức',
      value: 97.5,
      link: { sheet: "Sổ 'A' năm 2018", range: { top: 1, left: 1, bottom: 1, right: 1 } },
    },
  ];

  it('adds our sheets at the end, with their marker, and names them in the order of the plan', async () => {
    const book = await subject.open(SMALL_BOOK);
    const names = await apply(
      book,
      plan(tableChange('Tổng hợp 2018', rows), chartsChange('Biểu đồ 2018', [2, 8])),
    );
    expect(names).toEqual(['Tổng hợp 2018', 'Biểu đồ 2018']);
    const workbook = await read(book);
    expect(workbook.sheets.slice(-2).map(({ name, ours, marker }) => [name, ours, marker])).toEqual([
      ['Tổng hợp 2018', true, 'table 2018 k1'],
      ['Biểu đồ 2018', true, 'charts 2018 k2'],
    ]);
    expect(await book.hasHiddenName('Tổng hợp 2018', MARKER_NAME)).toBe(true);
    expect(cellAt(sheet(workbook, 'Tổng hợp 2018'), 3, 4)).toEqual({ kind: 'number', number: 10 });
    expect(cellAt(sheet(workbook, 'Tổng hợp 2018'), 4, 4)).toEqual({ kind: 'number', number: 97.5 });
    expect(sheet(workbook, 'Tổng hợp 2018').merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 7 }]);
    expect(await book.charts('Biểu đồ 2018')).toBe(1);
  });

  it('never writes to a source: every sheet of the person is exactly as before', async () => {
    const book = await subject.open(SMALL_BOOK);
    const before = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    await apply(book, plan(tableChange('Tổng hợp 2018', rows), chartsChange('Biểu đồ 2018', [2, 8])));
    const after = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    expect(after).toEqual(before);
  });

  it.each(TRICKY_TEXTS)('keeps %p text', async (text) => {
    const book = await subject.open(SMALL_BOOK);
    await apply(book, plan(tableChange('Tổng hợp 2018', [{ label: text, value: text }])));
    const workbook = await read(book);
    expect([textAt(workbook, 'Tổng hợp 2018', 3, 2), textAt(workbook, 'Tổng hợp 2018', 3, 4)]).toEqual([
      text,
      text,
    ]);
  });

  it('links to the cells of a receipt, whatever signs the sheet has in its name', async () => {
    const book = await subject.open(SMALL_BOOK);
    await apply(book, plan(tableChange('Tổng hợp 2018', rows)));
    expect(await book.links('Tổng hợp 2018')).toEqual({
      I3: "'DS đảng viên'!B4:B5",
      I4: "'Sổ ''A'' năm 2018'!A1",
    });
    expect(textAt(await read(book), 'Tổng hợp 2018', 3, 9)).toBe('Nguồn 1');
  });

  it('writes nothing for an empty plan', async () => {
    const book = await subject.open(SMALL_BOOK);
    expect(await apply(book, plan())).toEqual([]);
    expect((await read(book)).sheets.map(({ name }) => name)).toEqual(
      SMALL_BOOK.sheets.map(({ name }) => name),
    );
  });
}

function describeUpdating(subject: HostSubject): void {
  it('updates our sheet in place: same tab, new figures, no rows of the last time', async () => {
    const book = await subject.open(SMALL_BOOK);
    const three = [
      { label: 'Một', value: 1 },
      { label: 'Hai', value: 2 },
      { label: 'Ba', value: 3 },
    ];
    await apply(book, plan(tableChange('Tổng hợp 2018', three), chartsChange('Biểu đồ 2018', [2, 8])));
    const sources = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    await apply(
      book,
      plan(
        tableChange('Tổng hợp 2018', [{ label: 'Một', value: 11 }], 'update', 'table 2018 k9'),
        chartsChange('Biểu đồ 2018', [3, 7], 'update'),
      ),
    );
    const workbook = await read(book);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...SMALL_BOOK.sheets.map(({ name }) => name),
      'Tổng hợp 2018',
      'Biểu đồ 2018',
    ]);
    const table = sheet(workbook, 'Tổng hợp 2018');
    expect(table.marker).toBe('table 2018 k9');
    expect(cellAt(table, 3, 4)).toEqual({ kind: 'number', number: 11 });
    expect(cellAt(table, 4, 2).kind).toBe('empty');
    expect(cellAt(table, 5, 4).kind).toBe('empty');
    expect(await book.charts('Biểu đồ 2018')).toBe(1);
    expect(cellAt(sheet(workbook, 'Biểu đồ 2018'), 5, 10)).toEqual({ kind: 'number', number: 3 });
    expect(await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)))).toEqual(sources);
  });

  it('leaves no column of the last time, where a chart had a series more', async () => {
    const book = await subject.open(SMALL_BOOK);
    const wide = chartsChange('Biểu đồ 2018', [2, 8]);
    const more = { row: 5, column: 12, value: 900_000, style: { size: 11, border: true } };
    await apply(book, plan({ ...wide, content: { ...wide.content, cells: [...wide.content.cells, more] } }));
    expect(cellAt(sheet(await read(book), 'Biểu đồ 2018'), 5, 12)).toEqual({
      kind: 'number',
      number: 900_000,
    });
    await apply(book, plan(chartsChange('Biểu đồ 2018', [2, 8], 'update')));
    expect(cellAt(sheet(await read(book), 'Biểu đồ 2018'), 5, 12).kind).toBe('empty');
  });

  it('updates one sheet and leaves the other of ours as it is', async () => {
    const book = await subject.open(SMALL_BOOK);
    await apply(
      book,
      plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }]), chartsChange('Biểu đồ 2018', [2, 8])),
    );
    const charts = await book.snapshot('Biểu đồ 2018');
    await apply(book, plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 2 }], 'update')));
    expect(await book.snapshot('Biểu đồ 2018')).toEqual(charts);
    expect(cellAt(sheet(await read(book), 'Tổng hợp 2018'), 3, 4)).toEqual({ kind: 'number', number: 2 });
  });
}

function describeSettings(subject: HostSubject): void {
  const settings = { unit: 'Chi bộ <Ấp Suối> & "Đá"', feeKeptPercent: 30, ceilingBase: 'good' as const };

  async function keep(book: OpenedBook, settings: KeptSettings): Promise<void> {
    const result = await (await book.host()).keep((part) => ({ ...part, settings }));
    if (!result.ok) throw new Error(result.fault.message);
  }

  it('keeps no settings where none were given', async () => {
    expect(await read(await subject.open(SMALL_BOOK))).not.toHaveProperty('keptPart');
  });

  it('keeps settings with the workbook, and no sheet changes', async () => {
    const book = await subject.open(SMALL_BOOK);
    const before = await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)));
    await keep(book, settings);
    const workbook = await read(book);
    expect(workbook.keptPart).toContain(keptPart({ ...NOTHING_KEPT, settings }));
    expect(readKeptPart(workbook.keptPart).settings).toEqual(settings);
    expect(await Promise.all(SMALL_BOOK.sheets.map(({ name }) => book.snapshot(name)))).toEqual(before);
  });

  it('the last settings kept are the ones that are read, also after our sheets were written', async () => {
    const book = await subject.open(SMALL_BOOK);
    await keep(book, settings);
    await apply(book, plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }])));
    expect(readKeptPart((await read(book)).keptPart).settings).toEqual(settings);
    await keep(book, { place: 'Đồi Thông' });
    expect(readKeptPart((await read(book)).keptPart).settings).toEqual({ place: 'Đồi Thông' });
  });

  it('keeps answers and laid-aside notes beside the settings, each change over what stands there', async () => {
    const book = await subject.open(SMALL_BOOK);
    const answers = saidAt('2018-12-20T08:00:00.000Z', { 'mark:v@điểm “danh”': 'absent', 'money@quỹ': null });
    const dismissed = saidAt('2018-12-20T08:01:00.000Z', { 'same_name:1a': 'Hai người <khác> nhau', b: '' });
    await keep(book, settings);
    const host = await book.host();
    const kept = await host.keep((part) => ({ ...part, memory: { answers, dismissed } }));
    expect(kept).toEqual({ ok: true, value: { settings, memory: { answers, dismissed } } });
    expect(readKeptPart((await read(book)).keptPart)).toEqual({ settings, memory: { answers, dismissed } });
    await keep(book, { place: 'Đồi Thông' });
    expect(readKeptPart((await read(book)).keptPart)).toEqual({
      settings: { place: 'Đồi Thông' },
      memory: { answers, dismissed },
    });
  });
}
