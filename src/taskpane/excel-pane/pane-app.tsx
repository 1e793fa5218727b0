import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KindId } from '../../core/kinds/kind';
import { PaneScreen } from '../pane/pane-screen';
import { text } from '../texts';
import { useDarkTheme } from './dark-theme';
import { NoticeBar } from './notice-bar';
import type { PaneController } from './pane-controller';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  screen: { flexGrow: 1, minHeight: 0 },
});

type KindLabels = Readonly<Record<KindId, string>>;

export interface PaneAppProps {
  readonly controller: PaneController;
  readonly loadKindLabels: () => Promise<KindLabels>;
  readonly openFilePage: () => void;
}

/** The pane in Excel: the same screens as the file page, over the workbook that is open. */
export function PaneApp({ controller, loadKindLabels, openFilePage }: PaneAppProps) {
  const styles = useStyles();
  const dark = useDarkTheme();
  const state = useSyncExternalStore(controller.run.subscribe, controller.run.getState);
  const notice = useSyncExternalStore(controller.subscribe, controller.getNotice);
  const kindLabels = useKindLabels(loadKindLabels);
  const [openSections, setOpenSections] = useState<readonly string[]>([]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <AriaLiveAnnouncer>
        <main className={styles.pane}>
          {notice ? <NoticeBar notice={notice} controller={controller} /> : null}
          <div className={styles.screen}>
            {state.at === 'start' ? null : (
              <PaneScreen
                state={state}
                controller={controller.run}
                kindLabels={kindLabels}
                openSections={openSections}
                onOpenSections={setOpenSections}
                onGoTo={(target) => void controller.goTo(target)}
                onOpenSheet={(role) => void openOwnSheet(controller, role)}
                what="book"
                faultWay={(fault) =>
                  fault.code === 'no_host' || fault.code === 'unsupported'
                    ? { label: text('err.open_web'), go: openFilePage }
                    : { label: text('err.retry'), go: () => void controller.readAndRun() }
                }
              />
            )}
          </div>
        </main>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

async function openOwnSheet(controller: PaneController, role: 'table' | 'charts'): Promise<void> {
  const state = controller.run.getState();
  if (state.at !== 'result') return;
  const own = state.finished.outcome.ownSheets.find((sheet) => sheet.role === role);
  if (own) await controller.goTo({ sheet: own.name, range: { top: 1, left: 1, bottom: 1, right: 1 } });
}

function useKindLabels(load: () => Promise<KindLabels>): KindLabels | null {
  const [labels, setLabels] = useState<KindLabels | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => {
        if (wanted) setLabels(loaded);
      },
      // Without them the line "Chưa có bảng" is left out; reading the workbook says what is the matter.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return labels;
}
