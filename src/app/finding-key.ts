import type { Finding } from '../core/checks/finding';
import { fingerprint } from '../core/report/fingerprint';
import { formatRange } from '../core/sheet/range';
import { cellAt, type Workbook } from '../core/sheet/workbook';

/** Enough to tell that a range has changed; a note about a whole column is not read to its last cell. */
const CELLS_READ = 2000;

/**
 * What a finding is known by from one run to the next: what was found, where, and what stands in those cells. It is
 * another finding as soon as one of them changes. Holds no text of the sheets.
 */
export function findingKey(finding: Finding, workbook: Workbook): string {
  const { code, message, at } = finding;
  const place = at ? `${at.sheet}!${formatRange(at.range)}` : '';
  const content = [place, message, ...cellsOf(finding, workbook)].join('\u0000');
  return `${code}:${fingerprint(content).toString(36)}`;
}

function cellsOf({ at }: Finding, { sheets }: Workbook): readonly string[] {
  const sheet = at && sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = at.range;
  const texts: string[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rows.length); row++) {
    for (let column = left; column <= right && texts.length < CELLS_READ; column++) {
      texts.push(JSON.stringify(cellAt(sheet, row, column)));
    }
  }
  return texts;
}
