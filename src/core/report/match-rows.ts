import { cleanText } from '../vietnamese/fold';
import type { EarlierRow, EarlierTable } from './earlier-table';
import type { ReportRow } from './report-model';

export interface MatchedRows {
  /** The row of the earlier run that each row of the report stands in. */
  readonly earlier: ReadonlyMap<ReportRow, EarlierRow>;
  /** Rows a person put in: nothing of ours stands or stood there. */
  readonly inserted: readonly EarlierRow[];
  /** Rows of ours that the report no longer has. */
  readonly gone: readonly EarlierRow[];
  /** What the hidden columns remember, by id: after a sort of the visible columns alone they stand elsewhere. */
  readonly remembered: ReadonlyMap<string, EarlierRow>;
}

type Agrees = (row: ReportRow, old: EarlierRow) => boolean;

const sameLabel: Agrees = (row, old) => cleanText(row.label) === old.label;
const sameId: Agrees = (row, old) => row.id === old.id;

/** Label and id agree; else the label wins (somebody sorted); else the id (somebody reworded the label). */
const PASSES: readonly Agrees[] = [
  (row, old) => sameId(row, old) && sameLabel(row, old),
  sameLabel,
  (row, old) => row.id !== '' && sameId(row, old),
];

/** DESIGN.md "Said precisely": which row of the sheet is which row of ours. */
export function matchRows(rows: readonly ReportRow[], table: EarlierTable): MatchedRows {
  const earlier = new Map<ReportRow, EarlierRow>();
  const used = new Set<EarlierRow>();
  for (const agrees of PASSES) {
    for (const row of rows) {
      if (earlier.has(row)) continue;
      const old = table.rows.find((candidate) => !used.has(candidate) && agrees(row, candidate));
      if (!old) continue;
      earlier.set(row, old);
      used.add(old);
    }
  }
  const left = table.rows.filter((old) => !used.has(old));
  return {
    earlier,
    inserted: left.filter((old) => old.id === '' && old.lastValue === null),
    gone: left.filter((old) => old.id !== '' || old.lastValue !== null),
    remembered: new Map(
      table.rows.filter((row) => row.id !== '' && row.lastValue !== null).map((row) => [row.id, row]),
    ),
  };
}
