import { parseRange } from '../../src/core/sheet/range';
import { serialFromDate } from '../../src/core/sheet/serial';
import type { BookFixture, FixtureCell } from '../contract/book-fixture';
import { type CellModel, PLAIN_STYLE } from './model/cell-model';
import { WorkbookModel } from './model/workbook-model';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A book of the contract, as the stand-in has it open. */
export function workbookFrom(fixture: BookFixture): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const { name, visibility = 'visible', rows, merges = [], bold } of fixture.sheets) {
    const sheet = workbook.add(name);
    sheet.visibility = VISIBILITY[visibility];
    rows.forEach((line, r) => {
      line.forEach((cell, c) => {
        const model = cellFrom(cell, workbook.dateSystem);
        if (model) sheet.put(r + 1, c + 1, model);
      });
    });
    sheet.merges = merges.map((merge) => rangeOf(merge));
    if (bold !== undefined) sheet.restyle(rangeOf(bold), (style) => ({ ...style, bold: true }));
  }
  return workbook;
}

function rangeOf(address: string): NonNullable<ReturnType<typeof parseRange>> {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  return range;
}

function cellFrom(cell: FixtureCell, system: WorkbookModel['dateSystem']): CellModel | null {
  if (cell === null) return null;
  const plain = { numberFormat: 'General', style: PLAIN_STYLE };
  if (typeof cell !== 'object') return { ...plain, value: cell };
  if ('date' in cell) {
    return { ...plain, value: serialFromDate(cell.date, system), numberFormat: 'dd/mm/yyyy' };
  }
  if ('percent' in cell) return { ...plain, value: cell.percent, numberFormat: '0%' };
  if ('error' in cell) return { ...plain, value: cell.error };
  return { ...plain, value: cell.result, formula: `=${cell.formula}` };
}
