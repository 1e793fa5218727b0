/** Width of a digit as a share of the font's size. */
const DIGIT_WIDTHS: readonly (readonly [name: RegExp, share: number])[] = [
  [/^(times new roman|\.vntime|vntime|vni-times)/i, 0.5],
  [/^(arial|helvetica|\.vnarial|vni-helve)/i, 0.556],
  [/^(tahoma|segoe ui)/i, 0.546],
  [/^verdana/i, 0.636],
  [/^cambria/i, 0.554],
];
const CALIBRI = 0.507;

/** Pixels of the widest digit in the workbook's Normal font: the unit column widths are counted in. */
export function digitPixels(name: string, points: number): number {
  const share = DIGIT_WIDTHS.find(([pattern]) => pattern.test(name))?.[1] ?? CALIBRI;
  return Math.max(1, Math.round(((points * 4) / 3) * share));
}
