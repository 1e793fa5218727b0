import { type Summary, summarise } from '../../../../src/app/summarise';
import { understandWorkbook } from '../../../../src/app/understand';
import type { Period } from '../../../../src/core/figures/period';
import { periodOfYear } from '../../../../src/core/figures/periods';
import type { Settings } from '../../../../src/core/figures/settings';
import { bookOfSheets, type SheetCase } from '../sheet-cases';

/** One rule of INDICATORS.md and the smallest sheets whose figures would be others without it. */
export interface RuleCase {
  /** The indicator the rule is about, or `all` for a rule for all of them. */
  readonly of: string;
  readonly rule: string;
  readonly sheets: SheetCase['sheets'];
  readonly period?: Period;
  readonly settings?: Settings;
  /** Counted by hand; `null`: no source; a number with "?" must be confirmed. */
  readonly figures: SheetCase['figures'];
  /** Findings that must be told, and those that must not. */
  readonly told?: readonly string[];
  readonly untold?: readonly string[];
}

function summaryOfRule({ sheets, period = periodOfYear(2018), settings = {} }: RuleCase): Summary {
  return summarise(understandWorkbook(bookOfSheets(sheets), { settings }), { period });
}

/** What came out, in the shape of what a case expects. */
export function outcomeOfRule(one: RuleCase): Pick<RuleCase, 'figures' | 'told' | 'untold'> {
  const summary = summaryOfRule(one);
  const found = new Map(
    summary.figures.map(({ id, value, status }) => [
      id,
      status === 'unconfirmed' ? `${String(value)}?` : value,
    ]),
  );
  const codes = new Set(summary.findings.map(({ code }) => code));
  return {
    figures: Object.fromEntries(Object.keys(one.figures).map((id) => [id, found.get(id) ?? null])),
    ...(one.told ? { told: one.told.filter((code) => codes.has(code)) } : {}),
    ...(one.untold ? { untold: one.untold.filter((code) => !codes.has(code)) } : {}),
  };
}
