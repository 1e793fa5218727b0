import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useId, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { text } from '../texts';
import { AskPending } from './ask-pending';
import { doneLine, FiguresTab, type FiguresTabProps } from './figures-tab';
import { FindingsTab } from './findings-tab';
import { Headline } from './headline';
import { Shell } from './shell';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import { type TableCopy, type WordLoading, useTableCopy, useWordRoom } from './word-loading';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
  back: { minWidth: '44px', minHeight: '44px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tabs: {
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': { minHeight: '44px' },
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
  footer: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Two buttons stay on one line down to 270 px (UX.md §3 "Width").
  half: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    '@container (max-width: 300px)': { '& .fui-Button__icon': { display: 'none' } },
  },
  notLoaded: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

type ResultTab = 'figures' | 'findings' | 'word';

export interface ResultScreenProps extends Omit<FiguresTabProps, 'outcome'> {
  readonly outcome: Outcome;
  /** Being made anew; the old figures stay in sight. */
  readonly busy: boolean;
  /** Figures that stand otherwise here than on our sheet. */
  readonly pending: number;
  readonly onBack: () => void;
  readonly onRun: () => void;
}

/** Kết quả: check, mend, hand over; with the way to do it again. */
export function ResultScreen(props: ResultScreenProps) {
  const { outcome, busy, pending, onBack, onRun, ...figures } = props;
  const styles = useStyles();
  const controls = useControlStyles();
  const [tab, setTab] = useState<ResultTab>('figures');
  const id = useId();
  const loading = useWordRoom();
  const copy = useTableCopy(outcome, loading.room);
  useDoneAnnouncement(outcome);
  return (
    <Shell
      header={
        <>
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeft20Regular />}
            aria-label={text('common.back')}
            onClick={onBack}
          />
          <Headline>{text('home.run', { period: outcome.period.label })}</Headline>
        </>
      }
      tabs={
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          selectTabOnFocus
          onTabSelect={(_, data) => setTab(data.value as ResultTab)}
        >
          <Tab value="figures" id={`${id}-figures`} aria-controls={`${id}-panel`}>
            {text('result.tab_figures')}
          </Tab>
          <Tab value="findings" id={`${id}-findings`} aria-controls={`${id}-panel`}>
            {text('result.tab_findings')}
            <Badge className={styles.count} color="informative" size="large">
              {outcome.findings.length}
            </Badge>
          </Tab>
          <Tab value="word" id={`${id}-word`} aria-controls={`${id}-panel`}>
            {text('word.tab')}
          </Tab>
        </TabList>
      }
      footer={
        tab === 'word' && pending === 0 ? null : (
          <>
            <AskPending pending={pending} />
            {tab === 'figures' && copy?.state === 'copied' ? (
              <CopiedLine>{text('word.copied')}</CopiedLine>
            ) : null}
            <div className={styles.footer}>
              <Button
                size="large"
                appearance={pending > 0 ? 'primary' : 'secondary'}
                className={mergeClasses(controls.tall, styles.half)}
                disabledFocusable={busy}
                onClick={onRun}
              >
                {busy
                  ? text('run.title', { period: outcome.period.label })
                  : text(pending > 0 ? 'rerun.apply' : 'result.again')}
              </Button>
              {tab === 'figures' && pending === 0 ? (
                <CopyButton copy={copy} onElsewhere={() => setTab('word')} />
              ) : null}
            </div>
          </>
        )
      }
    >
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'figures' ? <FiguresTab outcome={outcome} {...figures} /> : null}
        {tab === 'findings' ? <FindingsTab outcome={outcome} onGoTo={figures.onGoTo} /> : null}
        {tab === 'word' ? <WordPanel loading={loading} copy={copy} /> : null}
      </div>
    </Shell>
  );
}

interface CopyButtonProps {
  readonly copy: TableCopy | null;
  /** What cannot be done here is told, and done, in the tab. */
  readonly onElsewhere: () => void;
}

function CopyButton({ copy, onElsewhere }: CopyButtonProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { host } = useWordServices();
  return (
    <Button
      size="large"
      appearance={host === 'excel' ? 'primary' : 'secondary'}
      className={mergeClasses(controls.tall, styles.half)}
      icon={<Copy20Regular />}
      onClick={() => {
        if (copy?.copy() !== 'copied') onElsewhere();
      }}
    >
      {text('word.copy_table')}
    </Button>
  );
}

function WordPanel({ loading, copy }: { readonly loading: WordLoading; readonly copy: TableCopy | null }) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (loading.room && copy) return <loading.room.WordTab copy={copy} />;
  if (!loading.failed) return null;
  return (
    <div className={styles.notLoaded}>
      <p className={texts.body}>{text('word.not_loaded')}</p>
      <Button onClick={loading.again}>{text('word.load_again')}</Button>
    </div>
  );
}

function useDoneAnnouncement(outcome: Outcome): void {
  const { announce } = useAnnounce();
  const { applied } = outcome;
  useEffect(() => {
    announce(doneLine(outcome), { polite: true });
    // Once a run: figures worked out anew under an answer are told by what is pending.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [announce, applied]);
}
