import type { Sheet } from '../sheet/workbook';
import { foldLoose } from '../vietnamese/fold';
import type { Table } from './table';

const PARTY =
  /\b(?:chi bo|dang vien|dang bo|dang uy|chi uy|dang phi|cap uy|ngay vao dang|the dang|dang cong san|sinh hoat dang|cong tac dang|xay dung dang)\b/;
const STRANGERS =
  /\b(?:hoc sinh|sinh vien|hoc vien|lop \d+\w*|mssv|doan vien|chi doan|cong doan vien|doan vien cong doan|cong nhan|nhan vien|khach hang|nguoi lao dong|vien chuc|giao vien|phu huynh|tre em|ho dan|ho gia dinh|benh nhan|to dan pho|doi vien|hoi vien|thi sinh|ung vien|nhan khau|cu tri|dan quan|nghia vu quan su)\b/;

/** Words of the Party in a sheet's name, above its tables or in their headings: the workbook is a cell's. */
export function speaksOfParty(table: Table): boolean {
  const heads = table.columns.map(({ header }) => foldLoose(header)).filter((header) => PARTY.test(header));
  return (
    PARTY.test(wordsAround(table)) || heads.some((header) => header !== 'dang vien' || !speaksOfOthers(table))
  );
}

const SUPERIOR = /^(?:dang bo|dang uy|huyen uy|tinh uy|thanh uy|quan uy|dang cong san)(?: |$)/;

/** The same without the lines of the bodies above the cell: a commune's youth league has its Party committee on top, too. */
export function speaksOfCell(table: Table): boolean {
  return speaksOfParty({
    ...table,
    titles: table.titles.filter(({ text }) => !SUPERIOR.test(foldLoose(text))),
  });
}

export function sheetSpeaksOfParty(sheet: Sheet): boolean {
  const texts = sheet.rows
    .slice(0, 12)
    .flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [foldLoose(cell.text)] : [])));
  const spoken = [foldLoose(sheet.name), ...texts].filter((text) => PARTY.test(text));
  // A union's or a class's list may tick who is "Đảng viên": that does not make its books a cell's.
  return spoken.some((text) => text !== 'dang vien') || (spoken.length > 0 && !texts.some(namesStrangers));
}

function namesStrangers(loose: string): boolean {
  return STRANGERS.test(loose) || /\bcong doan\b/.test(loose);
}

/** The sheet's name or titles name other people: pupils, union or youth-league members, staff. */
export function speaksOfOthers(table: Table): boolean {
  return STRANGERS.test(wordsAround(table));
}

/** People who are nobody's colleagues: pupils, households, members of an association. */
const OUTSIDERS =
  /\b(?:hoc sinh|sinh vien|phu huynh|hoi vien|ho dan|ho gia dinh|chu ho|thi sinh|khach hang|dong ho|hoi phi|xa vien|nhan dan|ba con|van dong vien|vdv|nhan khau)\b/;
/** Before or behind the outsiders: what was done was done for them. */
const FOR_THEM = /\b(?:ho tro|tang|trao|giup|cho|tham hoi|tro cap|uy lao|thuong|ngheo|nhan|duoc)\b/;

const GIVING = /\b(?:ho tro|tang|trao|giup|tham|tro cap|uy lao|qua|cuu tro)\b/;

/** People of a list of what was given are those who got it, hardly members. */
export function isGiving(table: Table): boolean {
  return GIVING.test(wordsAround(table));
}

const CONTEST =
  /\b(?:ket qua|bang xep hang|tong sap|danh sach|bang vang)\b.*\b(?:hoi thao|hoi thi|cuoc thi|thi dau|giai (?:bong|cau long|co|viet da|dien kinh|the thao|thi)|dai hoi the duc|hoi khoe|hoi dien)\b/;

/** Results of a meet or a contest list everybody who won, not the cell's alone. */
export function isContest(table: Table): boolean {
  return CONTEST.test(wordsAround(table));
}

/** Outsiders did what the list tells ("DANH SÁCH HỌC SINH ỦNG HỘ …"); a list of those who were given to is not theirs. */
export function isDoneByOutsiders(table: Table): boolean {
  const heads = table.columns.filter(({ field }) => field === 'person').map(({ header }) => header);
  const lines = [...table.titles.map(({ text }) => text), ...heads].map(foldLoose);
  return lines.some((line) => OUTSIDERS.test(line)) && !lines.some((line) => FOR_THEM.test(line));
}

function wordsAround(table: Table): string {
  return foldLoose(
    [table.sheet.replace(/[_.-]+/g, ' '), ...table.titles.map(({ text }) => text)].join(' . '),
  );
}
