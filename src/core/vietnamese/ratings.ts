export type RatingLevel = 'xuat_sac' | 'tot' | 'hoan_thanh' | 'khong_hoan_thanh' | 'khong_danh_gia';
/** All abbreviations and old wordings of DOMAIN.md §1.5; "chưa đánh giá", "miễn đánh giá" → `khong_danh_gia`; null when unknown. */
export declare function readRating(text: string): RatingLevel | null;
