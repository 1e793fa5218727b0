import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { useMedia } from '../media';
import type { FileServices } from '../services';
import { text } from '../texts';
import { DropTarget } from './drop-target';
import type { FileController } from './file-controller';
import { ScreenGuard } from './screen-guard';
import { StartScreen } from './start-screen';

const useStyles = makeStyles({ provider: { minHeight: '100%', height: '100%' } });

const loadWorkspace = () => import('./workspace');
const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

export interface AppProps {
  readonly controller: FileController;
  readonly services: FileServices;
}

/** The file page: the start screen at once, everything else when it is wanted. */
export function App({ controller, services }: AppProps) {
  const styles = useStyles();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const state = useSyncExternalStore(controller.run.subscribe, controller.run.getState);
  const picker = useRef<HTMLInputElement>(null);
  useLoadAfterPaint(services);
  const pick = (): void => picker.current?.click();
  const open = (file: File): void => {
    void controller.openFile(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <AriaLiveAnnouncer>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls,.htm,.html"
          aria-label={text('file.pick')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) open(file);
            // The same file chosen again must be a change again.
            event.target.value = '';
          }}
        />
        <DropTarget onDrop={open}>
          <ScreenGuard>
            {state.at === 'start' ? (
              <StartScreen onPick={pick} onSample={() => void controller.openSample()} />
            ) : (
              <Suspense fallback={null}>
                <Workspace state={state} controller={controller} services={services} onPick={pick} />
              </Suspense>
            )}
          </ScreenGuard>
        </DropTarget>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** What comes after the start screen is fetched as soon as that one stands, so that opening a file is quick. */
function useLoadAfterPaint(services: FileServices): void {
  useEffect(
    () =>
      services.after(0, () => {
        void services
          .painted()
          .then(() => Promise.all([loadWorkspace(), services.engine()]))
          // Opening a file asks again, and says so when it fails then.
          .catch(() => undefined);
      }),
    [services],
  );
}
