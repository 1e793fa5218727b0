import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../app/tong-hop';
import type { Figure } from '../../core/figures/figure';
import { bookToAdd, lackingKinds } from '../lacking-kinds';
import { text } from '../texts';
import { useNewBooks } from './new-books-services';
import { useOpenPage } from './page-context';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

export interface LackingWaysProps {
  readonly figure: Figure;
  readonly outcome: Pick<Outcome, 'understood' | 'period'>;
}

/** The ways out of *chưa có số* (UX.md §4.3): the table is there and was not recognised, or a new one is wanted. */
export function LackingWays({ figure, outcome }: LackingWaysProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const open = useOpenPage();
  const { into } = useNewBooks();
  const kinds = lackingKinds(figure, outcome.understood);
  if (!open || kinds.length === 0) return null;
  const book = into === 'open_book' ? bookToAdd(kinds, outcome.period) : null;
  return (
    <div className={styles.ways}>
      <Button className={controls.tall} onClick={() => open('tell_kind', { kinds })}>
        {text('receipt.pick_sheet')}
      </Button>
      {book ? (
        <Button className={controls.tall} onClick={() => open('new_books', { kinds: [book.kind] })}>
          {text('receipt.add_sheet', { kind: book.name })}
        </Button>
      ) : null}
    </div>
  );
}
