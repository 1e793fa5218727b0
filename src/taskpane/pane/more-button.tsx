import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { text } from '../texts';
import { useOpenPage } from './page-context';

const useStyles = makeStyles({
  more: {
    minWidth: '44px',
    minHeight: '44px',
    marginLeft: 'auto',
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
});

/** ⋯ at the end of a header. */
export function MoreButton() {
  const styles = useStyles();
  const open = useOpenPage();
  if (!open) return null;
  return (
    <Button
      appearance="subtle"
      className={styles.more}
      icon={<MoreHorizontal20Regular />}
      aria-label={text('common.more')}
      onClick={() => open('more')}
    />
  );
}
