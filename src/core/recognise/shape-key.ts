import { foldLoose } from '../vietnamese/fold';
import type { Table } from './table';

const YEAR = /\b(?:19|20)\d{2}\b/g;
const MONTH = /\b(?:thang|thg|th|t|quy) ?(?:\d{1,2}|iv|i{1,3})\b/g;
/** Names that Excel and exports give: they tell nothing of what stands on the sheet. */
const NO_NAME = /^(?:(?:sheet|trang(?: tinh)?|worksheet|bang|table|report|book)? ?[\d ()]*)$/;
const HEADINGS = 6;
/** What is too long an id is not kept (`kept-memory`): the beginning of a heading tells enough. */
const LONGEST_HEADING = 32;

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
    .map((heading) => heading.slice(0, LONGEST_HEADING).trim())
    .filter((heading) => heading !== '');
  return [...new Set(headings)].slice(0, HEADINGS).join(' | ');
}

/**
 * What one table is known by where tables of a sheet must be told apart: the sheet's shape, the headings, and its place
 * among those of its sheet that have the same ones.
 */
export function tableKey(table: Table): string {
  const key = [...new Set([shapeKey(table), headingKey(table)])].join(' | ');
  return table.twin === undefined ? key : `${key} ${String(table.twin)}`;
}

/** Heading key → how many tables of a sheet have it so far. */
export type SeenHeadings = ReadonlyMap<string, number>;

/** The table with its place among those above it that have the same headings; the first of them has none. */
export function toldApart(table: Table, above: SeenHeadings): Table {
  const twins = above.get(headingKey(table)) ?? 0;
  return twins === 0 ? table : { ...table, twin: twins + 1 };
}

/** Those seen, and this table's. */
export function withHeadings(above: SeenHeadings, table: Table): SeenHeadings {
  const key = headingKey(table);
  return new Map([...above, [key, (above.get(key) ?? 0) + 1]]);
}

function collapsed(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
