import { cleanText } from './fold';
import type { MarkMeaning } from './mark-table';
import { markKey, readMark } from './read-mark';

const LABEL =
  /^[\s*]*(?:ghi chú|chú thích|chú giải|ký hiệu|kí hiệu|quy ước|qui ước|lưu ý)(?: điểm danh| ký hiệu)?\s*[:\-–.]*\s*/iu;
const BETWEEN = /[;\n\r|]|,\s+|\.\s+|\s{3,}/u;
const MARK = '[\\p{L}]{1,4}(?:\\s?[/.]\\s?\\p{L}{1,2})?|[+\\-–—−✓✔√☑✗✘×?.]|0|1|1\\/2|\\p{L}\\(\\p{L}\\)';
const QUOTED = `["“”'(\\[]?\\s*(${MARK}(?:\\s*(?:,|hoặc|/)\\s*(?:${MARK}))*)\\s*["“”')\\]]?`;
const WORD_BEFORE = '(?:đánh\\s+)?(?:dấu|ký hiệu|kí hiệu|chữ)?\\s*';
const MARK_FIRST = new RegExp(`^${WORD_BEFORE}${QUOTED}\\s*(?:[:=→]|[-–—]|là|nghĩa là)?\\s+(.+)$`, 'iu');
const MARK_FIRST_TIGHT = new RegExp(`^${WORD_BEFORE}${QUOTED}\\s*[:=→]\\s*(.+)$`, 'iu');
const MARK_LAST = new RegExp(
  `^(.+?)\\s*(?:[:=(]|\\s[-–]\\s|\\sđánh dấu|\\sghi|\\slà)\\s*${WORD_BEFORE}${QUOTED}\\)?$`,
  'iu',
);
/** "Đánh dấu x vào ô đảng viên vắng mặt có lý do", "o vào ô vắng không lý do". */
const MARK_INTO = new RegExp(
  `^\\(?\\s*${WORD_BEFORE}${QUOTED}\\s+vào\\s+(?:ô|chỗ|tên)\\s+(?:của\\s+)?(?:(?:những|các)\\s+)?` +
    '(?:(?:đảng viên|đv|đ/c|đồng chí|người)\\s+)?(?:nào\\s+)?(.+)$',
  'iu',
);
/** Longer lines are prose. */
const LONGEST_LINE = 500;
/** Short words that are no marks: "có: …", "lý do (…)". */
const NO_MARK = /^(?:có|lý|lí|do|mặt|đi|dự|là|và|vì|họp|ốm|vắng|phép|không|học|nghỉ|muộn|trễ|đủ)$/iu;

/** The words of two letters that mean something. */
const SHORTEST = /^(?:dự|có|ốm)$/iu;

/** A legend's right side must be words with one meaning; brackets may explain it further. */
function meaningOf(phrase: string): MarkMeaning | null {
  for (const wording of [phrase, phrase.replace(/\s*\([^()]*\)?\s*/g, ' ')]) {
    const clean = wording.replace(/^[\s:=–-]+|[\s.,;:]+$/g, '');
    const meaning = readMark(clean);
    if ((clean.length > 2 || SHORTEST.test(clean)) && !['ambiguous', 'unknown', 'blank'].includes(meaning))
      return meaning;
  }
  return null;
}

interface Entry {
  readonly marks: string;
  readonly meaning: MarkMeaning;
}

function readEntry(piece: string): Entry | null {
  for (const pattern of [MARK_FIRST_TIGHT, MARK_INTO, MARK_FIRST]) {
    const match = pattern.exec(piece);
    const meaning = match?.[2] === undefined ? null : meaningOf(match[2]);
    if (match?.[1] !== undefined && meaning && !NO_MARK.test(match[1])) return { marks: match[1], meaning };
  }
  const last = MARK_LAST.exec(piece);
  const meaning = last?.[1] === undefined ? null : meaningOf(last[1]);
  return last?.[2] !== undefined && meaning && !NO_MARK.test(last[2]) ? { marks: last[2], meaning } : null;
}

/** "0: nghỉ theo chế độ": told by the legend, in words we do not know; the mark's usual meaning is then a guess. */
function readStrange(piece: string): Entry | null {
  const [, marks, phrase] = MARK_FIRST_TIGHT.exec(piece) ?? [];
  if (marks === undefined || phrase === undefined || NO_MARK.test(marks)) return null;
  return /\p{L}{2}/u.test(phrase) ? { marks, meaning: 'unknown' } : null;
}

/** "x có mặt P có phép K không phép": no signs between the entries, so each upright mark begins one. */
const UPRIGHT = /(?:^|\s)["“(]?([xX+✓√]|[A-ZĐÔ]{1,3}|-|–)["”)]?\s*[:=–-]?\s+(?=\p{L})/gu;

function readRun(line: string): readonly Entry[] {
  const starts = [...line.matchAll(UPRIGHT)];
  return starts.flatMap((start, index) => {
    const from = start.index + start[0].length;
    const meaning = meaningOf(line.slice(from, starts[index + 1]?.index ?? line.length));
    return meaning && start[1] !== undefined ? [{ marks: start[1], meaning }] : [];
  });
}

const BULLET = /^[-–•*+]\s+(?=["“(]?\S{1,4}["”)]?\s*[:=])/u;
const LONE_MARK = new RegExp(`^${WORD_BEFORE}${QUOTED}$`, 'iu');

/** "Ô để trống: có mặt", "bỏ trống là dự họp", "không ghi gì: có mặt". */
const BLANK_FIRST =
  /(?:để trống|bỏ trống|ô trống|để trắng|không ghi gì|không đánh dấu)\s*(?:[:=→–-]|là|thì|nghĩa là)*\s+([^;.\n]+)/iu;

/** What a legend says of empty cells; null when it says nothing of them. */
export function readBlankLegend(lines: readonly string[]): MarkMeaning | null {
  for (const line of lines) {
    const told = line.length > LONGEST_LINE ? undefined : BLANK_FIRST.exec(cleanText(line))?.[1];
    const meaning = told === undefined ? null : meaningOf(told);
    if (meaning) return meaning;
  }
  return null;
}

/** A line cut into entries; a mark that the cut left alone ("x, v: có mặt") belongs to the next one. */
function readPieces(line: string): readonly Entry[] {
  const entries: Entry[] = [];
  let waiting = '';
  for (const piece of line.split(BETWEEN)) {
    const bare = cleanText(piece).replace(LABEL, '').replace(BULLET, '');
    const entry = readEntry(bare) ?? readStrange(bare);
    if (entry) entries.push({ ...entry, marks: waiting + entry.marks });
    const alone = entry ? undefined : LONE_MARK.exec(bare)?.[1];
    waiting = alone === undefined || NO_MARK.test(alone) ? '' : `${waiting}${alone}, `;
  }
  return entries;
}

function readLine(line: string): readonly Entry[] {
  const entries = readPieces(line);
  const run = readRun(cleanText(line).replace(LABEL, ''));
  return run.length > entries.length ? run : entries;
}

/**
 * Reads legends: "x: có mặt; P: có phép (có lý do); K: vắng không lý do", "X - có mặt, V - vắng", "(x) có mặt", "có mặt:
 * x", several lines, a mark and its meaning from two cells joined by a space → markKey(mark) → meaning. Lines that are
 * no legend add nothing; of two meanings for one mark the later line's stands. A mark that a legend explains in words
 * we do not know is `unknown`.
 */
export function readLegend(lines: readonly string[]): ReadonlyMap<string, MarkMeaning> {
  const legend = new Map<string, MarkMeaning>();
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    for (const { marks, meaning } of readLine(line)) {
      const whole = markKey(marks);
      const parts = /,|hoặc|[\p{L}]{2}\s*\/|\/\s*\p{L}{2}/iu.test(marks)
        ? marks.split(/\s*(?:,|hoặc|\/)\s*/iu)
        : [whole];
      for (const part of parts) {
        if (meaning !== 'unknown' || !legend.has(markKey(part))) legend.set(markKey(part), meaning);
      }
    }
  }
  // Lines like "K: khoa Nội" alone are no legend of marks.
  return [...legend.values()].some((meaning) => meaning !== 'unknown') ? legend : new Map();
}
