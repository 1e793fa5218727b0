import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureChange, SinceLastRun } from '../../core/report/since-last-run';
import { conflictValue } from '../conflict-words';
import { causeWords, isGone } from '../since-words';
import { text } from '../texts';
import { type GoTo, GotoButton } from './goto-button';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalL,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // The values go to the right, and below where a long name leaves them no room.
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
  },
  values: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

/** More would push the figures themselves out of sight. */
const SHOWN = 5;

export interface SinceListProps {
  readonly since: SinceLastRun;
  readonly onGoTo: GoTo;
}

/** What changed since the last run, by its cause (UX.md §4.6, picture 09); what the person edited stands above it. */
export function SinceList({ since, onGoTo }: SinceListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { sources, rules, unchanged } = since;
  if (sources.length + rules.length === 0) return null;
  return (
    <section className={styles.region} aria-label={text('rerun.title')}>
      {sources.length === 0 ? null : (
        <ChangeList heading={text('rerun.source', { n: sources.length })} changes={sources} onGoTo={onGoTo} />
      )}
      {rules.length === 0 ? null : (
        <ChangeList
          heading={text('rerun.rule', { n: rules.length })}
          changes={rules}
          onGoTo={onGoTo}
          ofRule
        />
      )}
      {unchanged === 0 ? null : <p className={texts.muted}>{text('rerun.same', { n: unchanged })}</p>}
    </section>
  );
}

interface ChangeListProps {
  readonly heading: string;
  readonly changes: readonly FigureChange[];
  readonly onGoTo: GoTo;
  readonly ofRule?: boolean;
}

function ChangeList({ heading, changes, onGoTo, ofRule = false }: ChangeListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  return (
    <>
      <h2 className={texts.heading}>{heading}</h2>
      <ul className={styles.list}>
        {shown.map((change) => (
          <ChangeItem key={`${change.id}|${change.label}`} change={change} onGoTo={onGoTo} ofRule={ofRule} />
        ))}
      </ul>
      {shown.length === changes.length ? null : (
        <Link as="button" inline className={texts.link} onClick={() => setAll(true)}>
          {text('rerun.all', { n: changes.length })}
        </Link>
      )}
    </>
  );
}

interface ChangeItemProps {
  readonly change: FigureChange;
  readonly onGoTo: GoTo;
  readonly ofRule: boolean;
}

function ChangeItem({ change, onGoTo, ofRule }: ChangeItemProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { label, before, now, at } = change;
  return (
    <li className={styles.change}>
      <span className={styles.line}>
        <span className={texts.body}>{label}</span>{' '}
        <span className={mergeClasses(texts.body, styles.values)}>
          {conflictValue(before)} <span aria-hidden>→</span>
          <span className={texts.hidden}>{text('rerun.becomes')}</span>{' '}
          <span className={texts.strong}>{isGone(change) ? text('rerun.gone') : conflictValue(now)}</span>
        </span>
      </span>
      {causeWords(change, ofRule).map((words) => (
        <span key={words} className={texts.muted}>
          {words}
        </span>
      ))}
      {at ? <GotoButton target={at} onGoTo={onGoTo} /> : null}
    </li>
  );
}
