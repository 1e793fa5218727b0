import type { SheetRange } from '../sheet/range';

export const SECTION_IDS = [
  'to_chuc',
  'bien_dong',
  'sinh_hoat',
  'tu_tuong',
  'dan_van',
  'doan_the',
  'noi_cu_tru',
  'ktgs',
  'danh_gia',
  'khen_thuong',
  'dang_phi',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export type FigureStatus = 'ok' | 'no_source' | 'unconfirmed';
export type FigureValue = number | string | null;

/** A part of a figure that a sub-row or a sentence needs: a prize by form, money by item. */
export interface Detail {
  /** Folded label or public id of the part: `khuyen_khich`, `de_nghi`, "tet trung thu". */
  readonly key: string;
  /** As a person reads it. */
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly sources?: readonly SheetRange[];
  /** Further words of the part: recipient, level, occasion. */
  readonly note?: string;
}

/** Where a figure comes from. */
export interface Receipt {
  /** The cells the figure was counted from; the first is where a click leads. */
  readonly sources: readonly SheetRange[];
  /** The rule in words, a Vietnamese sentence. */
  readonly rule: string;
  /** What was counted, short, for the column Nguồn: "10 người khác nhau", "cộng 12 dòng". */
  readonly counted: string;
  /** Rows that count in the figure. */
  readonly countedRows: readonly RowReference[];
  /** How many entries were read to find them. */
  readonly readRows: number;
  /** What was passed over and why, Vietnamese: "dòng Tổng cộng", "2 dòng ngoài kỳ". */
  readonly skipped: readonly string[];
  /** What the person answered that the figure was counted by: question id "=" option id. */
  readonly choices?: readonly string[];
}

export interface RowReference {
  readonly sheet: string;
  readonly row: number;
  /** The cell to show and lead to. */
  readonly range: SheetRange;
  /** What stands there: the person's name, the content of the row. */
  readonly text: string;
}

export interface Figure {
  /** Public id, INDICATORS.md. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly section: SectionId;
  /** Unrounded for nothing: rates and ages carry the one decimal that is shown. */
  readonly value: FigureValue;
  /** As printed in prose: "1.000.000", "97,5"; "" without a value. */
  readonly text: string;
  readonly status: FigureStatus;
  readonly receipt: Receipt;
  readonly details: readonly Detail[];
  /** Why there is no value, or why it wants confirming: a Vietnamese sentence. */
  readonly reason?: string;
  /** Last year's value and where it is from. */
  readonly previous: {
    readonly value: FigureValue;
    readonly source: string;
    /** Last year's parts, where they are known; then a part that is not among them did not occur. */
    readonly details?: readonly Detail[];
  } | null;
}
