import fc from 'fast-check';
import type { ReportModel } from '../../src/core/report/report-model';
import { exportReport } from '../../src/word/export-report';
import { parseParts } from './docx-reading';
import { sampleSummary } from './sample-report';
import { p, r, table, template } from './template-file';

let report: ReportModel;

beforeAll(async () => {
  ({ report } = await sampleSummary({ year: 2018, month: 12, day: 20 }));
});

const piece = fc.constantFrom(
  ...['{{', '}}', '{', '}', '#', '^', '/', '@', '-w:tr ', '=', ' ', 'ket_nap', 'tu_tuong', 'tt', 'cac_phan'],
  ...[
    'cac_dong',
    'bieu_do.xep_loai',
    'Tổng số đảng viên',
    '{{nam}}',
    '{{#tu_tuong}}',
    '{{/tu_tuong}}',
    '{{/}}',
  ],
);
const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const block = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((runs) => p(...runs)),
  fc
    .array(fc.array(words, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((rows) => table(...rows)),
  words.map((text) => `<w:sdt><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`),
  words.map((text) => `<w:p><w:ins w:id="1" w:author="A">${r(text)}</w:ins>${r('{{/}}')}</w:p>`),
  words.map(
    (text) =>
      `<w:p>${r('a')}<w:r><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></w:r>${r('}}')}</w:p>`,
  ),
);

test('whatever a template holds, it is filled to well-formed parts or refused in words', async () => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 4 }), async (blocks) => {
      const made = await exportReport(report, { template: template(blocks.join('')) });
      if (made.ok) {
        filled += 1;
        expect(parseParts(made.value.bytes)).toBeGreaterThan(3);
      } else {
        expect(made.fault.message).not.toBe('');
        expect(made.fault.advice).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
  expect(filled).toBeGreaterThan(20);
});
