import { columnName, contains, parseRange, type Range } from '../core/sheet/range';
import { shiftFormula } from './shift-formula';
import { xmlAttributes } from './xml-text';
import { childOf, type XmlElement } from './xml-tree';

/** A row with cells of the person's. */
export interface StandingRow {
  /** Its height and whether it is hidden; only below our area, where rows are not ours. */
  readonly attributes: string;
  /** The cells' own text by column. */
  readonly cells: ReadonlyMap<number, string>;
}

const ROW_ATTRIBUTES = ['ht', 'customHeight', 'hidden', 'outlineLevel', 'collapsed'];

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Rows and cells outside `area`. Shared formulas are written out, since their first cell may be one of ours. */
export function readRows(xml: string, root: XmlElement, area: Range): ReadonlyMap<number, StandingRow> {
  const rows = new Map<number, StandingRow>();
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  for (const element of childOf(root, 'sheetData')?.children ?? []) {
    row = Number(element.attributes['r'] ?? row + 1);
    const cells = new Map<number, string>();
    let column = 0;
    for (const cell of element.children) {
      column = parseRange(cell.attributes['r'] ?? '')?.left ?? column + 1;
      const text = cellText(xml, cell, { row, column, shared });
      if (!contains(area, row, column)) cells.set(column, text);
    }
    const attributes = row > area.bottom ? rowAttributes(element) : '';
    if (cells.size > 0 || attributes !== '') rows.set(row, { attributes, cells });
  }
  return rows;
}

function rowAttributes({ attributes }: XmlElement): string {
  return xmlAttributes(Object.fromEntries(ROW_ATTRIBUTES.map((name) => [name, attributes[name]])));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly shared: Map<string, SharedFormula>;
}

function cellText(xml: string, cell: XmlElement, { row, column, shared }: CellPlace): string {
  let text = xml.slice(cell.start, cell.end);
  const formula = childOf(cell, 'f');
  if (formula?.attributes['t'] === 'shared') {
    const plain = unshared(xml, formula, { row, column, shared });
    const tag = formula.qualifiedName;
    const written = `<${tag}>${plain}</${tag}>`;
    text = xml.slice(cell.start, formula.start) + written + xml.slice(formula.end, cell.end);
  }
  if (cell.attributes['r'] !== undefined) return text;
  return text.replace(/^<[^\s/>]+/, (tag) => `${tag} r="${columnName(column)}${String(row)}"`);
}

function unshared(xml: string, element: XmlElement, { row, column, shared }: CellPlace): string {
  const key = element.attributes['si'] ?? '';
  const own = xml.slice(element.startTagEnd, element.endTagStart);
  if (own !== '') {
    shared.set(key, { formula: own, row, column });
    return own;
  }
  const first = shared.get(key);
  return first ? shiftFormula(first.formula, row - first.row, column - first.column) : '';
}
