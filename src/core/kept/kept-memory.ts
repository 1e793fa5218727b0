import type { Memory, Remembered, Said } from './remembered';
import { escapeXml, unescapeXml } from './xml-words';

/** Element of what holds and of what was taken back. */
const ELEMENTS = {
  answers: { said: 'answer', back: 'forgotten' },
  dismissed: { said: 'dismissed', back: 'restored' },
} as const satisfies Record<keyof Memory, { said: string; back: string }>;

/** A workbook that is used for many years keeps the newest; a part filled by hand cannot slow a reading down. */
const MOST = 500;
const LONGEST_ID = 400;
const LONGEST_WORDS = 500;

const ELEMENT =
  /<(?:\w+:)?(answer|forgotten|dismissed|restored)((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([^<]*)<)/g;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Answers and laid-aside notes as elements: `<answer id="mark:v@diem danh" when="…">absent</answer>`. */
export function memoryElements(memory: Memory): readonly string[] {
  return (['answers', 'dismissed'] as const).flatMap((part) =>
    newestFirst(memory[part])
      .slice(0, MOST)
      .map(([id, { words, when }]) => {
        const name = words === null ? ELEMENTS[part].back : ELEMENTS[part].said;
        const attributes = `id="${escapeXml(id)}" when="${escapeXml(when)}"`;
        return words === null
          ? `<${name} ${attributes}/>`
          : `<${name} ${attributes}>${escapeXml(words.slice(0, LONGEST_WORDS))}</${name}>`;
      }),
  );
}

/** What a part remembers; an element that cannot be one is passed over. */
export function readMemory(xml: string): Memory {
  const read = { answers: new Map<string, Said>(), dismissed: new Map<string, Said>() };
  for (const [, name, attributes = '', text = ''] of xml.matchAll(ELEMENT)) {
    const id = attribute(attributes, 'id');
    const when = attribute(attributes, 'when');
    if (id === '' || id.length > LONGEST_ID || !MOMENT.test(when)) continue;
    const part = name === 'answer' || name === 'forgotten' ? 'answers' : 'dismissed';
    if (read[part].size >= MOST) continue;
    const words = name === ELEMENTS[part].back ? null : unescapeXml(text).trim().slice(0, LONGEST_WORDS);
    read[part].set(id, { words, when });
  }
  return {
    answers: Object.fromEntries(read.answers),
    dismissed: Object.fromEntries(read.dismissed),
  };
}

function newestFirst(remembered: Remembered): readonly (readonly [string, Said])[] {
  return Object.entries(remembered).sort(([, a], [, b]) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}
