import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { text } from '../texts';

const useStyles = makeStyles({
  back: { minWidth: '44px', minHeight: '44px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** ← at the head of a page. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.back}
      icon={<ArrowLeft20Regular />}
      aria-label={text('common.back')}
      onClick={onBack}
    />
  );
}
