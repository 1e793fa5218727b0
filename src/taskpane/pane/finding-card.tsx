import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Finding } from '../../core/checks/finding';
import type { Figure } from '../../core/figures/figure';
import { questionOfFinding } from '../ask-words';
import { effectWords, findingTone, type FindingTone } from '../finding-order';
import { startSmall } from '../start-small';
import { type TextKey, text } from '../texts';
import { useAsk } from './ask-context';
import { DismissNote } from './dismiss-note';
import { type GoTo, GotoButton } from './goto-button';
import { TellKindLink } from './tell-kind-link';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: '3px',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  severity: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  icon: { display: 'flex' },
  ask: { color: tokens.colorBrandForeground1 },
  askEdge: { borderLeftColor: tokens.colorBrandStroke1 },
  fix: { color: tokens.colorStatusDangerForeground1 },
  fixEdge: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  lookEdge: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  infoEdge: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
});

const TONES = {
  ask: { Icon: QuestionCircle20Filled, name: 'find.sev_ask', edge: 'askEdge' },
  fix: { Icon: ErrorCircle20Filled, name: 'find.sev_fix', edge: 'fixEdge' },
  look: { Icon: Warning20Filled, name: 'find.sev_look', edge: 'lookEdge' },
  info: { Icon: Info20Regular, name: 'find.sev_info', edge: 'infoEdge' },
} as const satisfies Record<FindingTone, { Icon: unknown; name: TextKey; edge: string }>;

/** The finding of a table that was not used (INDICATORS.md "Findings"). */
const UNKNOWN_TABLE = 'unrecognised_sheet';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly figures: readonly Figure[];
  readonly onGoTo: GoTo;
  readonly onDismiss: (reason: string) => void;
}

/** One note: how much it matters, what is seen, what it moves, what to do; and the ways on. */
export function FindingCard({ finding, figures, onGoTo, onDismiss }: FindingCardProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { asked: questions, ask } = useAsk();
  const [dismissing, setDismissing] = useState(false);
  const asked = questionOfFinding(finding, questions);
  const tone = asked ? 'ask' : findingTone(finding, figures);
  const { Icon, name, edge } = TONES[tone];
  return (
    <li className={mergeClasses(styles.card, styles[edge])}>
      <div className={styles.severity}>
        <span className={mergeClasses(styles.icon, styles[tone])}>
          <Icon />
        </span>
        <span className={texts.strong}>{text(name)}</span>
      </div>
      <p className={texts.body}>{finding.message}</p>
      <p className={texts.muted}>{effectWords(finding, figures)}</p>
      {finding.suggestion ? (
        <p className={texts.body}>{text('find.suggest', { what: startSmall(finding.suggestion) })}</p>
      ) : null}
      {dismissing ? (
        <DismissNote about={finding.message} onDismiss={onDismiss} onCancel={() => setDismissing(false)} />
      ) : (
        <div className={styles.actions}>
          {asked ? (
            <Button
              appearance="primary"
              aria-label={text('common.about', { what: text('home.answer'), about: asked.question.text })}
              onClick={() => ask(asked.question.id)}
            >
              {text('home.answer')}
            </Button>
          ) : null}
          {finding.at ? <GotoButton target={finding.at} onGoTo={onGoTo} /> : null}
          {finding.code === UNKNOWN_TABLE && finding.at ? <TellKindLink sheet={finding.at.sheet} /> : null}
          <Link
            as="button"
            inline
            className={texts.link}
            aria-label={text('common.about', { what: text('find.dismiss'), about: finding.message })}
            onClick={() => setDismissing(true)}
          >
            {text('find.dismiss')}
          </Link>
        </div>
      )}
    </li>
  );
}
