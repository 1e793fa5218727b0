/** What both hosts draw by and no plan repeats (LOOK.md §1 and §2). Colours are RGB hex without "#", sizes points. */

/** Of every cell, header and chart of ours. */
export const FONT = 'Times New Roman';

export const CHART_LOOK = {
  titleSize: 13,
  /** Labels, axis, legend. */
  wordSize: 11,
  words: '000000',
  /** The line round each bar, and the category axis. */
  ink: '404040',
  outline: 0.75,
  background: 'FFFFFF',
} as const;

/** The page's number in Excel's header codes, without the code of the section it stands in. */
export function pageNumberCode(size: number): string {
  return `&"${FONT},Regular"&${String(size)}&P`;
}
