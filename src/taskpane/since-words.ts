import type { FigureChange } from '../core/report/since-last-run';
import { text } from './texts';

/** The row was on our table and is no more. */
export function isGone({ now, rule }: FigureChange): boolean {
  return now === null && rule === '';
}

/** Why a figure changed, as far as it is known: the rule as it is now, or the sheet and what was counted before. */
export function causeWords(change: FigureChange, ofRule: boolean): readonly string[] {
  const { at, rule, sourceBefore, sourceNow } = change;
  if (ofRule) return rule === '' ? [] : [`${text('receipt.rule')}: ${rule}`];
  const before = sourceBefore.replace(/\.$/, '');
  return [
    ...(at ? [text('receipt.sheet', { sheet: at.sheet })] : []),
    ...(before === '' || sourceBefore === sourceNow ? [] : [text('rerun.before', { source: before })]),
  ];
}
