import type { Figure } from '../figures/figure';
import type { Cell } from '../sheet/cell';
import type { Sheet, Workbook } from '../sheet/workbook';
import { fingerprint } from './fingerprint';
import { isNeverSource } from './our-sheets';

/**
 * What a run leaves behind so that the next one can tell why a figure changed: prints of the sources and of each
 * figure's rule. It stands in the marker of our sheet: no cell, no sheet and no setting of its own.
 */
export interface RunMemory {
  /** Of all that stood on the person's sheets, wherever the sheets stood and whatever they were called. */
  readonly sources: string;
  /** One code a figure, of its rule and of what the person decided about it; null where there was no room. */
  readonly rules: ReadonlySet<string> | null;
}

/** Letters of one rule's code: of 46,656 codes, sixty rules share one with a changed one once in 800 times. */
const CODE_LENGTH = 3;
const CODES = 36 ** CODE_LENGTH;
/** A text in a formula, as which Excel keeps the marker, has at most 255 characters; the rest is role, period, look. */
const LONGEST = 200;

export function runMemory(workbook: Workbook, figures: readonly Figure[]): RunMemory {
  return { sources: sourcesPrint(workbook), rules: new Set(figures.map(ruleCode)) };
}

/** "k3x9a2.0a1b2c": the print of the sources, then the codes of the rules one behind the other. */
export function writeMemory({ sources, rules }: RunMemory): string {
  const codes = [...(rules ?? [])].sort().join('');
  return sources.length + 1 + codes.length <= LONGEST ? `${sources}.${codes}` : `${sources}.`;
}

/** null for a sheet that was written without one. */
export function readMemory(text: string): RunMemory | null {
  const [sources = '', codes = ''] = text.split('.');
  if (sources === '') return null;
  const rules = codes.match(new RegExp(`.{${String(CODE_LENGTH)}}`, 'g'));
  return { sources, rules: rules ? new Set(rules) : null };
}

/** The figure's rule in words, with the answers it was counted by. */
export function ruleCode({ id, receipt }: Figure): string {
  const text = [id, receipt.rule, ...(receipt.choices ?? [])].join('|');
  return (fingerprint(text) % CODES).toString(36).padStart(CODE_LENGTH, '0');
}

/** A sum over the sheets: their order and names do not count, hiding one does, as hidden ones are not read. */
function sourcesPrint({ sheets }: Workbook): string {
  const sum = sheets
    .filter((sheet) => !isNeverSource(sheet))
    .reduce((total, sheet) => (total + sheetPrint(sheet)) % 2 ** 32, 0);
  return sum.toString(36);
}

function sheetPrint({ rows, visibility }: Sheet): number {
  const lines = rows.map((row, index) => {
    const cells = row.flatMap((cell, at) => {
      const value = valueOf(cell);
      return value === '' ? [] : [`${String(at)}:${value}`];
    });
    return cells.length === 0 ? '' : `${String(index)} ${cells.join('|')}`;
  });
  const filled = lines.filter((line) => line !== '');
  return filled.length === 0 ? 0 : fingerprint([visibility, ...filled].join('\n'));
}

function valueOf(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'date':
      return `${String(cell.date.year)}-${String(cell.date.month)}-${String(cell.date.day)}`;
    case 'boolean':
      return String(cell.boolean);
    case 'error':
      return cell.code;
  }
}
