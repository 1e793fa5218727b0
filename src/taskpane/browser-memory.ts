import { type Memory, newestMemory, NOTHING_REMEMBERED, type Remembered } from '../core/kept/remembered';
import type { MemoryStore } from '../ports/memory-store';

/**
 * The memory in the browser's own storage, under `key`. `storage` throws or is absent where a browser keeps nothing
 * (private windows, blocked site data): then it holds for this visit and in the workbook, which is all it must.
 */
export function browserMemory(storage: () => Storage, key: string): MemoryStore {
  return {
    recall() {
      try {
        return read(storage(), key);
      } catch {
        return NOTHING_REMEMBERED;
      }
    },
    remember(memory) {
      try {
        const place = storage();
        place.setItem(key, JSON.stringify(newestMemory(read(place, key), memory)));
      } catch {
        // Nothing can be kept here; the run itself has its answer already.
      }
    },
  };
}

/** What stands under the key; another program's text there is no memory. */
function read(storage: Storage, key: string): Memory {
  const kept = parse(storage.getItem(key) ?? '');
  const part = (name: keyof Memory): Remembered =>
    Object.fromEntries(Object.entries(recordOf(recordOf(kept)[name])).filter(isSaid));
  return { answers: part('answers'), dismissed: part('dismissed') };
}

function isSaid(entry: [string, unknown]): entry is [string, Remembered[string]] {
  const { words, when } = recordOf(entry[1]);
  return typeof when === 'string' && (words === null || typeof words === 'string');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
