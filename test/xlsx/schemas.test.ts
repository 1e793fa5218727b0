import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newWorkbook } from '../../src/app/new-workbook';
import { tongHop } from '../../src/app/tong-hop';
import type { Changes } from '../../src/core/report/changes';
import { createWorkbook } from '../../src/xlsx/create-workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { archiveOf, partsOf } from './fixtures/archive';
import { bookOf, sheetOf } from './fixtures/books';
import { chartOf, planOf } from './fixtures/plans';

/** docs/decisions/0012-schemas.md says what it checks and why it runs in a process of its own. */
const VALIDATOR = path.join(__dirname, 'fixtures/validate-files.mjs');
const SAMPLE = path.join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');
// Starting .NET takes seconds; on a busy machine many.
jest.setTimeout(240_000);

async function faultsOf(books: Readonly<Record<string, Uint8Array>>): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'schemas-'));
  try {
    const names = Object.keys(books);
    const files = names.map((name) => path.join(folder, `${name}.xlsx`));
    await Promise.all(files.map((file, index) => writeFile(file, books[names[index] ?? ''] ?? '')));
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, ...files]);
    const found = JSON.parse(stdout) as Record<string, string[]>;
    return Object.fromEntries(names.map((name, index) => [name, found[files[index] ?? ''] ?? ['not run']]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function summarised(bytes: Uint8Array, name = 'so.xlsx'): Promise<Uint8Array> {
  const host = new FileHost(bytes, name);
  const outcome = await tongHop(host, { today: { year: 2019, month: 1, day: 2 } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return host.bytes();
}

async function applied(bytes: Uint8Array, plan: Changes): Promise<Uint8Array> {
  const host = new FileHost(bytes, 'so.xlsx');
  const result = await host.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return host.bytes();
}

async function settled(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new FileHost(bytes, 'so.xlsx');
  const result = await host.keep((part) => ({
    ...part,
    settings: { unit: 'Chi bộ Ấp Suối Đá', feeKeptPercent: 30 },
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return host.bytes();
}

async function replaced(
  bytes: Uint8Array,
  part: RegExp,
  from: string | RegExp,
  to: string,
): Promise<Uint8Array> {
  const parts = Object.fromEntries(await partsOf(bytes));
  let count = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (!part.test(name)) continue;
    const before = new TextDecoder().decode(content);
    const after = before.replace(from, to);
    if (after !== before) count++;
    parts[name] = new TextEncoder().encode(after);
  }
  if (count === 0) throw new Error(`nothing to replace: ${String(from)}`);
  return archiveOf(parts);
}

/** Every feature the writers have: two kinds of chart, stacked and side by side, blanks, links, breaks. */
function fullPlan(mode: 'add' | 'update'): Changes {
  const { chart, ...place } = chartOf('du_sinh_hoat', 400);
  const stacked = { ...place, chart: { ...chart, stacked: true, shape: 'column', legend: true } as const };
  return planOf(mode, [chartOf('co_cau'), stacked]);
}

it('parts that we write are as the published schemas want them', async () => {
  const sample = new Uint8Array(await readFile(SAMPLE));
  const first = await summarised(sample);
  const touched = await replaced(
    first,
    /sheetTH1/,
    /(<mergeCells.*<\/mergeCells>)/,
    '$1<conditionalFormatting sqref="D11:D20"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation sqref="D11"><formula1>0</formula1></dataValidation></dataValidations>',
  );
  const html =
    '<table><tr><td>TT</td><td>Họ và tên</td><td>Ngày vào Đảng</td></tr>' +
    '<tr><td>1</td><td>Trần Thị Bé</td><td>05/03/2008</td></tr></table>';
  const bare = await bookOf({ sheets: [{ name: 'A', xml: sheetOf('') }] });
  const full = await applied(bare, fullPlan('add'));
  const faults = await faultsOf({
    sample,
    first,
    again: await applied(touched, { sheets: planOf('update').sheets.slice(0, 1) }),
    fromHtml: await summarised(new TextEncoder().encode(html), 'so.xls'),
    full,
    fullAgain: await applied(full, fullPlan('update')),
    settled: await settled(first),
    newBooks: await createWorkbook(newWorkbook({ year: 2019 }), { unit: 'Chi bộ Ấp Suối Đá' }),
    // So that a validator that finds nothing is noticed.
    wrongChart: await replaced(
      full,
      /chartTH1/,
      /(<c:invertIfNegative[^>]*>)(<c:dLbls>.*?<\/c:dLbls>)/,
      '$2$1',
    ),
    wrongSheet: await replaced(
      full,
      /sheetTH1/,
      /(<mergeCells.*<\/mergeCells>)(.*)<\/worksheet>/,
      '$2$1</worksheet>',
    ),
    wrongDrawing: await replaced(
      full,
      /drawingTH1\.xml$/,
      /(<xdr:from>.*?<\/xdr:from>)(<xdr:ext[^>]*>)/,
      '$2$1',
    ),
    wrongWorkbook: await replaced(
      full,
      /workbook\.xml$/,
      /(<sheets>.*<\/sheets>)(<definedNames>)/,
      '$1<calcPr/>$2',
    ),
    wrongRelations: await replaced(full, /drawingTH1\.xml\.rels/, /chartTH1/, 'chartTH9'),
    wrongTypes: await replaced(full, /Content_Types/, /<Override[^>]*chartTH1[^>]*>/, ''),
    wrongStyles: await replaced(full, /styles/, /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'),
  });
  const { wrongChart, wrongSheet, wrongStyles, wrongDrawing, wrongWorkbook, ...rest } = faults;
  const { wrongRelations, wrongTypes, ...ours } = rest;
  expect(ours).toEqual({
    sample: [],
    first: [],
    again: [],
    fromHtml: [],
    full: [],
    fullAgain: [],
    settled: [],
    newBooks: [],
  });
  expect(wrongChart?.join()).toMatch(/chartTH1.*invertIfNegative/);
  expect(wrongSheet?.join()).toMatch(/sheetTH1.*mergeCells/);
  expect(wrongStyles?.join()).toMatch(/styles.*fonts/);
  expect(wrongDrawing?.join()).toMatch(/drawingTH1.*:ext'/);
  expect(wrongWorkbook?.join()).toMatch(/workbook\.xml.*definedNames/);
  expect(wrongRelations?.join()).toMatch(/^does not open: .*part does not exist/);
  expect(wrongTypes?.join()).toMatch(/^does not open: .*chartTH1/s);
});
