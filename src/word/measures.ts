/** Twentieths of a point, the unit of widths and indents in Word. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Half points, the unit of letters in Word. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Pixels at 96 to the inch, the unit of pictures and charts. */
export function pixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}
