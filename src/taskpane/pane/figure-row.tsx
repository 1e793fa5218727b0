import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { useId, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import type { Figure } from '../../core/figures/figure';
import { text } from '../texts';
import type { GoTo } from './goto-button';
import { ReceiptView } from './receipt-view';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalSNudge,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { gridColumn: '1', gridRow: '1', color: tokens.colorNeutralForeground2, display: 'flex' },
  label: { gridColumn: '2', gridRow: '1' },
  value: {
    ...typographyStyles.subtitle2,
    gridColumn: '3',
    gridRow: '1',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  // A rating is words, not a number: it may be long and takes a line of its own.
  words: { ...typographyStyles.body1Strong, gridColumn: '2 / 4', gridRow: '2' },
  none: { ...typographyStyles.body1, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  unit: { gridColumn: '3', gridRow: '2', textAlign: 'end', color: tokens.colorNeutralForeground2 },
  compared: { gridColumn: '2', gridRow: '2', color: tokens.colorNeutralForeground2 },
  below: { gridColumn: '2 / 4', gridRow: '3', color: tokens.colorNeutralForeground2 },
  badge: { gridColumn: '2 / 4', gridRow: '4', justifySelf: 'start', marginTop: tokens.spacingVerticalXXS },
});

export interface FigureRowProps {
  readonly figure: Figure;
  readonly outcome: Pick<Outcome, 'understood' | 'period'>;
  readonly rowWord: string;
  readonly compared: string | null;
  readonly sectionEmpty: boolean;
  readonly onGoTo: GoTo;
}

/** A figure and its receipt: the row is the button, the receipt opens under it. */
export function FigureRow({ figure, outcome, rowWord, compared, sectionEmpty, onGoTo }: FigureRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <div className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        {...(open ? { 'aria-controls': `${id}-receipt` } : {})}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron}>
          <Chevron />
        </span>
        <span id={`${id}-label`} className={styles.label}>
          {figure.label}
        </span>{' '}
        <FigureValueText figure={figure} compared={compared} />
        {figure.status === 'unconfirmed' ? (
          <Badge className={styles.badge} appearance="tint" color="warning" icon={<QuestionCircle16Filled />}>
            {text('result.unconfirmed')}
          </Badge>
        ) : null}
      </button>
      {open ? (
        <div id={`${id}-receipt`}>
          <ReceiptView
            figure={figure}
            outcome={outcome}
            rowWord={rowWord}
            labelledBy={`${id}-label`}
            sectionEmpty={sectionEmpty}
            onGoTo={onGoTo}
          />
        </div>
      ) : null}
    </div>
  );
}

function FigureValueText({ figure, compared }: Pick<FigureRowProps, 'figure' | 'compared'>) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (figure.value === null) {
    return (
      <>
        <span className={mergeClasses(styles.value, styles.none)}>{text('common.no_value')}</span>{' '}
        {figure.reason ? (
          <span className={mergeClasses(texts.muted, styles.below)}>{figure.reason}</span>
        ) : null}
      </>
    );
  }
  if (typeof figure.value === 'string') {
    return (
      <>
        <span className={styles.words}>{figure.value}</span>{' '}
        {compared ? <span className={styles.below}>{compared}</span> : null}
      </>
    );
  }
  return (
    <>
      <span className={styles.value}>{figure.text}</span> <span className={styles.unit}>{figure.unit}</span>{' '}
      {compared ? <span className={styles.compared}>{compared}</span> : null}
    </>
  );
}
