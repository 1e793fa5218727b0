export interface Amount {
  /** đồng when `ownUnit`, else in the sheet's unit. */
  readonly value: number;
  /** The text names its unit itself (đ, đồng, VNĐ, k, nghìn, tr, triệu, tỷ). */
  readonly ownUnit: boolean;
}
/** Every spelling of DOMAIN.md §1.3; "-", "", "không" → 0 is the caller's business: null for them. */
export declare function readAmount(text: string): Amount | null;
/** The factor of a unit line or header: "ĐVT: nghìn đồng" → 1000, "(triệu đồng)" → 1e6, "1.000đ" → 1000, "đồng" → 1; null when none is named. */
export declare function readMoneyUnit(text: string): number | null;
