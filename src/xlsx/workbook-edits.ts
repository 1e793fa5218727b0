import { MARKER_NAME, type PageLayout } from '../core/report/changes';
import { columnName } from '../core/sheet/range';
import type { Visibility } from '../core/sheet/workbook';
import { OFFICE_RELATIONSHIPS } from './namespaces';
import type { PlannedSheet } from './planned-sheet';
import { XmlEdits } from './xml-edits';
import { xmlAttributes, xmlText } from './xml-text';
import { childOf, parseTree, prefixOf, type XmlElement } from './xml-tree';

export interface AddedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
}

/** A sheet of ours and its place in the workbook's list, from 0. */
export interface NamedSheet {
  readonly index: number;
  readonly name: string;
  readonly content: PlannedSheet['content'];
}

/** Names each of our sheets has to itself; what was there under them is replaced. */
const OUR_NAMES = [MARKER_NAME, '_xlnm.print_area', '_xlnm.print_titles'];

/** workbook.xml with our sheets at the end of its list and their hidden, print area and print titles names. */
export function workbookXml(
  xml: string,
  part: string,
  added: readonly AddedSheet[],
  named: readonly NamedSheet[],
): string {
  const root = parseTree(xml, part);
  const edits = new XmlEdits(xml);
  const prefix = prefixOf(root);
  const sheets = childOf(root, 'sheets');
  // A workbook without a list of sheets was refused before.
  if (!sheets) throw new Error(`no sheets in ${part}`);
  edits.append(sheets, added.map((sheet) => sheetEntryXml(sheet, prefix, root)).join(''));
  const names = named.flatMap((sheet) => namesOf(sheet, prefix)).join('');
  const list = childOf(root, 'definedNames');
  if (list) {
    const ours = new Set(named.map(({ index }) => String(index)));
    for (const child of list.children) {
      const { name = '', localSheetId = '' } = child.attributes;
      if (ours.has(localSheetId) && OUR_NAMES.includes(name.toLowerCase())) edits.replace(child, '');
    }
    edits.append(list, names);
  } else if (names !== '') {
    edits.insert(namesPlace(root, sheets), `<${prefix}definedNames>${names}</${prefix}definedNames>`);
  }
  return edits.result();
}

/** CT_Workbook: behind the sheets, function groups and external references. */
export function namesPlace(root: XmlElement, sheets: XmlElement): number {
  const before = ['functionGroups', 'externalReferences'].map((name) => childOf(root, name)?.end ?? 0);
  return Math.max(sheets.end, ...before);
}

function sheetEntryXml(sheet: AddedSheet, prefix: string, root: XmlElement): string {
  const bound = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === OFFICE_RELATIONSHIPS,
  );
  const relation = bound?.[0].slice('xmlns:'.length) ?? 'r';
  return `<${prefix}sheet${xmlAttributes({
    name: sheet.name,
    sheetId: sheet.sheetId,
    state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
    [`xmlns:${relation}`]: bound ? undefined : OFFICE_RELATIONSHIPS,
    [`${relation}:id`]: sheet.relationshipId,
  })}/>`;
}

function namesOf({ index, name, content }: NamedSheet, prefix: string): readonly string[] {
  const entry = (title: string, formula: string, hidden = false): string =>
    `<${prefix}definedName${xmlAttributes({ name: title, localSheetId: index, hidden })}>` +
    `${xmlText(formula)}</${prefix}definedName>`;
  const titles = titlesFormula(name, content.page);
  const printTitles = titles === null ? [] : [entry('_xlnm.Print_Titles', titles)];
  // no sheet of ours: a person's book grows, and a print area would cut it
  if (content.marker === '') return printTitles;
  return [
    entry('_xlnm.Print_Area', areaFormula(name, content.page)),
    ...printTitles,
    entry(MARKER_NAME, `"${content.marker.replaceAll('"', '""')}"`, true),
  ];
}

function areaFormula(sheet: string, { printArea: { top, left, bottom, right } }: PageLayout): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row)}`;
  return `${quoted(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

function titlesFormula(sheet: string, { titleRows }: PageLayout): string | null {
  if (titleRows === null) return null;
  return `${quoted(sheet)}!$${String(titleRows.top)}:$${String(titleRows.bottom)}`;
}

/** Always quoted: unquoted, a name with a blank or a Vietnamese letter makes Excel repair the file. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
