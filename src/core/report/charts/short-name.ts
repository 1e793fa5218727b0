import { fits } from '../wrap-text';

/** What programs give the names beside horizontal bars without asking the bars for room. */
const NAME_MM = 62;
const NAME_SIZE = 11;
/** So many bars leave each name two lines; where more stand, two lines would meet the neighbours'. */
const TWO_LINES_UP_TO = 5;
/** Names of one kind begin alike and differ at their end ("… tại ấp số 9"). */
const LAST_WORDS = 3;

/**
 * A bar's name short enough to stand beside it among so many: LibreOffice leaves out every second name where they
 * would touch, whatever the chart asks for. Beginning and end stay, the middle gives way to "…".
 */
export function shortName(name: string, bars: number): string {
  const lines = bars > TWO_LINES_UP_TO ? 1 : 2;
  const fit = (text: string): boolean => fits(text, NAME_MM, NAME_SIZE, lines);
  if (fit(name)) return name;
  const words = name.split(' ');
  const end = words.slice(-LAST_WORDS).join(' ');
  for (let count = words.length - LAST_WORDS - 1; count > 0; count--) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–-]+$/u, '')} … ${end}`;
    if (fit(text)) return text;
  }
  return cut(name, fit);
}

/** A name of few, very long words: as many letters as fit. */
function cut(name: string, fit: (text: string) => boolean): string {
  const letters = [...name];
  while (letters.length > 1 && !fit(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
