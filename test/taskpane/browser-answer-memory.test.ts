import { browserAnswerMemory } from '../../src/taskpane/browser-answer-memory';

/** Storage as browsers have it, of which the memory uses two members. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
  } as unknown as Storage;
}

describe('answers on this machine', () => {
  test('the newest wins, and one can be forgotten; all stand under one key', () => {
    const kept = new Map<string, string>();
    const memory = browserAnswerMemory(() => storageOf(kept), 'tong-hop.tra-loi');
    memory.remember('mark:v@điểm danh', 'present');
    memory.remember('rating:final@xếp loại', 'G');
    memory.remember('mark:v@điểm danh', 'absent');
    expect(memory.recall()).toEqual({ 'mark:v@điểm danh': 'absent', 'rating:final@xếp loại': 'G' });
    memory.forget('mark:v@điểm danh');
    expect(browserAnswerMemory(() => storageOf(kept), 'tong-hop.tra-loi').recall()).toEqual({
      'rating:final@xếp loại': 'G',
    });
    expect(kept.size).toBe(1);
  });

  test('all can be forgotten at once', () => {
    const kept = new Map<string, string>();
    const memory = browserAnswerMemory(() => storageOf(kept), 'tong-hop.tra-loi');
    memory.remember('mark:v@điểm danh', 'present');
    memory.remember('rating:final@xếp loại', 'G');
    memory.forgetAll();
    expect(memory.recall()).toEqual({});
  });

  test.each(['', 'không phải JSON', '[]', 'null', '3'])(
    'what is no answer under the key is none: %p',
    (words) => {
      const kept = new Map([['tong-hop.tra-loi', words]]);
      const memory = browserAnswerMemory(() => storageOf(kept), 'tong-hop.tra-loi');
      expect(memory.recall()).toEqual({});
      memory.remember('a', 'b');
      expect(memory.recall()).toEqual({ a: 'b' });
    },
  );

  test('only words are answers', () => {
    const kept = new Map([['tong-hop.tra-loi', '{"a":"b","c":3}']]);
    expect(browserAnswerMemory(() => storageOf(kept), 'tong-hop.tra-loi').recall()).toEqual({ a: 'b' });
  });

  test('a browser that keeps nothing is no failure', () => {
    const memory = browserAnswerMemory(() => {
      throw new Error('SecurityError');
    }, 'tong-hop.tra-loi');
    expect(() => memory.remember('a', 'b')).not.toThrow();
    expect(() => memory.forget('a')).not.toThrow();
    expect(memory.recall()).toEqual({});
  });
});
