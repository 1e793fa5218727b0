import { createContext, useContext } from 'react';
import type { Clipboard } from '../../ports/clipboard';
import type { OpenedFile } from '../services';

/** What the tab "Sang Word" needs of the page it stands in. */
export interface WordServices {
  readonly clipboard: Clipboard;
  /** Hands a file to the browser's own way of saving. */
  readonly save: (file: OpenedFile) => void;
  /** Where the charts also are: in the book that is open, or in the file that the page gives back. */
  readonly host: 'excel' | 'file';
  /** Null where files can be saved; else the way to a page where they can. Asked when the tab is shown. */
  readonly otherPage: () => (() => void) | null;
}

const WordServicesContext = createContext<WordServices | null>(null);

export const WordServicesProvider = WordServicesContext.Provider;

export function useWordServices(): WordServices {
  const services = useContext(WordServicesContext);
  if (!services) throw new Error('the page gives no WordServices');
  return services;
}
