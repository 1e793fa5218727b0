import { cleanText, fold } from './fold';
import { MARK_ROWS, type MarkMeaning } from './mark-table';

/** Signs that folding would take for punctuation: "-", "-1", "x?", "1/2". */
const AS_WRITTEN = /^(?:-+(?: ?\d+)?|.{0,3}\?+|\d+ ?\/ ?\d+)$/u;
const LETTER_IN_BRACKETS = /^\p{L} ?\(\p{L}\)$/u;

/**
 * The key under which a legend holds a mark: case, kinds of tick, cross and dash unified ("√" and "✔" are "✓", "–" is
 * "-"); brackets and dots inside letters dropped: "V(P)", "v/p", "V.P" are "vp". Words are folded: "Có lí do" is "có lý do".
 */
export function markKey(text: string): string {
  const signs = cleanText(text)
    .replace(/[✔√☑✅]/gu, '✓')
    .replace(/[✗✘×х]/giu, 'x')
    .replace(/[‐-―−]/gu, '-');
  if (AS_WRITTEN.test(signs)) return signs.toLowerCase().replace(/-+/, '-').replace(/ /g, '');
  const folded = fold(LETTER_IN_BRACKETS.test(signs) ? signs.replace(/[()]/g, '') : signs);
  return folded === '' ? signs.toLowerCase() : folded;
}

const MEANINGS: ReadonlyMap<string, MarkMeaning> = new Map(
  MARK_ROWS.flatMap(([meaning, keys]) => keys.split('|').map((key) => [markKey(key), meaning] as const)),
);

/** An absence note, not a report. */
const LONGEST_PHRASE = 80;
/** Whole phrases, tried in this order: "vắng không phép" before "phép". */
const PHRASES: readonly (readonly [RegExp, MarkMeaning])[] = [
  [
    /không thuộc diện|miễn (?:sinh hoạt|công tác|sh)|chưa (?:kết nạp|vào đảng|chuyển (?:đến|về)|là đảng viên|về chi bộ)|chuyển (?:sinh hoạt|sh|đi)|tạm thời nơi khác/u,
    'exempt',
  ],
  [/không (?:có )?(?:xin )?(?:phép|lý do|báo cáo)|bỏ họp|tự ý/u, 'unexcused'],
  [
    /có (?:phép|lý do|báo cáo)|xin (?:phép|nghỉ|vắng)|nghỉ (?:phép|bệnh)|thai sản|công tác|(?<!\p{L})ốm|đi học|việc (?:riêng|gia đình)/u,
    'excused',
  ],
  [/muộn|trễ|về sớm/u, 'present'],
  [/^không (?:có mặt|dự|tham (?:dự|gia)|đi họp|họp)/u, 'unexcused'],
  [/^(?:có mặt|có dự|có tham|tham dự|tham gia|dự họp|đi họp|đầy đủ)/u, 'present'],
  [/^vắng(?: mặt)?(?: họp)?$/u, 'unexcused'],
];

/** What a mark means by itself, without a legend. */
export function readMark(text: string): MarkMeaning {
  const key = markKey(text);
  if (key === '' || /^…+$/.test(key)) return 'blank';
  const known = MEANINGS.get(key);
  if (known !== undefined) return known;
  if (key.endsWith('?')) return 'ambiguous';
  if (!key.includes(' ') || key.length > LONGEST_PHRASE) return 'unknown';
  return PHRASES.find(([phrase]) => phrase.test(key))?.[1] ?? 'unknown';
}
