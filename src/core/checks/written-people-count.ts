import type { TableKind } from '../kinds/kind';
import type { TableSource } from '../recognise/table-source';
import { columnsOf } from '../recognise/table';
import { cellRange } from '../sheet/range';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';

/** Kinds whose rows are people, one each. */
const LISTS_OF_PEOPLE: ReadonlySet<TableKind> = new Set([
  'members',
  'ratings',
  'residence',
  'fees',
  'attendance',
]);

/** "Tổng cộng: 10 đ/c", "Danh sách này có 10 đồng chí". */
const SAYS_HOW_MANY =
  /(?:tổng (?:cộng|số)|cộng|danh sách (?:này )?(?:gồm |có )|gồm có)[^\d]{0,25}?(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:người|đồng chí|đ\/c|đảng viên|đv)/iu;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A list that says how many people it holds and holds another number. */
export function peopleCountMismatch(source: TableSource): readonly Finding[] {
  const { table } = source;
  const { kind } = table;
  if (kind === 'other' || !LISTS_OF_PEOPLE.has(kind) || table.sections.length > 0) return [];
  if (columnsOf(table, 'full_name').length + columnsOf(table, 'surname').length === 0) return [];
  const held = table.dataRows.length;
  return [...totalLines(source), ...table.footers].flatMap(({ row, column, text }) => {
    const written = Number(SAYS_HOW_MANY.exec(text.normalize('NFC'))?.[1] ?? Number.NaN);
    if (Number.isNaN(written) || written === held) return [];
    return [
      {
        code: 'total_mismatch',
        severity: 'warning' as const,
        message:
          `Trang “${table.sheet}” dòng ${String(row)} ghi ${String(written)} người, ` +
          `còn danh sách có ${String(held)} dòng.`,
        suggestion:
          'Đang tính theo các dòng của danh sách. Anh/chị xem lại số ghi hoặc xem có dòng nào thừa, thiếu.',
        at: { sheet: table.sheet, range: cellRange(row, column) },
        affects: figuresOfKind(kind).slice(0, 1),
        effect: Math.min(1, Math.abs(written - held) / Math.max(written, held, 1)),
      },
    ];
  });
}

/** The words of the total rows, cell by cell as one line. */
function totalLines(source: TableSource): readonly Line[] {
  const { table } = source;
  const names = columnsOf(table, 'full_name');
  return table.totalRows.map((row) => {
    const texts: string[] = [];
    for (let column = table.range.left; column <= table.range.right; column++) {
      const text = source.text(row, column);
      if (text !== '' && text !== texts[texts.length - 1]) texts.push(text);
    }
    return { row, column: names[0] ?? table.range.left, text: texts.join(' ') };
  });
}
