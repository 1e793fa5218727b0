import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Finding } from '../../core/checks/finding';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  header: { '& > button': { paddingInline: 0, minHeight: '44px' } },
  panel: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface DismissedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** "" where none was given. */
  readonly reason: string;
}

export interface DismissedListProps {
  readonly dismissed: readonly DismissedFinding[];
  readonly onRestore: (key: string) => void;
}

/** Đã bỏ qua: folded, each with its reason and the way back. */
export function DismissedList({ dismissed, onRestore }: DismissedListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (dismissed.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="dismissed">
        <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
          {text('find.dismissed', { n: dismissed.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {dismissed.map(({ key, finding, reason }) => (
              <li key={key} className={styles.line}>
                <p className={texts.body}>{finding.message}</p>
                {reason === '' ? null : <p className={texts.muted}>{text('find.reason', { reason })}</p>}
                <Button
                  size="small"
                  aria-label={text('common.about', { what: text('find.restore'), about: finding.message })}
                  onClick={() => onRestore(key)}
                >
                  {text('find.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
