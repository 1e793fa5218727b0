import type { EducationEntry } from '../kinds/records';
import type { FigureContext, Indicator } from './indicator';
import { type BookRow, noSource, outcome, rowReference } from './outcome';
import type { Served } from './serving-books';

const NO_BOOK = 'Chưa có sổ tuyên truyền, học tập của kỳ này.';

function educationBooks({ serving }: FigureContext): readonly Served<EducationEntry>[] {
  return serving.education.filter(({ book }) => book.entries.length > 0);
}

/** A thematic meeting is a meeting, not a cuộc tuyên truyền. */
function lessons(from: readonly Served<EducationEntry>[]): readonly BookRow<EducationEntry>[] {
  return from.flatMap(({ book, rows }) =>
    rows.filter(({ thematic }) => !thematic).map((entry) => ({ book, entry })),
  );
}

const SESSIONS: Indicator = {
  id: 'cuoc_tuyen_truyen',
  label: 'Cuộc tuyên truyền, học tập',
  unit: 'cuộc',
  section: 'tu_tuong',
  rule: () =>
    'Cộng cột “số cuộc” của các dòng trong kỳ; dòng không ghi số cuộc tính là một cuộc. Dòng sinh hoạt chuyên đề không tính.',
  compute: (context) => {
    const from = educationBooks(context);
    if (from.length === 0) return noSource(NO_BOOK);
    const rows = lessons(from);
    const fields = ['sessions', 'content', 'date'];
    const summed = rows.some(({ entry }) => entry.sessions !== null);
    return outcome({
      value: rows.reduce((sum, { entry }) => sum + (entry.sessions ?? 1), 0),
      from,
      fields: summed ? ['sessions'] : ['content', 'date'],
      counted: summed ? `cộng ${String(rows.length)} dòng` : `${String(rows.length)} dòng`,
      rows: rows.map(({ book, entry }) => rowReference(book, entry, fields, entry.content)),
    });
  },
};

const ATTENDEES: Indicator = {
  id: 'luot_tuyen_truyen',
  label: 'Lượt cán bộ, đảng viên dự',
  unit: 'lượt',
  section: 'tu_tuong',
  rule: () => 'Cộng số lượt tham dự của các cuộc tuyên truyền, học tập trong kỳ.',
  compute: (context) => {
    const from = educationBooks(context);
    if (from.length === 0) return noSource(NO_BOOK);
    const telling = from.filter(
      ({ book }) => book.has('attendees') || book.entries.some(({ attendees }) => attendees !== null),
    );
    if (telling.length === 0) return noSource('Sổ tuyên truyền không có cột lượt tham dự.');
    const rows = lessons(from);
    const told = rows.filter(({ entry }) => entry.attendees !== null);
    const left = rows.length - told.length;
    if (told.length === 0 && left > 0)
      return noSource('Cột lượt tham dự của sổ tuyên truyền chưa có số nào.');
    const fields = ['attendees'];
    return outcome({
      value: told.reduce((sum, { entry }) => sum + (entry.attendees ?? 0), 0),
      from: telling,
      fields,
      counted: `cộng ${String(told.length)} dòng`,
      rows: told.map(({ book, entry }) => rowReference(book, entry, fields, entry.content)),
      unsure: left > 0 ? `${String(left)} cuộc chưa ghi lượt tham dự.` : null,
    });
  },
};

export const TU_TUONG: readonly Indicator[] = [SESSIONS, ATTENDEES];
