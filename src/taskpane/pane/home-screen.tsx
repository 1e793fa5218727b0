import { Button, Field, Input, Link, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import { previousPeriod } from '../../core/figures/periods';
import type { KindId } from '../../core/kinds/kind';
import type { Arrival, Book, Choice } from '../run-machine';
import { missingKinds, recognisedTables } from '../sheet-lines';
import { text } from '../texts';
import { AskLines } from './ask-lines';
import { Headline } from './headline';
import { MoreButton } from './more-button';
import { useOpenPage } from './page-context';
import { PeriodField } from './period-field';
import { SheetList } from './sheet-list';
import { Shell } from './shell';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
});

export interface HomeScreenProps {
  readonly book: Book;
  readonly arrived: Arrival;
  /** The run has begun but not long enough to show its own screen. */
  readonly busy: boolean;
  readonly kindLabels: Readonly<Record<KindId, string>> | null;
  readonly onChoose: (choice: Partial<Choice>) => void;
  readonly onInclude: (sheet: string) => void;
  readonly onRun: () => void;
}

/** Trang đầu (UX.md §4.1): what was read, the one decision, and what will be added. */
export function HomeScreen({ book, arrived, busy, kindLabels, onChoose, onInclude, onRun }: HomeScreenProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { understood, choice } = book;
  // Back on this screen the focus is where the person left it: on the button.
  const runButton = useCallback(
    (button: HTMLButtonElement | null) => {
      if (arrived !== 'opened') button?.focus();
    },
    [arrived],
  );
  const found = useRef<HTMLHeadingElement>(null);
  const unit = choice.unit ?? understood.unit.name;
  const missing = missingKinds(understood);
  const open = book.asked.filter(({ answer }) => answer === null).length;
  return (
    <Shell
      header={
        <>
          <Headline focused={arrived === 'opened'}>{unit === '' ? text('file.title') : unit}</Headline>
          <MoreButton />
        </>
      }
      footer={<RunFooter book={book} busy={busy} arrived={arrived} button={runButton} onRun={onRun} />}
    >
      <div className={styles.blocks}>
        <UnitField book={book} onChoose={onChoose} />
        <PeriodField
          periods={understood.periods}
          chosen={choice.period}
          onChoose={(period) => onChoose({ period })}
        />
        <LastYearLink choice={choice} />
        <div>
          <h2 ref={found} tabIndex={-1} className={texts.heading}>
            {text('home.found', { n: recognisedTables(understood) })}
          </h2>
          {open > 0 ? <p className={texts.muted}>{text('home.later', { n: open })}</p> : null}
          <AskLines />
          <SheetList
            understood={understood}
            onInclude={(sheet) => {
              // The link goes away with the sheet's line; the list's heading says what is new.
              found.current?.focus();
              onInclude(sheet);
            }}
          />
          {missing.length > 0 && kindLabels ? (
            <p className={texts.muted}>
              {text('home.missing', { kinds: missing.map((kind) => kindLabels[kind]).join(', ') })}
            </p>
          ) : null}
        </div>
      </div>
    </Shell>
  );
}

/** The way to last year's workbook; with one chosen, its name. */
function LastYearLink({ choice: { period, lastYear } }: { readonly choice: Choice }) {
  const texts = useTextStyles();
  const open = useOpenPage();
  if (!period || !open) return null;
  const last = previousPeriod(period).label;
  return (
    <Link as="button" inline className={texts.link} onClick={() => open('last_year')}>
      {lastYear
        ? text('home.last_year_file', { last, name: lastYear.name })
        : text('home.last_year', { last })}
    </Link>
  );
}

/** Where the unit's name came from, and a way to change it; a field in its place when none was found. */
function UnitField({ book, onChoose }: Pick<HomeScreenProps, 'book' | 'onChoose'>) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { understood, choice } = book;
  const [editing, setEditing] = useState(understood.unit.name === '' || choice.unit !== null);
  const source = understood.unit.nameSource;
  if (editing) {
    return (
      <Field label={text('home.unit')}>
        <Input
          size="large"
          className={controls.narrow}
          value={choice.unit ?? understood.unit.name}
          onChange={(_, data) => onChoose({ unit: data.value })}
        />
      </Field>
    );
  }
  return (
    <div className={styles.line}>
      {source === null ? null : (
        <span className={texts.muted}>{text('home.unit_hint', { sheet: source })}</span>
      )}
      <Link as="button" inline className={texts.link} onClick={() => setEditing(true)}>
        {text('home.edit')}
      </Link>
    </div>
  );
}

interface RunFooterProps extends Pick<HomeScreenProps, 'book' | 'busy' | 'arrived' | 'onRun'> {
  readonly button: RefCallback<HTMLButtonElement>;
}

function RunFooter({ book, busy, arrived, button, onRun }: RunFooterProps) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { announce } = useAnnounce();
  useEffect(() => {
    // A live region that comes with its words already in it says nothing.
    if (arrived === 'stopped') announce(text('run.stopped'), { polite: true });
  }, [announce, arrived]);
  const { period } = book.choice;
  const label = period === null ? text('err.title') : text('home.run', { period: period.label });
  return (
    <>
      {arrived === 'stopped' && !busy ? <p className={texts.body}>{text('run.stopped')}</p> : null}
      <Button
        ref={button}
        appearance="primary"
        size="large"
        className={controls.tall}
        disabledFocusable={busy}
        onClick={onRun}
      >
        {busy && period ? text('run.title', { period: period.label }) : label}
      </Button>
      {period === null ? null : (
        <p className={texts.muted}>
          {text('home.promise', { table: `Tổng hợp ${period.tail}`, charts: `Biểu đồ ${period.tail}` })}
        </p>
      )}
    </>
  );
}
