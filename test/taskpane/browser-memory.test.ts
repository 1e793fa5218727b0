import { type Memory, NOTHING_REMEMBERED, saidAt } from '../../src/core/kept/remembered';
import { browserMemory } from '../../src/taskpane/browser-memory';

const KEY = 'tong-hop.da-nho';
const MORNING = '2018-12-20T08:00:00.000Z';
const NOON = '2018-12-20T12:00:00.000Z';

/** Storage as browsers have it, of which the memory uses two members. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
  } as unknown as Storage;
}

function answered(when: string, words: Readonly<Record<string, string | null>>): Memory {
  return { ...NOTHING_REMEMBERED, answers: saidAt(when, words) };
}

describe('the memory of this machine', () => {
  test('the newest stays, an older one does not come back; all stand under one key', () => {
    const kept = new Map<string, string>();
    const memory = browserMemory(() => storageOf(kept), KEY);
    memory.remember(answered(NOON, { 'mark:v@diem danh': 'absent' }));
    memory.remember(answered(MORNING, { 'mark:v@diem danh': 'present', 'money@quy': 'given' }));
    memory.remember({ ...NOTHING_REMEMBERED, dismissed: saidAt(NOON, { 'same_name:1': '' }) });
    expect(browserMemory(() => storageOf(kept), KEY).recall()).toEqual({
      answers: {
        'mark:v@diem danh': { words: 'absent', when: NOON },
        'money@quy': { words: 'given', when: MORNING },
      },
      dismissed: { 'same_name:1': { words: '', when: NOON } },
    });
    expect(kept.size).toBe(1);
  });

  test.each(['', 'không phải JSON', '[]', 'null', '3', '{"answers":{"a":"b","c":{"words":3,"when":"x"}}}'])(
    'what is no memory under the key is none: %p',
    (words) => {
      const kept = new Map([[KEY, words]]);
      const memory = browserMemory(() => storageOf(kept), KEY);
      expect(memory.recall()).toEqual(NOTHING_REMEMBERED);
      memory.remember(answered(NOON, { a: 'b' }));
      expect(memory.recall().answers).toEqual({ a: { words: 'b', when: NOON } });
    },
  );

  test('a browser that keeps nothing is no failure', () => {
    const memory = browserMemory(() => {
      throw new Error('SecurityError');
    }, KEY);
    expect(() => memory.remember(answered(NOON, { a: 'b' }))).not.toThrow();
    expect(memory.recall()).toEqual(NOTHING_REMEMBERED);
  });
});
