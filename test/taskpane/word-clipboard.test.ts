import { writeRich } from '../../src/taskpane/clipboard/browser-clipboard';

describe('what a copy event takes', () => {
  test('both kinds, each under its own type', () => {
    const written: Record<string, string> = {};
    const data = { setData: (type: string, words: string) => void (written[type] = words) };
    expect(writeRich(data, { html: '<b>1</b>', text: '1' })).toBe(true);
    expect(written).toEqual({ 'text/html': '<b>1</b>', 'text/plain': '1' });
  });

  test('an event without a place to put it: nothing was copied', () => {
    expect(writeRich(null, { html: '<b>1</b>', text: '1' })).toBe(false);
  });
});
