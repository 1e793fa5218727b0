import type { Figure } from '../core/figures/figure';
import type { Sentence } from '../core/report/sentences/sentence';
import { formatCount, formatNumber } from '../core/vietnamese/numbers';
import type { Span } from './blocks';

/**
 * A sentence as spans: a sentence that is a gap as one; a figure that a person should confirm as "[12?]"
 * (LOOK.md §4). One that the sentence tells in words ("không có …") is named behind it instead.
 */
export function sentenceSpans(sentence: Sentence, figures: readonly Figure[]): readonly Span[] {
  if (sentence.gap) return [{ text: sentence.text, gap: true }];
  const open = figures.filter(({ id, status }) => status === 'unconfirmed' && sentence.figures.includes(id));
  let spans: readonly Span[] = [{ text: sentence.text }];
  const unseen: string[] = [];
  for (const figure of open) {
    const marked = spans.flatMap((span) => (span.gap ? [span] : marksIn(span.text, figure)));
    if (marked.length === spans.length) unseen.push(figure.label);
    spans = marked;
  }
  return unseen.length === 0
    ? spans
    : [...spans, { text: ' ' }, { text: `[Cần xác nhận: ${unseen.join('; ')}]`, gap: true }];
}

/** Where the figure's unit stands behind some of the equal numbers ("09 lượt" beside "09 kỳ"), those are meant. */
function marksIn(text: string, { value, unit }: Figure): readonly Span[] {
  if (typeof value !== 'number') return [{ text }];
  const tokens = [...new Set([formatCount(value), formatNumber(value)])].map(escaped).join('|');
  // not inside a longer number or a date; the "/10" of "08/10 đảng viên" belongs to it
  const number = new RegExp(`(?<![\\d.,/])(?:${tokens})(?:/\\d+(?= đảng viên))?(?![\\d/]|[.,]\\d)`, 'gu');
  const all = [...text.matchAll(number)];
  const withUnit = all.filter((match) => text.startsWith(` ${unit}`, match.index + match[0].length));
  const spans: Span[] = [];
  let end = 0;
  for (const match of unit !== '' && withUnit.length > 0 ? withUnit : all) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index) });
    spans.push({ text: `[${match[0]}?]`, gap: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) spans.push({ text: text.slice(end) });
  return spans;
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}
