import type { Body } from './body';
import type { BodyRows } from './body-rows';
import type { SectionRow, SkippedRow, SkippedRowReason } from './table';

/** What a row under a header is: an entry, a row to leave out, or the end of the table above it. */
export type RowClass = 'entry' | 'end' | SkippedRowReason;

/** The rows of a body walked through so far; later rows are judged by them. */
export class BodySoFar {
  /** By column, of all entries so far and of those since the last total: a total is told without going over all again. */
  readonly sums = new Map<number, number>();
  readonly sinceTotal = new Map<number, number>();
  private readonly dataRows: number[] = [];
  private readonly dataRowSet = new Set<number>();
  private readonly totalRows: number[] = [];
  private readonly sections: SectionRow[] = [];
  private readonly skipped: SkippedRow[] = [];
  private lastNumber: number | null = null;
  private numbered = 0;
  private ended = false;

  constructor(private readonly rows: BodyRows) {}

  get entries(): number {
    return this.dataRows.length;
  }

  /** How many entries had a running number. */
  get ordered(): number {
    return this.numbered;
  }

  /** The last running number, of a place with nobody in it, too. */
  get lastOrder(): number | null {
    return this.lastNumber;
  }

  /** A total closed it, and no entry has come since. */
  get closed(): boolean {
    return this.ended;
  }

  isEntry(row: number): boolean {
    return this.dataRowSet.has(row);
  }

  /** Entries are told by their running numbers: one without is something else. */
  get isNumbered(): boolean {
    return this.numbered >= 2 && this.numbered >= this.dataRows.length * 0.6;
  }

  add(row: number, found: Exclude<RowClass, 'end'>, filled: readonly number[]): void {
    if (found === 'entry') {
      this.addEntry(row, filled);
      return;
    }
    const text = filled.map((column) => this.rows.grid.text(row, column)).join(' ');
    if (found === 'total') {
      this.totalRows.push(row);
      this.sinceTotal.clear();
      this.ended = true;
    }
    if (found === 'section') this.sections.push({ row, text });
    if (found === 'nobody') this.lastNumber = this.rows.orderAt(row);
    this.skipped.push({ row, reason: found, text });
  }

  private addEntry(row: number, filled: readonly number[]): void {
    this.dataRows.push(row);
    this.dataRowSet.add(row);
    for (const column of filled) {
      const cell = this.rows.grid.cell(row, column);
      if (cell.kind !== 'number') continue;
      for (const sums of [this.sums, this.sinceTotal])
        sums.set(column, (sums.get(column) ?? 0) + cell.number);
    }
    const order = this.rows.orderAt(row);
    if (order !== null) {
      this.lastNumber = order;
      this.numbered += 1;
    }
    this.ended = false;
  }

  /** Sections and notes behind the last entry head what comes next: "II. KHEN THƯỞNG NĂM 2018" above its own header. */
  lastInside(): number {
    const heads = (skip: SkippedRow): boolean => skip.reason === 'section' || skip.reason === 'note';
    const last = this.skipped.filter((skip) => !heads(skip)).at(-1)?.row ?? 0;
    return Math.max(last, this.lastRow());
  }

  finish(next: number): Body {
    this.settleSumInFront();
    const lastRow = this.lastRow();
    return {
      dataRows: this.dataRows,
      totalRows: this.totalRows,
      sections: this.sections.filter((section) => section.row < lastRow),
      skipped: this.skipped.filter((skip) => skip.row <= lastRow || skip.reason === 'nobody'),
      lastRow,
      next: Math.max(lastRow + 1, next),
    };
  }

  /** State forms sum up in front, some without a word: known only when all that it sums up has been seen. */
  private settleSumInFront(): void {
    const { grid } = this.rows;
    const [first] = this.dataRows;
    if (first === undefined || this.dataRows.length < 3 || !this.isNumbered) return;
    if (this.rows.orderAt(first) !== null) return;
    const sumsRest = this.rows.filled(first).every((column) => {
      const cell = grid.cell(first, column);
      return cell.kind === 'number' && Math.abs((this.sums.get(column) ?? 0) - 2 * cell.number) < 1e-6;
    });
    if (!sumsRest) return;
    this.dataRows.shift();
    this.totalRows.unshift(first);
    this.skipped.unshift({ row: first, reason: 'total', text: '' });
  }

  private lastRow(): number {
    return Math.max(this.dataRows.at(-1) ?? 0, this.totalRows.at(-1) ?? 0);
  }
}
