import { type Face, textWidth } from './times-new-roman';

/** How many lines Excel breaks a text into: greedy, at spaces; a word wider than the line is cut. At least 1. */
export function countLines(text: string, millimetres: number, size: number, face: Face = 'regular'): number {
  const space = textWidth(' ', size, face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const width = textWidth(word, size, face);
    if (used > 0 && used + space + width > millimetres) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > millimetres) {
      lines += 1;
      used -= millimetres;
    }
  }
  return lines;
}

/** The text stands in at most `most` lines without any word being cut. */
export function fits(text: string, millimetres: number, size: number, most: number): boolean {
  const whole = text.split(' ').every((word) => textWidth(word, size) <= millimetres);
  return whole && countLines(text, millimetres, size) <= most;
}
