import type { Range } from '../../../src/core/sheet/range';
import type { BorderEdge, BorderModel, StyleModel } from '../model/cell-model';
import { DEFAULT_COLUMN_POINTS, LAST_COLUMN, LAST_ROW } from '../model/sheet-model';
import { asBoolean, asNumber, asText, oneOf } from '../wire/arguments';
import { invalidArgument, itemNotFound } from '../wire/host-error';
import { type Property, refer, type TypeTable } from '../wire/type-table';
import { assertWritable, bounded, isUnlocked, type RangeTarget } from './range-target';

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];
const NO_BORDER: BorderModel = { style: 'None', weight: 'Thin', color: '#000000' };

/** A property of every cell's style: null where the cells differ, as Excel answers. */
function styled<Key extends keyof StyleModel>(
  key: Key,
  check: (value: unknown) => StyleModel[Key],
): Property<RangeTarget> {
  return {
    get(target) {
      const range = bounded(target, `format ${key}`);
      const first = target.sheet.cell(range.top, range.left).style[key];
      let same = true;
      target.sheet.eachCell(range, (row, column) => {
        if (target.sheet.cell(row, column).style[key] !== first) same = false;
      });
      return same ? first : null;
    },
    set(target, value, scene) {
      assertWritable(target.sheet, scene);
      const checked = check(value);
      target.sheet.restyle(bounded(target, `format ${key}`), (style) => ({ ...style, [key]: checked }));
    },
  };
}

const colour = (value: unknown): string => {
  const text = asText(value, 'colour');
  if (!/^(#[0-9a-f]{6}|[a-z]+)$/i.test(text)) throw invalidArgument(`colour ${text}`);
  return text.toUpperCase();
};

export const RANGE_FONT: TypeTable<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    name: styled('fontName', (value) => asText(value, 'font name')),
    size: styled('fontSize', (value) => asNumber(value, 'font size')),
    bold: styled('bold', (value) => asBoolean(value, 'bold')),
    italic: styled('italic', (value) => asBoolean(value, 'italic')),
    underline: styled('underline', (value) => oneOf(['None', 'Single', 'Double'], value, 'underline')),
    color: styled('fontColor', colour),
  },
};

export const RANGE_FILL: TypeTable<RangeTarget> = {
  name: 'RangeFill',
  properties: { color: styled('fill', colour) },
  effects: {
    clear(target, _args, scene) {
      assertWritable(target.sheet, scene);
      target.sheet.restyle(bounded(target, 'fill.clear'), (style) => ({ ...style, fill: null }));
    },
  },
};

interface BorderTarget extends RangeTarget {
  readonly edge: BorderEdge;
}

/** The sides a border object stands for at one cell of its range. */
function sidesAt(edge: BorderEdge, range: Range, row: number, column: number): readonly BorderEdge[] {
  const on: Record<BorderEdge, readonly (BorderEdge | false)[]> = {
    EdgeTop: [row === range.top && 'EdgeTop'],
    EdgeBottom: [row === range.bottom && 'EdgeBottom'],
    EdgeLeft: [column === range.left && 'EdgeLeft'],
    EdgeRight: [column === range.right && 'EdgeRight'],
    InsideHorizontal: [row > range.top && 'EdgeTop', row < range.bottom && 'EdgeBottom'],
    InsideVertical: [column > range.left && 'EdgeLeft', column < range.right && 'EdgeRight'],
  };
  return on[edge].filter((side) => side !== false);
}

function border(key: keyof BorderModel): Property<BorderTarget> {
  return {
    get(target) {
      const range = bounded(target, 'borders');
      let found: BorderModel | undefined;
      target.sheet.eachCell(range, (row, column) => {
        const side = sidesAt(target.edge, range, row, column)[0];
        if (side) found ??= target.sheet.cell(row, column).style.borders[side];
      });
      return (found ?? NO_BORDER)[key];
    },
    set(target, value, scene) {
      assertWritable(target.sheet, scene);
      const range = bounded(target, 'borders');
      const text = asText(value, key);
      target.sheet.restyle(range, (style, row, column) => {
        const borders = { ...style.borders };
        for (const side of sidesAt(target.edge, range, row, column)) {
          const before = borders[side] ?? NO_BORDER;
          // A colour or weight on a border that is none turns it on (trap 27).
          const shown = key !== 'style' && before.style === 'None' ? 'Continuous' : before.style;
          borders[side] = { ...before, style: shown, [key]: text };
        }
        return { ...style, borders };
      });
    },
  };
}

const RANGE_BORDER: TypeTable<BorderTarget> = {
  name: 'RangeBorder',
  identity: (target) => target.edge,
  properties: {
    style: border('style'),
    weight: border('weight'),
    color: border('color'),
    sideIndex: { get: (target) => target.edge },
  },
};

const RANGE_BORDERS: TypeTable<RangeTarget> = {
  name: 'RangeBorderCollection',
  items: (target) => EDGES.map((edge) => refer(RANGE_BORDER, { ...target, edge })),
  item(target, [key]) {
    const edge = EDGES.find((name) => name === key);
    if (!edge) throw itemNotFound(`border ${String(key)}`);
    return refer(RANGE_BORDER, { ...target, edge });
  },
  methods: { getItem: (target, args) => RANGE_BORDERS.item?.(target, args, undefined as never) },
};

/** Widths and heights belong to whole columns and rows, whatever cells the range has. */
const columnWidth: Property<RangeTarget> = {
  get({ sheet, range }) {
    const first = sheet.columnPoints(range.left);
    if (range.right === LAST_COLUMN) return sheet.columnWidths.size === 0 ? DEFAULT_COLUMN_POINTS : null;
    for (let column = range.left; column <= range.right; column += 1) {
      if (sheet.columnPoints(column) !== first) return null;
    }
    return first;
  },
  set({ sheet, range }, value, scene) {
    assertWritable(sheet, scene);
    for (let column = range.left; column <= range.right; column += 1) {
      sheet.columnWidths.set(column, asNumber(value, 'column width'));
    }
  },
};

const rowHeight: Property<RangeTarget> = {
  get({ sheet, range }) {
    const first = sheet.rowPoints(range.top);
    if (range.bottom === LAST_ROW) return sheet.rowHeights.size === 0 ? sheet.defaultRowPoints : null;
    for (let row = range.top; row <= range.bottom; row += 1) {
      if (sheet.rowPoints(row) !== first) return null;
    }
    return first;
  },
  set({ sheet, range }, value, scene) {
    assertWritable(sheet, scene);
    const points = asNumber(value, 'row height');
    if (points > 409) throw invalidArgument('row height above 409 points');
    if (range.top === 1 && range.bottom === LAST_ROW) {
      sheet.rowHeights.clear();
      sheet.defaultRowPoints = points;
      return;
    }
    for (let row = range.top; row <= range.bottom; row += 1) sheet.rowHeights.set(row, points);
  },
};

const useStandardHeight: Property<RangeTarget> = {
  get({ sheet, range }) {
    for (let row = range.top; row <= range.bottom; row += 1) if (sheet.rowHeights.has(row)) return false;
    return true;
  },
  set({ sheet, range }, value, scene) {
    assertWritable(sheet, scene);
    if (!asBoolean(value, 'useStandardHeight')) return;
    for (let row = range.top; row <= range.bottom; row += 1) sheet.rowHeights.delete(row);
  },
};

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

const FORMAT_PROTECTION: TypeTable<RangeTarget> = {
  name: 'FormatProtection',
  properties: { locked: { get: (target) => !isUnlocked(target) } },
};

export const RANGE_FORMAT: TypeTable<RangeTarget> = {
  name: 'RangeFormat',
  objects: {
    font: (target) => refer(RANGE_FONT, target),
    fill: (target) => refer(RANGE_FILL, target),
    borders: (target) => refer(RANGE_BORDERS, target),
    protection: (target) => refer(FORMAT_PROTECTION, target),
  },
  properties: {
    columnWidth,
    rowHeight,
    useStandardHeight,
    horizontalAlignment: styled('horizontal', (value) => oneOf(HORIZONTAL, value, 'horizontal alignment')),
    verticalAlignment: styled('vertical', (value) => oneOf(VERTICAL, value, 'vertical alignment')),
    wrapText: styled('wrap', (value) => asBoolean(value, 'wrapText')),
    shrinkToFit: styled('shrink', (value) => asBoolean(value, 'shrinkToFit')),
    indentLevel: styled('indent', (value) => asNumber(value, 'indentLevel')),
  },
};
