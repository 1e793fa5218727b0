/** A sentence in the middle of another one: its first letter small, but “CT” and a column’s letter keep theirs. */
export function startSmall(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
