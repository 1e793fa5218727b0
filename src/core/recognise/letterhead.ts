import { foldLoose } from '../vietnamese/fold';
import type { Sheet } from '../sheet/workbook';
import { type Body, bodyOf, ownWords } from './bodies';
import { cellNameIn } from './own-name';
import type { Table } from './table';
import type { FoundTable } from './table-under-header';
import { unitNames } from './unit-names';

/** A letterhead is the first lines over a table; below them stands its title. */
const FIRST_LINES = 3;

/** Names of the cell, of its office and of the company it belongs to, loose; none where no sheet tells. */
export type Homes = readonly string[];

/**
 * Whose books these are: the cell's name in most letterheads, else in titles, else the bodies over its member list. A
 * bare "CHI BỘ 3" tells nothing, the "ĐẢNG BỘ CÔNG TY MAY 10" above it does.
 */
export function homesOf(found: readonly (readonly FoundTable[])[], sheets: readonly Sheet[]): Homes {
  const { name, superior } = unitNames(
    sheets.map((sheet, index) => ({ sheet, tables: (found[index] ?? []).map(({ table }) => table.range) })),
  );
  const tables = found.flat().map(({ table }) => table);
  const titled = tables.flatMap(({ titles }) => titles.flatMap(({ text }) => cellNameIn(text) ?? []));
  const cells = name === '' ? titled : [name];
  const under = superior.replace(/^\S+ \S+ /, '');
  const office = bodyOf(under)?.sort === 'office' ? [under] : [];
  const homes = [...cells, ...office].map(foldLoose).filter((home) => ownWords(home).length > 0);
  return homes.length > 0 ? homes : bodiesOverMembers(tables);
}

function bodiesOverMembers(tables: readonly Table[]): Homes {
  const proved = tables.filter(({ kind }) => kind === 'members');
  return proved.flatMap((table) => bodiesOver(table).map(({ text }) => text));
}

/** Why a table seems to be another body's; null where nothing says so. `strange`: surely not the cell's own office. */
export interface OtherBody {
  readonly strange: boolean;
}

/**
 * The letterhead, the title or the sheet's name says that another body keeps this: one whose name shares too few
 * telling words with the cell's. "CÔNG ĐOÀN" alone may be the cell's own office's.
 */
export function otherBodyOf(table: Table, homes: Homes): OtherBody | null {
  const bodies = bodiesOver(table);
  const nearest = bodies.at(-1);
  if (!nearest || isHome(nearest, homes)) return null;
  if (nearest.sort === 'part' && bodies.some((body) => isHome(body, homes))) return null;
  if (nearest.own.length === 0) return nearest.sort === 'people' ? { strange: false } : null;
  return { strange: homes.length > 0 || nearest.sort === 'people' };
}

/** The table stands under the name of the cell's own office or of one of its organisations. */
export function isUnderHome(table: Table, homes: Homes): boolean {
  const nearest = bodiesOver(table).at(-1);
  if (nearest) return isHome(nearest, homes);
  return table.titles.slice(0, FIRST_LINES).some(({ text }) => sharesName(ownWords(foldLoose(text)), homes));
}

/** Bodies named over a table, the sheet's name first: the last is the nearest. */
function bodiesOver({ sheet, titles }: Table): readonly Body[] {
  return [sheet, ...titles.map(({ text }) => text)].flatMap((line) => bodyOf(line) ?? []);
}

function isHome({ text, own }: Body, homes: Homes): boolean {
  // "Thôn 5" and "Khối phố 5" share nothing but a number
  if (own.length > 0 && own.every((word) => /^\d+$/.test(word)))
    return homes.some((home) => ` ${home} `.includes(` ${text} `));
  return sharesName(own, homes);
}

function sharesName(own: readonly string[], homes: Homes): boolean {
  return own.length > 0 && homes.some((home) => sharesMost(own, ownWords(home)));
}

/** "GD&ĐT" stands for "Giáo dục và Đào tạo": an abbreviation on either side shares the first letters. */
function sharesMost(own: readonly string[], home: readonly string[]): boolean {
  const shared = own.filter((word) => home.includes(word)).length;
  if (shared > Math.min(own.length, home.length) / 2) return true;
  return abbreviated(own, home) || abbreviated(home, own);
}

function abbreviated(short: readonly string[], full: readonly string[]): boolean {
  const initials = full.map((word) => word.charAt(0)).join('');
  return short.some((word) => /^[^aeiouy\d]{2,}$/.test(word) && initials.includes(word));
}
