import { nameLikeness } from '../vietnamese/names';
import { isHeaderRow } from './header-row';
import type { HeaderSegment } from './header-segments';
import { isNumberRow } from './number-row';
import type { Grid } from './grid';
import type { Lexicon } from './lexicon';
import {
  hasSectionPrefix,
  isCarriedForward,
  isExample,
  isInWords,
  isNote,
  isPlaceAndDate,
  isRoman,
  isSignature,
  isStretchOfTime,
  isTotalLabel,
  readOrder,
} from './row-shapes';
import type { SectionRow, SkippedRow, SkippedRowReason } from './table';

/** The rows under a header, told apart. */
export interface Body {
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly SectionRow[];
  readonly skipped: readonly SkippedRow[];
  /** The last row that belongs to the table: data or total. */
  readonly lastRow: number;
  /** Where the search for the next table goes on. */
  readonly next: number;
}

/** What is known of the columns before the kind is: enough to tell rows apart. */
export interface BodyColumns {
  readonly order: number | null;
  /** Columns of which an entry fills one (the person, the content). Empty: not known, any cell counts. */
  readonly keys: readonly number[];
  /** The keys are names of people. */
  readonly people: boolean;
  /** The keys are labels of figures: "Tổng số đảng viên" is one of them, no total. */
  readonly labels: boolean;
}

type RowClass = 'entry' | 'end' | SkippedRowReason;

/** An empty stretch longer than this ends a table unless the running numbers go on after it. */
const LONGEST_GAP = 3;

export function findBody(
  grid: Grid,
  lexicon: Lexicon,
  segment: HeaderSegment,
  from: number,
  headerText: string,
  columns: BodyColumns,
): Body {
  const walk = new BodyWalk(grid, lexicon, segment, headerText, columns);
  let row = from;
  let gap = 0;
  for (; row <= grid.lastRow; row++) {
    const filled = walk.filled(row);
    if (filled.length === 0) {
      gap += 1;
      continue;
    }
    if (gap > LONGEST_GAP && !walk.goesOn(row, filled)) break;
    const found = walk.classify(row, filled, gap);
    if (found === 'end') return walk.finish(walk.lastInside() + 1);
    walk.add(row, found, filled);
    gap = 0;
  }
  return walk.finish(row);
}

class BodyWalk {
  private readonly dataRows: number[] = [];
  private readonly dataRowSet = new Set<number>();
  /** By column, of all entries so far and of those since the last total: a total is told without going over all again. */
  private readonly sums = new Map<number, number>();
  private readonly sinceTotal = new Map<number, number>();
  private readonly totalRows: number[] = [];
  private readonly sections: SectionRow[] = [];
  private readonly skipped: SkippedRow[] = [];
  private lastOrder: number | null = null;
  private ordered = 0;
  private closed = false;

  constructor(
    private readonly grid: Grid,
    private readonly lexicon: Lexicon,
    private readonly segment: HeaderSegment,
    private readonly headerText: string,
    private readonly columns: BodyColumns,
  ) {}

  filled(row: number): readonly number[] {
    const { left, right } = this.segment;
    return this.grid.filled(row).filter((column) => column >= left && column <= right);
  }

  /** After a gap: the running number goes on, or the row is as full as the entries before it. */
  goesOn(row: number, filled: readonly number[]): boolean {
    const order = this.orderAt(row);
    if (order !== null && this.lastOrder !== null) return order === this.lastOrder + 1;
    return this.columns.order === null && this.dataRows.length > 0 && filled.length >= 3 && !this.closed;
  }

  classify(row: number, filled: readonly number[], gap: number): RowClass {
    const { grid, lexicon, segment } = this;
    if (this.orderAt(row) === null && isHeaderRow(grid, lexicon, row))
      return this.isSameHeader(row) ? 'repeated_header' : 'end';
    if (isNumberRow(grid, row, segment) && this.orderAt(row) !== this.nextOrder()) return 'repeated_header';
    const first = grid.text(row, filled[0] ?? segment.left);
    const order = this.orderText(row);
    if (isExample(order)) return 'example';
    if (filled.some((column) => isInWords(grid.text(row, column)))) return 'in_words';
    if (isCarriedForward(first) || isCarriedForward(this.keyText(row))) return 'carried_forward';
    if (this.isTotal(row, filled)) return 'total';
    if (this.isEntryByNumber(row, filled)) return this.hasKey(row) ? 'entry' : 'nobody';
    if (this.closes(row, filled, gap)) return 'end';
    if (isNote(first)) return 'note';
    if (this.isSection(row, filled)) return 'section';
    if (this.isNamelessLine(row)) return 'note';
    return this.hasKey(row)
      ? 'entry'
      : filled.length > 1 && this.columns.keys.length === 0
        ? 'entry'
        : 'note';
  }

  add(row: number, found: Exclude<RowClass, 'end'>, filled: readonly number[]): void {
    const text = filled.map((column) => this.grid.text(row, column)).join(' ');
    if (found === 'entry') {
      this.dataRows.push(row);
      this.dataRowSet.add(row);
      for (const column of filled) {
        const cell = this.grid.cell(row, column);
        if (cell.kind !== 'number') continue;
        for (const sums of [this.sums, this.sinceTotal])
          sums.set(column, (sums.get(column) ?? 0) + cell.number);
      }
      const order = this.orderAt(row);
      if (order !== null) {
        this.lastOrder = order;
        this.ordered += 1;
      }
      this.closed = false;
      return;
    }
    if (found === 'total') {
      this.totalRows.push(row);
      this.sinceTotal.clear();
      this.closed = true;
    }
    if (found === 'section') this.sections.push({ row, text });
    if (found === 'nobody') this.lastOrder = this.orderAt(row);
    this.skipped.push({ row, reason: found, text });
  }

  /** Sections and notes behind the last entry head what comes next: "II. KHEN THƯỞNG NĂM 2018" above its own header. */
  lastInside(): number {
    const heads = (skip: SkippedRow): boolean => skip.reason === 'section' || skip.reason === 'note';
    const last = this.skipped.filter((skip) => !heads(skip)).at(-1)?.row ?? 0;
    return Math.max(last, this.dataRows.at(-1) ?? 0, this.totalRows.at(-1) ?? 0);
  }

  finish(next: number): Body {
    const lastRow = Math.max(this.dataRows.at(-1) ?? 0, this.totalRows.at(-1) ?? 0);
    return {
      dataRows: this.dataRows,
      totalRows: this.totalRows,
      sections: this.sections.filter((section) => section.row < lastRow),
      skipped: this.skipped.filter((skip) => skip.row <= lastRow || skip.reason === 'nobody'),
      lastRow,
      next: Math.max(lastRow + 1, next),
    };
  }

  /** In a numbered list of people: "Trích để lại chi bộ (30%)" beside figures is no person. */
  private isNamelessLine(row: number): boolean {
    if (!this.columns.people || this.columns.order === null || this.orderAt(row) !== null) return false;
    return this.ordered > 0 && this.keyText(row) !== '' && nameLikeness(this.keyText(row)) < 0.35;
  }

  private orderText(row: number): string {
    return this.columns.order === null ? '' : this.grid.text(row, this.columns.order);
  }

  private orderAt(row: number): number | null {
    return readOrder(this.orderText(row));
  }

  private nextOrder(): number {
    return (this.lastOrder ?? 0) + 1;
  }

  private keyText(row: number): string {
    for (const column of this.columns.keys) {
      const text = this.grid.text(row, column);
      if (text !== '') return text;
    }
    return '';
  }

  private hasKey(row: number): boolean {
    return this.columns.keys.length === 0
      ? this.filled(row).some((column) => column !== this.columns.order)
      : this.keyText(row) !== '' || this.columns.keys.some((column) => this.isMergedInto(row, column));
  }

  /** A name merged over several rows belongs to each of them. */
  private isMergedInto(row: number, column: number): boolean {
    const merge = this.grid.merge(row, column);
    return merge !== null && merge.top < row && this.dataRowSet.has(merge.top);
  }

  private isEntryByNumber(row: number, filled: readonly number[]): boolean {
    return this.orderAt(row) !== null && (filled.length > 1 || this.columns.order !== this.segment.left);
  }

  private isSameHeader(row: number): boolean {
    const texts = this.filled(row).map((column) => this.grid.loose(row, column));
    const known = texts.filter((text) => this.headerText.includes(text)).length;
    return known >= texts.length * 0.8;
  }

  /** "Tổng cộng …" in the first cells, or a last line of sums without a word. */
  private isTotal(row: number, filled: readonly number[]): boolean {
    const { grid } = this;
    if (this.columns.labels && this.keyText(row) !== '') return false;
    if (this.orderAt(row) !== null && this.keyText(row) !== '' && !isTotalLabel(this.keyText(row)))
      return false;
    const words = filled.filter((column) => grid.cell(row, column).kind === 'text').slice(0, 3);
    const label = words.find((column) => isTotalLabel(grid.text(row, column)));
    if (label !== undefined) return this.orderAt(row) === null || this.keyText(row) === grid.text(row, label);
    if (words.length > 0) return this.isSumOfStretch(row, filled);
    return this.sumsAbove(row, filled, this.sums);
  }

  /** "Quý I" with figures, where the entries are numbered and it is not, or where its figures sum up the rows above. */
  private isSumOfStretch(row: number, filled: readonly number[]): boolean {
    const first = filled[0];
    if (first === undefined || !isStretchOfTime(this.grid.text(row, first)) || this.orderAt(row) !== null)
      return false;
    return (this.columns.order !== null && this.ordered > 0) || this.sumsAbove(row, filled, this.sinceTotal);
  }

  /** Most of its numbers are sums: that month 3 is 1 + 2 makes no total of it. */
  private sumsAbove(row: number, filled: readonly number[], sums: ReadonlyMap<number, number>): boolean {
    if (this.dataRows.length < 2 || this.orderAt(row) !== null) return false;
    const numbers = filled.filter((column) => this.grid.cell(row, column).kind === 'number');
    const summed = numbers.filter((column) => this.isSum(row, column, sums));
    return summed.length > 0 && summed.length * 2 >= numbers.length;
  }

  private isSum(row: number, column: number, sums: ReadonlyMap<number, number>): boolean {
    const cell = this.grid.cell(row, column);
    if (cell.kind !== 'number' || cell.number === 0) return false;
    if (cell.formula !== undefined && /\b(?:SUM|SUBTOTAL)\s*\(/i.test(cell.formula)) return true;
    return Math.abs((sums.get(column) ?? 0) - cell.number) < 1e-6;
  }

  /** Signatures, place and date, or a title of the next table: the table ended above. */
  private closes(row: number, filled: readonly number[], gap: number): boolean {
    const { grid } = this;
    if (filled.length > 4) return false;
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.every((text) => isSignature(text) || isPlaceAndDate(text))) return true;
    if (texts.some((text) => isSignature(text)) && (gap > 0 || this.closed)) return true;
    if (filled.length > 1) return false;
    const text = texts[0] ?? '';
    if (isPlaceAndDate(text)) return true;
    const numbered = this.ordered >= 2 && this.ordered >= this.dataRows.length * 0.6;
    if (
      this.closed &&
      !hasSectionPrefix(text) &&
      !isRoman(text) &&
      !this.columns.keys.includes(filled[0] ?? 0)
    ) {
      return gap > 0;
    }
    return gap > 0 && numbered && this.columns.people && nameLikeness(text) >= 0.5;
  }

  /** A heading inside the table: one text (after a Roman or a letter), figures beside it at most. */
  private isSection(row: number, filled: readonly number[]): boolean {
    const { grid, columns } = this;
    const texts = filled.filter((column) => grid.cell(row, column).kind === 'text');
    const first = grid.text(row, texts[0] ?? this.segment.left);
    if (texts.length === 0 || texts.length > 2) return false;
    const rest = filled.length - texts.length;
    if (texts.length === 2) {
      return isRoman(first) || /^[A-ZĐ][.)]?$/.test(first)
        ? rest <= filled.length - 2 && filled.length <= 4
        : false;
    }
    if (hasSectionPrefix(first) && (rest === 0 || !columns.people)) return true;
    const only = texts[0] ?? 0;
    const merge = grid.merge(row, only);
    if (merge && merge.right - merge.left >= (this.segment.right - this.segment.left) / 2) return true;
    if (rest > 0) return false;
    if (columns.people && columns.keys.includes(only)) return nameLikeness(first) < 0.35;
    if (!columns.keys.includes(only)) return true;
    return this.ordered >= 2 && this.ordered >= this.dataRows.length * 0.6;
  }
}
