import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import type { KeyboardEvent } from 'react';
import { text } from '../texts';
import { useOpenPage } from './page-context';
import { PageFrame } from './page-frame';
import type { PANE_PAGES } from './pages';
import { SITE_PAGES, useOpenSitePage } from './site-pages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  entry: {
    width: '100%',
    minHeight: '44px',
    justifyContent: 'space-between',
    paddingInline: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface MorePageProps {
  readonly pages: typeof PANE_PAGES;
  readonly onBack: () => void;
}

/** Việc khác: the rare jobs and the guide, one line each. */
export function MorePage({ pages, onBack }: MorePageProps) {
  const styles = useStyles();
  const open = useOpenPage();
  return (
    <PageFrame title={text('common.more')} onBack={onBack}>
      <ul className={styles.list} onKeyDown={moveFocus}>
        {pages.map(({ key, label }) => (
          <li key={key} className={styles.line}>
            <Button
              appearance="transparent"
              className={styles.entry}
              icon={<ChevronRight20Regular />}
              iconPosition="after"
              onClick={() => open?.(key)}
            >
              {text(label)}
            </Button>
          </li>
        ))}
        <li className={styles.line}>
          <GuideEntry />
        </li>
      </ul>
    </PageFrame>
  );
}

/** The guide is a page of its own: read beside the workbook, not over the pane. */
function GuideEntry() {
  const styles = useStyles();
  const openSitePage = useOpenSitePage();
  return (
    <Button
      as="a"
      href={SITE_PAGES.guide}
      target="_blank"
      rel="noopener"
      appearance="transparent"
      className={styles.entry}
      icon={<Open20Regular />}
      iconPosition="after"
      onClick={(event) => {
        if (!openSitePage) return;
        event.preventDefault();
        openSitePage(SITE_PAGES.guide);
      }}
    >
      {text('menu.help')}
    </Button>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** ↑ ↓ Home End between the entries (UX.md §5). */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a')];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  if (!step || at < 0) return;
  event.preventDefault();
  entries[step(at, entries.length - 1)]?.focus();
}
