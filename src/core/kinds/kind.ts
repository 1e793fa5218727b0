import type { Finding } from '../checks/finding';
import type { Answers, Question } from '../checks/question';
import type { TableSource } from '../recognise/table-source';
import type { RatingLevel } from '../vietnamese/ratings';
import type { KindId } from './kind-ids';
import type { Book, EntryBase } from './records';

/** What the values of a column look like when it is what its header says. */
export type ValueLook =
  | 'order'
  | 'person_name'
  | 'surname'
  | 'given_name'
  | 'date'
  | 'amount'
  | 'count'
  | 'ratio'
  | 'percent'
  | 'mark'
  | 'rating'
  | 'sex'
  | 'tick'
  | 'cross'
  | 'code'
  | 'dates'
  | 'text';

/** A meaning a column can have in a kind of sheet. */
export interface Field {
  readonly id: string;
  /** Header wordings as people write them; compared folded, whole header or the lowest header row first. */
  readonly synonyms: readonly string[];
  /** Phrases that say it is something else though a synonym stands in it: "ngày vào đoàn". */
  readonly never?: readonly string[];
  /** Phrases of which the header, its group headings included, must say one: "tự nhận" over four ticked columns. */
  readonly said?: readonly string[];
  /** What its values look like; several are allowed. Absent: anything. */
  readonly looks?: readonly ValueLook[];
  /** Its wordings stand in entries too ("Bằng khen"), so that they make no header of a row. */
  readonly alsoValues?: true;
  /** Headings that no list of wordings holds: months, dates and meetings; the names of people; a level in any wording. */
  readonly headedBy?: 'time' | 'people' | { readonly level: RatingLevel };
  /** Several columns may have it (sessions, months, birth in Nam | Nữ). */
  readonly many?: true;
  /** Weight of the field as evidence for the kind, 0–3: 0 proves nothing (name, note), 3 all but proves it; below 0 against it. */
  readonly evidence: number;
  /** The public field it is shown as, where one public field has several inner ones (the four tick columns of a rating). */
  readonly publicId?: string;
  /** Known only so that it is taken for nothing else (totals beside session columns): no public field, never shown. */
  readonly internal?: true;
}

/** What reading one table gives. */
export interface ReadBook<B> {
  readonly book: B;
  readonly findings: readonly Finding[];
  /** What is open. */
  readonly questions: readonly Question[];
  /** What was asked and has been answered. */
  readonly answered: readonly Question[];
}

/** What the recogniser needs of a kind; `read` apart, so that a catalogue's data can stand in a file of its own. */
export type KindShape = Omit<Kind, 'read'>;

/** One kind of sheet: its fields, its evidence, and how a row becomes an entry. */
export interface Kind<E extends EntryBase = EntryBase, B extends Book<E> = Book<E>> {
  readonly id: KindId;
  /** "danh sách đảng viên" */
  readonly label: string;
  /** What its rows are called: "người", "dòng", "cuộc". */
  readonly rowWord: string;
  readonly fields: readonly Field[];
  /** Words of titles and sheet names that speak for it, with a weight 0–3. */
  readonly titles: readonly { readonly words: string; readonly weight: number }[];
  /** Words of titles and sheet names that rule it out. */
  readonly neverTitled: readonly string[];
  /** Words of titles and sheet names that rule it out whatever speaks for it: "đảng viên mới kết nạp" are some of the members. */
  readonly partTitled?: readonly string[];
  /** All of these fields together allow what these titles would rule out: a cash book is titled "thu, chi". */
  readonly lifts?: { readonly fields: readonly string[]; readonly titles: readonly string[] };
  /** Each group needs at least one of its fields: `[['full_name', 'surname'], ['joined', …]]`. */
  readonly needs: readonly (readonly string[])[];
  /**
   * What proves the kind by itself: one of these fields, or one of these phrases in the titles or the sheet's name.
   * Without it the kind is only a guess that a person must confirm (INDICATORS.md: a list of people is `members`
   * only on evidence of its own).
   */
  readonly proof?: { readonly fields: readonly string[]; readonly words: readonly string[] };
  /** The only such list of a workbook may be one without proof and without much evidence: a person is asked. */
  readonly guessable?: true;
  /** Fields of which a row must fill one to be an entry; the first group of `needs` when absent. */
  readonly keys?: readonly string[];
  /** Rows that are known by their labels, so that a header is not needed; and the fields of label, value and unit. */
  readonly labelled?: {
    readonly labels: readonly string[];
    readonly label: string;
    readonly value: string;
    readonly unit: string;
  };
  /** Fields that may have a column a year. */
  readonly yearly?: readonly string[];
  /** Fields that, beside a column a year, go over all the years: "Năm 2017 | Năm 2018 | Tổng cộng". */
  readonly overYears?: readonly string[];
  /** The entries are people: their names are held against the member list. */
  readonly ofPeople?: true;
  /** A field that may name people: what none of the members gave or won is rather another body's. */
  readonly mayName?: string;
  /** So many columns of these fields beside a list of members are a book of this kind about the same people. */
  readonly standsBeside?: { readonly fields: readonly string[]; readonly least: number };
  read(source: TableSource, context: ReadContext): ReadBook<B>;
}

/** What a kind may know beyond its table. */
export interface ReadContext {
  readonly answers: Answers;
  /** Year the titles or the sheet's name give, if any. */
  readonly titleYear: number | null;
}

export { KIND_IDS, type KindId, type TableKind } from './kind-ids';
