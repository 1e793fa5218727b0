import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FillItem } from '../../core/fill/fill-plan';
import { cellRange, formatRange } from '../../core/sheet/range';
import { text } from '../texts';
import { cellKey } from './fill-plan';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: {
    alignItems: 'flex-start',
    '& > label': { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  },
  said: { display: 'block' },
});

export interface FillItemsProps {
  readonly items: readonly FillItem[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (cell: string, ticked: boolean) => void;
}

/** Each cell with what it will get, what that is, and why; what is not sure says so and waits. */
export function FillItems({ items, ticked, onTick }: FillItemsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={cellKey(item)} className={styles.line}>
          <Checkbox
            className={styles.box}
            checked={ticked.has(cellKey(item))}
            onChange={(_, { checked }) => onTick(cellKey(item), checked === true)}
            label={<ItemWords item={item} />}
          />
        </li>
      ))}
    </ul>
  );
}

function ItemWords({ item }: { readonly item: FillItem }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const cell = formatRange(cellRange(item.row, item.column));
  return (
    <>
      <strong className={styles.said}>{text('fill.cell', { cell, v: item.shown })}</strong>
      <span className={styles.said}>{item.label}</span>
      <span className={`${texts.muted} ${styles.said}`}>{matchWords(item)}</span>
      {item.doubt === null ? null : <span className={styles.said}>{item.doubt}</span>}
    </>
  );
}

function matchWords({ by }: FillItem): string {
  if (by.kind === 'tag') return text('fill.by_tag', { tag: by.text });
  if (by.kind === 'choice') return text('fill.by_choice', { label: by.text });
  const label = text('fill.by_label', { label: by.text });
  return by.heading === '' ? label : `${label}, ${text('fill.column', { heading: by.heading })}`;
}
