import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { startBooks } from '../../core/books-to-start/start-books';
import { bookOf } from '../book-jobs';
import { text } from '../texts';
import { type MadeBooks, useMakeBooks } from './new-books-services';
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
export function NewBooksPage({ state, controller, what, onBack }: PanePageProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const make = useMakeBooks();
  const book = bookOf(state);
  const members = book !== null && book.understood.books.members.length > 0;
  const all = useMemo(() => startBooks(LAST_YEAR).map(({ sheet }) => sheet), []);
  const [year, setYear] = useState(
    String(nextYear(controller.services.today().year, book?.choice.period?.to.year)),
  );
  const [left, setLeft] = useState<readonly string[]>([]);
  const [names, setNames] = useState(members);
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
      () => make({ year: wanted, books, withMembers: names }, book?.understood ?? null),
      ({ sheets, file }) =>
        file === null ? text('new.added', { n: sheets }) : text('new.saving', { name: file }),
    );
  };
  return (
    <PageFrame
      title={text('menu.new_workbook')}
      onBack={onBack}
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
          <p className={texts.muted}>{text(what === 'file' ? 'new.promise_file' : 'new.promise')}</p>
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

/** The year after the one that is summed up; without a book the one that has begun. */
function nextYear(today: number, summedUp: number | undefined): number {
  return summedUp === undefined ? today : summedUp + 1;
}
