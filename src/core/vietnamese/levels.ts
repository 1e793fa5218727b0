export type TheoryLevel = 'chua_qua' | 'so_cap' | 'trung_cap' | 'cao_cap';
/** `cao_cap` holds cử nhân too, for the indicator does. */
export declare function readTheoryLevel(text: string): TheoryLevel | null;
export type EducationLevel = 'duoi_dai_hoc' | 'dai_hoc' | 'thac_si' | 'tien_si';
export declare function readEducationLevel(text: string): EducationLevel | null;
