import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import type { AskedQuestion } from '../../app/understand';
import { answerLabel } from '../ask-words';
import { text } from '../texts';
import { useAsk } from './ask-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0 },
  icon: { flexShrink: 0, display: 'flex' },
  open: { color: tokens.colorBrandForeground1 },
  answered: { color: tokens.colorStatusSuccessForeground1 },
});

/** The questions at the head of the first screen's list: open ones with *Trả lời*, the others with their answer. */
export function AskLines() {
  const styles = useStyles();
  const { asked } = useAsk();
  if (asked.length === 0) return null;
  return (
    <ul className={styles.list}>
      {asked.map((each) => (
        <AskLine key={each.question.id} asked={each} />
      ))}
    </ul>
  );
}

function AskLine({ asked }: { readonly asked: AskedQuestion }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { question } = asked;
  const answer = answerLabel(asked);
  const Icon = answer === null ? QuestionCircle20Filled : CheckmarkCircle20Filled;
  return (
    <li className={styles.line}>
      <span className={`${styles.icon} ${answer === null ? styles.open : styles.answered}`}>
        <Icon aria-label={text(answer === null ? 'home.mark_question' : 'home.mark_answered')} />
      </span>
      <div className={styles.words}>
        <p className={texts.body}>
          {question.at && !question.text.includes(`“${question.at.sheet}”`) ? (
            <strong>{question.at.sheet}: </strong>
          ) : null}
          {question.text}
        </p>
        {answer === null ? null : <p className={texts.muted}>{text('ask.chosen', { option: answer })}</p>}
        <AskLink asked={asked} />
      </div>
    </li>
  );
}

/** *Trả lời*, or the way back to what was answered. Several may stand one under another: each names its question. */
export function AskLink({ asked }: { readonly asked: AskedQuestion }) {
  const texts = useTextStyles();
  const { ask } = useAsk();
  const words = text(asked.answer === null ? 'home.answer' : 'ask.review');
  return (
    <Link
      as="button"
      inline
      className={texts.link}
      aria-label={text('common.about', { what: words, about: asked.question.text })}
      onClick={() => ask(asked.question.id)}
    >
      {words}
    </Link>
  );
}
