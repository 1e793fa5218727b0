import type { CellStyle, PlacedCell } from '../core/report/changes';
import { FONT } from '../core/report/look';
import { formatRange } from '../core/sheet/range';
import { styleAreas } from './style-areas';

/** One property of a cell's look: how the plan says it, and the one place that writes it to Excel. */
interface StyleRule<Value extends string | number | boolean> {
  /** Undefined leaves Excel's default. */
  readonly of: (style: CellStyle) => Value | undefined;
  readonly write: (range: Excel.Range, value: Value) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Thin and black; the style comes first, as a colour on a border that is none turns it on (trap 27). */
function writeBorders(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}

const rule = <Value extends string | number | boolean>(
  of: StyleRule<Value>['of'],
  write: StyleRule<Value>['write'],
): ((sheet: Excel.Worksheet, cells: readonly PlacedCell[]) => void) => {
  return (sheet, cells) => {
    for (const { value, range } of styleAreas(cells, ({ style }) => of(style))) {
      write(sheet.getRange(formatRange(range)).untrack(), value);
    }
  };
};

const RULES = [
  rule(
    ({ size }) => size,
    (range, size) => {
      range.format.font.name = FONT;
      range.format.font.size = size;
    },
  ),
  rule(
    // Always written: a link has just given its cell a colour and a line of its own.
    ({ colour }) => `#${colour ?? '000000'}`,
    (range, colour) => {
      range.format.font.color = colour;
    },
  ),
  rule(
    ({ underline }) => (underline === true ? 'Single' : 'None'),
    (range, underline) => {
      range.format.font.underline = underline;
    },
  ),
  rule(
    ({ bold }) => bold,
    (range, bold) => {
      range.format.font.bold = bold;
    },
  ),
  rule(
    ({ italic }) => italic,
    (range, italic) => {
      range.format.font.italic = italic;
    },
  ),
  rule(
    ({ fill }) => fill,
    (range, fill) => {
      range.format.fill.color = `#${fill}`;
    },
  ),
  rule(
    ({ border }) => (border === true ? true : undefined),
    (range) => writeBorders(range),
  ),
  rule(
    ({ horizontal }) => horizontal && HORIZONTAL[horizontal],
    (range, alignment) => {
      range.format.horizontalAlignment = alignment;
    },
  ),
  rule(
    ({ vertical }) => vertical && VERTICAL[vertical],
    (range, alignment) => {
      range.format.verticalAlignment = alignment;
    },
  ),
  rule(
    ({ wrap }) => wrap,
    (range, wrap) => {
      range.format.wrapText = wrap;
    },
  ),
  rule(
    ({ shrink }) => shrink,
    (range, shrink) => {
      range.format.shrinkToFit = shrink;
    },
  ),
  rule(
    ({ indent }) => (indent === 0 ? undefined : indent),
    (range, indent) => {
      range.format.indentLevel = indent;
    },
  ),
];

export function writeStyles(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  for (const write of RULES) write(sheet, cells);
}
