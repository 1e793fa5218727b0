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
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useId, useRef, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { text } from '../texts';
import { AskPending } from './ask-pending';
import { BackButton } from './back-button';
import { doneLine, FiguresTab, type FiguresTabProps } from './figures-tab';
import { FindingsTab } from './findings-tab';
import { Headline } from './headline';
import { MoreButton } from './more-button';
import { NotLoaded } from './not-loaded';
import { Shell } from './shell';
import { useControlStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import { type TableCopy, useTableCopy, useWordRoom, type WordLoading } from './word-loading';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
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
  const copy = useTableCopy(outcome, loading.part);
  useDoneAnnouncement(outcome);
  return (
    <Shell
      header={
        <>
          <BackButton onBack={onBack} />
          <Headline>{text('home.run', { period: outcome.period.label })}</Headline>
          <MoreButton />
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
  const { part: room, failed, again } = loading;
  if (room && copy) return <room.WordTab copy={copy} />;
  return failed ? <NotLoaded onAgain={again} /> : null;
}

function useDoneAnnouncement(outcome: Outcome): void {
  const { announce } = useAnnounce();
  const told = useRef<Outcome['applied'] | null>(null);
  useEffect(() => {
    // Once a run: figures worked out anew under an answer are told by what is pending.
    if (told.current === outcome.applied) return;
    told.current = outcome.applied;
    announce(doneLine(outcome), { polite: true });
  }, [announce, outcome]);
}
