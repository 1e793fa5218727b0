import type { InspectionEntry } from '../kinds/records';
import { cleanText, foldLoose } from '../vietnamese/fold';
import type { Detail } from './figure';
import type { FigureContext, Indicator } from './indicator';
import { noSource, outcome, rowReference } from './outcome';
import { personIds } from './people';

const NAME = ['full_name'];

/** A count of distinct people in the books of inspection. */
interface PeopleCount {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly rule: string;
  readonly accept: (entry: InspectionEntry) => boolean;
  /** Columns or words that tell it apart, so that none is a real zero. */
  readonly columns: readonly string[];
  readonly told: (entry: InspectionEntry) => boolean;
  readonly missing: string;
  /** The cells to show are the column's, not the names. */
  readonly showColumn?: true;
  readonly details?: (rows: readonly InspectionEntry[], context: FigureContext) => readonly Detail[];
}

function peopleIn(rows: readonly InspectionEntry[], { people }: FigureContext): number {
  const names = rows.flatMap((entry) => entry.people);
  return new Set(personIds(names, people, { oneRowEach: false })).size;
}

/** "theo kế hoạch" stands in the sheet: a sentence may only say so then. */
function planned(rows: readonly InspectionEntry[]): readonly Detail[] {
  const said = rows.some(({ content, result }) =>
    /\btheo ke hoach\b/.test(foldLoose(`${content} ${result}`)),
  );
  return said ? [{ key: 'theo_ke_hoach', label: 'theo kế hoạch', value: 'có' }] : [];
}

function byDiscipline(rows: readonly InspectionEntry[], context: FigureContext): readonly Detail[] {
  const groups = new Map<string, { label: string; rows: InspectionEntry[] }>();
  for (const entry of rows) {
    const label = cleanText(entry.discipline ?? '');
    if (label === '') continue;
    const key = foldLoose(label);
    const met = groups.get(key);
    if (met) met.rows.push(entry);
    else groups.set(key, { label, rows: [entry] });
  }
  return [...groups].map(([key, { label, rows: own }]) => ({
    key,
    label,
    value: peopleIn(own, context),
    unit: 'đảng viên',
  }));
}

const COUNTS: readonly PeopleCount[] = [
  {
    id: 'dang_vien_duoc_kiem_tra',
    label: 'Đảng viên được kiểm tra',
    unit: 'đồng chí',
    rule: 'Đếm người được kiểm tra trong kỳ, mỗi người một lần.',
    accept: ({ inspected }) => inspected,
    columns: ['inspection_type'],
    told: ({ inspected }) => inspected,
    missing: 'Sổ kiểm tra, giám sát không có cột hình thức.',
  },
  {
    id: 'dang_vien_duoc_giam_sat',
    label: 'Đảng viên được giám sát',
    unit: 'đồng chí',
    rule: 'Đếm người được giám sát trong kỳ, mỗi người một lần.',
    accept: ({ supervised }) => supervised,
    columns: ['inspection_type'],
    told: ({ supervised }) => supervised,
    missing: 'Sổ kiểm tra, giám sát không có cột hình thức.',
  },
  {
    id: 'dang_vien_duoc_ktgs',
    label: 'Đảng viên được kiểm tra, giám sát',
    unit: 'đồng chí',
    rule: 'Đếm người được kiểm tra hoặc giám sát trong kỳ; một người được cả hai chỉ tính một lần.',
    accept: ({ inspected, supervised }) => inspected || supervised,
    columns: ['inspection_type'],
    told: ({ inspected, supervised }) => inspected || supervised,
    missing: 'Sổ kiểm tra, giám sát không có cột hình thức.',
    details: planned,
  },
  {
    id: 'vi_pham_19_dieu',
    label: 'Vi phạm những điều đảng viên không được làm',
    unit: 'đảng viên',
    rule: 'Đếm người được ghi là có vi phạm những điều đảng viên không được làm trong kỳ.',
    accept: ({ violation }) => violation === true,
    columns: ['violation'],
    told: ({ violation }) => violation !== null,
    missing: 'Sổ kiểm tra, giám sát không có cột vi phạm.',
    showColumn: true,
  },
  {
    id: 'ky_luat',
    label: 'Đảng viên bị thi hành kỷ luật',
    unit: 'đảng viên',
    rule: 'Đếm người được ghi một hình thức kỷ luật trong kỳ.',
    accept: ({ disciplined }) => disciplined === true,
    columns: ['discipline'],
    told: ({ disciplined }) => disciplined !== null,
    missing: 'Sổ kiểm tra, giám sát không có cột kỷ luật.',
    showColumn: true,
    details: byDiscipline,
  },
];

function peopleCount(count: PeopleCount): Indicator {
  const { id, label, unit } = count;
  return {
    id,
    label,
    unit,
    section: 'ktgs',
    rule: () => count.rule,
    compute: (context) => {
      const books = context.serving.inspections.filter(({ book }) => book.entries.length > 0);
      if (books.length === 0) return noSource('Chưa có sổ kiểm tra, giám sát của kỳ này.');
      const telling = books.filter(
        ({ book }) => count.columns.some((column) => book.has(column)) || book.entries.some(count.told),
      );
      if (telling.length === 0) return noSource(count.missing);
      const rows = telling.flatMap(({ book, rows: entries }) =>
        entries.filter(count.accept).map((entry) => ({ book, entry })),
      );
      const entries = rows.map(({ entry }) => entry);
      const value = peopleIn(entries, context);
      return outcome({
        value,
        from: telling,
        fields:
          count.showColumn && telling.some(({ book }) => book.has(count.columns[0] ?? ''))
            ? count.columns
            : NAME,
        counted: `${String(value)} người khác nhau`,
        rows: rows.map(({ book, entry }) =>
          rowReference(book, entry, NAME, entry.people.map((person) => person.text).join(', ')),
        ),
        ...(count.details ? { details: count.details(entries, context) } : {}),
      });
    },
  };
}

export const KTGS: readonly Indicator[] = COUNTS.map(peopleCount);
