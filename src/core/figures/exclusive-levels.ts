import type { WrittenFigure } from './written-figures';

const EXCELLENT = 'xep_loai_xuat_sac';
const GOOD = 'xep_loai_tot';

/** One row of a list of figures and the indicator it gives. */
export interface GivenFigure {
  readonly id: string;
  readonly figure: WrittenFigure;
  /** "Trong đó": the indicator of the row above, whose figure counts this one too. */
  readonly within: string | null;
}

/**
 * The levels of one list made exclusive. "Hoàn thành tốt: 10, trong đó xuất sắc: 2" counts the two among the ten, as
 * reports in prose do (DOMAIN.md §3.3): eight are the class "tốt".
 */
export function exclusiveLevels(given: readonly GivenFigure[]): readonly GivenFigure[] {
  const excellent = given.find(({ id, within }) => id === EXCELLENT && within === GOOD)?.figure.value;
  if (typeof excellent !== 'number') return given;
  return given.map((one) => {
    const { value } = one.figure;
    if (one.id !== GOOD || typeof value !== 'number' || value < excellent) return one;
    return { ...one, figure: { ...one.figure, value: value - excellent } };
  });
}
