import { unitOf } from '../app/unit-of';
import type { Understood } from '../app/understand';
import type { Settings } from '../core/figures/settings';
import { isPercent, type KeptSettings } from '../core/kept/kept-settings';
import { formatNumber } from '../core/vietnamese/numbers';

/** The fields of the page "Thiết lập" as they are typed. */
export interface SettingsForm {
  readonly unit: string;
  readonly superior: string;
  readonly secretary: string;
  readonly secretaryPost: string;
  readonly place: string;
  readonly ceilingBase: NonNullable<Settings['ceilingBase']>;
  readonly fee: string;
}

export type SettingsText = 'unit' | 'superior' | 'secretary' | 'place';

/** What is kept; a name that is not kept but read from the sheets stands there too, to be kept for the next year. */
export function settingsForm({ kept: { settings: kept }, unit }: Understood): SettingsForm {
  return {
    unit: kept.unit ?? unit.name,
    superior: kept.superior ?? unit.superior,
    secretary: kept.secretary ?? unit.secretary,
    secretaryPost: kept.secretaryPost ?? unit.secretaryPost,
    place: kept.place ?? unit.place,
    ceilingBase: kept.ceilingBase ?? 'good_or_better',
    fee: kept.feeKeptPercent === undefined ? '' : formatNumber(kept.feeKeptPercent),
  };
}

/** The settings of the fields; null where the share is no share. */
export function settingsOf({ fee, ...fields }: SettingsForm): KeptSettings | null {
  const share = feeShare(fee);
  if (share === null) return null;
  return { ...fields, ...(share === undefined ? {} : { feeKeptPercent: share }) };
}

/** undefined: left open; null: no share. */
function feeShare(fee: string): number | undefined | null {
  const typed = fee.replace('%', '').trim();
  if (typed === '') return undefined;
  const share = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  return isPercent(share) ? share : null;
}

/** What the sheets themselves say: it is used before what is kept. */
export function saidBySheets({ recognised, books }: Understood): Readonly<Record<SettingsText, string>> {
  const { name, superior, secretary, place } = unitOf(recognised, books, {}, {});
  return { unit: name, superior, secretary, place };
}
