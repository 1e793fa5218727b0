import { Button, makeStyles, mergeClasses, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { text } from '../texts';
import { AskPending } from './ask-pending';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import type { TableCopy } from './word-loading';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
  line: { flexBasis: '100%' },
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

export type ResultTab = 'figures' | 'findings' | 'word';

export interface ResultFooterProps {
  readonly outcome: Outcome;
  readonly tab: ResultTab;
  readonly busy: boolean;
  readonly pending: number;
  readonly copy: TableCopy | null;
  /** How many notes are open. */
  readonly notes: number;
  readonly onRun: () => void;
  readonly onRecheck: (() => Promise<void>) | null;
  readonly onElsewhere: () => void;
}

/** What can be done about the tab in sight; under "Sang Word" only what waits to be written. */
export function ResultFooter(props: ResultFooterProps) {
  const { outcome, tab, busy, pending, copy, notes, onRun, onRecheck, onElsewhere } = props;
  const styles = useStyles();
  const controls = useControlStyles();
  if (tab === 'word' && pending === 0) return null;
  const recheck = tab === 'findings' && onRecheck ? onRecheck : null;
  return (
    <>
      <AskPending pending={pending} />
      {tab === 'figures' && copy?.state === 'copied' ? <CopiedLine>{text('word.copied')}</CopiedLine> : null}
      <div className={styles.footer}>
        {recheck ? <RecheckButton outcome={outcome} notes={notes} onRecheck={recheck} /> : null}
        {recheck && pending === 0 ? null : (
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
        )}
        {tab === 'figures' && pending === 0 ? <CopyButton copy={copy} onElsewhere={onElsewhere} /> : null}
      </div>
    </>
  );
}

interface RecheckButtonProps {
  readonly outcome: Outcome;
  readonly notes: number;
  readonly onRecheck: () => Promise<void>;
}

/** Kiểm tra lại: reads the sheets again; how many notes there are then is said beside the button. */
function RecheckButton({ outcome, notes, onRecheck }: RecheckButtonProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { announce } = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Outcome | null>(null);
  const asked = useRef<Outcome | null>(null);
  const words = text('find.rechecked', { n: notes });
  useEffect(() => {
    if (asked.current === null || asked.current === outcome) return;
    asked.current = null;
    setChecked(outcome);
    announce(words, { polite: true });
  }, [announce, outcome, words]);
  return (
    <>
      {checked === outcome ? <p className={mergeClasses(texts.body, styles.line)}>{words}</p> : null}
      <Button
        size="large"
        className={mergeClasses(controls.tall, styles.half)}
        icon={<ArrowSync20Regular />}
        disabledFocusable={busy}
        onClick={() => {
          asked.current = outcome;
          setBusy(true);
          void onRecheck().finally(() => setBusy(false));
        }}
      >
        {text('find.recheck')}
      </Button>
    </>
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
