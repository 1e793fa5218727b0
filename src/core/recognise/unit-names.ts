import type { Sheet } from '../sheet/workbook';
import { contains, type Range } from '../sheet/range';
import { cleanText, foldLoose } from '../vietnamese/fold';
import { isVietnameseSyllable } from '../vietnamese/syllable';
import { readableText } from './readable-text';

/** Whose books these are, as far as the sheets' letterheads say; "" where they do not. */
export interface UnitNames {
  readonly name: string;
  readonly superior: string;
  readonly place: string;
  /** The sheet the name was read from. */
  readonly nameSource: string | null;
}

const LETTERHEAD_ROWS = 12;
const NOT_A_NAME =
  /\b(?:danh sach|so theo doi|bang|bao cao|ket qua|thong ke|nhiem vu|xep loai|hoan thanh|de nghi|quyet dinh|ghi chu|chi bo (?:dang sinh hoat|noi cu tru|sinh hoat|xep loai|nhan xet|danh gia))\b/;

/** A sheet and where its tables stand. */
export interface LetteredSheet {
  readonly sheet: Sheet;
  readonly tables: readonly Range[];
}

/**
 * Reads the letterheads ("ĐẢNG ỦY … / CHI BỘ …", "Kiên Giang, ngày …") above and beside the tables of the sheets given;
 * what a table holds ("Nơi đến: Đảng bộ xã …") is no letterhead.
 */
export function unitNames(sheets: readonly LetteredSheet[]): UnitNames {
  const everywhere = sheets.flatMap(linesOutsideTables);
  const lines = everywhere.filter(({ row }) => row <= LETTERHEAD_ROWS);
  const names = lines.flatMap((line) => {
    const name = nameIn(line.text, 'chi bo', /chi b[ộôo][^,;:–(\n]*/iu);
    return name === null ? [] : [{ sheet: line.sheet, name }];
  });
  // No letterhead: "DANH SÁCH ĐẢNG VIÊN CHI BỘ 3 - NĂM 2025" names the cell as well.
  const titled =
    names.length > 0
      ? []
      : lines.flatMap((line) => {
          const name = nameInTitle(line.text);
          return name === null ? [] : [{ sheet: line.sheet, name }];
        });
  const chosen = mostFrequent(names.map(({ name }) => name)) || (titled[0]?.name ?? '');
  const superiors = lines.flatMap((line) => {
    const name = nameIn(line.text, 'dang (?:bo|uy)', /đảng (?:bộ|ủy|uỷ)[^,;:–(\n]*/iu);
    return name === null ? [] : [name];
  });
  return {
    name: bestSpelling(chosen, lines),
    superior: bestSpelling(mostFrequent(superiors), lines),
    // The day of signing may stand below the last table.
    place: placeIn(everywhere.map(({ text }) => text)),
    nameSource:
      [...names, ...titled].find(({ name }) => foldLoose(name) === foldLoose(chosen))?.sheet ?? null,
  };
}

interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

function linesOutsideTables({ sheet, tables }: LetteredSheet): readonly Line[] {
  return sheet.rows.flatMap((cells, above) =>
    cells.flatMap((cell, before) => {
      if (cell.kind !== 'text' || tables.some((range) => contains(range, above + 1, before + 1))) return [];
      const text = readableText(cell);
      return text === '' || text.length > 120 ? [] : [{ sheet: sheet.name, row: above + 1, text }];
    }),
  );
}

function nameIn(text: string, words: string, pattern: RegExp): string | null {
  if (!new RegExp(`^(?:don vi )?${words} \\S`).test(foldLoose(text)) || NOT_A_NAME.test(foldLoose(text)))
    return null;
  const match = pattern.exec(text);
  const name = match ? cleanText(match[0]).replace(/\s*[-–.*]+$/, '') : '';
  return name.split(' ').length >= 3 ? name.replace(/\s+[–-]\s+Năm \d{4}.*$/i, '') : null;
}

/** Behind "chi bộ" in a title stands no name, but what the cell or its members do. */
const NO_NAME_BEHIND =
  /^(?:dang|noi|sinh hoat|xep loai|danh gia|nhan xet|de nghi|du|tham gia|tham du|nam|thang|quy|va|duoc|co|ve|truc thuoc|theo|trong)(?: |$)/;

function nameInTitle(text: string): string | null {
  const match = /^danh sách.*\s(chi b[ộô] +([^,;:–(\n]+))$/iu.exec(
    text.replace(/[\s,(–-]+(?:năm|tháng|quý)\s.*$/iu, ''),
  );
  const [, whole = '', behind = ''] = match ?? [];
  const name = cleanText(whole).replace(/\s*[-–.*]+$/, '');
  const words = name.split(' ').length;
  return words < 3 || words > 9 || NO_NAME_BEHIND.test(foldLoose(behind)) ? null : name;
}

/** The wording most sheets agree on, whatever its case. */
function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(foldLoose(name), (counts.get(foldLoose(name)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return names.find((name) => counts.get(foldLoose(name)) === most) ?? '';
}

/** Letterheads are in capitals: another cell may spell the same name as prose does, else capitals are softened. */
function bestSpelling(name: string, lines: readonly { readonly text: string }[]): string {
  if (name === '') return '';
  const wanted = name.toLowerCase();
  for (const { text } of lines) {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at < 0 ? '' : text.slice(at, at + name.length);
    if (found !== '' && found !== found.toUpperCase()) return found;
  }
  return name === name.toUpperCase() ? softened(name) : name;
}

/** Words that offices write small inside a name. */
const SMALL =
  /^(?:tỉnh|huyện|xã|phường|quận|các|cơ|quan|và|khối|cấp|của|trực|thuộc|phố|trấn|ban|ngành|đoàn|thể|lực|lượng)$/;
/** Common words of two syllables and more: only the first is a capital ("Liên minh", "Mầm non", "Văn phòng"). */
const COMMON =
  /^(?:cơ sở|trụ sở|liên minh|văn phòng|mầm non|mẫu giáo|tiểu học|trung học|trung tâm|ủy ban|nhân dân|công đoàn|thanh niên|phụ nữ|nông dân|mặt trận|tổ quốc|kế hoạch|tài chính|giáo dục|đào tạo|nội vụ|tư pháp|hành chính|tổ chức|sự nghiệp|hợp tác|quản lý|khoa học|công nghệ|kinh tế|xã hội|văn hóa|thông tin|thể thao|dịch vụ|bảo hiểm|ngân hàng|bệnh viện|trạm y|y tế|công an|quân sự|dân vận|tuyên giáo|kiểm tra|chính trị|thường trực)$/;

/** "CHI BỘ TRƯỜNG THCS MINH LẬP" → "Chi bộ Trường THCS Minh Lập": what is no syllable is an abbreviation. */
function softened(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, index) => {
      if (!isVietnameseSyllable(word)) return word.toUpperCase();
      const pair = `${words[index - 1] ?? ''} ${word}`;
      if (index === 1 || (index > 0 && (COMMON.test(pair) || SMALL.test(word)))) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

function placeIn(texts: readonly string[]): string {
  for (const text of texts) {
    const match = /^([\p{L} .-]{2,40}),\s*ngày\b.*\bnăm\b/iu.exec(text);
    if (match?.[1]) return cleanText(match[1]);
  }
  return '';
}
