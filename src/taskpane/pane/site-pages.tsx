import { createContext, useContext } from 'react';

/** Other pages of the site, beside the one that is open. */
export const SITE_PAGES = { file: 'index.html', guide: 'huong-dan.html' } as const;

/** Opens another page of the site in a window of its own. */
export type OpenSitePage = (page: (typeof SITE_PAGES)[keyof typeof SITE_PAGES]) => void;

const SitePagesContext = createContext<OpenSitePage | null>(null);

export const SitePagesProvider = SitePagesContext.Provider;

/** Null where a link does it: in a browser. */
export function useOpenSitePage(): OpenSitePage | null {
  return useContext(SitePagesContext);
}
