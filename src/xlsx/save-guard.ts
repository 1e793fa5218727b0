import type { PlacedCell } from '../core/report/changes';
import type { Cell } from '../core/sheet/cell';
import { contains, type Range } from '../core/sheet/range';
import { cellAt, type Sheet } from '../core/sheet/workbook';
import { FileRefusal } from './file-refusal';
import type { Grafted } from './graft';
import type { PlannedSheet } from './planned-sheet';
import { preflight } from './preflight';
import { readPackage } from './read-package';
import { withoutControls } from './stored-text';
import type { ZipPackage } from './zip-package';

/**
 * Reopens what is about to be handed over: every part that was not to be touched has the size and CRC it had, and
 * our sheets read back as they were planned. Throws a FileRefusal otherwise, and nothing leaves the host.
 */
export async function guardSave(
  before: ZipPackage,
  grafted: Grafted,
  planned: readonly PlannedSheet[],
): Promise<void> {
  const file = await preflight(grafted.bytes).catch((error: unknown) => {
    throw new FileRefusal('notSafe', 'does not open', error);
  });
  if (file.kind !== 'package') throw new FileRefusal('notSafe', 'no package');
  checkParts(before, file.archive, grafted);
  const wanted = new Set(planned.map(({ name }) => name.toUpperCase()));
  const { sheets } = await readPackage(file, '', ({ name }) => wanted.has(name.toUpperCase()));
  for (const plan of planned) {
    const sheet = sheets.find(({ name }) => name.toUpperCase() === plan.name.toUpperCase());
    if (!sheet || !isAsPlanned(sheet, plan, grafted.areas.get(plan.name)))
      throw new FileRefusal('notSafe', plan.name);
  }
}

function checkParts(before: ZipPackage, after: ZipPackage, grafted: Grafted): void {
  // Part names are case-insensitive, and relationships need not write them as the archive does.
  const written = new Set([...grafted.written].map((name) => name.toLowerCase()));
  const dropped = new Set([...grafted.dropped].map((name) => name.toLowerCase()));
  const now = new Map(after.parts().map((part) => [part.name, part]));
  for (const { name, size, crc32 } of before.parts()) {
    if (written.has(name.toLowerCase()) || dropped.has(name.toLowerCase())) continue;
    const part = now.get(name);
    if (part?.size !== size || part.crc32 !== crc32) throw new FileRefusal('notSafe', name);
  }
  const known = new Set(before.parts().map(({ name }) => name));
  for (const name of now.keys()) {
    if (!known.has(name) && !written.has(name.toLowerCase())) throw new FileRefusal('notSafe', name);
  }
}

function isAsPlanned(sheet: Sheet, { content }: PlannedSheet, area: Range | undefined): boolean {
  if (sheet.ours !== (content.marker !== '')) return false;
  const filled = new Map<string, PlacedCell>();
  for (const cell of content.cells) filled.set(`${String(cell.row)},${String(cell.column)}`, cell);
  const cells = [...filled.values()].filter(({ value }) => value !== null && value !== '');
  const ours = (row: number, column: number): boolean => area === undefined || contains(area, row, column);
  const count = sheet.rows.reduce(
    (sum, row, index) =>
      sum + row.filter(({ kind }, at) => kind !== 'empty' && ours(index + 1, at + 1)).length,
    0,
  );
  return (
    count === cells.length && cells.every((cell) => holds(cellAt(sheet, cell.row, cell.column), cell.value))
  );
}

function holds(cell: Cell, value: PlacedCell['value']): boolean {
  if (typeof value === 'string') return cell.kind === 'text' && cell.text === withoutControls(value);
  // A number under a date format reads as a date; sheets of ours have none, copies of a source's values may.
  return cell.kind === 'date' || (cell.kind === 'number' && cell.number === value);
}
