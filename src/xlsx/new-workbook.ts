import type { CellStyle, PlacedCell, SheetContent } from '../core/report/changes';
import type { Cell } from '../core/sheet/cell';
import { boundingRange, cellRange, type Range } from '../core/sheet/range';
import { serialFromDate } from '../core/sheet/serial';
import type { Sheet, Workbook } from '../core/sheet/workbook';
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, PART_TYPES, SPREADSHEET } from './namespaces';
import { PLAIN_TYPES } from './package-edits';
import type { PlannedSheet } from './planned-sheet';
import type { OpenedPackage } from './preflight';
import { PLAIN_STYLES } from './style-table';
import { encodeXml, XML_DECLARATION } from './xml-text';
import { ZipPackage } from './zip-package';

/** A workbook without a sheet, to graft the first ones into. */
export async function emptyPackage(activeTab: number): Promise<Pick<OpenedPackage, 'archive' | 'parts'>> {
  const workbook = 'xl/workbook.xml';
  const styles = 'xl/styles.xml';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const relations = (entries: string): string =>
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries}</Relationships>`;
  const overrides = [
    [workbook, PART_TYPES.workbook],
    [styles, PART_TYPES.styles],
  ].map(([part, type]) => `<Override PartName="/${part ?? ''}" ContentType="${type ?? ''}"/>`);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': PLAIN_TYPES.replace('</Types>', `${overrides.join('')}</Types>`),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', workbook)),
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'styles', 'styles.xml')),
    [workbook]:
      `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
      `<bookViews><workbookView activeTab="${String(activeTab)}"/></bookViews><sheets></sheets></workbook>`,
    [styles]: PLAIN_STYLES,
  };
  const bytes = await ZipPackage.create(
    new Map(Object.entries(parts).map(([name, xml]) => [name, encodeXml(xml)])),
  );
  return {
    archive: await ZipPackage.open(bytes),
    parts: {
      workbook,
      styles,
      sheets: [],
      relationships: [],
      dateSystem: '1900',
      structureProtected: false,
      strict: false,
      sharedStrings: null,
    },
  };
}

/** The values of a source whose own format cannot be written, so that receipts still lead to their cells. */
export function valueSheets({ sheets }: Workbook): readonly PlannedSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    mode: 'add',
    visibility: sheet.visibility,
    content: valueContent(sheet),
  }));
}

const PLAIN: CellStyle = { size: 12 };

function valueContent({ rows, merges }: Sheet): SheetContent {
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex): PlacedCell[] => {
      const value = plainValue(cell);
      return value === null ? [] : [{ row: rowIndex + 1, column: columnIndex + 1, ...value }];
    }),
  );
  return {
    cells,
    merges,
    columns: [],
    rows: [],
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      printArea: usedRange(cells),
      titleRows: null,
      fitToWidth: true,
      pageNumberSize: 13,
      breaksBefore: [],
    },
    freeze: null,
    gridlines: true,
    charts: [],
    marker: '',
  };
}

function usedRange(cells: readonly PlacedCell[]): Range {
  return boundingRange(cells.map(({ row, column }) => cellRange(row, column))) ?? cellRange(1, 1);
}

function plainValue(cell: Cell): Pick<PlacedCell, 'value' | 'style'> | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: cell.text, style: PLAIN };
    case 'number':
      return { value: cell.number, style: cell.percent ? { ...PLAIN, numberFormat: '0%' } : PLAIN };
    case 'date':
      return { value: serialFromDate(cell.date), style: { ...PLAIN, numberFormat: 'dd/mm/yyyy' } };
    case 'boolean':
      return { value: cell.boolean ? 'TRUE' : 'FALSE', style: PLAIN };
    case 'error':
      return { value: cell.code, style: PLAIN };
  }
}
