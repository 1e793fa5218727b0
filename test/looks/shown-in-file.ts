import type { Element } from '@xmldom/xmldom';
import type { ColumnLayout, PageLayout, PlacedCell, RowLayout } from '../../src/core/report/changes';
import { parseRange, type Range } from '../../src/core/sheet/range';
import { partsOf } from '../xlsx/fixtures/archive';
import { checksInFile } from './checks-in-file';
import { chartsInFile } from './charts-in-file';
import { type FileStyles, fileStyles } from './file-styles';
import {
  linkTarget,
  millimetres,
  NO_PRINT_AREA,
  ordered,
  pageNumberSize,
  plainStyle,
  type ShownSheet,
} from './shown-sheet';
import { at, childrenOf, find, rootOf } from './xml';

const POINTS_AN_INCH = 72;

/** The parts of a file, inflated, and how they lead to each other. */
export interface FileParts {
  text(part: string): string;
  /** The part a relationship of another leads to. */
  target(from: string, id: string): string;
}

/** A sheet of ours out of the bytes of a written workbook. Throws on a look that no plan has words for. */
export async function shownInFile(bytes: Uint8Array, name: string): Promise<ShownSheet> {
  const parts = await filePartsOf(bytes);
  const workbook = rootOf(parts.text('xl/workbook.xml'));
  const entries = childrenOf(at(workbook, 'sheets'));
  const index = entries.findIndex((entry) => entry.getAttribute('name') === name);
  const entry = entries[index];
  if (!entry) throw new Error(`no sheet ${name}`);
  const part = parts.target('xl/workbook.xml', entry.getAttribute('r:id') ?? '');
  const sheet = rootOf(parts.text(part));
  const styles = fileStyles(parts.text('xl/styles.xml'));
  const names = namesOf(workbook, index);
  const columns = columnsOf(sheet, styles.digit);
  const rows = rowsOf(sheet);
  const marker = /^"(.*)"$/.exec(names.get('tonghop') ?? '')?.[1]?.replaceAll('""', '"') ?? '';
  const format = at(sheet, 'sheetFormatPr');
  const defaultRowPoints = Number(format.getAttribute('defaultRowHeight'));
  return {
    content: ordered({
      cells: cellsOf(sheet, styles),
      merges: childrenOf(at(sheet, 'mergeCells')).map((merge) => rangeOf(merge.getAttribute('ref'))),
      columns,
      rows,
      page: pageOf(sheet, names),
      freeze: freezeOf(sheet),
      gridlines: at(sheet, 'sheetViews', 'sheetView').getAttribute('showGridLines') !== '0',
      marker,
      ...(format.getAttribute('customHeight') === '1' ? { defaultRowPoints } : {}),
      ...checksInFile(sheet, rootOf(parts.text('xl/styles.xml'))),
    }),
    charts: chartsInFile(parts, part, sheet, { columns, rows }),
  };
}

async function filePartsOf(bytes: Uint8Array): Promise<FileParts> {
  const parts = await partsOf(bytes);
  const text = (part: string): string => {
    const content = parts.get(part);
    if (!content) throw new Error(`no part ${part}`);
    return new TextDecoder().decode(content);
  };
  return {
    text,
    target(from, id) {
      const list = rootOf(text(from.replace(/([^/]+)$/, '_rels/$1.rels')));
      const found = childrenOf(list).find((entry) => entry.getAttribute('Id') === id);
      const target = found?.getAttribute('Target');
      if (!target) throw new Error(`${id} of ${from} leads nowhere`);
      return new URL(target, `http://x/${from}`).pathname.slice(1);
    },
  };
}

/** The hidden name has to be hidden; print area and titles are Excel's own names. */
function namesOf(workbook: Element, sheet: number): ReadonlyMap<string, string> {
  const list = childrenOf(at(workbook, 'definedNames')).filter(
    (entry) => entry.getAttribute('localSheetId') === String(sheet),
  );
  return new Map(
    list.map((entry) => {
      const name = entry.getAttribute('name') ?? '';
      const hidden = entry.getAttribute('hidden') === '1';
      if (hidden !== (name === 'tonghop')) throw new Error(`${name} is ${hidden ? '' : 'not '}hidden`);
      return [name, entry.textContent ?? ''];
    }),
  );
}

function cellsOf(sheet: Element, styles: FileStyles): readonly PlacedCell[] {
  const links = new Map(
    childrenOf(find(sheet, 'hyperlinks') ?? sheet, 'hyperlink').map((link) => [
      link.getAttribute('ref'),
      linkTarget(link.getAttribute('location') ?? ''),
    ]),
  );
  return childrenOf(at(sheet, 'sheetData'), 'row').flatMap((row) =>
    childrenOf(row, 'c').map((cell): PlacedCell => {
      const address = cell.getAttribute('r') ?? '';
      const { top, left } = rangeOf(address);
      const link = links.get(address);
      return {
        row: top,
        column: left,
        value: find(cell, 'f') ? null : valueOf(cell),
        ...formulaOf(cell),
        style: plainStyle(styles.styleOf(Number(cell.getAttribute('s') ?? 0))),
        ...(link ? { link } : {}),
      };
    }),
  );
}

function formulaOf(cell: Element): Pick<PlacedCell, 'formula'> {
  const formula = find(cell, 'f')?.textContent;
  return formula ? { formula } : {};
}

function valueOf(cell: Element): string | number | null {
  if (cell.getAttribute('t') === 'inlineStr') return at(cell, 'is', 't').textContent ?? '';
  const value = find(cell, 'v')?.textContent;
  return value === undefined || value === null ? null : Number(value);
}

function columnsOf(sheet: Element, digit: number): readonly ColumnLayout[] {
  return childrenOf(at(sheet, 'cols'), 'col').map((column) => ({
    column: Number(column.getAttribute('min')),
    // ISO/IEC 29500-1 §18.3.1.13
    pixels: Math.trunc(
      ((256 * Number(column.getAttribute('width')) + Math.trunc(128 / digit)) / 256) * digit,
    ),
    ...(column.getAttribute('hidden') === '1' ? { hidden: true } : {}),
  }));
}

function rowsOf(sheet: Element): readonly RowLayout[] {
  return childrenOf(at(sheet, 'sheetData'), 'row').flatMap((row) =>
    row.getAttribute('customHeight') === '1'
      ? [{ row: Number(row.getAttribute('r')), points: Number(row.getAttribute('ht')) }]
      : [],
  );
}

function freezeOf(sheet: Element): ShownSheet['content']['freeze'] {
  const pane = find(sheet, 'sheetViews', 'sheetView', 'pane');
  if (!pane) return null;
  return { row: Number(pane.getAttribute('ySplit')) + 1, column: Number(pane.getAttribute('xSplit')) + 1 };
}

function pageOf(sheet: Element, names: ReadonlyMap<string, string>): PageLayout {
  const margins = at(sheet, 'pageMargins');
  const margin = (side: string): number => millimetres(Number(margins.getAttribute(side)) * POINTS_AN_INCH);
  const setup = at(sheet, 'pageSetup');
  const header = at(sheet, 'headerFooter');
  if (setup.getAttribute('paperSize') !== '9' || header.getAttribute('differentFirst') !== '1')
    throw new Error('no A4 page whose first bears no number');
  const first = setup.getAttribute('firstPageNumber');
  const area = names.get('_xlnm.Print_Area');
  const titles = /!\$(\d+):\$(\d+)$/.exec(names.get('_xlnm.Print_Titles') ?? '');
  const fits = find(sheet, 'sheetPr', 'pageSetUpPr')?.getAttribute('fitToPage') === '1';
  return {
    orientation: setup.getAttribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
      header: margin('header'),
      footer: margin('footer'),
    },
    printArea: area === undefined ? NO_PRINT_AREA : rangeOf(area.replace(/^.*!/, '').replaceAll('$', '')),
    titleRows: titles ? { top: Number(titles[1]), bottom: Number(titles[2]) } : null,
    fitToWidth: fits && setup.getAttribute('fitToHeight') === '0',
    pageNumberSize: pageNumberSize(at(header, 'oddHeader').textContent ?? ''),
    ...(first === null ? {} : { firstPageNumber: Number(first) }),
    breaksBefore: childrenOf(find(sheet, 'rowBreaks') ?? sheet, 'brk').map(
      (line) => Number(line.getAttribute('id')) + 1,
    ),
  };
}

export function rangeOf(address: string | null): Range {
  const range = parseRange(address ?? '');
  if (!range) throw new Error(`no range: ${String(address)}`);
  return range;
}
