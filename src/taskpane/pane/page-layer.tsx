import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { RunState } from '../run-machine';
import { text } from '../texts';
import { focusAgain } from './focus-again';
import { useLater } from './later';
import { MorePage } from './more-page';
import { NotLoaded } from './not-loaded';
import { type OpenPage, PageProvider } from './page-context';
import { PageFrame } from './page-frame';
import { PANE_PAGES, type PageAbout, type PageKey, type PanePage, type PanePageProps } from './pages';

const useStyles = makeStyles({
  under: { display: 'contents' },
  covered: { display: 'none' },
});

interface Opened {
  readonly page: PageKey | 'more';
  readonly about: PageAbout | null;
  /** What had the focus; it has it again on the way back. */
  readonly opener: HTMLElement | null;
}

export interface PageLayerProps extends Omit<PanePageProps, 'about' | 'onBack'> {
  readonly children: ReactNode;
}

/**
 * The pages behind ⋯, over the screen and over each other. What lies underneath stays as it is, so that the way back
 * finds the same tab, the same open receipt and the same control. A run that begins (from the ribbon) closes them.
 */
export function PageLayer({ children, ...given }: PageLayerProps) {
  const styles = useStyles();
  const [pages, setPages] = useState<readonly Opened[]>([]);
  const running = given.state.at === 'running';
  if (running && pages.length > 0) setPages([]);
  const open = useCallback<OpenPage>((page, about) => {
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setPages((before) => [...before, { page, about: about ?? null, opener }]);
  }, []);
  const layer = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const back = useCallback(() => {
    opener.current = pages.at(-1)?.opener ?? null;
    setPages(pages.slice(0, -1));
  }, [pages]);
  useEffect(() => {
    if (opener.current === null) return;
    focusAgain(opener.current, layer.current);
    opener.current = null;
  }, [pages]);
  const offered = pagesOffered(given.state);
  return (
    <PageProvider value={offered.length > 0 ? open : null}>
      <div ref={layer} className={styles.under}>
        <div className={mergeClasses(styles.under, pages.length > 0 && styles.covered)}>{children}</div>
        {pages.map((opened, index) => (
          <div key={index} className={mergeClasses(styles.under, index < pages.length - 1 && styles.covered)}>
            <OpenedPage {...given} opened={opened} onBack={back} />
          </div>
        ))}
      </div>
    </PageProvider>
  );
}

function pagesOffered(state: RunState): typeof PANE_PAGES {
  const sheets = 'book' in state ? state.book?.understood.sheets : undefined;
  const there = {
    book: sheets !== undefined,
    tables: sheets?.some(({ status }) => status === 'recognised') ?? false,
  };
  return PANE_PAGES.filter(({ listed, needs }) => listed && (needs === null || there[needs]));
}

interface OpenedPageProps extends Omit<PanePageProps, 'about'> {
  readonly opened: Opened;
}

function OpenedPage({ opened, ...given }: OpenedPageProps) {
  if (opened.page === 'more') {
    return <MorePage pages={pagesOffered(given.state)} onBack={given.onBack} />;
  }
  const page = PANE_PAGES.find(({ key }) => key === opened.page);
  return page ? <LoadedPage {...given} page={page} about={opened.about} /> : null;
}

function LoadedPage({ page, ...given }: PanePageProps & { readonly page: PanePage }) {
  const { part: Page, failed, again } = useLater(page.load);
  if (Page) return <Page {...given} />;
  return (
    <PageFrame title={text(page.label)} onBack={given.onBack}>
      {failed ? <NotLoaded onAgain={again} /> : null}
    </PageFrame>
  );
}
