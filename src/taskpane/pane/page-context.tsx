import { createContext, useContext } from 'react';
import type { PageAbout, PageKey } from './pages';

/** `more` is the list of all pages. */
export type OpenPage = (page: PageKey | 'more', about?: PageAbout) => void;

const PageContext = createContext<OpenPage | null>(null);

export const PageProvider = PageContext.Provider;

/** Opens a page over the screen; the way back leads to the control that had the focus. Null: no pages here. */
export function useOpenPage(): OpenPage | null {
  return useContext(PageContext);
}
