import type { CellWrite } from '../core/fill/form-cell';
import { columnName } from '../core/sheet/range';
import { placesOf, type PlacedRow, type PlacedTag, styleAt, type SheetPlaces } from './cell-places';
import { XmlEdits } from './xml-edits';
import { xmlAttributes, xmlText } from './xml-text';

export interface FilledSheet {
  readonly xml: string;
  readonly hasFormulas: boolean;
}

/**
 * A worksheet part with these cells written and every other character as it was. A cell keeps its format and all
 * attributes but the type of its value; where none stands, it takes the row's or the column's format.
 */
export function fillSheet(xml: string, part: string, writes: readonly CellWrite[]): FilledSheet {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const places = placesOf(xml, part, new Set(byRow.keys()));
  const edits = new XmlEdits(xml);
  const added: string[] = [];
  for (const [number, list] of [...byRow].sort(([a], [b]) => a - b)) {
    list.sort((a, b) => a.column - b.column);
    const row = places.rows.find((each) => each.row === number);
    if (row) fillRow(edits, row, list, places);
    else addRow(edits, added, number, list, places);
  }
  if (added.length > 0) closeData(edits, added.join(''), places);
  return { xml: edits.result(), hasFormulas: places.hasFormulas };
}

function fillRow(edits: XmlEdits, row: PlacedRow, writes: readonly CellWrite[], places: SheetPlaces): void {
  const opened: string[] = [];
  for (const write of writes) {
    const cell = row.cells.find(({ column }) => column === write.column);
    if (cell) {
      edits.replaceSpan(cell.start, cell.end, cellXml(write, cell.attributes, cell.qualifiedName));
      continue;
    }
    const next = row.cells.find(({ column }) => column > write.column);
    const text = newCell(write, places);
    if (next) edits.insert(next.start, text);
    else opened.push(text);
  }
  if (opened.length === 0) return;
  if (!row.selfClosing) edits.insert(row.inside, opened.join(''));
  else edits.replaceSpan(row.end - 2, row.end, `>${opened.join('')}</${places.prefix}row>`);
}

function addRow(
  edits: XmlEdits,
  added: string[],
  number: number,
  writes: readonly CellWrite[],
  places: SheetPlaces,
): void {
  const tag = `${places.prefix}row`;
  const text = `<${tag} r="${String(number)}">${writes.map((write) => newCell(write, places)).join('')}</${tag}>`;
  const next = places.rows.find(({ row }) => row > number);
  if (next) edits.insert(next.start, text);
  else added.push(text);
}

function closeData(edits: XmlEdits, text: string, { data, prefix }: SheetPlaces): void {
  if (!data.selfClosing) edits.insert(data.inside, text);
  else edits.replaceSpan(data.start, data.end, `<${prefix}sheetData>${text}</${prefix}sheetData>`);
}

function newCell(write: CellWrite, places: SheetPlaces): string {
  const style = styleAt(places, write.row, write.column);
  const attributes = {
    r: `${columnName(write.column)}${String(write.row)}`,
    ...(style === 0 ? {} : { s: String(style) }),
  };
  return cellXml(write, attributes, `${places.prefix}c`);
}

function cellXml({ value }: CellWrite, attributes: PlacedTag['attributes'], tag: string): string {
  const prefix = tag.slice(0, tag.indexOf(':') + 1);
  // type and links to metadata belonged to the value that was there
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !['t', 'cm', 'vm'].includes(name)),
  );
  if (typeof value === 'number') {
    return `<${tag}${xmlAttributes(kept)}><${prefix}v>${String(value)}</${prefix}v></${tag}>`;
  }
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t></${prefix}is>`;
  return `<${tag}${xmlAttributes({ ...kept, t: 'inlineStr' })}>${text}</${tag}>`;
}
