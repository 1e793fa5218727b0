import type { Table } from '../recognise/table';
import type { Range, SheetRange } from '../sheet/range';
import type { PartialDate } from '../vietnamese/dates';
import type { PersonName } from '../vietnamese/names';
import type { EducationLevel, TheoryLevel } from '../vietnamese/levels';
import type { MarkMeaning } from '../vietnamese/marks';
import type { RatingLevel } from '../vietnamese/ratings';

/** What every entry has: the row it stands in. */
export interface EntryBase {
  readonly sheet: string;
  readonly row: number;
  /** Only where entries stand side by side: the column it stands in. */
  readonly column?: number;
}

/**
 * One table as entries of its kind.
 * `Entry` is one row's meaning; an entry keeps `null` where the cell is empty or could not be read (a finding
 * says which). `has` tells whether a field's column exists at all: empty is not zero.
 */
export interface Book<Entry extends EntryBase> {
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly has: (field: string) => boolean;
  /** The cells of a field over the data rows, for receipts; the whole data block when the field has no column. */
  readonly rangeOf: (...fields: string[]) => SheetRange;
}

export interface MemberEntry extends EntryBase {
  readonly name: PersonName;
  readonly birth: PartialDate | null;
  readonly sex: 'nam' | 'nữ' | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly joined: PartialDate | null;
  readonly official: PartialDate | null;
  readonly status: 'official' | 'probationary' | null;
  readonly card: string | null;
  readonly partyPost: string | null;
  readonly education: EducationLevel | null;
  readonly theory: TheoryLevel | null;
  readonly left: PartialDate | null;
  readonly leftReason: string | null;
}

/** `ket_hop`: a monthly meeting that was the thematic one too; it counts as both. */
export type MeetingType = 'thuong_ky' | 'chuyen_de' | 'ket_hop' | 'chi_uy' | 'bat_thuong';

/** One meeting of an attendance book: a column of marks, or a row of them where the people stand side by side. */
export interface Session {
  /** The column or row its marks stand in: what its marks name it by. */
  readonly line: number;
  /** The cells of its marks. */
  readonly cells: Range;
  readonly label: string;
  readonly date: PartialDate | null;
  readonly type: MeetingType;
  /** At least one mark stands under it. */
  readonly held: boolean;
}

export interface AttendanceMark {
  /** The session's. */
  readonly line: number;
  readonly row: number;
  readonly column: number;
  /** As typed; "" for a blank cell. */
  readonly mark: string;
  readonly meaning: MarkMeaning;
}

export interface AttendanceEntry extends EntryBase {
  readonly name: PersonName;
  readonly marks: readonly AttendanceMark[];
}

export interface AttendanceBook extends Book<AttendanceEntry> {
  readonly sessions: readonly Session[];
  /** Headings of the sheet tell the type of meeting apart (so that no chuyên đề is a real zero). */
  readonly tellsTypes: boolean;
  /** Counts of meetings a person, no marks: repeats the sheets that have them. */
  readonly totalsOnly: boolean;
}

export interface DatedEntry extends EntryBase {
  readonly date: PartialDate | null;
}

export interface MeetingEntry extends DatedEntry {
  readonly content: string;
  readonly type: MeetingType | null;
  readonly total: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
}

export interface EducationEntry extends DatedEntry {
  readonly content: string;
  /** The row is a thematic meeting (sinh hoạt chuyên đề), not a cuộc tuyên truyền. */
  readonly thematic: boolean;
  readonly sessions: number | null;
  readonly attendees: number | null;
}

/** `other`: the person said that it is none of the report's. */
export type MoneyKind = 'collected' | 'given' | 'gifts' | 'other';

export interface ContributionEntry extends DatedEntry {
  readonly content: string;
  readonly person: PersonName | null;
  /** null: neither the column, nor the words of the row, nor the title tell. */
  readonly money: MoneyKind | null;
  /** đồng */
  readonly amount: number | null;
  /** The column of the amount: each fund of a row has its own. */
  readonly amountColumn: number | null;
  readonly gifts: number | null;
  /** đồng */
  readonly giftValue: number | null;
  readonly recipient: string | null;
}

export interface RatingEntry extends EntryBase {
  readonly name: PersonName;
  readonly self: RatingLevel | null;
  readonly cell: RatingLevel | null;
  readonly final: RatingLevel | null;
}

export interface RatingBook extends Book<RatingEntry> {
  /** "Chi bộ xếp loại: …" found beside or below the table. */
  readonly cellRating: { readonly level: string; readonly at: SheetRange } | null;
}

export type AwardForm = 'giay_khen' | 'bang_khen' | 'huy_hieu_dang' | 'giai' | 'khac';
export type Prize = 'nhat' | 'nhi' | 'ba' | 'khuyen_khich' | 'khac';

export interface AwardEntry extends DatedEntry {
  readonly name: string;
  readonly form: AwardForm;
  /** Only with form `giai`. */
  readonly prize: Prize | null;
  readonly level: string | null;
  readonly content: string;
  readonly count: number;
}

export interface AwardBook extends Book<AwardEntry> {
  /** The forms that have a column of their own; null where a column says the form of every row, or none does. */
  readonly ownColumns: ReadonlySet<AwardForm> | null;
}

export interface InspectionEntry extends DatedEntry {
  readonly people: readonly PersonName[];
  readonly inspected: boolean;
  readonly supervised: boolean;
  readonly content: string;
  readonly result: string;
  /** null: nothing in the sheet tells. */
  readonly violation: boolean | null;
  readonly discipline: string | null;
  /** null: nothing in the sheet tells. */
  readonly disciplined: boolean | null;
}

export type MovementType =
  | 'ket_nap'
  | 'de_nghi_chinh_thuc'
  | 'cong_nhan_chinh_thuc'
  | 'chuyen_den'
  | 'chuyen_di'
  | 'tu_tran'
  | 'xoa_ten'
  | 'bau_bo_sung';

export interface MovementEntry extends DatedEntry {
  readonly people: readonly PersonName[];
  readonly types: readonly MovementType[];
}

export interface MassModelEntry extends EntryBase {
  readonly model: string;
  readonly field: string | null;
  readonly level: string | null;
  readonly result: string | null;
}

export interface ResidenceEntry extends EntryBase {
  readonly name: PersonName;
  readonly place: string | null;
  /** null: no result given; `exempt`: out of the base. */
  readonly result: 'good' | 'poor' | 'exempt' | null;
}

export interface FeeEntry extends EntryBase {
  /** null: the sheet has a row a month, or a quarter, and no people. */
  readonly name: PersonName | null;
  /** The month or quarter of such a row. */
  readonly date: PartialDate | null;
  /** đồng, by month column; null where empty. */
  readonly months: readonly {
    readonly column: number;
    readonly month: number | null;
    readonly amount: number | null;
  }[];
  /** The row's own total column, đồng. */
  readonly amount: number | null;
  /** What the row's total column says beside its months, đồng; null where it cannot be compared with them. */
  readonly writtenTotal: number | null;
  /** The row's share that the cell keeps, and that it hands up, đồng. */
  readonly kept: number | null;
  readonly paidUp: number | null;
}

export interface FeeBook extends Book<FeeEntry> {
  /** Rows "Trích để lại", "Nộp cấp trên" below the people, đồng. */
  readonly kept: { readonly amount: number; readonly at: SheetRange } | null;
  readonly paidUp: { readonly amount: number; readonly at: SheetRange } | null;
}

export interface FigureEntry extends EntryBase {
  readonly label: string;
  /** The value's cell as a person reads it. */
  readonly written: string;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly at: SheetRange;
}

/** All that was read of a workbook, by kind; a kind without a sheet has an empty list. */
export interface Books {
  readonly members: readonly Book<MemberEntry>[];
  readonly attendance: readonly AttendanceBook[];
  readonly meetings: readonly Book<MeetingEntry>[];
  readonly education: readonly Book<EducationEntry>[];
  readonly contributions: readonly Book<ContributionEntry>[];
  readonly ratings: readonly RatingBook[];
  readonly awards: readonly AwardBook[];
  readonly inspections: readonly Book<InspectionEntry>[];
  readonly movements: readonly Book<MovementEntry>[];
  readonly mass_models: readonly Book<MassModelEntry>[];
  readonly residence: readonly Book<ResidenceEntry>[];
  readonly fees: readonly FeeBook[];
  readonly figures: readonly Book<FigureEntry>[];
}
