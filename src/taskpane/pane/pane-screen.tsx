import type { KindId } from '../../core/kinds/kind';
import { conflictChoices, pendingCount, shownOutcome } from '../pending';
import { AskLayer } from './ask-layer';
import { FaultScreen } from './fault-screen';
import type { GoTo } from './goto-button';
import { HomeScreen } from './home-screen';
import { type Later, useLater } from './later';
import type * as laterScreens from './later-screens';
import { Loaded } from './loaded';
import { PageLayer } from './page-layer';
import { ReadingScreen } from './reading-screen';
import { dismissedNow } from '../dismissed-findings';
import { canTell } from '../sheet-lines';
import { text } from '../texts';
import type { HostFault } from '../../ports/workbook-host';
import type { RunController } from '../run-controller';
import type { RunState } from '../run-machine';

export interface PaneScreenProps {
  readonly state: Exclude<RunState, { at: 'start' }>;
  readonly controller: RunController;
  readonly kindLabels: Readonly<Record<KindId, string>> | null;
  readonly openSections: readonly string[];
  readonly onOpenSections: (sections: readonly string[]) => void;
  readonly onGoTo: GoTo;
  readonly onOpenSheet: (role: 'table' | 'charts') => void;
  /** What a run leaves alone: a file, or the book in Excel. */
  readonly what: 'file' | 'book';
  /** The one button under a fault: its name, and what it does. */
  readonly faultWay: (
    fault: HostFault,
    bookOpen: boolean,
  ) => { readonly label: string; readonly go: () => void };
}

type LaterScreens = typeof laterScreens;

const loadLaterScreens = (): Promise<LaterScreens> => import('./later-screens');

/** The screen for where the person is. For the first 600 ms of a run the old one stays, its button busy. */
export function PaneScreen(props: PaneScreenProps) {
  const { state, controller } = props;
  const run = (): void => void controller.run();
  const later = useLater(loadLaterScreens);
  if (state.at === 'reading') return <ReadingScreen name={state.name} skeleton={state.shown} />;
  if (state.at === 'fault') {
    const way = props.faultWay(state.fault, state.book !== null);
    return (
      <PageLayer state={state} controller={controller} what={props.what} onGoTo={props.onGoTo}>
        <FaultScreen
          fault={state.fault}
          action={way.label}
          onAction={way.go}
          what={props.what}
          canTell={state.book?.understood.sheets.some(canTell) ?? false}
        />
      </PageLayer>
    );
  }
  if (state.at === 'running' && state.shown) {
    const period = state.book.choice.period?.label ?? '';
    return (
      <Loaded later={later} title={text('run.title', { period })}>
        {({ RunningScreen }) => (
          <RunningScreen
            period={period}
            stage={state.stage}
            stopping={state.stopping}
            onStop={controller.stop}
          />
        )}
      </Loaded>
    );
  }
  return (
    <AskLayer later={later} state={state} controller={controller} onGoTo={props.onGoTo}>
      <PageLayer state={state} controller={controller} what={props.what} onGoTo={props.onGoTo}>
        <StandingScreen {...props} later={later} state={state} onRun={run} />
      </PageLayer>
    </AskLayer>
  );
}

interface StandingScreenProps extends PaneScreenProps {
  readonly state: Extract<RunState, { at: 'home' | 'running' | 'result' }>;
  readonly later: Later<LaterScreens>;
  readonly onRun: () => void;
}

/** The first screen or the result, also while a run over it has just begun. */
function StandingScreen({ state, controller, later, onRun, ...props }: StandingScreenProps) {
  const outcome =
    state.at === 'result' ? shownOutcome(state) : state.at === 'running' ? state.before?.outcome : null;
  if (outcome && state.at !== 'home') {
    return (
      <Loaded later={later} title={text('home.run', { period: outcome.period.label })}>
        {({ ResultScreen }) => (
          <ResultScreen
            outcome={outcome}
            busy={state.at === 'running'}
            pending={state.at === 'result' ? pendingCount(state) : 0}
            conflicts={conflictChoices(state)}
            onDecide={controller.decide}
            open={props.openSections}
            onOpen={props.onOpenSections}
            onGoTo={props.onGoTo}
            onOpenSheet={props.onOpenSheet}
            dismissed={dismissedNow(state.book)}
            onDismiss={controller.dismiss}
            onRestore={controller.restore}
            onRecheck={props.what === 'book' ? controller.recheck : null}
            onBack={controller.back}
            onRun={onRun}
          />
        )}
      </Loaded>
    );
  }
  return (
    <HomeScreen
      book={state.book}
      arrived={state.at === 'home' ? state.arrived : 'back'}
      busy={state.at === 'running'}
      kindLabels={props.kindLabels}
      onChoose={controller.choose}
      onInclude={(sheet) => void controller.includeSheet(sheet)}
      onRun={onRun}
    />
  );
}
