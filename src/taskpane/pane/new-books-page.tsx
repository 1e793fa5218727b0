import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { startBooks } from '../../core/books-to-start/start-books';
import type { KindId } from '../../core/kinds/kind';
import { bookOf } from '../book-jobs';
import { text } from '../texts';
import { type MadeBooks, useNewBooks } from './new-books-services';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';
import { useControlStyles, useTextStyles } from './text-styles';
import { useWork } from './use-work';
import { WorkLines } from './work-lines';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  check: { color: tokens.colorNeutralForeground1 },
});

const FIRST_YEAR = 1930;
const LAST_YEAR = 2099;

/** Lập sổ nhập liệu mới (UX.md §4.9): the year, the sheets, and whose names stand in them from the start. */
export function NewBooksPage({ state, controller, what, about, onBack }: PanePageProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { make, into } = useNewBooks();
  const book = bookOf(state);
  const members = book !== null && book.understood.books.members.length > 0;
  const all = useMemo(() => startBooks(LAST_YEAR).map(({ sheet }) => sheet), []);
  const wantedKinds = about && 'kinds' in about ? about.kinds : null;
  const [year, setYear] = useState(() => {
    const summedUp = book?.choice.period?.to.year;
    // a book that lacks is one of the year at hand
    return String((wantedKinds && summedUp) ?? nextYear(controller.services.today().year, summedUp));
  });
  const [left, setLeft] = useState(() => booksNotOf(wantedKinds));
  const [names, setNames] = useState(members);
  const [added, setAdded] = useState(false);
  const { work, start, forget } = useWork<MadeBooks>(text('menu.new_workbook'));
  const id = useId();
  const books = all.filter((sheet) => !left.includes(sheet));
  const wanted = Number(year);
  const isYear = /^\d{4}$/.test(year) && wanted >= FIRST_YEAR && wanted <= LAST_YEAR;
  const toggle = (sheet: string, checked: boolean): void => {
    forget();
    setLeft(checked ? left.filter((one) => one !== sheet) : [...left, sheet]);
  };
  const create = (): void => {
    if (!isYear || books.length === 0 || work.at === 'busy') return;
    start(
      async () => {
        const made = await make({ year: wanted, books, withMembers: names }, book?.understood ?? null);
        if (made.ok && into === 'open_book') setAdded(true);
        return made;
      },
      ({ sheets, file }) =>
        file === null ? text('new.added', { n: sheets }) : text('new.saving', { name: file }),
    );
  };
  const leave = (): void => {
    onBack();
    // what was added to the book that is open may be filled in by now
    if (added) void controller.reread();
  };
  return (
    <PageFrame
      title={text('menu.new_workbook')}
      onBack={leave}
      footer={
        <>
          <WorkLines work={work} what={what} />
          <Button
            appearance="primary"
            size="large"
            className={controls.tall}
            disabledFocusable={!isYear || books.length === 0 || work.at === 'busy'}
            onClick={create}
          >
            {text('new.create', { n: books.length + 1 })}
          </Button>
          <p className={texts.muted}>{text(into === 'own_file' ? 'new.promise_file' : 'new.promise')}</p>
        </>
      }
    >
      <div className={styles.blocks}>
        <p className={texts.body}>{text('new.intro')}</p>
        <Field
          label={text('new.year')}
          className={controls.field}
          {...(isYear ? {} : { validationMessage: text('new.year_four') })}
        >
          <Input
            size="large"
            inputMode="numeric"
            className={controls.narrow}
            value={year}
            maxLength={4}
            onChange={(_, data) => {
              forget();
              setYear(data.value.trim());
            }}
          />
        </Field>
        <div role="group" aria-labelledby={id}>
          <h2 id={id} className={texts.heading}>
            {text('new.sheets')}
          </h2>
          <p className={texts.muted}>{text('new.guide')}</p>
          <div className={styles.list}>
            {all.map((sheet) => (
              <Checkbox
                key={sheet}
                label={{ children: sheet, className: styles.check }}
                checked={!left.includes(sheet)}
                onChange={(_, data) => toggle(sheet, data.checked === true)}
              />
            ))}
          </div>
        </div>
        {members ? (
          <Checkbox
            label={{ children: text('new.names'), className: styles.check }}
            checked={names}
            onChange={(_, data) => {
              forget();
              setNames(data.checked === true);
            }}
          />
        ) : null}
      </div>
    </PageFrame>
  );
}

/** Names of the books that are none of these kinds; none of them where no kind is wanted. */
function booksNotOf(kinds: readonly KindId[] | null): readonly string[] {
  if (kinds === null) return [];
  return startBooks(LAST_YEAR)
    .filter(({ kind }) => !kinds.includes(kind))
    .map(({ sheet }) => sheet);
}

/** The year after the one that is summed up; without a book the one that has begun. */
function nextYear(today: number, summedUp: number | undefined): number {
  return summedUp === undefined ? today : summedUp + 1;
}
