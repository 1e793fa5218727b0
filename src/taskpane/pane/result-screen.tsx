import { Badge, Button, makeStyles, Tab, TabList, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { text } from '../texts';
import { doneLine, FiguresTab, type FiguresTabProps } from './figures-tab';
import { FindingsTab } from './findings-tab';
import { Headline } from './headline';
import { Shell } from './shell';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  back: { minWidth: '44px', minHeight: '44px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tabs: {
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': { minHeight: '44px' },
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

type ResultTab = 'figures' | 'findings';

export interface ResultScreenProps extends Omit<FiguresTabProps, 'outcome'> {
  readonly outcome: Outcome;
  /** Being made anew; the old figures stay in sight. */
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onRun: () => void;
}

/** Kết quả: Số liệu and Lưu ý, with the way to do it again. */
export function ResultScreen(props: ResultScreenProps) {
  const { outcome, busy, onBack, onRun, ...figures } = props;
  const styles = useStyles();
  const controls = useControlStyles();
  const [tab, setTab] = useState<ResultTab>('figures');
  const id = useId();
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
        </TabList>
      }
      footer={
        <Button size="large" className={controls.tall} disabledFocusable={busy} onClick={onRun}>
          {busy ? text('run.title', { period: outcome.period.label }) : text('result.again')}
        </Button>
      }
    >
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'figures' ? (
          <FiguresTab outcome={outcome} {...figures} />
        ) : (
          <FindingsTab outcome={outcome} onGoTo={figures.onGoTo} />
        )}
      </div>
    </Shell>
  );
}

function useDoneAnnouncement(outcome: Outcome): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    announce(doneLine(outcome), { polite: true });
  }, [announce, outcome]);
}
