import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '../texts';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  // Fluent greys what is not chosen.
  label: { color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  use: { flexGrow: 1 },
  button: {
    '@container (max-width: 300px)': { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  },
});

export interface AnswerFooterProps {
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  readonly onLater: () => void;
  readonly onUse: () => void;
}

/** Under a question: whether the answer is kept, *Để sau*, *Dùng lựa chọn này*. */
export function AnswerFooter({ remember, onRemember, onLater, onUse }: AnswerFooterProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  return (
    <>
      <Checkbox
        checked={remember}
        label={<span className={styles.label}>{text('ask.remember')}</span>}
        onChange={(_, data) => onRemember(data.checked === true)}
      />
      <div className={styles.buttons}>
        <Button size="large" className={mergeClasses(controls.tall, styles.button)} onClick={onLater}>
          {text('ask.later')}
        </Button>
        <Button
          appearance="primary"
          size="large"
          className={mergeClasses(controls.tall, styles.button, styles.use)}
          onClick={onUse}
        >
          {text('ask.use')}
        </Button>
      </div>
    </>
  );
}
