import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { RunController } from '../run-controller';
import type { RunState } from '../run-machine';
import { AskProvider } from './ask-context';
import { focusAgain } from './focus-again';
import type { GoTo } from './goto-button';
import type { Later } from './later';
import type * as laterScreens from './later-screens';
import { Loaded } from './loaded';
import { text } from '../texts';

const useStyles = makeStyles({
  under: { display: 'contents' },
  covered: { display: 'none' },
});

export interface AskLayerProps {
  readonly later: Later<Pick<typeof laterScreens, 'AskScreen'>>;
  readonly state: Extract<RunState, { at: 'home' | 'running' | 'result' }>;
  readonly controller: RunController;
  readonly onGoTo: GoTo;
  readonly children: ReactNode;
}

/**
 * The page of a question over the screen it was asked from. That screen stays as it is underneath, so that the way
 * back finds the same tab, the same open receipt and the same control.
 */
export function AskLayer({ later, state, controller, onGoTo, children }: AskLayerProps) {
  const styles = useStyles();
  const under = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { book } = state;
  const asking = state.at === 'running' ? null : state.asking;
  const now = asking && book.asked.find(({ question }) => question.id === asking.id);
  const value = useMemo(
    () => ({
      asked: book.asked,
      ask: (id: string) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        void controller.ask(id);
      },
    }),
    [book.asked, controller],
  );
  const open = now ? true : false;
  useEffect(() => {
    if (open || opener.current === null) return;
    focusAgain(opener.current, under.current);
    opener.current = null;
  }, [open]);
  return (
    <AskProvider value={value}>
      <div ref={under} className={mergeClasses(styles.under, open && styles.covered)}>
        {children}
      </div>
      {now && asking ? (
        <Loaded later={later} title={text('ask.title')}>
          {({ AskScreen }) => (
            <AskScreen
              // Taken back, the page begins anew with the guess chosen.
              key={`${asking.id} ${now.answer ?? ''}`}
              asked={now}
              options={asking.options}
              understood={book.understood}
              onGoTo={onGoTo}
              onUse={(option, remember) => controller.answer(asking.id, option, remember)}
              onForget={() => controller.forget(asking.id)}
              onLater={controller.back}
            />
          )}
        </Loaded>
      ) : null}
    </AskProvider>
  );
}
