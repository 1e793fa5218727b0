import type { ComponentType } from 'react';
import type { KindId } from '../../core/kinds/kind';
import type { RunController } from '../run-controller';
import type { RunState } from '../run-machine';
import type { PlainTextKey } from '../texts';
import type { GoTo } from './goto-button';

/** One sheet of the book, or the kinds of table that a figure without a value is read from. */
export type PageAbout = { readonly sheet: string } | { readonly kinds: readonly KindId[] };

/** What a page behind ⋯ is given. It draws itself in a `PageFrame`. */
export interface PanePageProps {
  /** Where the person came from: a page is only offered where what it needs is there. */
  readonly state: RunState;
  readonly controller: RunController;
  readonly what: 'file' | 'book';
  /** What the page was opened for, where that was said. */
  readonly about: PageAbout | null;
  readonly onGoTo: GoTo;
  readonly onBack: () => void;
}

export interface PanePage {
  readonly key: string;
  readonly label: PlainTextKey;
  /** What the page works on: a workbook that is open, one with tables that are used, or nothing. */
  readonly needs: 'book' | 'tables' | null;
  /** Stands under ⋯; the others are opened from where they are wanted. */
  readonly listed: boolean;
  readonly load: () => Promise<ComponentType<PanePageProps>>;
}

/** In the order of the list (UX.md §2). A new page is one entry here and one file. */
const PAGES = [
  {
    key: 'columns',
    label: 'menu.columns',
    needs: 'tables',
    listed: true,
    load: () => import('./columns-page').then(({ ColumnsPage }) => ColumnsPage),
  },
  {
    key: 'tell_kind',
    label: 'home.tell_kind',
    needs: 'book',
    listed: false,
    load: () => import('./tell-kind-page').then(({ TellKindPage }) => TellKindPage),
  },
  {
    key: 'last_year',
    label: 'menu.last_year',
    needs: 'tables',
    listed: true,
    load: () => import('./last-year-page').then(({ LastYearPage }) => LastYearPage),
  },
  {
    key: 'fill',
    label: 'menu.fill',
    needs: 'tables',
    listed: true,
    load: () => import('./fill-page').then(({ FillPage }) => FillPage),
  },
  {
    key: 'new_books',
    label: 'menu.new_workbook',
    needs: null,
    listed: true,
    load: () => import('./new-books-page').then(({ NewBooksPage }) => NewBooksPage),
  },
  {
    key: 'settings',
    label: 'menu.settings',
    needs: 'book',
    listed: true,
    load: () => import('./settings-page').then(({ SettingsPage }) => SettingsPage),
  },
] as const satisfies readonly PanePage[];

export type PageKey = (typeof PAGES)[number]['key'];

/** The pages behind ⋯. */
export const PANE_PAGES: readonly (PanePage & { readonly key: PageKey })[] = PAGES;
