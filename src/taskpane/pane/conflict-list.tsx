import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { conflictValue, droppedWords } from '../conflict-words';
import type { ConflictChoice } from '../pending';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalL,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: '3px',
    borderLeftColor: tokens.colorBrandStroke1,
  },
  // Fluent greys what is not chosen.
  option: { color: tokens.colorNeutralForeground1 },
});

export interface ConflictListProps {
  readonly outcome: Outcome;
  readonly conflicts: readonly ConflictChoice[];
  readonly onDecide: (id: string, recompute: boolean) => void;
}

/** At the head of Số liệu after a re-run (UX.md §4.6): what the person typed on our sheet and what became of it. */
export function ConflictList({ outcome, conflicts, onDecide }: ConflictListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { keptNotes, dropped } = outcome;
  if (conflicts.length + keptNotes.length + dropped.length === 0) return null;
  return (
    <div className={styles.blocks}>
      {conflicts.length === 0 ? null : (
        <>
          <h2 className={texts.heading}>{text('rerun.yours', { n: conflicts.length })}</h2>
          <ul className={styles.list}>
            {conflicts.map((choice) => (
              <ConflictCard key={choice.conflict.id} choice={choice} onDecide={onDecide} />
            ))}
          </ul>
        </>
      )}
      {keptNotes.length === 0 ? null : (
        <p className={texts.muted}>{text('rerun.notes', { n: keptNotes.length })}</p>
      )}
      {dropped.length === 0 ? null : (
        <>
          <h2 className={texts.heading}>{text('rerun.dropped', { n: dropped.length })}</h2>
          <p className={texts.muted}>{text('rerun.dropped_do')}</p>
          <ul className={styles.list}>
            {dropped.map((row, index) => (
              <li key={index} className={texts.body}>
                {droppedWords(row)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface ConflictCardProps extends Pick<ConflictListProps, 'onDecide'> {
  readonly choice: ConflictChoice;
}

function ConflictCard({ choice, onDecide }: ConflictCardProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { conflict, recompute } = choice;
  return (
    <li className={styles.card}>
      <h3 id={id} className={texts.strong}>
        {conflict.label}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        value={recompute ? 'over' : 'keep'}
        onChange={(_, data) => onDecide(conflict.id, data.value === 'over')}
      >
        <Radio
          value="keep"
          label={
            <span className={styles.option}>{text('rerun.keep', { v: conflictValue(conflict.theirs) })}</span>
          }
        />
        <Radio
          value="over"
          label={
            <span className={styles.option}>
              {text('rerun.over', { v: conflictValue(conflict.computed) })}
            </span>
          }
        />
      </RadioGroup>
    </li>
  );
}
