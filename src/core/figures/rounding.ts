/**
 * numerator ÷ denominator × scale, one decimal, half up, from whole numbers so that 97,45 never becomes 97,4
 * through its binary shadow. Negative numbers do not occur.
 */
export function ratioToOneDecimal(numerator: number, denominator: number, scale = 1): number {
  return Math.floor((numerator * scale * 20 + denominator) / (2 * denominator)) / 10;
}

/** A share of an amount in whole đồng, half up; `percent` with up to two decimals. */
export function shareOf(amount: number, percent: number): number {
  const hundredths = Math.round(percent * 100);
  return Math.floor((amount * hundredths + 5_000) / 10_000);
}
