import { type Cell, EMPTY_CELL } from '../core/sheet/cell';
import { columnNumber, parseRange, type Range } from '../core/sheet/range';
import { dateFromSerial, type DateSystem } from '../core/sheet/serial';
import { CellGrid } from './cell-grid';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { CellFormat } from './read-styles';
import { RichTextReader, type StoredString } from './rich-text';
import { shiftFormula } from './shift-formula';
import { decodeStoredText } from './stored-text';
import { readXml, type Attributes } from './xml-events';

/** What cells refer to elsewhere in the workbook. */
export interface SheetContext {
  readonly strings: readonly StoredString[];
  readonly formats: readonly CellFormat[];
  readonly dateSystem: DateSystem;
}

export interface SheetCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Range[];
}

/** One worksheet part as cells. Cached results of formulas are taken as they stand; nothing is computed. */
export function readSheet(xml: string, part: string, context: SheetContext): SheetCells {
  const reader = new SheetReader(part, context);
  readXml(xml, part, reader);
  return { rows: reader.grid.take(), merges: reader.merges };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: CellFormat | undefined;
  value: string;
  formula: string | null;
  shared: string | null;
}

class SheetReader {
  readonly grid = new CellGrid();
  readonly merges: Range[] = [];
  private readonly richText = new RichTextReader();
  private readonly sharedFormulas = new Map<string, { formula: string; row: number; column: number }>();
  private cell: OpenCell | null = null;
  private row = 0;
  private column = 0;
  private inside: 'value' | 'formula' | 'string' | null = null;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(this.cell, name, attributes);
    else if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
      this.column = 0;
    } else if (name === 'c') this.openCell(attributes);
    else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (this.merges.length >= FILE_LIMITS.mergesPerSheet) throw new FileRefusal('tooLarge', this.part);
      if (range) this.merges.push(range);
    }
  }

  text(piece: string): void {
    if (!this.cell || this.inside === null) return;
    if (this.inside === 'value') this.cell.value += piece;
    else if (this.inside === 'formula') this.cell.formula = (this.cell.formula ?? '') + piece;
    else this.richText.text(piece);
  }

  close(name: string): void {
    if (!this.cell) return;
    if (this.inside === 'string') {
      this.richText.close(name);
      if (name === 'is') this.inside = null;
    } else if (name === 'v' || name === 'f') this.inside = null;
    else if (name === 'c') {
      this.closeCell(this.cell);
      this.cell = null;
    }
  }

  private openCell(attributes: Attributes): void {
    const address = attributes['r'];
    if (address === undefined) this.column++;
    else {
      const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
      if (!match?.[1]) throw new FileRefusal('damaged', `address ${address} in ${this.part}`);
      this.column = columnNumber(match[1]);
      this.row = Number(match[2]);
    }
    const { row, column } = this;
    const format = this.context.formats[Number(attributes['s'] ?? 0)];
    const type = attributes['t'] ?? 'n';
    this.cell = { row, column, type, format, value: '', formula: null, shared: null };
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (this.inside === 'string') this.richText.open(name, attributes);
    else if (name === 'v') this.inside = 'value';
    else if (name === 'is') this.inside = 'string';
    else if (name === 'f') {
      this.inside = 'formula';
      cell.formula = '';
      cell.shared = attributes['t'] === 'shared' ? (attributes['si'] ?? null) : null;
    }
  }

  private closeCell(open: OpenCell): void {
    const formula = this.formulaOf(open);
    const cell = this.valueOf(open);
    if (formula !== undefined) this.grid.put(open.row, open.column, { ...cell, formula });
    else if (cell.kind !== 'empty') this.grid.put(open.row, open.column, cell);
  }

  /** Only the first cell of a shared formula carries its text; the others say how far they are from it. */
  private formulaOf({ formula, shared, row, column }: OpenCell): string | undefined {
    if (formula === null) return undefined;
    if (shared === null) return formula;
    if (formula !== '') {
      this.sharedFormulas.set(shared, { formula, row, column });
      return formula;
    }
    const first = this.sharedFormulas.get(shared);
    return first ? shiftFormula(first.formula, row - first.row, column - first.column) : '';
  }

  private valueOf(open: OpenCell): Cell {
    if (open.type === 'inlineStr') return textCell(this.richText.take(), open.format);
    if (open.value === '') return EMPTY_CELL;
    switch (open.type) {
      case 's':
        return textCell(this.sharedString(open.value), open.format);
      case 'str':
        return textCell({ text: decodeStoredText(open.value) }, open.format);
      case 'b':
        return { kind: 'boolean', boolean: open.value.trim() === '1' || open.value.trim() === 'true' };
      case 'e':
        return { kind: 'error', code: open.value.trim() };
      case 'd':
        return isoDateCell(open.value);
      default:
        return numberCell(Number(open.value), open.format, this.context.dateSystem, open.value);
    }
  }

  private sharedString(index: string): StoredString {
    const string = this.context.strings[Number(index)];
    // Otherwise the text would silently be lost (XLSX.md §4).
    if (!string) throw new FileRefusal('missingPart', `shared string ${index} in ${this.part}`);
    return string;
  }
}

function textCell({ text, font }: StoredString, format: CellFormat | undefined): Cell {
  if (text === '') return EMPTY_CELL;
  const legacy = font ?? format?.font;
  return legacy === undefined ? { kind: 'text', text } : { kind: 'text', text, font: legacy };
}

function numberCell(
  number: number,
  format: CellFormat | undefined,
  dateSystem: DateSystem,
  stored: string,
): Cell {
  if (!Number.isFinite(number)) return { kind: 'text', text: stored };
  if (format?.number === 'date') {
    const date = dateFromSerial(number, dateSystem);
    if (date) return { kind: 'date', date };
  }
  return format?.number === 'percent'
    ? { kind: 'number', number, percent: true }
    : { kind: 'number', number };
}

function isoDateCell(stored: string): Cell {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(stored.trim());
  if (!match) return { kind: 'text', text: stored };
  return { kind: 'date', date: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } };
}
