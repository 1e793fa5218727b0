import { Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { WeighedOption } from '../../app/answers';
import type { AskedQuestion, Understood } from '../../app/understand';
import type { Question } from '../../core/checks/question';
import { answerLabel, optionWords } from '../ask-words';
import { startSmall } from '../start-small';
import { text } from '../texts';
import { AnswerFooter } from './answer-footer';
import { AskExcerpt } from './ask-excerpt';
import { type GoTo, GotoButton } from './goto-button';
import { PageFrame } from './page-frame';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalL,
    '& > button': { alignSelf: 'flex-start' },
  },
  option: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground1 },
});

export interface AskScreenProps {
  readonly asked: AskedQuestion;
  readonly options: readonly WeighedOption[] | null;
  readonly understood: Understood;
  readonly onGoTo: GoTo;
  readonly onUse: (option: string, remember: boolean) => void;
  readonly onForget: () => void;
  readonly onLater: () => void;
}

/** Xin anh/chị xác nhận (UX.md §4.5): one question, its cells, the guess with its reason, what each option gives. */
export function AskScreen({ asked, options, understood, onGoTo, onUse, onForget, onLater }: AskScreenProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { question } = asked;
  const [option, setOption] = useState(asked.answer ?? question.suggested);
  const [remember, setRemember] = useState(true);
  const id = useId();
  return (
    <PageFrame
      title={text('ask.title')}
      onBack={onLater}
      footer={
        <AnswerFooter
          remember={remember}
          onRemember={setRemember}
          onLater={onLater}
          onUse={() => onUse(option, remember)}
        />
      }
    >
      <div className={styles.blocks}>
        <h2 id={id} className={texts.heading}>
          {question.text}
        </h2>
        <AskExcerpt understood={understood} question={question} />
        {question.at ? <GotoButton target={question.at} onGoTo={onGoTo} /> : null}
        <p className={texts.body}>{text('ask.why', { guess: startSmall(question.why) })}</p>
        <Chosen asked={asked} onForget={onForget} />
        <Options question={question} options={options} chosen={option} onChoose={setOption} labelledBy={id} />
      </div>
    </PageFrame>
  );
}

/** What was answered before, and the way to take it back. */
function Chosen({ asked, onForget }: Pick<AskScreenProps, 'asked' | 'onForget'>) {
  const texts = useTextStyles();
  const answer = answerLabel(asked);
  if (answer === null) return null;
  return (
    <p className={texts.body}>
      {text('ask.chosen', { option: answer })}{' '}
      <Link as="button" inline className={texts.link} onClick={onForget}>
        {text('ask.forget')}
      </Link>
    </p>
  );
}

interface OptionsProps {
  readonly question: Question;
  readonly options: readonly WeighedOption[] | null;
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
  readonly labelledBy: string;
}

function Options({ question, options, chosen, onChoose, labelledBy }: OptionsProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const same = options !== null && options.every(({ figures }) => figures.length === 0);
  return (
    <div>
      <RadioGroup aria-labelledby={labelledBy} value={chosen} onChange={(_, data) => onChoose(data.value)}>
        {question.options.map(({ id, label }) => {
          const weighed = options?.find((each) => each.id === id);
          const words = weighed ? optionWords(weighed) : '';
          return (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.option}>
                  <span className={texts.strong}>{label}</span>
                  {words === '' ? null : <span className={texts.muted}>{words}</span>}
                </span>
              }
            />
          );
        })}
      </RadioGroup>
      {same ? <p className={texts.muted}>{text('ask.same')}</p> : null}
    </div>
  );
}
