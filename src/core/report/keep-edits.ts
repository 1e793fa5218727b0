import { cleanText } from '../vietnamese/fold';
import { formatNumber } from '../vietnamese/numbers';
import { percentOf } from './cell-figures';
import type { EarlierRow } from './earlier-table';
import { TYPED_SOURCE } from './layout-row';
import type { MatchedRows } from './match-rows';
import type { CellFigure, ReportModel, ReportRow } from './report-model';
import {
  type CellContent,
  cellValue,
  sameContent as same,
  type SheetRow,
  type SheetSection,
  untouched,
} from './sheet-rows';

/** A figure a person typed over: theirs stands, ours is told. */
export interface TypedOver {
  /** Row id: indicator id, or parent id + "/" + item. */
  readonly id: string;
  readonly label: string;
  readonly theirs: string | number;
  readonly computed: CellContent;
}

export interface KeptNote {
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

export interface KeptEdits {
  readonly sections: readonly SheetSection[];
  readonly conflicts: readonly TypedOver[];
  readonly notes: readonly KeptNote[];
  /** What a person wrote in rows that the report no longer has. */
  readonly dropped: readonly { readonly label: string; readonly value: CellContent; readonly note: string }[];
}

/**
 * The report's rows with what a person typed on the sheet put in: notes, figures, last year's figures where we
 * know none, rows of their own. `recompute`: ids of rows whose figure shall be ours again.
 */
export function keepEdits(
  report: ReportModel,
  { earlier, inserted, gone, remembered: memory }: MatchedRows,
  recompute: ReadonlySet<string>,
): KeptEdits {
  const conflicts: TypedOver[] = [];
  const notes: KeptNote[] = [];
  const keep = (row: ReportRow): SheetRow => {
    const old = earlier.get(row);
    if (!old) return untouched(row);
    const remembered = memory.get(row.id) ?? null;
    const theirs = recompute.has(row.id) ? null : typedValue(row, old, remembered);
    const note = typedNote(row, old, remembered);
    if (theirs !== null) {
      const { id, label } = row;
      conflicts.push({ id, label, theirs, computed: cellValue(row.current) });
    }
    if (note !== null) notes.push({ id: row.id, label: row.label, note });
    return { shown: shownRow(row, theirs, note, old), computed: row.current, ownNote: row.note };
  };
  const sections = withInserted(
    report.sections.map((section) => ({ ...section, rows: section.rows.map(keep) })),
    inserted,
    new Map([...earlier].map(([row, old]) => [old.row, row])),
  );
  return { sections, conflicts, notes, dropped: gone.flatMap((old) => lost(old)) };
}

/** A value that differs from what we wrote last; an emptied cell takes ours again. */
function typedValue(row: ReportRow, old: EarlierRow, remembered: EarlierRow | null): string | number | null {
  if (row.id === '' || old.value === null) return null;
  const ours = cellValue(row.current);
  if (same(old.value, ours)) return null;
  // with nothing remembered it cannot be told who wrote it: what may be a person's is kept
  const changed = remembered ? !same(old.value, remembered.lastValue) : old.value !== '…';
  return changed ? old.value : null;
}

function typedNote(row: ReportRow, old: EarlierRow, remembered: EarlierRow | null): string | null {
  if (old.note === cleanText(row.note)) return null;
  if (remembered) return old.note === remembered.lastNote ? null : old.note;
  return old.note === '' ? null : old.note;
}

function shownRow(row: ReportRow, theirs: CellContent, note: string | null, old: EarlierRow): ReportRow {
  const current = theirs === null ? row.current : cellOf(theirs);
  const unknownBefore = row.previous.kind === 'blank' || row.previous.kind === 'missing';
  const typedBefore = unknownBefore && row.figure !== null && old.previous !== null && old.previous !== '…';
  const previous = typedBefore ? cellOf(old.previous) : row.previous;
  return {
    ...row,
    current,
    previous,
    percent: row.form === 'heading' ? null : percentOf(current, previous, row.unit),
    note: note ?? row.note,
    source: theirs === null ? row.source : { text: typedText(row.current), link: row.source?.link ?? null },
  };
}

/** "Người dùng ghi; tính được: 9" */
function typedText(computed: CellFigure): string {
  if (computed.kind === 'number') return `${TYPED_SOURCE}; tính được: ${formatNumber(computed.number)}`;
  if (computed.kind === 'text') return `${TYPED_SOURCE}; tính được: ${computed.text}`;
  return `${TYPED_SOURCE}; chưa tính được`;
}

/** A person's own rows, back behind the row they stood behind. */
function withInserted(
  sections: readonly SheetSection[],
  inserted: readonly EarlierRow[],
  rowAt: ReadonlyMap<number, ReportRow>,
): readonly SheetSection[] {
  const own = inserted.map((old) => ({ row: personsRow(old), behind: nearestAbove(old.row, rowAt) }));
  const first = sections[0];
  return sections.map((section) => ({
    ...section,
    rows: [
      ...(section === first ? own.filter(({ behind }) => behind === null).map(({ row }) => row) : []),
      ...section.rows.flatMap((sheetRow) => {
        const identity = [sheetRow.shown.id, sheetRow.shown.label].join('|');
        const following = own.filter(
          ({ behind }) => behind !== null && [behind.id, behind.label].join('|') === identity,
        );
        return [sheetRow, ...following.map(({ row }) => row)];
      }),
    ],
  }));
}

function nearestAbove(row: number, rowAt: ReadonlyMap<number, ReportRow>): ReportRow | null {
  const above = [...rowAt.keys()].filter((at) => at < row);
  return above.length === 0 ? null : (rowAt.get(Math.max(...above)) ?? null);
}

/** As typed: it has no id, so that nothing is remembered of it. */
function personsRow(old: EarlierRow): SheetRow {
  return untouched({
    id: '',
    number: old.order,
    label: old.label,
    form: 'main',
    unit: old.unit,
    current: cellOf(old.value),
    previous: cellOf(old.previous),
    percent: typeof old.percent === 'number' || old.percent === '–' ? old.percent : null,
    note: old.note,
    source: null,
    figure: null,
  });
}

function lost(old: EarlierRow): KeptEdits['dropped'] {
  const typed = !same(old.value, old.lastValue) && old.value !== null;
  const noted = old.note !== old.lastNote && old.note !== '';
  return typed || noted
    ? [{ label: old.label, value: typed ? old.value : null, note: noted ? old.note : '' }]
    : [];
}

function cellOf(value: CellContent): CellFigure {
  if (value === null) return { kind: 'blank' };
  if (value === '…') return { kind: 'missing' };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
