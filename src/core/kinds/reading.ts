import type { Finding, Severity } from '../checks/finding';
import { answerTo, type Question } from '../checks/question';
import type { TableSource } from '../recognise/table-source';
import { columnOf, columnsOf, type SectionRow, type Table } from '../recognise/table';
import type { Cell } from '../sheet/cell';
import { cellRange, columnName, formatRange, type Range } from '../sheet/range';
import { decodeLegacy } from '../vietnamese/legacy';
import { shapeKey, tableKey } from '../recognise/shape-key';
import type { KindShape, ReadContext } from './kind';

/** What a finding says, without its place. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion?: string;
  readonly affects?: readonly string[];
}

/** One table being read: its cells by field, and what is noticed on the way. */
export class Reading {
  readonly findings: Finding[] = [];
  /** What is open. */
  readonly questions: Question[] = [];
  /** What was asked and has been answered: figures say what they were counted by. */
  readonly answered: Question[] = [];
  readonly table: Table;

  constructor(
    readonly source: TableSource,
    readonly context: ReadContext,
    readonly shape: KindShape,
    /** Figures that hang on this kind of sheet; a remark may name fewer. */
    readonly affects: readonly string[],
  ) {
    this.table = source.table;
  }

  columns(field: string): readonly number[] {
    return columnsOf(this.table, field);
  }

  column(field: string): number | null {
    return columnOf(this.table, field);
  }

  header(column: number): string {
    return this.table.columns.find((match) => match.column === column)?.header ?? '';
  }

  /** What stands over several columns: "Chi bộ xếp loại / HTTNV" → "Chi bộ xếp loại"; "" without such a heading. */
  groupHeading(column: number): string {
    return this.header(column).split(' / ').slice(0, -1).join(' / ');
  }

  cell(row: number, column: number): Cell {
    return this.source.cell(row, column);
  }

  /** What stands in the row under the field's first column; "" when empty or without such a column. */
  text(row: number, field: string): string {
    const column = this.column(field);
    return column === null ? '' : this.textAt(row, column);
  }

  /** A formula's error reads as nothing: `formula_error` tells of it. */
  textAt(row: number, column: number): string {
    return this.source.cell(row, column).kind === 'error' ? '' : this.source.text(row, column);
  }

  /** Decoded, with its line breaks: several people or facts in one cell. */
  lines(row: number, column: number): string {
    const cell = this.source.cell(row, column);
    if (cell.kind !== 'text') return this.textAt(row, column);
    const encoding = this.table.encodings.get(column);
    return encoding ? decodeLegacy(cell.text, encoding, cell.font) : cell.text;
  }

  /** The nearest section heading above a row, "" when there is none. */
  section(row: number): string {
    const above = this.table.sections.filter((section: SectionRow) => section.row < row);
    return above.at(-1)?.text ?? '';
  }

  /** Lines over the tables above this one, the nearest first. */
  titlesAbove(): readonly string[] {
    return (this.table.titlesAbove ?? []).map(({ text }) => text).reverse();
  }

  /** Lines above the table and the sheet's name. */
  titles(): readonly string[] {
    return [this.table.sheet, ...this.table.titles.map(({ text }) => text)];
  }

  report(remark: Remark, range: Range): void {
    this.findings.push({
      code: remark.code,
      severity: remark.severity,
      message: remark.message,
      ...(remark.suggestion === undefined ? {} : { suggestion: remark.suggestion }),
      at: { sheet: this.table.sheet, range },
      affects: remark.affects ?? this.affects,
    });
  }

  reportCell(remark: Remark, row: number, column: number): void {
    this.report(remark, cellRange(row, column));
  }

  /** The answer given before, or the suggested one after asking; one question is asked once. */
  ask(question: Question): string {
    const answer = answerTo(question, this.context.answers);
    const raised = answer === null ? this.questions : this.answered;
    if (!raised.some(({ id }) => id === question.id)) raised.push(question);
    return answer ?? question.suggested;
  }

  /** "ô C7 trang “Đóng góp”" */
  place(row: number, column: number): string {
    return `ô ${columnName(column)}${String(row)} trang “${this.table.sheet}”`;
  }

  /** "các ô C7:C12 trang “Đóng góp”" */
  placeOf(range: Range): string {
    const cells = formatRange(range);
    return `${cells.includes(':') ? 'các ô' : 'ô'} ${cells} trang “${this.table.sheet}”`;
  }

  /** The sheet's shape: answers are remembered for next year's sheet, and for the sheets of other months. */
  sheetKey(): string {
    return shapeKey(this.table);
  }

  /** This table's alone, for what another table of the sheet may answer otherwise. */
  tableKey(): string {
    return tableKey(this.table);
  }
}
