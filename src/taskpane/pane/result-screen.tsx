import { Badge, makeStyles, Tab, TabList, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { text } from '../texts';
import { BackButton } from './back-button';
import { doneLine, FiguresTab, type FiguresTabProps } from './figures-tab';
import { FindingsTab } from './findings-tab';
import { ResultFooter, type ResultTab } from './result-footer';
import { sortFindings } from '../dismissed-findings';
import type { Dismissed } from '../run-state';
import { Headline } from './headline';
import { MoreButton } from './more-button';
import { NotLoaded } from './not-loaded';
import { Shell } from './shell';
import { type TableCopy, useTableCopy, useWordRoom, type WordLoading } from './word-loading';

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': { minHeight: '44px' },
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

export interface ResultScreenProps extends Omit<FiguresTabProps, 'outcome' | 'notes'> {
  readonly outcome: Outcome;
  /** Being made anew; the old figures stay in sight. */
  readonly busy: boolean;
  /** Figures that stand otherwise here than on our sheet. */
  readonly pending: number;
  readonly dismissed: Dismissed;
  readonly onDismiss: (key: string, reason: string) => void;
  readonly onRestore: (key: string) => void;
  readonly onBack: () => void;
  readonly onRun: () => void;
  /** Null where the sheets cannot have changed meanwhile: a file stays as it was opened. */
  readonly onRecheck: (() => Promise<void>) | null;
}

/** Kết quả: check, mend, hand over; with the way to do it again. */
export function ResultScreen(props: ResultScreenProps) {
  const { outcome, busy, pending, dismissed, onDismiss, onRestore, onBack, onRun, onRecheck, ...figures } =
    props;
  const findings = useMemo(() => sortFindings(outcome, dismissed), [outcome, dismissed]);
  const styles = useStyles();
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
              {findings.open.length}
            </Badge>
          </Tab>
          <Tab value="word" id={`${id}-word`} aria-controls={`${id}-panel`}>
            {text('word.tab')}
          </Tab>
        </TabList>
      }
      footer={
        <ResultFooter
          outcome={outcome}
          tab={tab}
          busy={busy}
          pending={pending}
          copy={copy}
          notes={findings.open.length}
          onRun={onRun}
          onRecheck={onRecheck}
          onElsewhere={() => setTab('word')}
        />
      }
    >
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'figures' ? <FiguresTab outcome={outcome} notes={findings.open} {...figures} /> : null}
        {tab === 'findings' ? (
          <FindingsTab
            findings={findings}
            figures={outcome.figures}
            onGoTo={figures.onGoTo}
            onDismiss={onDismiss}
            onRestore={onRestore}
          />
        ) : null}
        {tab === 'word' ? <WordPanel loading={loading} copy={copy} /> : null}
      </div>
    </Shell>
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
