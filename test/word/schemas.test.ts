import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import type { ReportModel } from '../../src/core/report/report-model';
import { exportReport, type ExportOptions } from '../../src/word/export-report';
import { part } from './docx-reading';
import { sampleSummary } from './sample-report';
import { documentFaults } from './validate';

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
  const documents = {
    old: whole,
    present: await made(present, {}),
    template,
    filled: await made(present, { template }),
    wrong: wrong.generate({ type: 'uint8array' }),
  };
  const { wrong: found, ...valid } = await documentFaults(documents);
  expect(valid).toEqual({ old: [], present: [], template: [], filled: [] });
  // a validator that checks nothing would be noticed
  expect(found).not.toEqual([]);
});
