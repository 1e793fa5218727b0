import { cellOf } from '../figures/outcome';
import type { KindId } from '../kinds/kind';
import type { Book, EntryBase, Session } from '../kinds/records';
import { cellRange } from '../sheet/range';
import type { Check, CheckContext } from './check';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';
import { type DatedBook, servedDatedBooks, servedWholeBooks } from './served-dated-books';

/** Rows whose day nobody can tell, and sheets on which nothing says the year. */
export const UNDATED_ROW: Check = {
  code: 'undated_row',
  run: (context) => {
    const { attendance } = context.serving;
    return [
      ...servedDatedBooks(context).flatMap((served) => [
        ...served.undated.map((entry) => countedRow(served, entry, context.period.label)),
        ...served.uncounted.map((entry) => leftRow(served, entry)),
      ]),
      ...attendance.flatMap(({ book, undated, uncounted }) => [
        ...undated.map((session) => sessionFinding(book, session, true, context)),
        ...uncounted.map((session) => sessionFinding(book, session, false, context)),
      ]),
      ...[...servedDatedBooks(context), ...servedWholeBooks(context)]
        .filter(({ undatedSheet, book }) => undatedSheet && book.entries.length > 0)
        .map(({ kind, book }) => wholeSheet(kind, book, context)),
      ...attendance
        .filter(({ undatedSheet }) => undatedSheet)
        .map(({ book }) => wholeSheet('attendance', book, context)),
      ...undatedLeaving(context),
    ];
  },
};

const SUGGESTION = 'Anh/chị ghi thêm ngày ở dòng này, hoặc ghi năm ở tiêu đề của trang.';

function countedRow({ kind, book }: DatedBook, entry: EntryBase, label: string): Finding {
  return {
    code: 'undated_row',
    severity: 'info',
    message:
      `Trang “${entry.sheet}” dòng ${String(entry.row)} chưa ghi ngày, hoặc ghi ngày chưa đọc được; ` +
      `đang tính vào ${label} như các dòng khác của trang.`,
    suggestion: SUGGESTION,
    at: cellOf(book, entry, ['date', 'month']),
    affects: figuresOfKind(kind),
    effect: 1 / Math.max(book.entries.length, 1),
  };
}

function leftRow({ kind, book }: DatedBook, entry: EntryBase): Finding {
  return {
    code: 'undated_row',
    severity: 'warning',
    message:
      `Trang “${entry.sheet}” dòng ${String(entry.row)} chưa ghi ngày, hoặc ghi ngày chưa đọc được, ` +
      'mà trang có ngày của nhiều năm, nên chưa tính dòng này.',
    suggestion: 'Anh/chị ghi thêm ngày ở dòng này rồi tổng hợp lại.',
    at: cellOf(book, entry, ['date', 'month']),
    affects: figuresOfKind(kind),
    effect: 1 / Math.max(book.entries.length, 1),
  };
}

function sessionFinding(
  book: Book<EntryBase>,
  { cells, label }: Session,
  counted: boolean,
  { period }: CheckContext,
): Finding {
  const column = cells.left === cells.right;
  const header = book.table.headerRows[book.table.headerRows.length - 1] ?? book.table.firstDataRow;
  return {
    code: 'undated_row',
    severity: counted ? 'info' : 'warning',
    message:
      `${column ? 'Cột' : 'Dòng'} “${label}” của trang “${book.table.sheet}” chưa rõ thuộc năm nào, ` +
      (counted ? `đang tính vào ${period.label}.` : `chưa tính vào ${period.label}.`),
    suggestion: `Anh/chị ghi rõ ngày hoặc tháng kèm năm ở đầu ${column ? 'cột' : 'dòng'}.`,
    at: {
      sheet: book.table.sheet,
      range: column ? cellRange(header, cells.left) : cellRange(cells.top, book.table.range.left),
    },
    affects: figuresOfKind('attendance'),
  };
}

function wholeSheet(kind: KindId, { table, entries }: Book<EntryBase>, { period }: CheckContext): Finding {
  const { left, right } = table.range;
  return {
    code: 'undated_row',
    severity: 'info',
    message: `Trang “${table.sheet}” không ghi năm ở tiêu đề và không có ngày; đang tính cả ${String(entries.length)} dòng vào ${period.label}.`,
    suggestion: 'Anh/chị ghi năm ở tiêu đề hoặc tên trang, ví dụ “năm 2018”.',
    at: { sheet: table.sheet, range: { top: table.firstDataRow, bottom: table.lastDataRow, left, right } },
    affects: figuresOfKind(kind),
  };
}

/** People of whom the list says that they left but not when. */
function undatedLeaving({ people, members }: CheckContext): readonly Finding[] {
  return people.all.flatMap((person) => {
    const [row] = person.rows;
    if (!row || person.left !== null || person.leftReason === null) return [];
    return [
      {
        code: 'undated_row',
        severity: 'warning' as const,
        message: `“${person.name.text}” được ghi đã rời chi bộ (${person.leftReason}) nhưng không rõ ngày; đang không tính người này.`,
        suggestion: 'Anh/chị ghi thêm ngày rời chi bộ.',
        at: cellOf(row.book, row.entry, ['left', 'left_reason', 'full_name']),
        affects: ['tong_dang_vien'],
        effect: 1 / (members.length + 1),
      },
    ];
  });
}
