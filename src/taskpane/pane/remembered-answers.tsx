import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef, useState } from 'react';
import { answerLabel } from '../ask-words';
import { forgetAnswers } from '../book-jobs';
import { inForce, newest } from '../../core/kept/remembered';
import type { RunController } from '../run-controller';
import type { Book } from '../run-state';
import { tablesToTell, toldWords } from '../tables-told';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  all: { marginTop: tokens.spacingVerticalS },
  dialog: {
    width: 'min(100% - 32px, 320px)',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

export interface RememberedAnswersProps {
  readonly book: Book;
  readonly controller: RunController;
}

/** Các lựa chọn đã nhớ: each can be taken back, all of them after one question. */
export function RememberedAnswers({ book, controller }: RememberedAnswersProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [, again] = useState(0);
  const own = book.asked.filter(({ answer }) => answer !== null);
  const memory = newest(book.understood.kept.memory.answers, controller.services.memory.recall().answers);
  const kept = Object.keys(inForce(memory));
  const told = tablesToTell(book.understood).filter((table) => table.told);
  const toldIds = told.flatMap(({ id }) => id ?? []);
  const others = kept.filter(
    (id) => !book.asked.some(({ question }) => question.id === id) && !toldIds.includes(id),
  );
  const forget = (ids: readonly string[]): void => {
    forgetAnswers(controller, book, ids);
    // the lines and buttons go away: the heading takes the focus
    heading.current?.focus();
    again((count) => count + 1);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={texts.heading}>
        {text('set.memory')}
      </h2>
      {own.length + told.length + others.length === 0 ? (
        <p className={texts.muted}>{text('set.memory_none')}</p>
      ) : null}
      <ul className={styles.list}>
        {own.map((asked) => (
          <RememberedLine
            key={asked.question.id}
            sheet={asked.question.at?.sheet ?? null}
            about={asked.question.text}
            onForget={() => forget([asked.question.id])}
          >
            <p className={texts.muted}>{asked.question.text}</p>
            <p className={texts.body}>{answerLabel(asked)}</p>
          </RememberedLine>
        ))}
        {told.map((table) => (
          <RememberedLine
            key={table.id}
            sheet={table.sheet}
            about={text('common.about', { what: table.sheet, about: toldWords(table) })}
            onForget={() => forget(table.id === null ? [] : [table.id])}
          >
            <p className={texts.body}>{toldWords(table)}</p>
          </RememberedLine>
        ))}
      </ul>
      {others.length > 0 ? (
        <p className={texts.muted}>{text('set.memory_others', { n: others.length })}</p>
      ) : null}
      {book.notKept ? <p className={texts.muted}>{text('memory.not_kept')}</p> : null}
      {own.length + told.length + others.length > 0 ? (
        <ForgetAll
          onForget={() => forget([...own.map(({ question }) => question.id), ...toldIds, ...others])}
        />
      ) : null}
    </section>
  );
}

interface RememberedLineProps {
  readonly sheet: string | null;
  /** What is forgotten, for those who hear the button alone. */
  readonly about: string;
  readonly onForget: () => void;
  readonly children: ReactNode;
}

function RememberedLine({ sheet, about, onForget, children }: RememberedLineProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <li className={styles.line}>
      <div>
        {sheet === null ? null : <p className={texts.strong}>{sheet}</p>}
        {children}
      </div>
      <Button aria-label={text('set.forget_what', { what: about })} onClick={onForget}>
        {text('set.forget')}
      </Button>
    </li>
  );
}

/** The one dialog of the pane: the browser's own, which keeps the focus inside and gives it back. */
function ForgetAll({ onForget }: { readonly onForget: () => void }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <Button className={styles.all} onClick={() => dialog.current?.showModal()}>
        {text('set.forget_all')}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className={styles.dialog}
        // Esc closes the dialog, not the page under it
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.stopPropagation();
        }}
      >
        <p id={id} className={texts.body}>
          {text('set.forget_ask')}
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => dialog.current?.close()}>{text('common.cancel')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              dialog.current?.close();
              onForget();
            }}
          >
            {text('set.forget_all')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
