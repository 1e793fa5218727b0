import fc from 'fast-check';
import { type Outcome, tongHop } from '../../src/app/tong-hop';
import { periodOfYear } from '../../src/core/figures/periods';
import { readableText } from '../../src/core/recognise/readable-text';
import { COLUMN } from '../../src/core/report/layout-row';
import { cellAt, type Sheet, type Workbook } from '../../src/core/sheet/workbook';
import type { WorkbookHost } from '../../src/ports/workbook-host';
import type { BookFixture } from '../contract/book-fixture';
import { anyEdit, type Edit } from './edits';
import { anyBook } from './random-book';

/** A book in one of the hosts, and a person's hands on it. */
export interface EditedBook {
  host(): Promise<WorkbookHost>;
  /** Everything of the sheets that are not ours, in the host's own form. */
  sources(): Promise<unknown>;
  /** Everything there is, with what was sent to Excel: a run that writes nothing leaves it as it was. */
  state(): Promise<unknown>;
  /** Names of the charts on each of our sheets. */
  charts(): Promise<readonly (readonly string[])[]>;
  /** `sheet`, `row`: of our table, where the edit is about it. */
  edit(change: Edit, sheet: string, row: number): Promise<void>;
}

const FIRST_ROW = 11;

async function run(book: EditedBook): Promise<Outcome> {
  const result = await tongHop(await book.host(), { period: periodOfYear(2018) });
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value;
}

async function read(book: EditedBook): Promise<Workbook> {
  const result = await (await book.host()).read();
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

const textAt = (sheet: Sheet, row: number, column: number): string =>
  readableText(cellAt(sheet, row, column));

/** Rows that show a figure: they have a unit, and unlike the signature's a label. */
function figureRows(sheet: Sheet): readonly number[] {
  const filled = (row: number): boolean =>
    textAt(sheet, row, COLUMN.unit) !== '' && textAt(sheet, row, COLUMN.label) !== '';
  return sheet.rows.flatMap((_, index) => (index + 1 >= FIRST_ROW && filled(index + 1) ? [index + 1] : []));
}

const column = (sheet: Sheet | undefined, number: number): readonly string[] =>
  (sheet?.rows ?? []).flatMap((_, index) => {
    const text = textAt(sheet as Sheet, index + 1, number);
    return index + 1 >= FIRST_ROW && text !== '' ? [text] : [];
  });

const typedNotes = (sheet: Sheet | undefined): readonly string[] =>
  column(sheet, COLUMN.note).filter((text) => text.startsWith('nhớ '));
const typedFigures = (sheet: Sheet | undefined): readonly string[] =>
  column(sheet, COLUMN.current).filter((text) => Number(text) >= 20_000_000);

const ofRole = ({ sheets }: Workbook, role: string): readonly Sheet[] =>
  sheets.filter(({ marker }) => marker?.startsWith(role));

async function editOnce(book: EditedBook, change: Edit): Promise<void> {
  const table = ofRole(await read(book), 'table').at(-1);
  const rows = table ? figureRows(table) : [];
  const row = 'row' in change ? rows[change.row % Math.max(1, rows.length)] : 0;
  if (change.kind !== 'source' && (!table || row === undefined)) return;
  await book.edit(change, table?.name ?? '', row ?? 0);
}

/** One run over what the person left; then again, with nothing changed. */
async function runTwice(book: EditedBook): Promise<void> {
  const before = await read(book);
  const sources = await book.sources();
  const outcome = await run(book);
  const after = await read(book);
  expect(await book.sources()).toEqual(sources);
  for (const role of ['table', 'charts']) {
    expect(ofRole(after, role).length).toBeLessThanOrEqual(Math.max(1, ofRole(before, role).length));
  }
  expect(ofRole(after, 'table').length).toBeGreaterThan(0);
  const name = outcome.ownSheets.find(({ role }) => role === 'table')?.name;
  const [old, now] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  const told = outcome.dropped.map(({ value, note }) => [String(value), note]).flat();
  expect([...typedNotes(now), ...told]).toEqual(expect.arrayContaining([...typedNotes(old)]));
  expect([...typedFigures(now), ...told]).toEqual(expect.arrayContaining([...typedFigures(old)]));
  for (const names of await book.charts()) expect(new Set(names).size).toBe(names.length);

  const state = await book.state();
  const again = await run(book);
  expect(again.changes.sheets.map((sheet) => sheet.name)).toEqual([]);
  expect(await book.state()).toEqual(state);
}

/** Whatever people keep and whatever they do between the runs (issue: a second run). */
export function describeSecondRun(
  name: string,
  open: (book: BookFixture) => Promise<EditedBook>,
  numRuns: number,
): void {
  test(`random books, random edits between runs: ${name}`, async () => {
    const rounds = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(anyBook, rounds, async (fixture, edits) => {
        const book = await open(fixture);
        await runTwice(book);
        for (const round of edits) {
          for (const change of round) await editOnce(book, change);
          await runTwice(book);
        }
      }),
      { numRuns },
    );
  });
}
