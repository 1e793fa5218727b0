import type { FigureChange } from '../../src/core/report/since-last-run';
import { causeWords, isGone } from '../../src/taskpane/since-words';
import { at } from './fake-book';

const CHANGE: FigureChange = {
  id: 'cuoc_tuyen_truyen',
  label: 'Cuộc tuyên truyền, học tập',
  before: 11,
  now: 12,
  at: at('Tuyên truyền!E7:E18'),
  sourceBefore: 'Tuyên truyền!E7:E17 · cộng 11 dòng',
  sourceNow: 'Tuyên truyền!E7:E18 · cộng 12 dòng',
  rule: 'Cộng số cuộc.',
};

test('a source: the sheet, and what was counted the last time', () => {
  expect(causeWords(CHANGE, false)).toEqual([
    'Trang “Tuyên truyền”',
    'Lần trước lấy từ Tuyên truyền!E7:E17 · cộng 11 dòng.',
  ]);
});

test('the same cells counted: they are not told twice', () => {
  expect(causeWords({ ...CHANGE, sourceBefore: CHANGE.sourceNow }, false)).toEqual(['Trang “Tuyên truyền”']);
});

test('a rule: how it is counted now', () => {
  expect(causeWords(CHANGE, true)).toEqual(['Cách tính: Cộng số cuộc.']);
});

test('a row that is gone, not one whose figure is not known', () => {
  expect(isGone({ ...CHANGE, now: null, at: null, rule: '' })).toBe(true);
  expect(isGone({ ...CHANGE, now: '…' })).toBe(false);
});
