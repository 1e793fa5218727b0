import { MEMORY_NAME, type MemoryName, readMemory } from '../core/fill/memory';
import { MARKER_NAME } from '../core/report/changes';
import type { DateSystem } from '../core/sheet/serial';
import type { FilledCell, Visibility } from '../core/sheet/workbook';
import { FileRefusal } from './file-refusal';
import { readRelationships, type Relationship } from './relationships';
import { attributeOf, decodeXml, isOn, readXml, type Attributes } from './xml-events';
import type { ZipPackage } from './zip-package';

/** One entry of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** Chart sheets, dialog sheets and macro sheets hold no cells. */
  readonly worksheet: boolean;
  /** Value of its hidden name `tonghop`; null when it is not one of ours. */
  readonly marker: string | null;
  /** Last row of its print area, 0 for none: where our rows ended when the sheet was written. */
  readonly printBottom: number;
  /** Cells we filled on a form. */
  readonly filled: readonly FilledCell[];
}

/** Where everything of a workbook stands. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  readonly dateSystem: DateSystem;
  readonly structureProtected: boolean;
  readonly strict: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

interface WorkbookXml {
  sheets: { name: string; sheetId: number; id: string; visibility: Visibility }[];
  markers: Map<number, string>;
  printAreas: Map<number, string>;
  memories: Map<number, MemoryName[]>;
  dateSystem: DateSystem;
  structureProtected: boolean;
  strict: boolean;
}

/** Reads workbook.xml and its relationships; throws a FileRefusal when a part they name is absent. */
export async function readWorkbookParts(archive: ZipPackage): Promise<WorkbookParts> {
  const root = await readRelationships(archive, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined || !archive.has(workbook)) throw new FileRefusal('missingPart', 'workbook');
  const xml = parseWorkbook(decodeXml(await archive.read(workbook)), workbook);
  const relationships = await readRelationships(archive, workbook);
  const only = (type: string): string | null => {
    const part = relationships.find((relation) => relation.type === type)?.target ?? null;
    if (part !== null && !archive.has(part)) throw new FileRefusal('missingPart', part);
    return part;
  };
  const sheets = xml.sheets.map((sheet, index): SheetEntry => {
    const relation = relationships.find(({ id }) => id === sheet.id);
    if (!relation || !archive.has(relation.target)) throw new FileRefusal('missingPart', sheet.name);
    return {
      name: sheet.name,
      sheetId: sheet.sheetId,
      relationshipId: sheet.id,
      visibility: sheet.visibility,
      part: relation.target,
      worksheet: relation.type === 'worksheet',
      marker: xml.markers.get(index) ?? null,
      printBottom: Number(/(\d+)$/.exec(xml.printAreas.get(index) ?? '')?.[1] ?? 0),
      filled: (xml.memories.get(index) ?? []).flatMap((name) => readMemory(name) ?? []),
    };
  });
  if (sheets.length === 0) throw new FileRefusal('missingPart', 'no sheet');
  return {
    workbook,
    sheets,
    relationships,
    dateSystem: xml.dateSystem,
    structureProtected: xml.structureProtected,
    strict: xml.strict,
    sharedStrings: only('sharedStrings'),
    styles: only('styles'),
  };
}

function parseWorkbook(text: string, part: string): WorkbookXml {
  const found: WorkbookXml = {
    sheets: [],
    markers: new Map(),
    printAreas: new Map(),
    memories: new Map(),
    dateSystem: '1900',
    structureProtected: false,
    strict: false,
  };
  let named: { readonly keep: (text: string) => void; text: string } | null = null;
  readXml(text, part, {
    open(name, attributes) {
      if (name === 'workbook') found.strict = Object.values(attributes).includes(STRICT_NAMESPACE);
      if (name === 'workbookPr' && isOn(attributes['date1904'])) found.dateSystem = '1904';
      if (name === 'workbookProtection') found.structureProtected = isOn(attributes['lockStructure']);
      if (name === 'sheet') found.sheets.push(sheetOf(attributes));
      const keep = name === 'definedName' ? keeperOf(found, attributes) : null;
      if (keep) named = { keep, text: '' };
    },
    text(piece) {
      if (named) named.text += piece;
    },
    close(name) {
      if (name !== 'definedName' || !named) return;
      named.keep(named.text);
      named = null;
    },
  });
  return found;
}

/** What to do with the formula of a sheet's own name that tells something here. */
function keeperOf(found: WorkbookXml, attributes: Attributes): ((formula: string) => void) | null {
  const { name = '', localSheetId, comment = '' } = attributes;
  if (localSheetId === undefined) return null;
  const sheet = Number(localSheetId);
  const folded = name.toLowerCase();
  if (folded === MARKER_NAME) return (formula) => void found.markers.set(sheet, unquoted(formula));
  if (folded === '_xlnm.print_area') return (formula) => void found.printAreas.set(sheet, unquoted(formula));
  if (!MEMORY_NAME.test(name)) return null;
  return (formula) => {
    found.memories.set(sheet, [...(found.memories.get(sheet) ?? []), { name, formula, comment }]);
  };
}

function sheetOf(attributes: Attributes): WorkbookXml['sheets'][number] {
  const state = attributes['state'];
  return {
    name: attributes['name'] ?? '',
    sheetId: Number(attributes['sheetId'] ?? 0),
    id: attributeOf(attributes, 'id') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

/** `"table 2018"` as formulas write a text. */
function unquoted(formula: string): string {
  const text = formula.trim().replace(/^=/, '');
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}
