import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  icon: { color: tokens.colorStatusSuccessForeground1, display: 'flex', flexShrink: 0 },
});

/** What has been done, beside its button, until the next action. */
export function CopiedLine({ children }: { readonly children: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <CheckmarkCircle20Filled />
      </span>
      <p className={texts.body}>{children}</p>
    </div>
  );
}
