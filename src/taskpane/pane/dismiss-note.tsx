import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { text } from '../texts';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  words: { minWidth: 0, width: '100%', '& > textarea': { minWidth: 0, fontSize: tokens.fontSizeBase300 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DismissNoteProps {
  /** What is laid aside, for the name of the group. */
  readonly about: string;
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** In a card: why the note is laid aside, if the person wants to say so. Esc closes it. */
export function DismissNote({ about, onDismiss, onCancel }: DismissNoteProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const [reason, setReason] = useState('');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.querySelector('textarea')?.focus(), []);
  return (
    <div
      ref={note}
      role="group"
      aria-label={text('common.about', { what: text('find.dismiss'), about })}
      className={styles.note}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Field className={controls.field} label={text('find.dismiss_why')} hint={text('find.dismiss_hint')}>
        <Textarea
          className={styles.words}
          value={reason}
          resize="vertical"
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button className={controls.tall} onClick={() => onDismiss(reason.trim())}>
          {text('find.dismiss')}
        </Button>
        <Button className={controls.tall} appearance="subtle" onClick={onCancel}>
          {text('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
