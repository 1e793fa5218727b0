import type { SheetRange } from '../sheet/range';
import type { CellStyle, PlacedCell } from './changes';
import { numberFormat, wouldConvert } from './number-format';

/** The looks of LOOK.md §1 and §2; font is always Times New Roman. */
export const STYLES = {
  upright: { size: 13, horizontal: 'center', vertical: 'center', wrap: true },
  bold: { size: 13, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
  italic: { size: 13, italic: true, horizontal: 'center', vertical: 'center' },
  title: { size: 15, bold: true, horizontal: 'center', vertical: 'center' },
  /** Above the line: close to it, however tall a long name on the left makes the row. */
  party: { size: 15, bold: true, horizontal: 'center', vertical: 'bottom' },
  line: { size: 8, horizontal: 'center', vertical: 'top' },
  header: {
    size: 13,
    bold: true,
    fill: 'F2F2F2',
    border: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  columnNumber: { size: 9, italic: true, border: true, horizontal: 'center', vertical: 'center' },
  sectionNumber: { size: 13, bold: true, border: true, horizontal: 'center', vertical: 'center' },
  sectionTitle: { size: 13, bold: true, border: true, horizontal: 'left', vertical: 'center' },
  order: { size: 13, border: true, horizontal: 'center', vertical: 'center' },
  label: { size: 13, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  value: { size: 13, border: true, horizontal: 'center', vertical: 'center', shrink: true },
  words: { size: 11, border: true, horizontal: 'center', vertical: 'center', wrap: true },
  note: { size: 11, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  legend: { size: 11, italic: true, horizontal: 'left', vertical: 'center', wrap: true },
  sourceHeader: { size: 11, bold: true, colour: '595959', horizontal: 'left', vertical: 'center' },
  source: { size: 11, colour: '1F4E79', underline: true, horizontal: 'left', vertical: 'center' },
  sourceless: { size: 11, colour: '595959', horizontal: 'left', vertical: 'center' },
  hidden: { size: 11, horizontal: 'left', vertical: 'center' },
  caption: { size: 12, italic: true, horizontal: 'center', vertical: 'center', wrap: true },
  blockTitle: { size: 11, bold: true, horizontal: 'left', vertical: 'center' },
  blockHeader: {
    size: 11,
    bold: true,
    fill: 'F2F2F2',
    border: true,
    horizontal: 'center',
    vertical: 'center',
    shrink: true,
  },
  blockLabel: { size: 11, border: true, horizontal: 'left', vertical: 'center', shrink: true },
  blockValue: { size: 11, border: true, horizontal: 'center', vertical: 'center', shrink: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A cell whose number format follows from its value: §0 for numbers, "@" for text Excel would convert. */
export function placed(
  row: number,
  column: number,
  value: PlacedCell['value'],
  style: CellStyle,
  link?: SheetRange | null,
): PlacedCell {
  const format = formatFor(value);
  return {
    row,
    column,
    value,
    style: format === null ? style : { ...style, numberFormat: format },
    ...(link ? { link } : {}),
  };
}

function formatFor(value: PlacedCell['value']): string | null {
  if (typeof value === 'number') return numberFormat(value);
  return value !== null && wouldConvert(value) ? '@' : null;
}
