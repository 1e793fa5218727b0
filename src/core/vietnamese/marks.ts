export type MarkMeaning =
  | 'present' // late counts as present
  | 'excused'
  | 'unexcused'
  | 'exempt' // not counted in the base
  | 'blank'
  | 'ambiguous' // "v", "-", "CT", "1/2" …: the legend or the majority must tell
  | 'unknown';
/** What a mark means by itself, without a legend. */
export declare function readMark(text: string): MarkMeaning;
/** Reads legends: "x: có mặt; P: có phép; K: vắng không lý do" → folded mark → meaning. */
export declare function readLegend(lines: readonly string[]): ReadonlyMap<string, MarkMeaning>;
/** The key under which a legend holds a mark. */
export declare function markKey(text: string): string;
