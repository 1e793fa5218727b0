import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { BackButton } from './back-button';
import { Headline } from './headline';
import { Shell } from './shell';

const useStyles = makeStyles({ page: { display: 'contents' } });

export interface PageFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  /** The one primary button and what stands beside it. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of a page over a screen: ←, its h1, which takes the focus, and Esc for the way back. Whoever uses Esc
 * for something nearer (an open note) calls `preventDefault`.
 */
export function PageFrame({ title, onBack, footer, children }: PageFrameProps) {
  const styles = useStyles();
  useEffect(() => {
    // What had the focus may be gone, or not yet there: the key then goes to the body, past the frame.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.target === document.body && !event.defaultPrevented) onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <Shell
        header={
          <>
            <BackButton onBack={onBack} />
            <Headline>{title}</Headline>
          </>
        }
        footer={footer}
      >
        {children}
      </Shell>
    </div>
  );
}
