import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ColumnRead, TableRead } from '../columns-read';
import { text } from '../texts';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  doubtful: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

export interface ColumnChoiceProps {
  readonly column: ColumnRead;
  readonly fields: TableRead['fields'];
  readonly chosen: string;
  readonly onChoose: (field: string) => void;
}

/** One column: its heading, its first values, what it was taken for and why; anything else can be chosen. */
export function ColumnChoice({ column, fields, chosen, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { name, header, samples, why, doubtful } = column;
  return (
    <div className={mergeClasses(styles.column, doubtful && styles.doubtful)}>
      <p className={texts.strong}>{text('columns.column', { name, header })}</p>
      {samples.length > 0 ? <p className={texts.muted}>{samples.join('; ')}</p> : null}
      <Field
        className={controls.field}
        label={text('ask.column_is', { col: name })}
        {...(why === '' ? {} : { hint: doubtful ? text('ask.why', { guess: why }) : why })}
      >
        <Select
          size="large"
          className={controls.narrow}
          value={chosen}
          onChange={(_, data) => onChoose(data.value)}
        >
          {fields.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
