import { Button, makeStyles, ProgressBar, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { useEffect, useRef } from 'react';
import type { Stage } from '../../app/tong-hop';
import { stageName, stageNumber } from '../stage-words';
import { canStop, STAGES } from '../run-machine';
import { text } from '../texts';
import { Headline } from './headline';
import { Shell } from './shell';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  bar: { height: '4px', marginBottom: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0`, padding: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    alignItems: 'center',
  },
  done: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  current: { color: tokens.colorBrandForeground1, display: 'flex' },
  waiting: { color: tokens.colorNeutralForeground2, display: 'flex' },
});

export interface RunningScreenProps {
  readonly period: string;
  readonly stage: Stage;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** Đang chạy (UX.md §4.2): where the run is, and until stage 5 a way to stop it. */
export function RunningScreen({ period, stage, stopping, onStop }: RunningScreenProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const number = stageNumber(stage);
  const step = text('run.stage', { i: number, n: STAGES.length, name: stageName(stage) });
  useCalmAnnouncement(step);
  const stoppable = canStop(stage);
  return (
    <Shell
      header={<Headline>{text('run.title', { period })}</Headline>}
      footer={
        <>
          <Button
            size="large"
            className={controls.tall}
            disabledFocusable={!stoppable || stopping}
            onClick={onStop}
          >
            {text('run.stop')}
          </Button>
          <p className={texts.muted}>{text(stoppable ? 'run.safe' : 'run.writing')}</p>
        </>
      }
    >
      <ProgressBar className={styles.bar} value={number} max={STAGES.length} aria-label={step} />
      <p className={texts.muted}>{step}</p>
      <ol className={styles.list}>
        {STAGES.map((each, index) => (
          <StageLine key={each} name={stageName(each)} place={Math.sign(index + 1 - number)} />
        ))}
      </ol>
    </Shell>
  );
}

/** `place`: −1 done, 0 under way, 1 to come. */
function StageLine({ name, place }: { readonly name: string; readonly place: number }) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (place < 0) {
    return (
      <li className={styles.line}>
        <span className={styles.done}>
          <CheckmarkCircle20Filled aria-label={text('run.stage_done')} />
        </span>
        <span className={texts.body}>{name}</span>
      </li>
    );
  }
  const Icon = place === 0 ? ArrowSync20Regular : Circle20Regular;
  return (
    <li className={styles.line} {...(place === 0 ? { 'aria-current': 'step' as const } : {})}>
      <span className={place === 0 ? styles.current : styles.waiting}>
        <Icon />
      </span>
      <span className={place === 0 ? texts.strong : texts.muted}>{name}</span>
    </li>
  );
}

const ANNOUNCE_MS = 1000;

/** Says stage names at most once a second: the last one that is still true wins. */
function useCalmAnnouncement(words: string): void {
  const { announce } = useAnnounce();
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + ANNOUNCE_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      announce(words, { polite: true });
    }, wait);
    return () => clearTimeout(timer);
  }, [announce, words]);
}
