/** A sentence's first letter as a capital: "năm 2018" → "Năm 2018". */
export function startLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
