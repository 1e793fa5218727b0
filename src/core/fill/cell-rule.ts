import { readableText } from '../recognise/readable-text';
import { parseRange } from '../sheet/range';
import { cellAt, type Workbook } from '../sheet/workbook';
import type { CellRule } from './form-cell';

/** A validation as Excel and its files write it; formulas English, without "=". */
export interface Validation {
  /** "list", "whole", "decimal"; anything else is not understood. */
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
}

export const NO_RULE: CellRule = { kind: 'none' };
const OTHER: CellRule = { kind: 'other' };
const MOST_ITEMS = 200;

export function cellRule(
  { type, operator, first, second }: Validation,
  workbook: Workbook,
  sheet: string,
): CellRule {
  const kind = type.toLowerCase();
  if (kind === 'none' || kind === '') return NO_RULE;
  if (kind === 'list') {
    const items = listItems(first, workbook, sheet);
    return items === null ? OTHER : { kind: 'list', items };
  }
  if (kind !== 'whole' && kind !== 'wholenumber' && kind !== 'decimal') return OTHER;
  const [from, to] = [bound(first), bound(second)];
  const bounds = boundsOf(operator.toLowerCase(), from, to);
  return bounds === null ? OTHER : { kind: 'number', whole: kind !== 'decimal', ...bounds };
}

function boundsOf(
  operator: string,
  from: number | null,
  to: number | null,
): { readonly least: number | null; readonly most: number | null } | null {
  if (from === null) return null;
  switch (operator) {
    case '':
    case 'between':
      return to === null ? null : { least: from, most: to };
    case 'greaterthan':
      return { least: from + Number.EPSILON * Math.max(1, Math.abs(from)), most: null };
    case 'greaterthanorequal':
    case 'greaterthanorequalto':
      return { least: from, most: null };
    case 'lessthan':
      return { least: null, most: from - Number.EPSILON * Math.max(1, Math.abs(from)) };
    case 'lessthanorequal':
    case 'lessthanorequalto':
      return { least: null, most: from };
    default:
      return null;
  }
}

function bound(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}

/** "Có,Không" in quotes, or cells that hold the values; null for names and formulas. */
function listItems(source: string, workbook: Workbook, sheet: string): readonly string[] | null {
  const literal = /^"(.*)"$/su.exec(source.trim())?.[1];
  if (literal !== undefined) {
    const items = literal.replaceAll('""', '"').split(/[,;]/u);
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }
  const [, quoted, bare, address = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/u.exec(source.trim()) ?? [];
  const range = parseRange(address);
  const name = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
  const from = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!range || !from || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_ITEMS)
    return null;
  const items: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = readableText(cellAt(from, row, column));
      if (text !== '') items.push(text);
    }
  }
  return items;
}
