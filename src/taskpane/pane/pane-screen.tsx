import type { KindId } from '../../core/kinds/kind';
import { conflictChoices, pendingCount, shownOutcome } from '../pending';
import { AskLayer } from './ask-layer';
import { FaultScreen } from './fault-screen';
import type { GoTo } from './goto-button';
import { HomeScreen } from './home-screen';
import { PageLayer } from './page-layer';
import { ReadingScreen } from './reading-screen';
import { ResultScreen } from './result-screen';
import { RunningScreen } from './running-screen';
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

/** The screen for where the person is. For the first 600 ms of a run the old one stays, its button busy. */
export function PaneScreen(props: PaneScreenProps) {
  const { state, controller } = props;
  const run = (): void => void controller.run();
  if (state.at === 'reading') return <ReadingScreen name={state.name} skeleton={state.shown} />;
  if (state.at === 'fault') {
    const way = props.faultWay(state.fault, state.book !== null);
    return (
      <PageLayer state={state} controller={controller} what={props.what} onGoTo={props.onGoTo}>
        <FaultScreen fault={state.fault} action={way.label} onAction={way.go} what={props.what} />
      </PageLayer>
    );
  }
  if (state.at === 'running' && state.shown) {
    return (
      <RunningScreen
        period={state.book.choice.period?.label ?? ''}
        stage={state.stage}
        stopping={state.stopping}
        onStop={controller.stop}
      />
    );
  }
  return (
    <AskLayer state={state} controller={controller} onGoTo={props.onGoTo}>
      <PageLayer state={state} controller={controller} what={props.what} onGoTo={props.onGoTo}>
        <StandingScreen {...props} state={state} onRun={run} />
      </PageLayer>
    </AskLayer>
  );
}

interface StandingScreenProps extends PaneScreenProps {
  readonly state: Extract<RunState, { at: 'home' | 'running' | 'result' }>;
  readonly onRun: () => void;
}

/** The first screen or the result, also while a run over it has just begun. */
function StandingScreen({ state, controller, onRun, ...props }: StandingScreenProps) {
  const outcome =
    state.at === 'result' ? shownOutcome(state) : state.at === 'running' ? state.before?.outcome : null;
  if (outcome && state.at !== 'home') {
    return (
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
        onBack={controller.back}
        onRun={onRun}
      />
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
