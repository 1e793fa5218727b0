import type { Detail } from '../figures/figure';
import type { Period } from '../figures/period';
import { fold } from '../vietnamese/fold';

/**
 * Last year's parts under the names they have this year: a fund "năm 2017" is the fund "năm 2018" a year before.
 * Parts are matched by `key`; what a person reads of last year stays as it was written.
 */
export function asNamedThisYear(
  details: readonly Detail[],
  before: Period,
  period: Period,
): readonly Detail[] {
  const shift = period.to.year - before.to.year;
  const first = before.from.year;
  return details.map((detail) => {
    const label = detail.label.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) =>
      Number(year) >= first && Number(year) <= before.to.year ? String(Number(year) + shift) : year,
    );
    return label === detail.label ? detail : { ...detail, key: fold(label) };
  });
}
