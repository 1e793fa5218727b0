import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetRange } from '../../core/sheet/range';
import { useMedia } from '../media';
import { needsAnotherFile } from '../fault-way';
import type { RunState } from '../run-machine';
import type { Engine, FileServices } from '../services';
import { text } from '../texts';
import { LOW } from '../pane/shell';
import { PaneScreen } from '../pane/pane-screen';
import type { FileController } from './file-controller';
import { Preview, type PreviewTab, type PreviewView } from './preview';
import { WorkspaceHeader } from './workspace-header';

/** From here on the preview stands beside the pane; below, it is a page of its own. */
const WIDE = '(min-width: 860px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { height: 'auto', minHeight: '100%' },
  },
  columns: { flexGrow: 1, minHeight: 0, display: 'flex', [LOW]: { alignItems: 'stretch' } },
  pane: { width: '100%', minWidth: 0, minHeight: 0 },
  beside: {
    width: '380px',
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  preview: { flexGrow: 1, minWidth: 0, minHeight: 0 },
});

export interface WorkspaceProps {
  readonly state: Exclude<RunState, { at: 'start' }>;
  readonly controller: FileController;
  readonly services: FileServices;
  readonly onPick: () => void;
}

/** The page once a file is open: the pane on the left, what it speaks of on the right. */
export function Workspace({ state, controller, services, onPick }: WorkspaceProps) {
  const styles = useStyles();
  const wide = useMedia(WIDE);
  const engine = useEngine(services);
  const { view, show, back, turnTo, onPage } = usePreview(wide, state.at === 'reading');
  const [openSections, setOpenSections] = useState<readonly string[]>([]);
  const goTo = useCallback((target: SheetRange) => show({ tab: 'source', target }), [show]);
  const previewed = state.at === 'home' || state.at === 'running' || state.at === 'result';
  const showPreview = previewed && (wide || onPage);
  return (
    <div className={styles.page}>
      <WorkspaceHeader state={state} onPick={onPick} onSave={controller.save} />
      <main className={styles.columns}>
        <section
          aria-label={text('file.pane')}
          className={mergeClasses(styles.pane, wide && styles.beside)}
          hidden={showPreview && !wide}
        >
          <PaneScreen
            state={state}
            controller={controller.run}
            kindLabels={engine?.kindLabels ?? null}
            openSections={openSections}
            onOpenSections={setOpenSections}
            onGoTo={goTo}
            onOpenSheet={(tab) => show({ tab, target: view.target })}
            what="file"
            faultWay={(fault, bookOpen) =>
              needsAnotherFile(fault, bookOpen)
                ? { label: text('file.pick'), go: onPick }
                : { label: text('err.retry'), go: () => void controller.run.run() }
            }
          />
        </section>
        {showPreview ? (
          <section aria-label={text('file.preview')} className={styles.preview}>
            <Preview state={state} view={view} onTurn={turnTo} onBack={back} wide={wide} />
          </section>
        ) : null}
      </main>
    </div>
  );
}

const FIRST_VIEW: PreviewView = { tab: 'table', target: null, visits: 0 };

/** What the preview shows, and the way back to the control that led there. */
function usePreview(wide: boolean, opening: boolean) {
  const [view, setView] = useState<PreviewView>(FIRST_VIEW);
  const [onPage, setOnPage] = useState(false);
  // Cells of the file before mean nothing in the one that is being opened.
  if (opening && view !== FIRST_VIEW) {
    setView(FIRST_VIEW);
    setOnPage(false);
  }
  const opener = useRef<HTMLElement | null>(null);
  const returning = useRef(false);
  const show = useCallback((next: { readonly tab: PreviewTab; readonly target: SheetRange | null }) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setView((old) => ({ ...next, visits: old.visits + 1 }));
    setOnPage(true);
  }, []);
  const back = useCallback(() => {
    setOnPage(false);
    returning.current = true;
    if (wide) opener.current?.focus();
  }, [wide]);
  const turnTo = useCallback((tab: PreviewTab) => setView((old) => ({ ...old, tab })), []);
  useEffect(() => {
    // On a narrow page the control is hidden until the pane stands again.
    if (onPage || !returning.current) return;
    returning.current = false;
    opener.current?.focus();
  }, [onPage]);
  return { view, show, back, turnTo, onPage };
}

function useEngine(services: FileServices): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let wanted = true;
    services.engine().then(
      (loaded) => {
        if (wanted) setEngine(loaded);
      },
      // The controller asks for the same engine and tells the person when it does not come.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [services]);
  return engine;
}
