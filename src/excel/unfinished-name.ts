/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;
const SIGN = '…';

/**
 * The name a new sheet has until it carries our marker. Should Excel fail between the two, an empty sheet is left that
 * nobody else would have named so, and the next run goes on with it instead of adding another. A name that fills
 * Excel's limit has no room for the sign and is given at once.
 */
export function unfinishedName(name: string): string {
  return name.length < LONGEST ? name + SIGN : name;
}

/** The name such a sheet is to get; null for a sheet that has its name. */
export function finishedName(name: string): string | null {
  return name.endsWith(SIGN) ? name.slice(0, -SIGN.length) : null;
}
