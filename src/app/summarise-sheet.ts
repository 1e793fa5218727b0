import { kindOf } from '../core/kinds/kinds';
import type { Table } from '../core/recognise/table';
import { formatNumber } from '../core/vietnamese/numbers';
import type { SheetReading } from './sheet-reading';

/** What a sheet was taken for and how much it holds, in a few Vietnamese words: "danh sách đảng viên, 10 người". */
export function summariseSheet(status: SheetReading['status'], tables: readonly Table[]): string {
  if (status === 'ours') return 'trang do Tổng hợp lập, không lấy làm số liệu';
  if (status === 'hidden') return 'trang đang ẩn nên không dùng';
  const used = tables.flatMap((table) => {
    const kind = table.kind === 'other' ? null : kindOf(table.kind);
    return kind ? [`${kind.label}, ${formatNumber(table.dataRows.length)} ${kind.rowWord}`] : [];
  });
  return used.length > 0 ? used.join('; ') : 'chưa rõ là bảng gì nên không dùng';
}
