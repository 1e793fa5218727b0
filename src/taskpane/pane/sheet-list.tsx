import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Understood } from '../../app/understand';
import { type SheetLine, sheetLines } from '../sheet-lines';
import { type TextKey, text } from '../texts';
import { TellKindLink } from './tell-kind-link';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, display: 'flex' },
  recognised: { color: tokens.colorStatusSuccessForeground1 },
  muted: { color: tokens.colorNeutralForeground2 },
});

const MARKS = {
  recognised: { Icon: CheckmarkCircle20Filled, style: 'recognised', name: 'home.mark_recognised' },
  hidden: { Icon: EyeOff20Regular, style: 'muted', name: 'home.mark_hidden' },
  unused: { Icon: SubtractCircle20Regular, style: 'muted', name: 'home.mark_unused' },
} as const satisfies Record<SheetLine['mark'], { Icon: unknown; style: string; name: TextKey }>;

export interface SheetListProps {
  readonly understood: Understood;
  /** Reads a hidden sheet too. */
  readonly onInclude: (sheet: string) => void;
}

/** One line a sheet: icon, name in bold, what it was found to be. */
export function SheetList({ understood, onInclude }: SheetListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <ul className={styles.list}>
      {sheetLines(understood).map((line, index) => {
        const { Icon, style, name } = MARKS[line.mark];
        return (
          <li key={index} className={styles.line}>
            <span className={`${styles.icon} ${styles[style]}`}>
              <Icon aria-label={text(name)} />
            </span>
            <span className={texts.body}>
              {line.sheet === '' ? null : <strong>{line.sheet}: </strong>}
              {line.words}
              {line.mark === 'hidden' ? (
                <>
                  {' '}
                  <Link as="button" inline className={texts.link} onClick={() => onInclude(line.sheet)}>
                    {text('home.use_hidden')}
                  </Link>
                </>
              ) : null}
              {line.tell ? (
                <>
                  {' '}
                  <TellKindLink sheet={line.sheet} again={line.tell === 'said'} />
                </>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
