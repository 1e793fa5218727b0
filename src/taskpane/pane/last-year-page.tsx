import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Period } from '../../core/figures/period';
import { previousPeriod } from '../../core/figures/periods';
import type { HostFault } from '../../ports/workbook-host';
import { bookOf, chooseLastYear, rework, workedOut } from '../book-jobs';
import type { RunController } from '../run-controller';
import type { Book } from '../run-state';
import type { LastYear, OpenedFile } from '../services';
import { text } from '../texts';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';
import { useControlStyles, useTextStyles } from './text-styles';
import { useWork } from './use-work';
import { WorkLines } from './work-lines';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
});

/** Số liệu năm trước: where last year's figures come from, and a workbook of that year. */
export function LastYearPage(props: PanePageProps) {
  const book = bookOf(props.state);
  const period = book && (book.choice.period ?? book.understood.periods[0]?.period);
  return book && period ? <LastYearOfBook {...props} book={book} period={period} /> : null;
}

interface LastYearOfBookProps extends PanePageProps {
  readonly book: Book;
  readonly period: Period;
}

function LastYearOfBook({ book, period, controller, what, onBack }: LastYearOfBookProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { work, start, forget } = useWork<LastYear>(text('menu.last_year'));
  const before = previousPeriod(period);
  const { lastYear } = book.choice;
  const read = (file: File): void =>
    start(
      () => chooseLastYear(controller, period, () => bytesOf(file), UNREADABLE),
      ({ name, figures }) => text('last.chosen', { name, n: figures }),
    );
  return (
    <PageFrame
      title={text('menu.last_year')}
      onBack={onBack}
      footer={
        <>
          {/* what was read stands above, with the way to drop it */}
          {work.at === 'failed' ? <WorkLines work={work} what={what} /> : null}
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.xlsm,.xls"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) read(file);
              // the same file may be chosen again after it was mended
              event.target.value = '';
            }}
          />
          <Button
            ref={(element: HTMLButtonElement | null) => {
              button.current = element;
            }}
            appearance="primary"
            size="large"
            className={controls.tall}
            disabledFocusable={work.at === 'busy'}
            onClick={() => input.current?.click()}
          >
            {text('last.pick', { last: before.label })}
          </Button>
        </>
      }
    >
      <div className={styles.blocks}>
        <p className={texts.body}>{text('last.intro', { last: before.label })}</p>
        <ol className={`${texts.body} ${styles.list}`}>
          <li>{text('last.own_sheets', { last: before.label })}</li>
          <li>{text('last.own_table', { table: `Tổng hợp ${before.tail}` })}</li>
          <li>{text('last.file', { last: before.label })}</li>
          <li>{text('last.typed', { table: `Tổng hợp ${period.tail}` })}</li>
        </ol>
        <Known controller={controller} book={book} last={before.label} />
        {lastYear ? (
          <div>
            <p className={texts.strong}>
              {text('last.chosen', { name: lastYear.name, n: lastYear.figures })}
            </p>
            <Link
              as="button"
              inline
              className={texts.link}
              onClick={() => {
                forget();
                button.current?.focus();
                rework(controller, book, { lastYear: null });
              }}
            >
              {text('last.drop')}
            </Link>
          </div>
        ) : null}
      </div>
    </PageFrame>
  );
}

interface KnownProps {
  readonly controller: RunController;
  readonly book: Book;
  readonly last: string;
}

/** How many figures have last year's beside them now; worked out once the page stands. */
function Known({ controller, book, last }: KnownProps) {
  const texts = useTextStyles();
  const [known, setKnown] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const figures = workedOut(controller, book).figures.filter(({ value }) => value !== null);
      setKnown([figures.filter(({ previous }) => previous !== null).length, figures.length]);
    }, 50);
    return () => clearTimeout(timer);
  }, [controller, book]);
  return (
    <p role="status" className={texts.body}>
      {known ? text('last.known', { n: known[0], m: known[1], last }) : ''}
    </p>
  );
}

async function bytesOf(file: File): Promise<OpenedFile | null> {
  // The file may be gone, or on a drive that no longer answers.
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes && { name: file.name, bytes: new Uint8Array(bytes) };
}

const UNREADABLE: HostFault = {
  code: 'damaged',
  message: text('err.unreadable'),
  advice: text('err.unreadable_do'),
  state: 'unchanged',
};
