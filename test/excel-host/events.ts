import type { SheetModel } from './model/sheet-model';

/** The dispid under which the library hears of everything the workbook tells. */
export const RICH_API_MESSAGE = 33;
const EVENTS = 65_536;
const WORKSHEET_CHANGED = 10;
const WORKSHEET_SELECTION_CHANGED = 14;

type Message = readonly (readonly unknown[])[];

function message(type: number, sheet: SheetModel, details: object): Message {
  const body = JSON.stringify({ worksheetId: sheet.id, ...details });
  return [[EVENTS, type, sheet.id, body, '1', false]];
}

/** The person typed into cells of a sheet: what `Worksheet.onChanged` is told. Raise it with RICH_API_MESSAGE. */
export function sheetChanged(sheet: SheetModel, address: string): Message {
  return message(WORKSHEET_CHANGED, sheet, {
    address,
    changeType: 'RangeEdited',
    source: 'Local',
    type: 'WorksheetChanged',
  });
}

/** The person selected cells: what `Worksheet.onSelectionChanged` is told. */
export function selectionChanged(sheet: SheetModel, address: string): Message {
  return message(WORKSHEET_SELECTION_CHANGED, sheet, { address, type: 'WorksheetSelectionChanged' });
}
