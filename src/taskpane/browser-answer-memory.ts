import type { Answers } from '../core/checks/question';
import type { AnswerMemory } from '../ports/answer-memory';

/**
 * Answers in the browser's own storage, under `key`. `storage` throws or is absent where a browser keeps nothing
 * (private windows, blocked site data): then the answers hold for this visit only, which is all they must.
 */
export function browserAnswerMemory(storage: () => Storage, key: string): AnswerMemory {
  const change = (changed: (answers: Answers) => Answers): void => {
    try {
      const place = storage();
      place.setItem(key, JSON.stringify(changed(read(place, key))));
    } catch {
      // Nothing can be kept here; the run itself has its answer already.
    }
  };
  return {
    recall() {
      try {
        return read(storage(), key);
      } catch {
        return {};
      }
    },
    remember: (question, option) => change((answers) => ({ ...answers, [question]: option })),
    forget: (question) =>
      change((answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))),
    forgetAll: () => change(() => ({})),
  };
}

/** What stands under the key; another program's text there is no answer. */
function read(storage: Storage, key: string): Answers {
  const kept = storage.getItem(key);
  if (kept === null) return {};
  const parsed: unknown = parse(kept);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
