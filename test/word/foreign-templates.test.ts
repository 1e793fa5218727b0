import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportModel } from '../../src/core/report/report-model';
import { exportReport } from '../../src/word/export-report';
import { type WordFile, warningsOf } from '../../src/word/word-file';
import { paragraphs, parseParts, part } from './docx-reading';
import { containers, inPieces, line, table, tornEverywhere, withNotes } from './foreign-template';
import { sampleSummary } from './sample-report';
import { template } from './template-file';
import { documentFaults } from './validate';

// Starting .NET takes seconds; on a busy machine many.
jest.setTimeout(240_000);

let report: ReportModel;

beforeAll(async () => {
  ({ report } = await sampleSummary({ year: 2018, month: 12, day: 20 }));
});

async function filled(bytes: Uint8Array): Promise<WordFile> {
  const result = await exportReport(report, { template: bytes });
  if (!result.ok) throw new Error(result.fault.message);
  parseParts(result.value.bytes);
  expect(warningsOf(result.value)).toEqual([]);
  return result.value;
}

const TAG = '{{Tổng số đảng viên}}';
const PARTS = ['header1', 'footer1', 'footnotes', 'endnotes'];

test.each([
  ['as typed', TAG],
  ['in NFD', TAG.normalize('NFD')],
  ['with no-break spaces', TAG.replaceAll(' ', '\u00a0')],
  ['with a zero-width space', TAG.replace('số', 'số\u200b')],
])('a tag %s, torn behind each of its signs', async (_, tag) => {
  const { bytes } = await filled(template(tornEverywhere(tag) + inPieces(tag)));
  const lines = paragraphs(bytes);
  expect(new Set(lines)).toEqual(new Set(['10']));
  expect(lines).toHaveLength([...tag].length);
});

test.each(Object.keys(containers('')))('a tag in %s', async (name) => {
  const { bytes } = await filled(template(containers(TAG)[name] ?? ''));
  const document = part(bytes, 'word/document.xml');
  expect(document).not.toContain('{{');
  expect(paragraphs(bytes).filter((words) => /(?:^|\D)10$/.test(words))).toHaveLength(1);
});

test('quotes and dashes as Word corrects them are no other tag', async () => {
  const typed = ['{{“Tổng số đảng viên”}}', '{{– Chính thức}}', '{{Tỷ lệ dự sinh hoạt bình quân}}'];
  const { bytes } = await filled(template(typed.map(line).join('')));
  expect(paragraphs(bytes)).toEqual(['10', '08', '97,5']);
});

test('all at once, with loops, conditions and charts: the filled document is valid', async () => {
  const loop = table([line('{{#tu_tuong}}{{tt}}'), line('{{noi_dung}}'), line('{{ky_nay}}{{/tu_tuong}}')]);
  const condition = line(
    '{{#ket_nap}}Kết nạp {{ket_nap}}.{{/ket_nap}}{{^ket_nap}}Không kết nạp.{{/ket_nap}}',
  );
  const body =
    Object.values(containers(TAG)).join('') +
    tornEverywhere(TAG) +
    loop +
    condition +
    line('{{bieu_do.xep_loai}}') +
    table([line('{{bieu_do.dong_gop}}')]) +
    line('cuối');
  const source = withNotes(body, TAG);
  const { bytes } = await filled(source);
  for (const name of PARTS) expect(paragraphs(bytes, `word/${name}.xml`)).toEqual(['10']);
  expect(paragraphs(bytes)).toEqual(expect.arrayContaining(['Kết nạp 01.', '120']));
  const saved = fixture('libreoffice.docx');
  const faults = await documentFaults({ source, filled: bytes, libreoffice: (await filled(saved)).bytes });
  expect(faults).toEqual({ source: [], filled: [], libreoffice: [] });
});

test('a template that LibreOffice has saved', async () => {
  const { bytes } = await filled(fixture('libreoffice.docx'));
  expect(paragraphs(bytes)).toEqual([
    'Chi bộ có 10 đảng viên, trong đó 08 chính thức.',
    ...['Nội dung', 'Kỳ này', 'Cuộc tuyên truyền, học tập', '12', 'Lượt cán bộ, đảng viên dự', '120'],
    'Kết nạp 01 đảng viên.',
  ]);
  expect(paragraphs(bytes, 'word/header1.xml')).toEqual(['Năm 2018']);
});

function fixture(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, 'fixtures', name));
}
