import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../core/figures/period';
import { periodOfDays } from '../../core/figures/periods';
import { isoDay, readIsoDay } from '../iso-day';
import { startLarge } from '../start-large';
import { text } from '../texts';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  days: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  day: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
});

export interface PeriodFieldProps {
  readonly periods: readonly { readonly period: Period; readonly why: string }[];
  readonly chosen: Period | null;
  readonly onChoose: (period: Period) => void;
}

const OTHER = 'other';

/** Kỳ báo cáo: the periods the sheets speak of, or any two days. A pair of days out of order changes nothing. */
export function PeriodField({ periods, chosen, onChoose }: PeriodFieldProps) {
  const controls = useControlStyles();
  const known = periods.find(({ period }) => period.tail === chosen?.tail);
  const [other, setOther] = useState(known === undefined);
  const pick = (value: string): void => {
    setOther(value === OTHER);
    const found = periods.find(({ period }) => period.tail === value);
    if (found) onChoose(found.period);
  };
  const hint = other ? undefined : known?.why;
  return (
    <div>
      <Field label={text('home.period')} className={controls.field} {...(hint ? { hint } : {})}>
        <Select
          size="large"
          className={controls.narrow}
          value={other ? OTHER : (chosen?.tail ?? OTHER)}
          onChange={(_, data) => pick(data.value)}
        >
          {periods.map(({ period }) => (
            <option key={period.tail} value={period.tail}>
              {startLarge(period.label)}
            </option>
          ))}
          <option value={OTHER}>{text('home.period_other')}</option>
        </Select>
      </Field>
      {other ? <Days chosen={chosen} onChoose={onChoose} /> : null}
    </div>
  );
}

function Days({ chosen, onChoose }: Pick<PeriodFieldProps, 'chosen' | 'onChoose'>) {
  const styles = useStyles();
  const controls = useControlStyles();
  const [from, setFrom] = useState(chosen ? isoDay(chosen.from) : '');
  const [to, setTo] = useState(chosen ? isoDay(chosen.to) : '');
  const change = (nextFrom: string, nextTo: string): void => {
    setFrom(nextFrom);
    setTo(nextTo);
    const first = readIsoDay(nextFrom);
    const last = readIsoDay(nextTo);
    if (first && last && nextFrom <= nextTo) onChoose(periodOfDays(first, last));
  };
  const wrongOrder = from !== '' && to !== '' && from > to;
  const message = wrongOrder ? text('home.period_order', { period: chosen?.label ?? '' }) : undefined;
  return (
    <div className={styles.days}>
      <Field label={text('home.period_from')} className={styles.day}>
        <Input
          type="date"
          className={controls.narrow}
          value={from}
          onChange={(_, data) => change(data.value, to)}
        />
      </Field>
      <Field
        label={text('home.period_to')}
        className={`${styles.day} ${controls.field}`}
        {...(message ? { validationMessage: message, validationState: 'warning' as const } : {})}
      >
        <Input
          type="date"
          className={controls.narrow}
          value={to}
          onChange={(_, data) => change(from, data.value)}
        />
      </Field>
    </div>
  );
}
