import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Choice } from '../../core/fill/asks';
import type { FillLeft, FillUnknown } from '../../core/fill/fill-plan';
import type { CellPlace } from '../../core/fill/form-cell';
import type { Figure } from '../../core/figures/figure';
import { cellRange, formatRange } from '../../core/sheet/range';
import { text } from '../texts';
import { cellKey } from './fill-plan';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const nameOf = ({ row, column }: CellPlace): string => formatRange(cellRange(row, column));

export interface FillUnknownsProps {
  readonly unknown: readonly FillUnknown[];
  readonly figures: readonly Figure[];
  readonly choices: readonly Choice[];
  readonly onChoose: (cell: CellPlace, id: string | null) => void;
}

/** Rows nobody knew, each with the figures to choose from; a strange {{…}} is named and stays. */
export function FillUnknowns({ unknown, figures, choices, onChoose }: FillUnknownsProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  if (unknown.length === 0) return null;
  const known = figures.filter(({ value }) => value !== null);
  return (
    <section className={styles.block}>
      <h2 className={texts.heading}>{text('fill.unmatched', { n: unknown.length })}</h2>
      {unknown.map((cell, index) =>
        cell.kind === 'tag' ? (
          <p key={index} className={texts.body}>
            {text('fill.unknown_tag', { cell: nameOf(cell), tag: cell.text })}
          </p>
        ) : (
          <Field
            key={index}
            className={controls.field}
            label={text('fill.unknown_cell', { cell: nameOf(cell), label: cell.text })}
          >
            <Select
              className={controls.narrow}
              value={choices.find((one) => cellKey(one) === cellKey(cell))?.id ?? ''}
              onChange={(_, { value }) => onChoose(cell, value === '' ? null : value)}
            >
              <option value="">{text('fill.choose')}</option>
              {known.map(({ id, label, text: shown }) => (
                <option key={id} value={id}>{`${label}: ${shown}`}</option>
              ))}
            </Select>
          </Field>
        ),
      )}
    </section>
  );
}

/** Cells that are matched and stay as they are, with the reason. */
export function FillLeftovers({ left }: { readonly left: readonly FillLeft[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (left.length === 0) return null;
  return (
    <section className={styles.block}>
      <h2 className={texts.heading}>{text('fill.left', { n: left.length })}</h2>
      <ul className={styles.list}>
        {left.map((cell, index) => (
          <li key={index} className={texts.muted}>
            {text('fill.left_line', { cell: nameOf(cell), label: cell.label, why: cell.why })}
          </li>
        ))}
      </ul>
    </section>
  );
}
