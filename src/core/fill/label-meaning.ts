/** What a heading over rows or columns speaks of; its rows may be said in a word or two. */
export type HeadId =
  | 'dang_vien'
  | 'llct'
  | 'chuyen_mon'
  | 'bien_dong'
  | 'sinh_hoat'
  | 'vang'
  | 'tuyen_truyen'
  | 'an_sinh'
  | 'cu_tru'
  | 'ktgs'
  | 'danh_gia'
  | 'khen_thuong'
  | 'dang_phi';

/** How forms call one figure. Labels are compared whole: one word more or less is another label. */
export interface LabelMeaning {
  /** Public id of the indicator. */
  readonly id: string;
  /** Says the figure wherever it stands. */
  readonly whole: readonly string[];
  /** Says it unless a heading above speaks of someone else. */
  readonly plain?: readonly string[];
  /** Says it only under this heading. */
  readonly under?: Readonly<Partial<Record<HeadId, readonly string[]>>>;
  /** Words that make a label another one: it is not even suggested. */
  readonly never?: readonly string[];
}
