import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { paragraphs } from '../word/docx-reading';
import { p, template } from '../word/template-file';
import { say } from './say';

const SAMPLE = 'assets/mau/so-chi-bo-2018.xlsx';
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The sample summed up for its year. */
const sample = (...argv: readonly string[]) => say(SAMPLE, '--nam', '2018', ...argv);

function inFolder(name: string, bytes?: Uint8Array): string {
  const file = path.join(folder, name);
  if (bytes) writeFileSync(file, bytes);
  return file;
}

test('--docx writes the report, and --json still prints its object alone', async () => {
  const docx = inFolder('bao-cao.docx');
  const { code, out, err } = await sample('--docx', docx, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(() => void JSON.parse(out)).not.toThrow();
  expect(paragraphs(readFileSync(docx))).toContain('BÁO CÁO');
  expect(readdirSync(folder)).toEqual(['bao-cao.docx']);
});

test('the number, the day of issue and the appendices; the day chooses the rules of the year', async () => {
  const docx = inFolder('ra.docx');
  const options = ['--so-bao-cao', '03', '--ngay-bao-cao', '2026-12-08', '--phu-luc', 'nguon'];
  expect((await sample('--docx', docx, ...options)).code).toBe(0);
  const lines = paragraphs(readFileSync(docx));
  expect(lines).toEqual(expect.arrayContaining(['Số 03-BC/CB', '-----', 'PHỤ LỤC', 'NGUỒN SỐ LIỆU']));
  expect(lines).toContain('DS đảng viên!B11:B20 · 10 người khác nhau');
  expect(lines.join('\n')).toContain('ngày 08 tháng 12 năm 2026');
  await sample('--docx', docx, '--phu-luc', 'nguon', '--phu-luc', 'bang');
  expect(paragraphs(readFileSync(docx)).filter((line) => line.startsWith('PHỤ LỤC'))).toEqual([
    'PHỤ LỤC 1',
    'PHỤ LỤC 2',
  ]);
});

test('--mau fills the template; a tag that is none of ours is named on stderr', async () => {
  const mau = inFolder('mau.docx', template(p('Có {{Tổng số đảng viên}} đảng viên, {{ket_nam}}')));
  const docx = inFolder('ra.docx');
  const { code, err } = await sample('--docx', docx, '--mau', mau);
  expect(code).toBe(0);
  expect(err).toBe(
    'Chỗ điền “{{ket_nam}}” (đoạn 1): không có số liệu tên này, mẫu giữ nguyên chữ này. Có phải {{ket_nap}} không?\n',
  );
  expect(paragraphs(readFileSync(docx))).toEqual(['Có 10 đảng viên, {{ket_nam}}']);
});

test('a fault in the template: exit 2, the tag named, no file of any kind', async () => {
  const mau = inFolder('mau.docx', template(p('{{#to_chuc}}')));
  const [docx, xlsx] = [inFolder('ra.docx'), inFolder('ra.xlsx')];
  const { code, out, err } = await sample('--docx', docx, '--mau', mau, '--ra', xlsx);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('{{#to_chuc}}');
  expect([existsSync(docx), existsSync(xlsx)]).toEqual([false, false]);
});

test.each([
  ['no template there', ['--docx', 'ra.docx', '--mau', 'khong-co.docx'], 'Không tìm thấy tệp'],
  ['a template without a report', ['--mau', 'mau.docx'], '--docx'],
  ['another ending', ['--docx', 'ra.pdf'], '.docx'],
  ['over the template', ['--docx', 'mau.docx', '--mau', 'mau.docx'], 'trùng'],
  ['no Word file as template', ['--docx', 'ra.docx', '--mau', 'chu.docx'], 'không phải tệp Word'],
  ['a number without a report', ['--so-bao-cao', '03'], '--docx'],
  ['a number with other signs', ['--docx', 'ra.docx', '--so-bao-cao', '03-BC'], '“03-BC”'],
  ['no such day', ['--docx', 'ra.docx', '--ngay-bao-cao', '2018-02-30'], '--ngay-bao-cao'],
  ['no such appendix', ['--docx', 'ra.docx', '--phu-luc', 'ảnh'], '“ảnh”'],
  ['an appendix to a template', ['--docx', 'ra.docx', '--mau', 'mau.docx', '--phu-luc', 'bang'], '{{nguon}}'],
  ['with an explanation', ['--docx', 'ra.docx', '--giai-thich'], '--giai-thich'],
])('%s: exit 2 in one line', async (_, argv, words) => {
  inFolder('mau.docx', template(p('{{nam}}')));
  inFolder('chu.docx', new TextEncoder().encode('chữ'));
  const before = readdirSync(folder);
  const { code, out, err } = await sample(
    ...argv.map((each) => (/^[^-].*x$/.test(each) ? inFolder(each) : each)),
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(before);
});

test('a template with macros is written only under .docm', async () => {
  const mainType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const mau = inFolder('mau.docm', template(p('{{nam}}'), { mainType }));
  expect((await sample('--docx', inFolder('ra.docx'), '--mau', mau)).code).toBe(2);
  expect((await sample('--docx', inFolder('ra.docm'), '--mau', mau)).code).toBe(0);
});
