import type { Sheet } from '../sheet/workbook';
import { foldLoose } from '../vietnamese/fold';
import type { Table } from './table';

const PARTY =
  /\b(?:chi bo|dang vien|dang bo|dang uy|chi uy|dang phi|cap uy|ngay vao dang|the dang|dang cong san|sinh hoat dang|cong tac dang|xay dung dang)\b/;
const STRANGERS =
  /\b(?:hoc sinh|sinh vien|hoc vien|lop \d+\w*|mssv|doan vien|chi doan|cong doan vien|doan vien cong doan|cong nhan|nhan vien|khach hang|nguoi lao dong|vien chuc|giao vien|phu huynh|tre em|ho dan|ho gia dinh|benh nhan|to dan pho|doi vien|hoi vien|thi sinh|ung vien|nhan khau)\b/;

/** Words of the Party in a sheet's name, above its tables or in their headings: the workbook is a cell's. */
export function speaksOfParty(table: Table): boolean {
  return PARTY.test(wordsAround(table)) || table.columns.some(({ header }) => PARTY.test(foldLoose(header)));
}

export function sheetSpeaksOfParty(sheet: Sheet): boolean {
  if (PARTY.test(foldLoose(sheet.name))) return true;
  return sheet.rows
    .slice(0, 12)
    .some((row) => row.some((cell) => cell.kind === 'text' && PARTY.test(foldLoose(cell.text))));
}

/** The sheet's name or titles name other people: pupils, union or youth-league members, staff. */
export function speaksOfOthers(table: Table): boolean {
  return STRANGERS.test(wordsAround(table));
}

function wordsAround(table: Table): string {
  return foldLoose(
    [table.sheet.replace(/[_.-]+/g, ' '), ...table.titles.map(({ text }) => text)].join(' . '),
  );
}
