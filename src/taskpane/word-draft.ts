import { useSyncExternalStore } from 'react';
import type { OpenedFile } from './services';

/** What a person chose for the Word report. Kept for the session: going to another tab and back loses nothing. */
export interface WordDraft {
  /** "03" of "Số 03-BC/CB"; "" leaves it open. */
  readonly number: string;
  /** As the date field has it: "2018-12-20", or "". */
  readonly issued: string;
  readonly receipts: boolean;
  /** The person's own template is to be used. */
  readonly own: boolean;
  readonly template: OpenedFile | null;
  /** Names of tags whose near name was not what they mean. */
  readonly refused: ReadonlySet<string>;
}

const listeners = new Set<() => void>();
let draft: WordDraft = {
  number: '',
  issued: '',
  receipts: false,
  own: false,
  template: null,
  refused: new Set(),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(part: Partial<WordDraft>): void {
  draft = { ...draft, ...part };
  for (const listener of listeners) listener();
}

export function useWordDraft(): readonly [WordDraft, (part: Partial<WordDraft>) => void] {
  return [useSyncExternalStore(subscribe, () => draft), change];
}
