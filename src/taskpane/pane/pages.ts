import type { ComponentType } from 'react';
import type { RunController } from '../run-controller';
import type { RunState } from '../run-machine';
import type { PlainTextKey } from '../texts';
import type { GoTo } from './goto-button';

/** What a page behind ⋯ is given. It draws itself in a `PageFrame`. */
export interface PanePageProps {
  /** Where the person came from: pages that need a book are only offered where one is open. */
  readonly state: RunState;
  readonly controller: RunController;
  readonly what: 'file' | 'book';
  /** What the page was opened for (a sheet's name), where that was said. */
  readonly about: string | null;
  readonly onGoTo: GoTo;
  readonly onBack: () => void;
}

export interface PanePage {
  readonly key: string;
  readonly label: PlainTextKey;
  /** Offered only while a workbook is open. */
  readonly needsBook: boolean;
  readonly load: () => Promise<ComponentType<PanePageProps>>;
}

/** In the order of the list (UX.md §2). A new page is one entry here and one file. */
const PAGES = [
  {
    key: 'columns',
    label: 'menu.columns',
    needsBook: true,
    load: () => import('./columns-page').then(({ ColumnsPage }) => ColumnsPage),
  },
  {
    key: 'last_year',
    label: 'menu.last_year',
    needsBook: true,
    load: () => import('./last-year-page').then(({ LastYearPage }) => LastYearPage),
  },
  {
    key: 'new_books',
    label: 'menu.new_workbook',
    needsBook: false,
    load: () => import('./new-books-page').then(({ NewBooksPage }) => NewBooksPage),
  },
  {
    key: 'settings',
    label: 'menu.settings',
    needsBook: true,
    load: () => import('./settings-page').then(({ SettingsPage }) => SettingsPage),
  },
  {
    key: 'fill',
    label: 'menu.fill',
    needsBook: true,
    load: () => import('./fill-page').then(({ FillPage }) => FillPage),
  },
] as const satisfies readonly PanePage[];

export type PageKey = (typeof PAGES)[number]['key'];

/** The pages behind ⋯. */
export const PANE_PAGES: readonly (PanePage & { readonly key: PageKey })[] = PAGES;
