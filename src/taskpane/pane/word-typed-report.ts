import type { Outcome } from '../../app/tong-hop';
import type { Figure } from '../../core/figures/figure';
import { buildReport } from '../../core/report/build-report';
import { percentOf } from '../../core/report/cell-figures';
import type { CellFigure, ReportModel, ReportRow } from '../../core/report/report-model';

/**
 * The report as the summary sheet shows it: figures that a person typed over stay as typed, and their notes stay
 * (UX.md §2), so that Word never says another number than the sheet.
 */
export function typedReport({ report, conflicts, keptNotes }: Outcome): ReportModel {
  if (conflicts.length === 0 && keptNotes.length === 0) return report;
  const typed = new Map(conflicts.map(({ id, theirs }) => [id, theirs]));
  const notes = new Map(keptNotes.map(({ id, label, note }) => [rowName(id, label), note]));
  const { unit, period, issued } = report;
  const figures = report.figures.map((figure) => typedFigure(figure, typed.get(figure.id)));
  const rebuilt = buildReport({ figures, unit, period, issued });
  const sections = rebuilt.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => {
      const note = notes.get(rowName(row.id, row.label));
      return typedRow(note === undefined ? row : { ...row, note }, typed.get(row.id));
    }),
  }));
  return { ...rebuilt, sections };
}

/** Item rows have an id of their own; a heading has only its label. */
function rowName(id: string, label: string): string {
  return id === '' ? `|${label}` : id;
}

/** What a person wrote needs no confirmation any more. Words where a number belongs stay in their row alone. */
function typedFigure(figure: Figure, theirs: string | number | undefined): Figure {
  const fits = figure.value === null ? typeof theirs === 'number' : typeof theirs === typeof figure.value;
  if (theirs === undefined || !fits) return figure;
  return { ...figure, value: theirs, text: String(theirs), status: 'ok' };
}

function typedRow(row: ReportRow, theirs: string | number | undefined): ReportRow {
  if (theirs === undefined) return row;
  const current: CellFigure =
    typeof theirs === 'number' ? { kind: 'number', number: theirs } : { kind: 'text', text: theirs };
  const figure = row.figure && { ...row.figure, status: 'ok' as const };
  return { ...row, current, figure, percent: percentOf(current, row.previous, row.unit) };
}
