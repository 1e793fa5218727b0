import fc from 'fast-check';
import { memoryElements, readMemory } from '../../../src/core/kept/kept-memory';
import { inForce, newest, NOTHING_REMEMBERED, saidAt } from '../../../src/core/kept/remembered';

const MORNING = '2018-12-20T08:00:00.000Z';
const NOON = '2018-12-20T12:00:00.000Z';

const someWords = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/\p{Cc}/gu, '').trim());
const someId = someWords.filter((id) => id !== '' && id !== '__proto__');
const remembered = fc.dictionary(
  someId,
  fc.record({ words: fc.option(someWords), when: fc.constantFrom(MORNING, NOON) }),
  { noNullPrototype: true },
);

describe('the memory in the part', () => {
  test('gives back exactly what was put in', () => {
    fc.assert(
      fc.property(remembered, remembered, (answers, dismissed) => {
        const xml = `<settings>${memoryElements({ answers, dismissed }).join('')}</settings>`;
        expect(readMemory(xml)).toEqual({ answers, dismissed });
      }),
    );
  });

  test('read as another program may have written it again', () => {
    const xml =
      `<s:settings xmlns:s="urn:tong-hop:settings:1"><s:unit>A</s:unit>\n` +
      `<s:answer when='${NOON}' id='mark:v@a > b'>absent</s:answer><s:forgotten id="money@c" when="${NOON}"></s:forgotten></s:settings>`;
    expect(readMemory(xml).answers).toEqual({
      'mark:v@a > b': { words: 'absent', when: NOON },
      'money@c': { words: null, when: NOON },
    });
  });

  test.each(['<answer when="hôm qua" id="a">b</answer>', `<answer when="${NOON}">b</answer>`, 'xin chào'])(
    '%p remembers nothing',
    (xml) => {
      expect(readMemory(xml)).toEqual(NOTHING_REMEMBERED);
    },
  );

  test('only the newest 500 are kept', () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`old:${String(index)}`, 'x']));
    const memory = {
      ...NOTHING_REMEMBERED,
      dismissed: newest(saidAt(MORNING, many), saidAt(NOON, { new: 'y' })),
    };
    const { dismissed } = readMemory(memoryElements(memory).join(''));
    expect(Object.keys(dismissed)).toHaveLength(500);
    expect(dismissed['new']?.words).toBe('y');
  });
});

test('of two memories the newest holds, and what was taken back does not return', () => {
  const machine = saidAt(MORNING, { a: 'old', b: 'stays' });
  const book = saidAt(NOON, { a: null });
  expect(inForce(newest(machine, book))).toEqual({ b: 'stays' });
  expect(inForce(newest(book, machine))).toEqual({ b: 'stays' });
});
