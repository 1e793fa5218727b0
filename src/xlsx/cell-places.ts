import { columnNumber } from '../core/sheet/range';
import { isOn, readXml, type Attributes, type TagPlace } from './xml-events';

/** A cell as it stands in the part's text. */
export interface PlacedTag {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
  readonly qualifiedName: string;
}

/** A row as it stands in the part's text. */
export interface PlacedRow {
  readonly row: number;
  readonly start: number;
  /** Where its cells end: at its end tag; at its own end when it has none. */
  readonly inside: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly cells: readonly PlacedTag[];
  /** Format of its cells that are not written, where it has one of its own. */
  readonly style: string | null;
}

export interface SheetPlaces {
  readonly rows: readonly PlacedRow[];
  /** `sheetData`: where rows may be added behind the last. */
  readonly data: {
    readonly start: number;
    readonly inside: number;
    readonly end: number;
    readonly selfClosing: boolean;
  };
  /** "x:" for a sheet written with a prefix. */
  readonly prefix: string;
  /** The column's format, for cells that are not written. */
  columnStyle(column: number): string | null;
  readonly hasFormulas: boolean;
}

type Growing = { -readonly [Key in keyof PlacedRow]: PlacedRow[Key] } & { cells: PlacedTag[] };

/** Where the rows and cells of a worksheet part stand, cells of the rows asked for only. */
export function placesOf(xml: string, part: string, wanted: ReadonlySet<number>): SheetPlaces {
  const rows: Growing[] = [];
  const columns: { min: number; max: number; style: string }[] = [];
  let data = { start: -1, inside: -1, end: -1, selfClosing: false };
  let prefix = '';
  let hasFormulas = false;
  let row: Growing | null = null;
  let cell: { column: number; start: number; attributes: Attributes; qualifiedName: string } | null = null;
  let [number, column] = [0, 0];
  readXml(xml, part, {
    open(name, attributes, at) {
      if (name === 'col' && attributes['style'] !== undefined) {
        columns.push({
          min: Number(attributes['min']),
          max: Number(attributes['max']),
          style: attributes['style'],
        });
      } else if (name === 'sheetData') {
        const place = at();
        data = { ...data, start: place.start, selfClosing: place.selfClosing };
        prefix = place.qualifiedName.slice(0, place.qualifiedName.indexOf(':') + 1);
      } else if (name === 'row' && data.start >= 0 && data.end < 0) {
        number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
        column = 0;
        row = openRow(number, attributes, at());
        rows.push(row);
      } else if (name === 'c' && row) {
        const address = attributes['r'];
        column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/, ''));
        if (!wanted.has(number)) return;
        const { start, qualifiedName } = at();
        cell = { column, start, attributes: { ...attributes }, qualifiedName };
      } else if (name === 'f') hasFormulas = true;
    },
    close(name, at) {
      if (name === 'c' && cell && row) {
        row.cells.push({ ...cell, end: at().end });
        cell = null;
      } else if (name === 'row' && row) {
        const place = at();
        row.end = place.end;
        row.inside = row.selfClosing ? place.end : place.start;
        row = null;
      } else if (name === 'sheetData') {
        const place = at();
        data = { ...data, end: place.end, inside: data.selfClosing ? place.end : place.start };
      }
    },
  });
  const columnStyle = (at: number): string | null =>
    columns.find(({ min, max }) => at >= min && at <= max)?.style ?? null;
  return { rows, data, prefix, columnStyle, hasFormulas };
}

function openRow(row: number, attributes: Attributes, place: TagPlace): Growing {
  const style = isOn(attributes['customFormat']) ? (attributes['s'] ?? null) : null;
  const { start, end, selfClosing } = place;
  return { row, start, inside: end, end, selfClosing, cells: [], style };
}

/** The format a cell has: its own, its row's, its column's. */
export function styleAt(places: SheetPlaces, row: number, column: number): number {
  const line = places.rows.find((each) => each.row === row);
  const own = line?.cells.find((each) => each.column === column);
  if (own) return Number(own.attributes['s'] ?? 0);
  return Number(line?.style ?? places.columnStyle(column) ?? 0);
}
