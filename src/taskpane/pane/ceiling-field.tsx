import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Figure } from '../../core/figures/figure';
import { rulesFor } from '../../core/rules/rules-for';
import { formatNumber } from '../../core/vietnamese/numbers';
import { workedOut } from '../book-jobs';
import type { RunController } from '../run-controller';
import type { Book } from '../run-state';
import type { SettingsForm } from '../settings-form';
import { text } from '../texts';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column' },
  label: { color: tokens.colorNeutralForeground1 },
  number: { color: tokens.colorNeutralForeground2 },
});

export interface CeilingFieldProps {
  readonly controller: RunController;
  readonly book: Book;
  readonly base: SettingsForm['ceilingBase'];
  readonly onChange: (base: SettingsForm['ceilingBase']) => void;
}

/** On which number of people the ceiling of "xuất sắc" is counted; each with what it gives this year. */
export function CeilingField({ controller, book, base, onChange }: CeilingFieldProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const figures = useFigures(controller, book);
  const year = book.choice.period?.to ?? controller.services.today();
  const percent = rulesFor(year).ceilingPercent;
  const numberOf = (id: string): string => {
    const value = figures?.find((figure) => figure.id === id)?.value;
    if (typeof value !== 'number') return '';
    const most = Math.round(value * percent) / 100;
    return text('set.ceiling_of', { ceiling: percent, n: value, most: formatNumber(most) });
  };
  const option = (value: SettingsForm['ceilingBase'], label: string, number: string) => (
    <Radio
      value={value}
      label={
        <span className={styles.option}>
          <span className={styles.label}>{label}</span>
          {number === '' ? null : <span className={styles.number}>{number}</span>}
        </span>
      }
    />
  );
  return (
    <Field label={text('set.ceiling', { ceiling: percent })} className={controls.field}>
      <RadioGroup
        value={base}
        onChange={(_, data) => onChange(data.value === 'good' ? 'good' : 'good_or_better')}
      >
        {option('good_or_better', text('set.ceiling_a'), numberOf('xep_loai_tot_tro_len'))}
        {option('good', text('set.ceiling_b'), numberOf('xep_loai_tot'))}
      </RadioGroup>
    </Field>
  );
}

/** Worked out once the page stands; the fields do not wait for it. */
function useFigures(controller: RunController, book: Book): readonly Figure[] | null {
  const [figures, setFigures] = useState<readonly Figure[] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFigures(workedOut(controller, book).figures), 50);
    return () => clearTimeout(timer);
  }, [controller, book]);
  return figures;
}
