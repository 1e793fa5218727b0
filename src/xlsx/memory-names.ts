import { type CellWrite } from '../core/fill/form-cell';
import { MEMORY_NAME, memoryNames, readMemory } from '../core/fill/memory';
import { XmlEdits } from './xml-edits';
import { xmlAttributes, xmlText } from './xml-text';
import { childOf, parseTree, prefixOf, type XmlElement } from './xml-tree';
import { namesPlace } from './workbook-edits';

/** Cells written on one sheet; its place in the workbook's list, from 0. */
export interface SheetWrites {
  readonly index: number;
  readonly writes: readonly CellWrite[];
}

/**
 * workbook.xml with hidden names that remember the cells written, in place of what was remembered of them before.
 * `recalculate`: formulas look at them, so that Excel has to work them out anew when it opens the file.
 */
export function rememberCells(
  xml: string,
  part: string,
  sheets: readonly SheetWrites[],
  recalculate: boolean,
): string {
  const root = parseTree(xml, part);
  const edits = new XmlEdits(xml);
  const prefix = prefixOf(root);
  const list = childOf(root, 'definedNames');
  const added = sheets.flatMap(({ index, writes }) => {
    const known = (list?.children ?? []).filter((child) => isMemory(child, index));
    for (const child of known) if (isOf(xml, child, writes)) edits.replace(child, '');
    const taken = known.map(({ attributes }) => attributes['name'] ?? '');
    return memoryNames(writes, taken).map(
      ({ name, formula, comment }) =>
        `<${prefix}definedName${xmlAttributes({ name, comment, localSheetId: index, hidden: true })}>` +
        `${xmlText(formula)}</${prefix}definedName>`,
    );
  });
  const sheetList = childOf(root, 'sheets');
  if (!sheetList) throw new Error(`no sheets in ${part}`);
  if (list) edits.append(list, added.join(''));
  else if (added.length > 0) {
    edits.insert(
      namesPlace(root, sheetList),
      `<${prefix}definedNames>${added.join('')}</${prefix}definedNames>`,
    );
  }
  if (recalculate) askToCalculate(edits, root, prefix, Math.max(list?.end ?? 0, namesPlace(root, sheetList)));
  return edits.result();
}

function isMemory({ attributes }: XmlElement, index: number): boolean {
  return MEMORY_NAME.test(attributes['name'] ?? '') && attributes['localSheetId'] === String(index);
}

function isOf(xml: string, child: XmlElement, writes: readonly CellWrite[]): boolean {
  const formula = xml.slice(child.startTagEnd, child.endTagStart);
  const cell = readMemory({ name: '', formula, comment: child.attributes['comment'] ?? '' });
  return cell !== null && writes.some(({ row, column }) => row === cell.row && column === cell.column);
}

function askToCalculate(edits: XmlEdits, root: XmlElement, prefix: string, behind: number): void {
  const settings = childOf(root, 'calcPr');
  if (!settings) return edits.insert(behind, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  if (settings.attributes['fullCalcOnLoad'] !== undefined) {
    return edits.setAttribute(settings, 'fullCalcOnLoad', '1');
  }
  edits.insert(settings.start + 1 + settings.qualifiedName.length, ' fullCalcOnLoad="1"');
}
