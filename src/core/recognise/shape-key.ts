import { foldLoose } from '../vietnamese/fold';
import type { Table } from './table';

const YEAR = /\b(?:19|20)\d{2}\b/g;
const MONTH = /\b(?:thang|thg|th|t|quy) ?(?:\d{1,2}|iv|i{1,3})\b/g;
/** Names that Excel and exports give: they tell nothing of what stands on the sheet. */
const NO_NAME = /^(?:(?:sheet|trang(?: tinh)?|worksheet|bang|table|report|book)? ?[\d ()]*)$/;
const HEADINGS = 6;

/**
 * What sheets of one shape share, from year to year, month to month, workbook to workbook: the sheet's name without its
 * year and month; where the name tells nothing ("Sheet1", "T3"), the headings without their numbers.
 */
export function shapeKey(table: Table): string {
  const name = foldLoose(table.sheet.replace(/[_.,-]+/g, ' '));
  const key = collapsed(name.replace(YEAR, ' ').replace(MONTH, ' '));
  return NO_NAME.test(key) ? headingKey(table) : key;
}

/** The first headings without their numbers, each once. */
export function headingKey({ columns, unmatched }: Table): string {
  const headings = [...columns, ...unmatched]
    .sort((a, b) => a.column - b.column)
    .map(({ header }) => collapsed(foldLoose(header).replace(MONTH, ' ').replace(/\d+/g, ' ')))
    .filter((heading) => heading !== '');
  return [...new Set(headings)].slice(0, HEADINGS).join(' | ');
}

function collapsed(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
