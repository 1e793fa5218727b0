import type { Finding } from '../../../src/core/checks/finding';
import { runChecks } from '../../../src/core/checks/run-checks';
import type { Period } from '../../../src/core/figures/period';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Settings } from '../../../src/core/figures/settings';
import { compute } from '../../../src/core/figures/compute';
import type { Books } from '../../../src/core/kinds/records';
import type { SheetRecognition } from '../../../src/core/recognise/recognise-workbook';
import { formatRange } from '../../../src/core/sheet/range';
import { NO_BOOKS } from '../figures/book-builder';

interface Checked {
  readonly books?: Partial<Books>;
  readonly period?: Period;
  readonly settings?: Settings;
  readonly recognised?: readonly SheetRecognition[];
  readonly findings?: readonly Finding[];
}

/** Computes the figures of these books and runs every check over them. */
export function checked({
  books = {},
  period = periodOfYear(2018),
  settings = {},
  recognised = [],
  findings = [],
}: Checked): readonly Finding[] {
  const input = { books: { ...NO_BOOKS, ...books }, period, settings };
  const computed = compute({ ...input, questions: [], answers: {} });
  return runChecks({
    ...input,
    recognised,
    figures: computed.figures,
    findings: [...findings, ...computed.findings],
  });
}

/** The findings of one code as "sheet!range message". */
export function told(findings: readonly Finding[], code: string): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ at, message }) => `${at ? `${at.sheet}!${formatRange(at.range)}` : '–'} ${message}`);
}
