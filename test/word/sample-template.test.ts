import { readFileSync } from 'node:fs';
import { exportReport } from '../../src/word/export-report';
import { paragraphs, parseParts, part, partNames } from './docx-reading';
import { sampleSummary } from './sample-report';

test('the template we hand out is filled whole: no tag left, no warning, both charts', async () => {
  const { report } = await sampleSummary({ year: 2026, month: 12, day: 8 });
  const made = await exportReport(report, {
    template: readFileSync('assets/mau/mau-bao-cao.docx'),
    number: '03',
  });
  if (!made.ok) throw new Error(made.fault.message);
  const { bytes, warnings } = made.value;
  expect(warnings).toEqual([]);
  expect(parseParts(bytes)).toBeGreaterThan(10);
  const lines = paragraphs(bytes);
  expect(lines.join('\n')).not.toMatch(/\{\{|\}\}/);
  expect(lines).toContain('Số 03-BC/CB');
  expect(lines).toContain('Kiên Giang, ngày 08 tháng 12 năm 2026');
  expect(lines.join('\n')).toContain('12 cuộc tuyên truyền với 120 lượt cán bộ, đảng viên tham dự');
  // the header, ten sections, and their rows
  const table = /<w:tbl>(?:(?!<\/w:tbl>).)*Nội dung.*?<\/w:tbl>/s.exec(part(bytes, 'word/document.xml'))?.[0];
  const rows = report.sections.reduce((sum, section) => sum + section.rows.length, 0);
  expect(report.sections).toHaveLength(10);
  expect(table?.match(/<w:tr>/g)).toHaveLength(1 + 10 + rows);
  expect(partNames(bytes).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
});
