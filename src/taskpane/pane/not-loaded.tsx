import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/** In the place of a part of the page that did not come. */
export function NotLoaded({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div role="alert" className={styles.block}>
      <p className={texts.body}>{text('later.failed')}</p>
      <Button onClick={onAgain}>{text('later.again')}</Button>
    </div>
  );
}
