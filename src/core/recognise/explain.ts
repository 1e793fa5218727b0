import type { KindShape } from '../kinds/kind';
import { columnName, formatRange } from '../sheet/range';
import type { SheetRecognition } from './recognise-workbook';
import type { ColumnMatch, SkippedRowReason, Table } from './table';

const SKIPPED: Readonly<Record<SkippedRowReason, string>> = {
  blank: 'dòng trống',
  section: 'dòng tiêu đề nhóm',
  total: 'dòng tổng cộng',
  carried_forward: 'dòng cộng trang, mang sang',
  in_words: 'dòng “Bằng chữ”',
  example: 'dòng ví dụ',
  nobody: 'dòng có số thứ tự nhưng chưa ghi gì',
  repeated_header: 'tiêu đề lặp lại',
  note: 'dòng ghi chú',
};

/** For each sheet, in plain Vietnamese: what was taken for what and why, and what was left out. */
export function explain(recognised: readonly SheetRecognition[], kinds: readonly KindShape[]): string {
  return recognised.map((recognition) => explainSheet(recognition, kinds)).join('\n\n');
}

function explainSheet({ sheet, role, tables }: SheetRecognition, kinds: readonly KindShape[]): string {
  const head = `Trang “${sheet.name}”`;
  if (role === 'ours') return `${head}: trang tổng hợp hoặc biểu đồ, không lấy làm số liệu.`;
  if (role === 'hidden') return `${head}: đang ẩn nên không đọc.`;
  if (tables.length === 0) return `${head}: không thấy bảng nào có dòng tiêu đề nên không dùng.`;
  return tables
    .map(({ table }) => `${head}, vùng ${formatRange(table.range)}:\n${explainTable(table, kinds)}`)
    .join('\n');
}

function explainTable(table: Table, kinds: readonly KindShape[]): string {
  const lines = [`  ${table.why}`];
  if (table.kind === 'other') return lines.join('\n');
  const kind = kinds.find(({ id }) => id === table.kind);
  lines.push(`  Độ chắc chắn: ${String(Math.round(table.confidence * 100))}%.`);
  lines.push(
    `  Đọc ${String(table.dataRows.length)} ${kind?.rowWord ?? 'dòng'}, từ dòng ${String(table.firstDataRow)} đến dòng ${String(table.lastDataRow)}.`,
  );
  lines.push(...explainColumns(table.columns, kind));
  if (table.unmatched.some(({ header }) => header !== '')) {
    const unused = table.unmatched.filter(({ header }) => header !== '');
    lines.push(
      `  Không dùng cột: ${unused.map(({ column, header }) => `${columnName(column)} “${header}”`).join(', ')}.`,
    );
  }
  for (const skip of table.skipped) {
    lines.push(`  Bỏ qua dòng ${String(skip.row)} (${SKIPPED[skip.reason]}): “${shorten(skip.text)}”.`);
  }
  return lines.join('\n');
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** Neighbouring columns of one meaning (months, sessions) share a line. */
function explainColumns(columns: readonly ColumnMatch[], kind: KindShape | undefined): readonly string[] {
  const runs: ColumnMatch[][] = [];
  for (const match of columns) {
    const last = runs.at(-1);
    if (last?.[0]?.field === match.field && last.at(-1)?.column === match.column - 1) last.push(match);
    else runs.push([match]);
  }
  return runs.map((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return '';
    if (run.length > 1) {
      return `  Cột ${columnName(first.column)} đến ${columnName(last.column)}, từ “${first.header}” đến “${last.header}”: cùng một loại. ${first.why}`;
    }
    const field = kind?.fields.find(({ id }) => id === first.field);
    // A field's first wording is its plain name; one known only beside others has none of its own.
    const name = field?.internal ? first.header : (field?.synonyms[0] ?? first.header);
    return `  Cột ${columnName(first.column)} là “${name}”. ${first.why}`;
  });
}
