import { buildReport } from '../../src/core/report/build-report';
import { periodOfYear } from '../../src/core/figures/periods';
import { clipboardTable } from '../../src/word/clipboard-table';
import { figures } from '../core/report/figures';
import { sampleSummary } from './sample-report';

const NOBODY = { name: '', superior: '', place: '', secretary: '', secretaryPost: '', nameSource: null };

test('the sample, as plain text: the cells a person reads, tabs between them', async () => {
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  const lines = clipboardTable(report).text.split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    'TT\tNội dung\tĐVT\tKỳ này\tCùng kỳ năm trước\t(%)\tGhi chú',
    '1\t2\t3\t4\t5\t6=4*100/5\t7',
    'I\tTổ chức, đảng viên (tính đến 31/12/2018)\t\t\t\t\t',
    '1\tTổng số đảng viên\tđảng viên\t10\t\t\t',
    '\t- Chính thức\tđảng viên\t08\t\t\t',
  ]);
  expect(lines).toContain('2\tSố tiền hỗ trợ\tđồng\t1.000.000\t\t\t');
  for (const line of lines) expect(line.split('\t')).toHaveLength(7);
});

test('as HTML: every cell has its width, borders and a paragraph of its own; widths sum to 165 mm', async () => {
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  const { html, text } = clipboardTable(report);
  expect(html).toMatch(/^<html.*<!--StartFragment--><table.*<\/table><!--EndFragment--><\/body><\/html>$/s);
  const widths = [...html.matchAll(/<col style="width:([\d.]+)pt">/g)].map(([, width]) => Number(width));
  const millimetres = widths.reduce((sum, width) => sum + width, 0) * (25.4 / 72);
  expect(Math.abs(millimetres - 165)).toBeLessThan(0.1);
  const cells = html.match(/<t[hd] [^>]*>/g) ?? [];
  expect(cells).toHaveLength(text.split('\r\n').length * 7);
  for (const cell of cells)
    expect(cell).toMatch(/style="width:[\d.]+pt;border:solid black 1\.0pt;mso-border-alt:/);
  expect(html.match(/<p style="/g)).toHaveLength(cells.length);
  expect(html).not.toMatch(/class=|<style/);
  expect(html).toContain('>1.000.000</span>');
});

test('hostile words stay words in both', () => {
  const base = buildReport({
    figures: figures({ tong_dang_vien: 1 }),
    unit: NOBODY,
    period: periodOfYear(2018),
  });
  const label = '<img src=x onerror=alert(1)>&"\t\u0000x\ny';
  const sections = base.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, label })),
  }));
  const { html, text } = clipboardTable(base, sections);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
  expect(text).toContain('<img src=x onerror=alert(1)>&" x y');
});
