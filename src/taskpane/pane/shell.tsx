import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Below this height (zoom, a small window) nothing sticks: header, tabs and footer scroll with the page. */
export const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: 'inline-size',
    [LOW]: { height: 'auto' },
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
    // The scroller is reached by keyboard through what it holds; a focused row must not hide under its edge.
    scrollPaddingBlock: tokens.spacingVerticalL,
    [LOW]: { overflowY: 'visible' },
  },
  footer: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // A screen whose footer has nothing to offer just now.
    ':empty': { display: 'none' },
  },
});

export interface ShellProps {
  readonly header: ReactNode;
  readonly tabs?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen of the pane: header, tabs, the one scroller, footer (UX.md §4 "Shell"). */
export function Shell({ header, tabs, footer, children }: ShellProps) {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      <div className={styles.header}>{header}</div>
      {tabs}
      <div className={styles.body}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </div>
  );
}
