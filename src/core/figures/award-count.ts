import type { AwardEntry, AwardForm } from '../kinds/records';
import type { Detail } from './figure';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { type BookRow, noSource, outcome, rowReference } from './outcome';

export interface AwardCount extends Omit<Indicator, 'rule' | 'compute'> {
  readonly form: AwardForm;
  readonly details?: (rows: readonly BookRow<AwardEntry>[]) => readonly Detail[];
}

/** An indicator that adds up the awards of one form. */
export function awardCount({ form, details, ...indicator }: AwardCount): Indicator {
  return {
    ...indicator,
    rule: () => `Cộng số ${indicator.label.toLowerCase()} được tặng trong kỳ theo sổ khen thưởng.`,
    compute: (context) => countAwards(context, form, indicator.label, details),
  };
}

function countAwards(
  { serving }: FigureContext,
  form: AwardForm,
  label: string,
  details: AwardCount['details'],
): Outcome {
  const books = serving.awards.filter(({ book }) => book.entries.length > 0);
  if (books.length === 0) return noSource('Chưa có sổ khen thưởng của kỳ này.');
  // A list without a column of forms tells only of the form its own words name.
  const telling = books.filter(
    ({ book }) =>
      (book.ownColumns?.has(form) ?? book.has('form')) || book.entries.some((entry) => entry.form === form),
  );
  if (telling.length === 0)
    return noSource(`Sổ khen thưởng không có cột hình thức để biết ${label.toLowerCase()}.`);
  const rows = telling.flatMap(({ book, rows: entries }) =>
    entries.filter((entry) => entry.form === form).map((entry) => ({ book, entry })),
  );
  const summed = rows.some(({ entry }) => entry.count !== 1);
  return outcome({
    value: rows.reduce((sum, { entry }) => sum + entry.count, 0),
    from: telling,
    fields: summed ? ['count', 'form'] : ['form', 'full_name'],
    counted: summed ? `cộng ${String(rows.length)} dòng` : `${String(rows.length)} dòng`,
    rows: rows.map(({ book, entry }) =>
      rowReference(book, entry, ['full_name', 'content'], awardText(entry)),
    ),
    ...(details ? { details: details(rows) } : {}),
  });
}

function awardText({ name, content }: AwardEntry): string {
  return [name, content].filter((text) => text !== '').join(', ');
}
