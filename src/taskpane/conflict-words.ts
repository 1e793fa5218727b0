import type { Plan } from '../core/report/plan';
import { formatNumber } from '../core/vietnamese/numbers';
import { text } from './texts';

/** A cell of our sheet in words; "…" is how the sheet says that there is no figure. */
export function conflictValue(value: string | number | null): string {
  if (typeof value === 'number') return formatNumber(value);
  return value === null || value === '' || value === '…' ? text('common.no_value') : value;
}

/** What a person wrote in a row that is gone, whole, so that it can be taken from here. */
export function droppedWords({ label, value, note }: Plan['dropped'][number]): string {
  const parts = [
    ...(value === null ? [] : [text('rerun.dropped_value', { v: conflictValue(value) })]),
    ...(note === '' ? [] : [text('rerun.dropped_note', { note })]),
  ];
  return `${label}: ${parts.join('; ')}`;
}
