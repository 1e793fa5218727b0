import { formatRange, parseRange, type Range } from '../../../src/core/sheet/range';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheet-model';
import { accessDenied, invalidArgument, StandInLacks } from '../wire/host-error';
import { isRef, type Scene } from '../wire/type-table';
import { columnNumber } from '../../../src/core/sheet/range';

/** What a Range of the API stands for here. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly range: Range;
}

export const WHOLE: Range = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** "B2:C9", "9:10", "A:G", "'DS đảng viên'!B2"; sheet names only lead to that sheet. */
export function parseAddress(address: string, sheet: SheetModel, scene: Scene): RangeTarget {
  const cut = address.lastIndexOf('!');
  const named = cut < 0 ? '' : address.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  const home = cut < 0 ? sheet : scene.workbook.find(named);
  const range = parseLocal(address.slice(cut + 1).replaceAll('$', ''));
  if (!home || !range) throw invalidArgument(`address ${address}`);
  return { sheet: home, range };
}

function parseLocal(address: string): Range | null {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { ...WHOLE, top: Number(rows[1]), bottom: Number(rows[2]) };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(address);
  if (columns) {
    return { ...WHOLE, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  }
  return parseRange(address);
}

/** A Range object, or an address on the given sheet. */
export function asTarget(value: unknown, sheet: SheetModel, scene: Scene): RangeTarget {
  if (typeof value === 'string') return parseAddress(value, sheet, scene);
  if (isRef(value) && value.type.name === 'Range') return value.target as RangeTarget;
  throw invalidArgument('a range');
}

/** As Excel writes it: the sheet quoted where its name is no plain word. */
export function fullAddress({ sheet, range }: RangeTarget): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${formatRange(range)}`;
}

export function intersect(a: Range, b: Range): Range | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top > range.bottom || range.left > range.right ? null : range;
}

export const isEveryRow = (range: Range): boolean => range.top === 1 && range.bottom === LAST_ROW;
export const isEveryColumn = (range: Range): boolean => range.left === 1 && range.right === LAST_COLUMN;

/** Cells of a range that is small enough to hold; whole rows and columns have no list of cells here. */
export function bounded({ range }: RangeTarget, member: string): Range {
  if (isEveryRow(range) || isEveryColumn(range)) {
    throw new StandInLacks(`${member} over whole rows or columns (${formatRange(range)})`);
  }
  return range;
}

/** Every cell of the range takes entries although the sheet is protected. */
export function isUnlocked({ sheet, range }: RangeTarget): boolean {
  return sheet.unlocked.some(
    (area) =>
      area.top <= range.top &&
      area.left <= range.left &&
      area.bottom >= range.bottom &&
      area.right >= range.right,
  );
}

/** Refuses what a protected sheet refuses. */
export function assertWritable(sheet: SheetModel, scene: Scene): void {
  if (scene.workbook.isReadOnly) throw accessDenied('the workbook is read-only');
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
}
