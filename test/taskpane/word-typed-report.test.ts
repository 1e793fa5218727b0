import type { Outcome } from '../../src/app/tong-hop';
import { clipboardTable } from '../../src/word/clipboard-table';
import { reportSentences } from '../../src/word/report-outline';
import { typedReport } from '../../src/taskpane/pane/word-typed-report';
import { sampleSummary } from '../word/sample-report';

const DAY = { year: 2018, month: 12, day: 20 };

async function outcome(more: Partial<Outcome> = {}): Promise<Outcome> {
  return { ...(await sampleSummary(DAY)), applied: { sheets: [] }, ...more };
}

/** The cells of a row of the copied table, by its label. */
function rowOf(table: string, label: string): readonly string[] {
  const row = table
    .split('\r\n')
    .map((line) => line.split('\t'))
    .find(([, words]) => words === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
}

describe('what goes to Word after a person typed on the sheet', () => {
  test('nothing typed: the report itself', async () => {
    const result = await outcome();
    expect(typedReport(result)).toBe(result.report);
  });

  test('a figure typed over stands in the table and in its sentence', async () => {
    const at = { sheet: 'Tổng hợp 2018', range: { top: 11, bottom: 11, left: 4, right: 4 } };
    const conflict = { id: 'tong_dang_vien', label: 'Tổng số đảng viên', theirs: 11, computed: 10, at };
    const report = typedReport(await outcome({ conflicts: [conflict] }));
    expect(rowOf(clipboardTable(report).text, 'Tổng số đảng viên')[3]).toBe('11');
    const sentence = reportSentences(report).find(({ figures }) => figures.includes('tong_dang_vien'));
    expect(sentence?.text).toContain('chi bộ có 11 đảng viên');
  });

  test('words typed where a number belongs stand in the table alone', async () => {
    const at = { sheet: 'Tổng hợp 2018', range: { top: 11, bottom: 11, left: 4, right: 4 } };
    const conflict = { id: 'tong_dang_vien', label: '', theirs: 'mười một', computed: 10, at };
    const report = typedReport(await outcome({ conflicts: [conflict] }));
    expect(rowOf(clipboardTable(report).text, 'Tổng số đảng viên')[3]).toBe('mười một');
    const sentence = reportSentences(report).find(({ figures }) => figures.includes('tong_dang_vien'));
    expect(sentence?.text).toContain('chi bộ có 10 đảng viên');
  });

  test('a note stays in its row', async () => {
    const note = { id: 'ket_nap', label: 'Kết nạp đảng viên', note: 'chờ quyết định' };
    const report = typedReport(await outcome({ keptNotes: [note] }));
    expect(rowOf(clipboardTable(report).text, 'Kết nạp đảng viên')[6]).toBe('chờ quyết định');
  });
});
