import { contains, parseRange, type Range } from '../core/sheet/range';
import { readColumns, type StandingColumn } from './standing-columns';
import { readRows, type StandingRow } from './standing-rows';
import { childOf, parseTree, type XmlElement } from './xml-tree';

/**
 * What a person did to a sheet of ours and an update leaves alone, as in Excel: everything outside our area, the
 * widths of columns, the tab's colour, the zoom, and what lies over the cells: conditional formats, validations,
 * notes, controls. Pieces are the part's own text, so `attributes` brings the prefixes they use.
 */
export interface StandingSheet {
  /** Of the root element, the prefixed ones: namespaces, what may be ignored. */
  readonly attributes: string;
  /** The macros' name of the sheet. */
  readonly codeName: string | undefined;
  readonly tabColour: string;
  readonly view: Readonly<Record<string, string>>;
  readonly columns: readonly StandingColumn[];
  readonly rows: ReadonlyMap<number, StandingRow>;
  readonly merges: readonly Range[];
  readonly links: string;
  /** Whole elements by their name, "" where there are none. */
  piece(name: StandingPiece): string;
}

/** Elements over the cells that we write none of, or ours beside them. */
export type StandingPiece =
  | 'conditionalFormatting'
  | 'dataValidations'
  | 'ignoredErrors'
  | 'legacyDrawing'
  | 'picture'
  | 'oleObjects'
  | 'controls'
  | 'tableParts'
  | 'extLst';

/** Page view is left out: it knows no frozen panes. */
const VIEW_ATTRIBUTES = ['tabSelected', 'zoomScale', 'zoomScaleNormal'];

/** Reads a sheet that is about to be updated; `area` is what we write anew. */
export function readStandingSheet(xml: string, part: string, area: Range): StandingSheet {
  const root = parseTree(xml, part);
  const properties = childOf(root, 'sheetPr');
  const colour = properties ? childOf(properties, 'tabColor') : undefined;
  const text = ({ start, end }: XmlElement): string => xml.slice(start, end);
  const outside = (list: string): readonly XmlElement[] =>
    (childOf(root, list)?.children ?? []).filter(({ attributes }) => isOutside(attributes['ref'], area));
  return {
    attributes: prefixedAttributes(xml, root),
    codeName: properties?.attributes['codeName'],
    tabColour: colour ? text(colour) : '',
    view: viewOf(root),
    columns: readColumns(root),
    rows: readRows(xml, root, area),
    merges: outside('mergeCells').flatMap(({ attributes }) => parseRange(attributes['ref'] ?? '') ?? []),
    links: outside('hyperlinks').map(text).join(''),
    piece: (name) =>
      root.children
        .filter((child) => child.name === name)
        .map(text)
        .join(''),
  };
}

/** Where we wrote before and write now: rows to the lower of the two ends, columns A:L or more. */
export function isOutside(reference: string | undefined, area: Range): boolean {
  const range = parseRange(reference ?? '');
  return (
    range !== null &&
    (range.left > area.right || range.top > area.bottom) &&
    !contains(area, range.top, range.left)
  );
}

function viewOf(root: XmlElement): Readonly<Record<string, string>> {
  const views = childOf(root, 'sheetViews');
  const attributes = (views ? childOf(views, 'sheetView') : undefined)?.attributes ?? {};
  return Object.fromEntries(
    VIEW_ATTRIBUTES.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** ` xmlns:x14ac="…" mc:Ignorable="x14ac"`, as written; `xmlns:r` and the plain namespace are our own. */
function prefixedAttributes(xml: string, root: XmlElement): string {
  const tag = xml.slice(root.start, root.startTagEnd);
  const found = tag.matchAll(/\s([\w.-]+:[\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g);
  return [...found]
    .filter(([, name]) => name !== 'xmlns:r' && name !== 'xr:uid')
    .map(([, name, value]) => ` ${name ?? ''}=${value ?? ''}`)
    .join('');
}
