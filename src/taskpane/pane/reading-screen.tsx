import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../texts';
import { Headline } from './headline';
import { Shell } from './shell';

const useStyles = makeStyles({
  row: {
    height: tokens.lineHeightBase500,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** While the file is read; after 300 ms three empty rows say that a list is coming. They do not move. */
export function ReadingScreen({ name, skeleton }: { readonly name: string; readonly skeleton: boolean }) {
  const styles = useStyles();
  return (
    <Shell header={<Headline>{text('file.reading', { name })}</Headline>}>
      {skeleton ? [1, 2, 3].map((row) => <div key={row} className={styles.row} aria-hidden />) : null}
    </Shell>
  );
}
