import { makeStyles } from '@fluentui/react-components';
import type { Figure } from '../../core/figures/figure';
import { answerLabel } from '../ask-words';
import { text } from '../texts';
import { useAsk } from './ask-context';
import { AskLink } from './ask-lines';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** In a receipt: the questions the figure hangs on. An open one already stands in the figure's reason. */
export function AskOfFigure({ figure }: { readonly figure: Figure }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { asked } = useAsk();
  const own = asked.filter(({ question }) => question.affects.includes(figure.id));
  return own.map((each) => {
    const answer = answerLabel(each);
    const said = figure.reason?.includes(each.question.text) ?? false;
    return (
      <div key={each.question.id} className={styles.question}>
        {said ? null : <p className={texts.body}>{each.question.text}</p>}
        {answer === null ? null : <p className={texts.muted}>{text('ask.chosen', { option: answer })}</p>}
        <AskLink asked={each} />
      </div>
    );
  });
}
