import { outsideTables } from '../figures/outside-tables';
import { sessionBlock } from '../figures/held-sessions';
import type { KindId } from '../kinds/kind';
import type { Book, EntryBase } from '../kinds/records';
import { boundingRange, type SheetRange } from '../sheet/range';
import type { Check, CheckContext } from './check';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';
import { type DatedBook, servedDatedBooks } from './served-dated-books';

/** Sheets and rows of other days: one finding for each sheet. */
export const OUT_OF_PERIOD: Check = {
  code: 'out_of_period',
  run: (context) => {
    const found = [...wholeBooks(context), ...partBooks(context)];
    const told = new Set<string>();
    return found.filter(({ at }) => {
      const sheet = at?.sheet ?? '';
      if (told.has(sheet)) return false;
      told.add(sheet);
      return true;
    });
  },
};

const WHY = {
  title: 'ghi năm khác ở tiêu đề hoặc tên trang',
  dates: 'chỉ có các dòng của năm khác',
} as const;

function wholeBooks(context: CheckContext): readonly Finding[] {
  const { serving, period, books } = context;
  // "Năm 2017 | Năm 2018": the other year's columns stand beside the ones that count
  const outside = new Set(outsideTables(books, serving));
  const whole = serving.excluded.filter(({ book }) => outside.has(book.table));
  return whole.map(({ kind, book, because }) => {
    const why = book.table.year === undefined ? WHY[because] : 'chỉ có cột của năm khác';
    return {
      code: 'out_of_period',
      severity: 'info' as const,
      message: `Trang “${book.table.sheet}” ${why} nên không tính vào ${period.label}.`,
      suggestion:
        'Nếu trang này thuộc kỳ báo cáo, anh/chị sửa lại năm ở tiêu đề, tên trang hoặc ngày của các dòng.',
      at: dataBlock(book),
      affects: figuresOfKind(kind),
      effect: 0,
    };
  });
}

function partBooks(context: CheckContext): readonly Finding[] {
  const { period } = context;
  return [
    ...servedDatedBooks(context).flatMap((served) => rowsOutside(served, period.label)),
    ...context.serving.attendance.flatMap(({ book, outside }) => {
      const at = sessionBlock(book, outside);
      return at ? [partFinding('attendance', at, `${String(outside.length)} kỳ họp`, period.label)] : [];
    }),
  ];
}

function rowsOutside({ kind, book, outside }: DatedBook, label: string): readonly Finding[] {
  const rows = outside.map(({ row }) => row);
  const { left, right } = book.table.range;
  const range = boundingRange(rows.map((row) => ({ top: row, bottom: row, left, right })));
  if (!range) return [];
  return [partFinding(kind, { sheet: book.table.sheet, range }, `${String(rows.length)} dòng`, label)];
}

function partFinding(kind: KindId, at: SheetRange, what: string, label: string): Finding {
  return {
    code: 'out_of_period',
    severity: 'info',
    message: `Trang “${at.sheet}” có ${what} ghi ngày ngoài ${label} nên không tính.`,
    suggestion: 'Nếu ngày ghi chưa đúng, anh/chị sửa lại rồi tổng hợp lại.',
    at,
    affects: figuresOfKind(kind),
    effect: 0,
  };
}

function dataBlock({ table }: Book<EntryBase>): SheetRange {
  const { left, right } = table.range;
  return { sheet: table.sheet, range: { top: table.firstDataRow, bottom: table.lastDataRow, left, right } };
}
