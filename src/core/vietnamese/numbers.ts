/** "02 cuộc" → 2, "12" → 12, "1.200 lượt" → 1200, "khoảng 20 người" → null */
export declare function readCount(text: string): number | null;
/** "9/10", "9 / 10 đ/c" → { part: 9, whole: 10 } */
export declare function readRatio(text: string): { readonly part: number; readonly whole: number } | null;
/** vi grouping: 1.234.567,5; at most one decimal; whole numbers without decimals. */
export declare function formatNumber(value: number): string;
/** Prose: 1–9 padded to "01"–"09"; 0 and ≥ 10 not. */
export declare function formatCount(value: number): string;
/** "1.000.000 đồng" */
export declare function formatMoney(value: number): string;
/** "97,5%" */
export declare function formatPercent(value: number): string;
