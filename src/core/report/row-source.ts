import type { Detail, Figure } from '../figures/figure';
import { formatRange, type SheetRange } from '../sheet/range';
import type { RowSource } from './report-model';

/** More ranges than these are only counted: the column is one line. */
const NAMED_RANGES = 3;

/** Column Nguồn of a figure: where it was counted and what; "Chưa có sổ …" without a value. LOOK.md §1. */
export function figureSource(figure: Figure): RowSource {
  const { sources, counted, rule } = figure.receipt;
  if (figure.status === 'no_source' || figure.value === null)
    return { text: withoutValue(figure), link: null };
  const text = joined([
    figure.status === 'unconfirmed' ? 'Cần xác nhận' : '',
    rangesText(sources),
    counted === '' ? withoutStop(rule) : counted,
  ]);
  return { text, link: sources[0] ?? null };
}

/** Column Nguồn of an item row: its own cells; null when the details do not tell them. */
export function detailSource(details: readonly Detail[], figure: Figure): RowSource | null {
  const sources = details.flatMap((detail) => detail.sources ?? []);
  const [first] = sources;
  if (!first) return null;
  const rows = sources.reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0);
  const text = joined([
    figure.status === 'unconfirmed' ? 'Cần xác nhận' : '',
    rangesText(sources),
    rows === 1 ? '1 dòng' : `cộng ${String(rows)} dòng`,
  ]);
  return { text, link: first };
}

/** "DS đảng viên!B8:B17; Biến động!D7:D10" */
function rangesText(sources: readonly SheetRange[]): string {
  const named = sources.slice(0, NAMED_RANGES).map(({ sheet, range }) => `${sheet}!${formatRange(range)}`);
  const rest = sources.length - named.length;
  return named.join('; ') + (rest > 0 ? ` và ${String(rest)} vùng khác` : '');
}

function withoutValue(figure: Figure): string {
  return figure.reason === undefined || figure.reason === ''
    ? 'Chưa có sổ ghi số liệu này'
    : withoutStop(figure.reason);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
