import type { Cell } from '../../src/core/sheet/cell';
import { serialFromDate } from '../../src/core/sheet/serial';
import type { Workbook } from '../../src/core/sheet/workbook';
import { type CellModel, PLAIN_STYLE } from './model/cell-model';
import { WorkbookModel } from './model/workbook-model';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook that another host read, opened in the stand-in: the same book under both hosts. */
export function workbookFromSnapshot(snapshot: Workbook): WorkbookModel {
  const workbook = new WorkbookModel(snapshot.name);
  for (const { name, visibility, rows, merges } of snapshot.sheets) {
    const sheet = workbook.add(name);
    sheet.visibility = VISIBILITY[visibility];
    sheet.merges = [...merges];
    rows.forEach((line, r) => {
      line.forEach((cell, c) => {
        const model = modelOf(cell);
        if (model) sheet.put(r + 1, c + 1, model);
      });
    });
  }
  return workbook;
}

function modelOf(cell: Cell): CellModel | null {
  const formula = cell.formula === undefined ? {} : { formula: `=${cell.formula}` };
  const plain = { numberFormat: 'General', style: PLAIN_STYLE, ...formula };
  switch (cell.kind) {
    case 'empty':
      return cell.formula === undefined ? null : { ...plain, value: '' };
    case 'text': {
      const style = cell.font === undefined ? PLAIN_STYLE : { ...PLAIN_STYLE, fontName: cell.font };
      return { ...plain, style, value: cell.text };
    }
    case 'number':
      return { ...plain, value: cell.number, numberFormat: cell.percent ? '0%' : 'General' };
    case 'date':
      return { ...plain, value: serialFromDate(cell.date), numberFormat: 'dd/mm/yyyy' };
    case 'boolean':
      return { ...plain, value: cell.boolean };
    case 'error':
      return { ...plain, value: cell.code };
  }
}
