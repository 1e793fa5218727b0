import { STYLES, placed } from './cell-styles';
import type { CellStyle, PlacedCell } from './changes';
import type { CellFigure } from './report-model';
import { cellValue, type SheetRow } from './sheet-rows';

/** Columns of the sheet "Tổng hợp …". */
export const COLUMN = {
  order: 1,
  label: 2,
  unit: 3,
  current: 4,
  previous: 5,
  percent: 6,
  note: 7,
  source: 9,
  id: 10,
  lastValue: 11,
  lastNote: 12,
} as const;

/** How column Nguồn begins where a person typed the figure. */
export const TYPED_SOURCE = 'Người dùng ghi';

/** One data row: A:G as printed, I the receipt, J:L what we remember of it. */
export function layoutRow({ shown, computed, ownNote }: SheetRow, row: number): readonly PlacedCell[] {
  const isSub = shown.form === 'part' || shown.form === 'among';
  const italic = (style: CellStyle): CellStyle =>
    shown.form === 'among' ? { ...style, italic: true } : style;
  const label = italic(isSub ? { ...STYLES.label, indent: 1 } : STYLES.label);
  const at = (column: number, value: string | number | null, style: CellStyle): PlacedCell =>
    placed(row, column, value, style);
  return [
    at(COLUMN.order, shown.number, italic(STYLES.order)),
    at(COLUMN.label, shown.label, label),
    at(COLUMN.unit, orNull(shown.unit), italic(STYLES.value)),
    at(COLUMN.current, cellValue(shown.current), italic(valueStyle(shown.current))),
    at(COLUMN.previous, cellValue(shown.previous), italic(valueStyle(shown.previous))),
    at(COLUMN.percent, shown.percent, italic(STYLES.value)),
    at(COLUMN.note, orNull(shown.note), italic(STYLES.note)),
    ...sourceCells(shown, row),
    ...(shown.id === ''
      ? []
      : [
          at(COLUMN.id, shown.id, STYLES.hidden),
          at(COLUMN.lastValue, cellValue(computed), STYLES.hidden),
          at(COLUMN.lastNote, orNull(ownNote), STYLES.hidden),
        ]),
  ];
}

function sourceCells({ source }: SheetRow['shown'], row: number): readonly PlacedCell[] {
  if (source === null) return [];
  const style = source.link ? STYLES.source : STYLES.sourceless;
  return [placed(row, COLUMN.source, source.text, style, source.link)];
}

/** Words stand smaller and wrapped, numbers shrink to their column. */
function valueStyle(cell: CellFigure): CellStyle {
  return cell.kind === 'text' ? STYLES.words : STYLES.value;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
