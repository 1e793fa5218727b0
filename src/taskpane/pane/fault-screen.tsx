import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { HostFault } from '../../ports/workbook-host';
import { faultAdvice, faultTitle } from '../fault-way';
import { text } from '../texts';
import { FaultIcon } from './fault-icon';
import { Headline } from './headline';
import { MoreButton } from './more-button';
import { useOpenPage } from './page-context';
import { Shell } from './shell';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FaultScreenProps {
  readonly fault: HostFault;
  /** Name of the one button, and what it does. */
  readonly action: string;
  readonly onAction: () => void;
  /** What is safe: a file, or the book in Excel. */
  readonly what: 'file' | 'book';
  /** No table was recognised, but there are some that a person can say the kind of. */
  readonly canTell: boolean;
}

/** Không làm được: what is the matter, what to do, whether anything changed, one button. */
export function FaultScreen({ fault, action, onAction, what, canTell }: FaultScreenProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const nothing = fault.code === 'nothing_recognised';
  return (
    <Shell
      header={
        <>
          <Headline>{text('err.title')}</Headline>
          <MoreButton />
        </>
      }
    >
      <div className={styles.block}>
        <div role="alert" className={styles.block}>
          <FaultIcon code={fault.code} />
          <h2 className={texts.heading}>{faultTitle(fault)}</h2>
          {faultAdvice(fault, what).map((words, index) => (
            <p key={words} className={index === 0 ? texts.body : texts.muted}>
              {words}
            </p>
          ))}
        </div>
        <div className={styles.buttons}>
          {nothing ? <NothingWays canTell={canTell} /> : null}
          <Button
            appearance={nothing ? 'secondary' : 'primary'}
            size="large"
            className={controls.tall}
            onClick={onAction}
          >
            {action}
          </Button>
        </div>
      </div>
    </Shell>
  );
}

/** Where no table is known: books to write in, and saying what the tables are that stand there. */
function NothingWays({ canTell }: { readonly canTell: boolean }) {
  const controls = useControlStyles();
  const open = useOpenPage();
  if (!open) return null;
  return (
    <>
      <Button appearance="primary" size="large" className={controls.tall} onClick={() => open('new_books')}>
        {text('menu.new_workbook')}
      </Button>
      {canTell ? (
        <Button size="large" className={controls.tall} onClick={() => open('tell_kind')}>
          {text('home.tell_kind')}
        </Button>
      ) : null}
    </>
  );
}
