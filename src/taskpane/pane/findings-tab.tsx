import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Figure } from '../../core/figures/figure';
import type { SortedFindings } from '../dismissed-findings';
import { text } from '../texts';
import { DismissedList } from './dismissed-list';
import { FindingCard } from './finding-card';
import { FOCUS_RETURN } from './focus-again';
import type { GoTo } from './goto-button';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalL} 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

export interface FindingsTabProps {
  readonly findings: SortedFindings;
  readonly figures: readonly Figure[];
  readonly onGoTo: GoTo;
  readonly onDismiss: (key: string, reason: string) => void;
  readonly onRestore: (key: string) => void;
}

/** Lưu ý (UX.md §4.4): what was noticed, by its effect on the figures; what was laid aside at the end. */
export function FindingsTab({ findings, figures, onGoTo, onDismiss, onRestore }: FindingsTabProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { open, dismissed } = findings;
  const list = useRef<HTMLUListElement>(null);
  const intro = useRef<HTMLParagraphElement>(null);
  // A card that is laid aside is gone with its focus: the next one takes it, else the line above.
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const card = list.current?.children[next.current];
    (card?.querySelector('button') ?? intro.current)?.focus();
    next.current = null;
  }, [open]);
  return (
    <>
      <p ref={intro} {...FOCUS_RETURN} className={texts.body}>
        {introWords(findings)}
      </p>
      <ul ref={list} className={styles.list}>
        {open.map(({ key, finding }, index) => (
          <FindingCard
            key={key}
            finding={finding}
            figures={figures}
            onGoTo={onGoTo}
            onDismiss={(reason) => {
              next.current = index;
              onDismiss(key, reason);
            }}
          />
        ))}
      </ul>
      <DismissedList
        dismissed={dismissed}
        onRestore={(key) => {
          intro.current?.focus();
          onRestore(key);
        }}
      />
    </>
  );
}

function introWords({ open, dismissed }: SortedFindings): string {
  if (open.length > 0) return text('find.intro', { n: open.length });
  return text(dismissed.length > 0 ? 'find.none_open' : 'find.none');
}
