import type { NotedFinding } from '../app/noted-findings';
import { KINDS } from '../core/kinds/kinds';
import type { Finding } from '../core/checks/finding';
import type { Figure } from '../core/figures/figure';
import type { Period } from '../core/figures/period';
import type { Table } from '../core/recognise/table';
import type { Unit } from '../core/report/report-model';
import { columnName, formatRange, type SheetRange } from '../core/sheet/range';
import type { CivilDate } from '../core/sheet/cell';

interface Place {
  readonly sheet: string;
  readonly range: string;
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly kind: string;
  readonly confidence: number;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly totalRows: readonly number[];
  readonly why: string;
}

/** DESIGN.md "The command line, and its JSON". */
export function tableJson(table: Table): TableJson {
  const columns: Record<string, string[]> = {};
  for (const match of table.columns) {
    const field = publicField(table, match.field);
    if (field === null) continue;
    (columns[field] ??= []).push(columnName(match.column));
  }
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    headerRows: table.headerRows,
    firstDataRow: table.firstDataRow,
    lastDataRow: table.lastDataRow,
    kind: table.kind,
    confidence: table.confidence,
    columns,
    totalRows: table.totalRows,
    why: table.why,
  };
}

/** Inner fields go out under their public name (birth in Nam | Nữ columns), or not at all. */
function publicField(table: Table, id: string): string | null {
  const field = KINDS.find((kind) => kind.id === table.kind)?.fields.find((known) => known.id === id);
  if (field?.internal) return null;
  return field?.publicId ?? id;
}

function place({ sheet, range }: SheetRange): Place {
  return { sheet, range: formatRange(range) };
}

export function indicatorJson(figure: Figure): object {
  return {
    id: figure.id,
    label: figure.label,
    unit: figure.unit,
    section: figure.section,
    value: figure.value,
    text: figure.text,
    status: figure.status,
    sources: figure.receipt.sources.map(place),
    details: figure.details.map((detail) => ({
      ...detail,
      ...(detail.sources ? { sources: detail.sources.map(place) } : {}),
    })),
    rule: figure.receipt.rule,
    ...(figure.reason === undefined ? {} : { reason: figure.reason }),
    previous: figure.previous?.value ?? null,
    ...(figure.previous ? { previousSource: figure.previous.source } : {}),
  };
}

/** A finding, and the person's reason where they laid it aside ("" without one). */
export function notedFindingJson({ finding, laidAside }: NotedFinding): object {
  return { ...findingJson(finding), ...(laidAside === null ? {} : { dismissed: laidAside }) };
}

export function findingJson(finding: Finding): object {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    at: finding.at ? place(finding.at) : null,
    affects: finding.affects,
  };
}

export function unitJson(unit: Unit): object {
  return { name: unit.name, superior: unit.superior };
}

export function periodJson(period: Period): object {
  return { from: isoDay(period.from), to: isoDay(period.to), label: period.label };
}

function isoDay(day: CivilDate): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(day.year)}-${two(day.month)}-${two(day.day)}`;
}
