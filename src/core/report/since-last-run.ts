import type { SheetRange } from '../sheet/range';
import type { EarlierRow } from './earlier-table';
import type { MatchedRows } from './match-rows';
import type { ReportRow } from './report-model';
import { type RunMemory, ruleCode } from './run-memory';
import { type CellContent, cellValue, sameContent } from './sheet-rows';

/** One row whose figure is not what the last run wrote. */
export interface FigureChange {
  /** Row id: indicator id, or parent id + "/" + item. */
  readonly id: string;
  readonly label: string;
  /** As the last run wrote it; null where the table had no such row. */
  readonly before: CellContent;
  /** As computed now; null where the row is gone. */
  readonly now: CellContent;
  /** The cells it was counted from; null without any. */
  readonly at: SheetRange | null;
  /** Column Nguồn of the last run, "" where it says nothing of the sources. */
  readonly sourceBefore: string;
  /** Column Nguồn now; "" for a row that is gone. */
  readonly sourceNow: string;
  /** The rule in words; "" for a row that is gone. */
  readonly rule: string;
}

/** What is different since the run that wrote the table, by its cause; what a person edited stands in the plan. */
export interface SinceLastRun {
  /** The person's sheets say something else now. */
  readonly sources: readonly FigureChange[];
  /** The figure is counted another way: a rule, an answer, or the program itself. */
  readonly rules: readonly FigureChange[];
  /** Figures that are as they were; their parts are not counted beside them. */
  readonly unchanged: number;
}

export interface RunMemories {
  /** null: the last run left none, as older versions did not. */
  readonly then: RunMemory | null;
  readonly now: RunMemory;
}

/** `typed`: ids of rows whose figure is a person's; they are told as conflicts. */
export function sinceLastRun(
  rows: readonly ReportRow[],
  matched: MatchedRows,
  memories: RunMemories,
  typed: ReadonlySet<string>,
): SinceLastRun {
  const sources: FigureChange[] = [];
  const rules: FigureChange[] = [];
  let unchanged = 0;
  for (const row of rows) {
    if (row.id === '' || typed.has(row.id)) continue;
    const before = writtenBefore(row, matched);
    const now = cellValue(row.current);
    if (!isFigure(before) && !isFigure(now)) continue;
    if (sameContent(before, now)) unchanged += row.id === row.figure?.id ? 1 : 0;
    else (isRuleChange(row, memories) ? rules : sources).push(changeOf(row, before, matched));
  }
  return { sources: [...sources, ...matched.gone.flatMap(goneChange)], rules, unchanged };
}

/** Neither an empty cell nor the sign for "no figure". */
function isFigure(value: CellContent): boolean {
  return value !== null && value !== '…';
}

/** What the hidden column remembers, else, when it was cleared, what the row shows. */
function writtenBefore(row: ReportRow, { remembered, earlier }: MatchedRows): CellContent {
  const memory = remembered.get(row.id);
  return memory ? memory.lastValue : (earlier.get(row)?.value ?? null);
}

/**
 * The rule's own print changed, or nothing at all changed on the person's sheets. Where both changed, the rule is
 * named: it is known to have changed for this figure.
 */
function isRuleChange({ figure }: ReportRow, { then, now }: RunMemories): boolean {
  if (!then || !figure) return false;
  const reworded = then.rules !== null && !then.rules.has(ruleCode(figure));
  return reworded || then.sources === now.sources;
}

function changeOf(row: ReportRow, before: CellContent, { remembered }: MatchedRows): FigureChange {
  return {
    id: row.id,
    label: labelOf(row),
    before,
    now: cellValue(row.current),
    at: row.source?.link ?? null,
    sourceBefore: remembered.get(row.id)?.source ?? '',
    sourceNow: row.source?.text ?? '',
    rule: row.figure?.receipt.rule ?? '',
  };
}

/** As it reads out of its place in the table: "Đảng viên chính thức", not "- Chính thức". */
function labelOf({ id, label, figure }: ReportRow): string {
  if (!figure) return label;
  return id === figure.id ? figure.label : `${figure.label} ${label}`;
}

function goneChange(old: EarlierRow): readonly FigureChange[] {
  const { id, label, lastValue: before, source: sourceBefore } = old;
  if (id === '' || !isFigure(before)) return [];
  return [{ id, label, before, now: null, at: null, sourceBefore, sourceNow: '', rule: '' }];
}
