import type { CellPlace } from './form-cell';

/** One cell to write: the preview's line. */
export interface FillItem extends CellPlace {
  /** Public id; of a sentence with several figures, theirs joined by ", ". */
  readonly id: string;
  /** What it is: "Tổng số đảng viên", "Tổng số đảng viên (năm trước)". */
  readonly label: string;
  /** How it was matched: `tag` the text with its {{…}}, `label` the words of row and column, `choice` of the person. */
  readonly by: { readonly kind: 'tag' | 'label' | 'choice'; readonly text: string; readonly heading: string };
  readonly value: number | string;
  readonly shown: string;
  /** What stands there now; "" for a blank cell. */
  readonly present: string;
  /** null: sure, and written; else why a person has to tick it: a Vietnamese sentence. */
  readonly doubt: string | null;
  /** What a later run needs to know to write it again. */
  readonly ask: string;
}

/** A cell that is matched and yet cannot be written. */
export interface FillLeft extends CellPlace {
  readonly label: string;
  /** A Vietnamese sentence. */
  readonly why: string;
}

/** A row or a {{…}} that means nothing we know. */
export interface FillUnknown extends CellPlace {
  readonly kind: 'label' | 'tag';
  /** As it stands in the form. */
  readonly text: string;
}

export interface FillPlan {
  readonly items: readonly FillItem[];
  readonly left: readonly FillLeft[];
  readonly unknown: readonly FillUnknown[];
  /** Cells that hold what they should from an earlier run. */
  readonly same: readonly CellPlace[];
  /** Vietnamese sentences about whole tables. */
  readonly notes: readonly string[];
}
