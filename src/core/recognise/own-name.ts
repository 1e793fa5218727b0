import { foldLoose } from '../vietnamese/fold';
import type { TitleLine } from './table';

/** Words behind "chi bộ" that are no part of its name any more. */
const GOES_ON =
  /^(?:danh sach|bang|so theo|so thu|so ghi|bao cao|ket qua|theo doi|tong hop|bieu|tinh hinh|thong ke|diem danh|nam \d|thang|quy [i\d]|va|cho|voi|cung|dong gop|van dong|ung ho|ho tro|tham|tang|thu|nop|giup)(?: |$)/;
const LONGEST_NAME = 9;

/**
 * Titles without the cell's own name and the letterhead above it: a "CHI BỘ SINH VIÊN 2" lists no students, and under
 * "SỞ LAO ĐỘNG …" nothing speaks of labour.
 */
export function withoutOwnName(titles: readonly TitleLine[]): string {
  const cell = titles.find(({ text }) => /^chi bo \S/.test(foldLoose(text)) && withoutName(text) === '');
  return titles
    .filter(({ row, text }) => !cell || row > cell.row || !isLetterhead(text))
    .map(({ text }) => withoutName(text))
    .join(' . ');
}

const LETTERHEAD =
  /^(?:so|phong|ban|truong|trung tam|lien doan|uy ban|ubnd|cong ty|tong cong ty|benh vien|hoi|dang uy|dang bo|huyen uy|tinh uy|thanh uy|quan uy|vien|cuc|chi cuc|xi nghiep|ngan hang|doi|tram|van phong|chi bo|khoa|cong doan (?:nganh|vien chuc|giao duc)) /;

function isLetterhead(text: string): boolean {
  const loose = foldLoose(text);
  return (
    LETTERHEAD.test(loose) &&
    !/\b(?:danh sach|bang|so theo doi|bao cao|ket qua|theo doi|tong hop)\b/.test(loose)
  );
}

const NO_NAME =
  /^(?:noi cu tru|dang sinh hoat|sinh hoat|xep loai|nhan xet|danh gia|noi|tot|trong sach)(?: |$)/;

/** "Danh sách đảng viên chi bộ Thôn Đông năm 2024" → "chi bộ Thôn Đông"; null of a line that names no cell. */
export function cellNameIn(text: string): string | null {
  const found = nameIn(text);
  if (!found || found.end <= found.at + 2) return null;
  const name = found.words.slice(found.at, found.end);
  return NO_NAME.test(foldLoose(name.slice(2).join(' '))) ? null : name.join(' ');
}

/** "Điểm danh sinh hoạt chi bộ Sinh viên 2 năm 2024" → "Điểm danh sinh hoạt chi bộ năm 2024"; "" of the bare name. */
function withoutName(text: string): string {
  const found = nameIn(text);
  if (!found) return text;
  const { words, at, end } = found;
  const left = [...words.slice(0, at), ...words.slice(end)];
  if (at === 0 && left.length === 0) return '';
  return [...words.slice(0, at + 2), ...words.slice(end)].join(' ');
}

/** Where the name behind "chi bộ" stands among the words of a line. */
function nameIn(
  text: string,
): { readonly words: readonly string[]; readonly at: number; readonly end: number } | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const loose = words.map(foldLoose);
  const at = loose.findIndex((word, index) => word === 'chi' && loose[index + 1] === 'bo');
  if (at < 0) return null;
  let end = at + 2;
  while (end < words.length && end < at + 2 + LONGEST_NAME) {
    if (/[:,;(–]|^-$/.test(words[end - 1] ?? '') || /^[(–-]/.test(words[end] ?? '')) break;
    if (GOES_ON.test(loose.slice(end, end + 2).join(' '))) break;
    end += 1;
  }
  return { words, at, end };
}
