import { INDICATORS } from '../../../src/core/figures/indicators';
import { FIGURE_LABELS } from '../../../src/core/kinds/figures-labels';

test('the labels that make a list of figures are the indicators’ own', () => {
  expect([...FIGURE_LABELS].sort()).toEqual(INDICATORS.map(({ label }) => label).sort());
});
