import fc from 'fast-check';
import { KEPT_NAMESPACE, keptPart, NOTHING_KEPT, readKeptPart } from '../../../src/core/kept/kept-part';

const aText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '');

const someSettings = fc.record(
  {
    unit: aText,
    superior: aText,
    place: aText,
    secretary: aText,
    secretaryPost: aText,
    feeKeptPercent: fc.integer({ min: 0, max: 100 }),
    ceilingBase: fc.constantFrom('good_or_better' as const, 'good' as const),
  },
  { requiredKeys: [] },
);

describe('the part that holds the settings', () => {
  test('gives back exactly what was put in, whatever letters it has', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        expect(readKeptPart(keptPart({ ...NOTHING_KEPT, settings })).settings).toEqual(settings);
      }),
    );
  });

  test('is flat XML under our namespace, what is open left out', () => {
    expect(
      keptPart({ ...NOTHING_KEPT, settings: { unit: ' Chi bộ A & B ', secretary: '', feeKeptPercent: 30 } }),
    ).toBe(
      `<settings xmlns="${KEPT_NAMESPACE}"><unit>Chi bộ A &amp; B</unit><feeKeptPercent>30</feeKeptPercent></settings>`,
    );
  });

  test('read as another program may have written it again', () => {
    const part = `<?xml version="1.0"?>\n<s:settings xmlns:s="${KEPT_NAMESPACE}">\n <s:unit kind="x">Chi b&#7897; A</s:unit>\n <s:place/>\n</s:settings>`;
    expect(readKeptPart(part).settings).toEqual({ unit: 'Chi bộ A' });
  });

  test.each([
    ['no part', undefined],
    ['another program’s text', 'xin chào'],
    ['a share beyond all', `<settings><feeKeptPercent>300</feeKeptPercent></settings>`],
    ['a share in words', `<settings><feeKeptPercent>nửa</feeKeptPercent></settings>`],
    ['an unknown base', `<settings><ceilingBase>all</ceilingBase></settings>`],
    ['an unknown field', `<settings><colour>đỏ</colour></settings>`],
  ])('%s says nothing', (_, xml) => {
    expect(readKeptPart(xml)).toEqual(NOTHING_KEPT);
  });
});
