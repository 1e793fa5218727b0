import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import type { ReportModel } from '../../src/core/report/report-model';
import { exportReport, type ExportOptions } from '../../src/word/export-report';
import { part } from './docx-reading';
import { sampleSummary } from './sample-report';

/** docs/decisions/0012-schemas.md says what it checks and why it runs in a process of its own. */
const VALIDATOR = path.join(__dirname, 'validate-documents.mjs');
// Starting .NET takes seconds; on a busy machine many.
jest.setTimeout(240_000);

async function made(report: ReportModel, options: ExportOptions): Promise<Uint8Array> {
  const result = await exportReport(report, options);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value.bytes;
}

test('the reports of 2018 and 2026, our template and the filled template are valid documents', async () => {
  const template = await readFile('assets/mau/mau-bao-cao.docx');
  const [old, present] = await Promise.all(
    [2018, 2026].map(async (year) => (await sampleSummary({ year, month: 12, day: 20 })).report),
  );
  if (!old || !present) throw new Error('no report');
  const whole = await made(old, { number: '03', appendix: true, receipts: true });
  const wrong = new PizZip(whole);
  wrong.file(
    'word/document.xml',
    part(whole, 'word/document.xml').replace('<w:keepNext/>', '<w:jc w:val="both"/><w:keepNext/>'),
  );
  const documents: Readonly<Record<string, Uint8Array>> = {
    old: whole,
    present: await made(present, {}),
    template,
    filled: await made(present, { template }),
    wrong: wrong.generate({ type: 'uint8array' }),
  };
  const folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
  try {
    const files = Object.keys(documents).map((name) => path.join(folder, `${name}.docx`));
    for (const file of files) await writeFile(file, documents[path.basename(file, '.docx')] ?? '');
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, ...files]);
    const found = JSON.parse(stdout) as Record<string, string[]>;
    for (const file of files.slice(0, 4)) expect([file, found[file]]).toEqual([file, []]);
    // a validator that checks nothing would be noticed
    expect(found[files[4] ?? '']).not.toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
