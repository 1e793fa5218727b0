import { PANE_PAGES } from '../../src/taskpane/pane/pages';
import { pagesWalked } from './screens';

test('every page behind ⋯ is a screen of the catalogue', () => {
  const walked = pagesWalked();
  expect(walked.has('more')).toBe(true);
  expect(PANE_PAGES.map(({ key }) => key).filter((key) => !walked.has(key))).toEqual([]);
});
