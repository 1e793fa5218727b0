import type { CellFigure, ReportModel, ReportRow } from './report-model';

/** A row as the sheet shows it, beside what was computed: the hidden columns remember the latter. */
export interface SheetRow {
  /** With what a person typed put in. */
  readonly shown: ReportRow;
  readonly computed: CellFigure;
  readonly ownNote: string;
}

export interface SheetSection {
  readonly roman: string;
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** Words a person wrote where we leave room: they stay while we know none. Empty: nothing kept. */
export interface FilledRoom {
  readonly superior: string;
  readonly name: string;
  readonly placeAndDate: string;
  readonly preparer: string;
  readonly signer: string;
}

export const NO_FILLED_ROOM: FilledRoom = {
  superior: '',
  name: '',
  placeAndDate: '',
  preparer: '',
  signer: '',
};

/** The rows as computed, nobody's edits in them. */
export function computedSections(report: ReportModel): readonly SheetSection[] {
  return report.sections.map((section) => ({ ...section, rows: section.rows.map(untouched) }));
}

export function untouched(row: ReportRow): SheetRow {
  return { shown: row, computed: row.current, ownNote: row.note };
}

/** What stands in a value cell. */
export type CellContent = string | number | null;

/** What a value cell holds; null for a blank one. */
export function cellValue(cell: CellFigure): CellContent {
  switch (cell.kind) {
    case 'number':
      return cell.number;
    case 'text':
      return cell.text;
    case 'missing':
      return '…';
    case 'blank':
      return null;
  }
}

/** The cells show the same: a number typed as text is that number. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return String(a ?? '').trim() === String(b ?? '').trim();
}

/** The note under the table: only the signs that occur (LOOK.md §1). */
export function legendOf(rows: readonly ReportRow[]): string {
  const missing = rows.some((row) => row.current.kind === 'missing' || row.previous.kind === 'missing');
  const uncompared = rows.some((row) => row.percent === '–');
  const signs = [...(missing ? ['“…” chưa có số liệu'] : []), ...(uncompared ? ['“–” không so sánh'] : [])];
  return signs.length === 0 ? '' : `Ghi chú: ${signs.join('; ')}.`;
}
