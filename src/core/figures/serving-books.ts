import type { KindId } from '../kinds/kind';
import type {
  AttendanceBook,
  AwardBook,
  AwardEntry,
  Book,
  Books,
  DatedEntry,
  EntryBase,
  FeeBook,
  FeeEntry,
  FigureEntry,
  MassModelEntry,
  MemberEntry,
  RatingBook,
  RatingEntry,
  ResidenceEntry,
  Session,
} from '../kinds/records';
import { type DatedRows, sortByDate } from './dated-rows';
import type { Period } from './period';
import { titleRelation, type TitleRelation } from './title-relation';

/** A book whose rows, or some of them, belong to the period. */
export interface Served<E extends EntryBase, B extends Book<E> = Book<E>> {
  readonly book: B;
  /** The entries that count. */
  readonly rows: readonly E[];
  readonly outside: readonly E[];
  /** Entries without a readable date that count all the same, though no title says the year. */
  readonly undated: readonly E[];
  /** Entries without a readable date that do not count, for the sheet's dated rows lie in several years. */
  readonly uncounted: readonly E[];
  /** No row has a date and no title a year. */
  readonly undatedSheet: boolean;
  /** Why figures from it want confirming: a Vietnamese sentence; null when they do not. */
  readonly unsure: string | null;
}

/** An attendance book: its sessions are sorted by the period, its rows all count. */
export interface ServedAttendance {
  readonly book: AttendanceBook;
  readonly sessions: readonly Session[];
  readonly outside: readonly Session[];
  readonly undated: readonly Session[];
  readonly uncounted: readonly Session[];
  readonly undatedSheet: boolean;
  readonly unsure: string | null;
}

/** A book that speaks of other days. */
export interface ExcludedBook {
  readonly kind: KindId;
  readonly book: Book<EntryBase>;
  readonly because: 'title' | 'dates';
}

/** What of the books serves one period. */
export interface ServingBooks {
  readonly members: readonly Served<MemberEntry>[];
  readonly attendance: readonly ServedAttendance[];
  readonly meetings: readonly Served<Books['meetings'][number]['entries'][number]>[];
  readonly education: readonly Served<Books['education'][number]['entries'][number]>[];
  readonly contributions: readonly Served<Books['contributions'][number]['entries'][number]>[];
  readonly ratings: readonly Served<RatingEntry, RatingBook>[];
  readonly awards: readonly Served<AwardEntry, AwardBook>[];
  readonly inspections: readonly Served<Books['inspections'][number]['entries'][number]>[];
  readonly movements: readonly Served<Books['movements'][number]['entries'][number]>[];
  readonly mass_models: readonly Served<MassModelEntry>[];
  readonly residence: readonly Served<ResidenceEntry>[];
  readonly fees: readonly Served<FeeEntry, FeeBook>[];
  readonly figures: readonly Served<FigureEntry>[];
  readonly excluded: readonly ExcludedBook[];
}

const PARTLY = 'Trang chỉ có một phần thuộc kỳ báo cáo và không ghi rõ ngày từng dòng.';

/** Sorts the books and their rows by the period (INDICATORS.md, rules for all). */
export function servingBooks(books: Books, period: Period): ServingBooks {
  const excluded: ExcludedBook[] = [];
  const dated = <E extends DatedEntry, B extends Book<E> = Book<E>>(
    kind: KindId,
    list: readonly B[],
  ): readonly Served<E, B>[] =>
    list.flatMap((book) => {
      const sorted = sortByDate(
        book.entries,
        (entry) => entry.date,
        titleRelation(book.table, period),
        period,
      );
      if (sorted.because !== null) excluded.push({ kind, book, because: sorted.because });
      return sorted.because === null ? [servedDated(book, sorted)] : [];
    });
  const whole = <E extends EntryBase, B extends Book<E>>(
    kind: KindId,
    list: readonly B[],
  ): readonly Served<E, B>[] =>
    list.flatMap((book) => {
      const relation = titleRelation(book.table, period);
      if (relation === 'other') excluded.push({ kind, book, because: 'title' });
      return relation === 'other' ? [] : [servedWhole<E, B>(book, relation)];
    });
  const attendance = books.attendance.flatMap((book) => {
    const sorted = sortByDate(
      book.sessions,
      (session) => session.date,
      titleRelation(book.table, period),
      period,
    );
    if (sorted.because !== null) excluded.push({ kind: 'attendance', book, because: sorted.because });
    return sorted.because === null ? [servedAttendance(book, sorted)] : [];
  });
  return {
    members: servedMembers(books.members, period, excluded),
    attendance: withoutRepeats(attendance),
    meetings: dated('meetings', books.meetings),
    education: dated('education', books.education),
    contributions: dated('contributions', books.contributions),
    ratings: whole<RatingEntry, RatingBook>('ratings', books.ratings),
    awards: dated<AwardEntry, AwardBook>('awards', books.awards),
    inspections: dated('inspections', books.inspections),
    movements: dated('movements', books.movements),
    mass_models: whole<MassModelEntry, Book<MassModelEntry>>('mass_models', books.mass_models),
    residence: whole<ResidenceEntry, Book<ResidenceEntry>>('residence', books.residence),
    fees: whole<FeeEntry, FeeBook>('fees', books.fees),
    figures: whole<FigureEntry, Book<FigureEntry>>('figures', books.figures),
    excluded,
  };
}

/** Counts of meetings a person only repeat the sheets that hold the marks, where there are such. */
function withoutRepeats(attendance: readonly ServedAttendance[]): readonly ServedAttendance[] {
  const marked = attendance.filter(({ book, sessions }) => !book.totalsOnly && sessions.length > 0);
  return marked.length > 0 ? marked : attendance;
}

function servedDated<E extends EntryBase, B extends Book<E>>(book: B, sorted: DatedRows<E>): Served<E, B> {
  return {
    book,
    rows: sorted.counted,
    outside: sorted.outside,
    undated: sorted.undated,
    uncounted: sorted.uncounted,
    undatedSheet: sorted.undatedSheet,
    unsure: sorted.unsure,
  };
}

function servedAttendance(book: AttendanceBook, sorted: DatedRows<Session>): ServedAttendance {
  const { counted: sessions, outside, undated, uncounted, undatedSheet, unsure } = sorted;
  return { book, sessions, outside, undated, uncounted, undatedSheet, unsure };
}

function servedWhole<E extends EntryBase, B extends Book<E>>(book: B, relation: TitleRelation): Served<E, B> {
  return {
    book,
    rows: book.entries,
    outside: [],
    undated: [],
    uncounted: [],
    undatedSheet: relation === 'silent',
    unsure: relation === 'partly' ? PARTLY : null,
  };
}

/**
 * Member lists speak of a day, so that an untitled one needs no date. One dated in the first quarter of the next
 * year serves only where no list of the period itself is there: it may hold people who came since.
 */
function servedMembers(
  lists: Books['members'],
  period: Period,
  excluded: ExcludedBook[],
): readonly Served<MemberEntry>[] {
  const related = lists.map((book) => ({ book, relation: titleRelation(book.table, period, 'stock') }));
  const ownList = related.some(({ relation }) => relation === 'said' || relation === 'partly');
  const several = related.filter(({ relation }) => relation !== 'other').length > 1;
  return related.flatMap(({ book, relation }) => {
    if (relation === 'other' || (relation === 'soon_after' && ownList)) {
      excluded.push({ kind: 'members', book, because: 'title' });
      return [];
    }
    return [
      {
        ...servedWhole<MemberEntry, Book<MemberEntry>>(
          book,
          several && relation === 'partly' ? 'partly' : 'said',
        ),
      },
    ];
  });
}
