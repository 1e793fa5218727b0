import { boundingRange, type Range } from '../../../src/core/sheet/range';
import { type CellModel, type LinkModel, PLAIN_STYLE } from '../model/cell-model';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asNumber, asRecord, asText } from '../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../wire/host-error';
import { NULL_REF, type Property, type Ref, refer, type Scene, type TypeTable } from '../wire/type-table';
import { displayText } from './display-text';
import { enter } from './entry';
import { CONDITIONAL_FORMATS, DATA_VALIDATION } from './range-checks';
import { RANGE_FORMAT } from './range-format';
import { RANGE_AREAS } from './range-areas';
import {
  asTarget,
  assertWritable,
  bounded,
  fullAddress,
  intersect,
  isEveryColumn,
  isEveryRow,
  isUnlocked,
  type RangeTarget,
} from './range-target';
import { cellProperties } from './cell-properties';

function matrix(target: RangeTarget, member: string, read: (cell: CellModel) => unknown): unknown[][] {
  const range = bounded(target, member);
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      line.push(read(target.sheet.cell(row, column)));
    }
    rows.push(line);
  }
  return rows;
}

/** One value for all cells, or a matrix of the range's own shape. */
function writeMatrix(
  target: RangeTarget,
  value: unknown,
  member: string,
  scene: Scene,
  change: (cell: CellModel, entry: unknown) => CellModel,
): void {
  if (member !== 'values' || !isUnlocked(target)) assertWritable(target.sheet, scene);
  const range = bounded(target, member);
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const rows: unknown[] | null = Array.isArray(value) ? (value as unknown[]) : null;
  if (rows && (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))) {
    throw invalidArgument(`${member}: the array does not have the range's shape`);
  }
  target.sheet.eachCell(range, (row, column) => {
    const entry = rows ? (rows[row - range.top] as unknown[])[column - range.left] : value;
    target.sheet.put(row, column, change(target.sheet.cell(row, column), entry));
  });
}

function cells(
  member: string,
  read: (cell: CellModel) => unknown,
  change: (cell: CellModel, entry: unknown) => CellModel,
): Property<RangeTarget> {
  return {
    get: (target) => matrix(target, member, read),
    set: (target, value, scene) => writeMatrix(target, value, member, scene, change),
  };
}

const hyperlink: Property<RangeTarget> = {
  get: ({ sheet, range }) => sheet.cell(range.top, range.left).link ?? null,
  set(target, value, scene) {
    assertWritable(target.sheet, scene);
    const link = asRecord(value, 'hyperlink') as LinkModel;
    target.sheet.eachCell(bounded(target, 'hyperlink'), (row, column) => {
      const cell = target.sheet.cell(row, column);
      // Excel gives a new link its own look: blue and underlined.
      const style = { ...cell.style, fontColor: '#0563C1', underline: 'Single' };
      const shown = link.textToDisplay === undefined ? cell : enter(cell, link.textToDisplay);
      target.sheet.put(row, column, { ...shown, link, style });
    });
  },
};

const hidden = (
  size: (range: Range) => readonly [number, number],
  set: (sheet: SheetModel) => Set<number>,
): Property<RangeTarget> => ({
  get({ sheet, range }) {
    const [from, to] = size(range);
    const states = new Set<boolean>();
    for (let line = from; line <= to; line += 1) states.add(set(sheet).has(line));
    return states.size === 1 ? states.has(true) : null;
  },
  set({ sheet, range }, value, scene) {
    assertWritable(sheet, scene);
    const hide = asBoolean(value, 'hidden');
    const [from, to] = size(range);
    for (let line = from; line <= to; line += 1) {
      if (hide) set(sheet).add(line);
      else set(sheet).delete(line);
    }
  },
});

/** What clearing takes along of what lies over the cells, as Range.Clear and Range.ClearFormats do. */
function clearOver(sheet: SheetModel, range: Range, what: string): void {
  const beside = ({ range: over }: { readonly range: Range }): boolean => intersect(over, range) === null;
  if (what === 'All' || what === 'Formats') sheet.highlights = sheet.highlights.filter(beside);
  if (what !== 'All') return;
  sheet.validations = sheet.validations.filter(beside);
  sheet.notes = sheet.notes.filter(beside);
}

function clear(target: RangeTarget, what: string): void {
  const { sheet } = target;
  const range = isEveryRow(target.range) || isEveryColumn(target.range) ? sheet.used(false) : target.range;
  if (!range) return;
  clearOver(sheet, range, what);
  sheet.eachCell(range, (row, column) => {
    const line = sheet.rows.get(row);
    const cell = line?.get(column);
    if (!line || !cell) return;
    if (what === 'All') line.delete(column);
    else if (what === 'Contents') {
      const { formula: _formula, quotePrefix: _prefix, ...rest } = cell;
      line.set(column, { ...rest, value: '' });
    } else if (what === 'Formats') {
      line.set(column, { ...cell, numberFormat: 'General', style: PLAIN_STYLE });
    } else if (what === 'Hyperlinks') {
      const { link: _link, ...rest } = cell;
      line.set(column, rest);
    } else throw invalidArgument(`clear ${what}`);
  });
}

const moved = (target: RangeTarget, range: Range): Ref => refer(RANGE, { ...target, range });

export const RANGE: TypeTable<RangeTarget> = {
  name: 'Range',
  tracked: true,
  properties: {
    address: { get: (target) => fullAddress(target) },
    rowCount: { get: ({ range }) => range.bottom - range.top + 1 },
    columnCount: { get: ({ range }) => range.right - range.left + 1 },
    cellCount: {
      get: ({ range }) => (range.bottom - range.top + 1) * (range.right - range.left + 1),
    },
    rowIndex: { get: ({ range }) => range.top - 1 },
    columnIndex: { get: ({ range }) => range.left - 1 },
    values: cells('values', (cell) => cell.value, enter),
    formulas: cells('formulas', (cell) => cell.formula ?? cell.value, enter),
    numberFormat: cells(
      'numberFormat',
      (cell) => cell.numberFormat,
      (cell, entry) => (entry === null ? cell : { ...cell, numberFormat: asText(entry, 'number format') }),
    ),
    text: {
      get: (target, { workbook }) => matrix(target, 'text', (cell) => displayText(cell, workbook.dateSystem)),
    },
    hyperlink,
    columnHidden: hidden(
      (range) => [range.left, range.right],
      (sheet) => sheet.hiddenColumns,
    ),
    rowHidden: hidden(
      (range) => [range.top, range.bottom],
      (sheet) => sheet.hiddenRows,
    ),
  },
  objects: {
    format: (target) => refer(RANGE_FORMAT, target),
    dataValidation: (target) => refer(DATA_VALIDATION, target),
    conditionalFormats: (target) => refer(CONDITIONAL_FORMATS, target),
  },
  methods: {
    // The library asks before it splits a large array into blocks of rows.
    _ValidateArraySize: ({ range }, [rows, columns]) => {
      const fits =
        range.bottom - range.top + 1 === asNumber(rows, 'rows') &&
        range.right - range.left + 1 === asNumber(columns, 'columns');
      if (!fits) throw invalidArgument("the array does not have the range's shape");
    },
    getRow: (target, [row]) => {
      const top = target.range.top + asNumber(row, 'row');
      return moved(target, { ...target.range, top, bottom: top });
    },
    getCell: (target, [row, column]) => {
      const top = target.range.top + asNumber(row, 'row');
      const left = target.range.left + asNumber(column, 'column');
      return moved(target, { top, left, bottom: top, right: left });
    },
    getBoundingRect: (target, [other], scene) => {
      const around = boundingRange([target.range, asTarget(other, target.sheet, scene).range]);
      return around ? moved(target, around) : NULL_REF;
    },
    getResizedRange: (target, [rows, columns]) =>
      moved(target, {
        ...target.range,
        bottom: target.range.bottom + asNumber(rows, 'rows'),
        right: target.range.right + asNumber(columns, 'columns'),
      }),
    getUsedRange: (target, [valuesOnly]) => {
      const range = target.sheet.used(valuesOnly === true, target.range);
      if (!range) throw itemNotFound('used range');
      return moved(target, range);
    },
    getUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const range = target.sheet.used(valuesOnly === true, target.range);
      return range ? moved(target, range) : NULL_REF;
    },
    getIntersectionOrNullObject: (target, [other], scene) => {
      const range = intersect(target.range, asTarget(other, target.sheet, scene).range);
      return range ? moved(target, range) : NULL_REF;
    },
    getMergedAreasOrNullObject: (target) => {
      const areas = target.sheet.merges.filter((merge) => intersect(merge, target.range) !== null);
      return areas.length === 0
        ? NULL_REF
        : refer(RANGE_AREAS, { sheet: target.sheet, areas, range: (area: Range) => moved(target, area) });
    },
    getCellProperties: (target, [wanted]) =>
      matrix(target, 'getCellProperties', (cell) => cellProperties(cell, asRecord(wanted, 'properties'))),
  },
  effects: {
    clear: (target, [what], scene) => {
      assertWritable(target.sheet, scene);
      clear(target, typeof what === 'string' ? what : 'All');
    },
    merge: (target, [across], scene) => {
      assertWritable(target.sheet, scene);
      if (across === true) throw invalidArgument('merge across rows is not in the stand-in');
      const clash = target.sheet.merges.some((merge) => intersect(merge, target.range) !== null);
      if (clash) throw new HostError('InvalidArgument', 'the range overlaps merged cells');
      target.sheet.merges.push(target.range);
    },
    unmerge: (target, _args, scene) => {
      assertWritable(target.sheet, scene);
      target.sheet.merges = target.sheet.merges.filter((merge) => intersect(merge, target.range) === null);
    },
    select: (target, _args, scene) => {
      if (scene.otherWindowInFront) throw new HostError('GeneralException', 'another window is in front');
      if (target.sheet.visibility !== 'Visible')
        throw new HostError('GeneralException', 'the sheet is hidden');
      scene.workbook.active = target.sheet;
      scene.workbook.selection = target;
    },
  },
};
