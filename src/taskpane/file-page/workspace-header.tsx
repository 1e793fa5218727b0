import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { needsAnotherFile } from '../fault-way';
import { pendingCount } from '../pending';
import type { RunState } from '../run-machine';
import { text } from '../texts';
import { useControlStyles, useTextStyles } from '../pane/text-styles';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 860px)': { padding: tokens.spacingHorizontalM },
  },
  name: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  saved: { flexBasis: '100%', textAlign: 'end' },
});

export interface WorkspaceHeaderProps {
  readonly state: Exclude<RunState, { at: 'start' }>;
  readonly onPick: () => void;
  readonly onSave: () => void;
}

/** The file's name, another file, and once there is something to save the one primary button. */
export function WorkspaceHeader({ state, onPick, onSave }: WorkspaceHeaderProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  // Where the one button of the screen already opens another file, a second one would be one too many.
  const lost = state.at === 'fault' && needsAnotherFile(state.fault, state.book !== null);
  const saved = state.at === 'result' ? state.saved : null;
  return (
    <header className={styles.header}>
      <span className={`${texts.heading} ${styles.name}`}>{fileName(state)}</span>
      {lost || state.at === 'reading' ? null : (
        <Button size="large" className={controls.tall} onClick={onPick}>
          {text('file.other')}
        </Button>
      )}
      {state.at === 'result' ? (
        <Button
          // Before the table is up to date, that is the one thing to do.
          appearance={pendingCount(state) > 0 ? 'secondary' : 'primary'}
          size="large"
          className={controls.tall}
          onClick={onSave}
        >
          {text('file.save')}
        </Button>
      ) : null}
      <span role="status" className={saved === null ? texts.hidden : `${texts.muted} ${styles.saved}`}>
        {saved === null ? '' : text('file.saved', { name: saved })}
      </span>
    </header>
  );
}

function fileName(state: WorkspaceHeaderProps['state']): string {
  if (state.at === 'reading') return state.name;
  return state.book?.opened.name ?? text('file.title');
}
