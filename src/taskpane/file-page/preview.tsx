import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId, useRef } from 'react';
import type { Outcome } from '../../app/tong-hop';
import type { SheetRange } from '../../core/sheet/range';
import { Headline } from '../pane/headline';
import { LOW } from '../pane/shell';
import type { RunState } from '../run-machine';
import { text } from '../texts';
import { ChartsPreview } from './charts-preview';
import { SheetPreview } from './sheet-preview';
import { SourceGrid } from './source-grid';

const useStyles = makeStyles({
  preview: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    '@media (max-width: 860px)': { padding: tokens.spacingHorizontalM },
    [LOW]: { height: 'auto' },
  },
  tabs: { flexWrap: 'wrap', '& > button': { minHeight: '44px' } },
  header: { display: 'flex', alignItems: 'center' },
  back: { minHeight: '44px', minWidth: '44px' },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    // Room for the outline when the panel has the focus.
    padding: tokens.spacingHorizontalXXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [LOW]: { overflowY: 'visible' },
  },
});

export type PreviewTab = 'table' | 'charts' | 'source';

export interface PreviewView {
  readonly tab: PreviewTab;
  readonly target: SheetRange | null;
  /** Counts the times something was asked for, so that asking twice for the same moves the focus twice. */
  readonly visits: number;
}

export interface PreviewProps {
  readonly state: RunState;
  readonly view: PreviewView;
  readonly wide: boolean;
  readonly onTurn: (tab: PreviewTab) => void;
  readonly onBack: () => void;
}

/** Beside the pane: our two sheets as they will be, and the person's own cells (pictures 16, 17). */
export function Preview({ state, view, wide, onTurn, onBack }: PreviewProps) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a narrow page this is a new screen, and its h1 takes the focus.
    if (wide && view.visits > 0) panel.current?.focus();
  }, [wide, view.visits]);
  if (state.at !== 'home' && state.at !== 'running' && state.at !== 'result') return null;
  const outcome =
    state.at === 'result' ? state.finished.outcome : state.at === 'running' ? state.before?.outcome : null;
  // A workbook that already holds this very summary gets nothing written, and there is no new sheet to show.
  const planned = outcome?.changes.sheets.some((sheet) => sheet.role === view.tab) ?? false;
  const tab = planned ? view.tab : 'source';
  return (
    <div
      className={styles.preview}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      {wide ? null : (
        <div className={styles.header}>
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeft20Regular />}
            aria-label={text('common.back')}
            onClick={onBack}
          />
          <Headline>{text('file.preview')}</Headline>
        </div>
      )}
      {outcome ? (
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          selectTabOnFocus
          onTabSelect={(_, data) => onTurn(data.value as PreviewTab)}
        >
          {outcome.changes.sheets.map((sheet) => (
            <Tab key={sheet.role} value={sheet.role} id={`${id}-${sheet.role}`} aria-controls={`${id}-panel`}>
              {sheet.name}
            </Tab>
          ))}
          <Tab value="source" id={`${id}-source`} aria-controls={`${id}-panel`}>
            {text('file.tab_source')}
          </Tab>
        </TabList>
      ) : null}
      <div
        // A panel of its own for each tab, so that each begins at its top.
        key={tab}
        ref={panel}
        id={`${id}-panel`}
        className={styles.panel}
        // A scroller that holds no control must be reachable itself to be scrolled by keyboard.
        tabIndex={0}
        {...(outcome
          ? { role: 'tabpanel', 'aria-labelledby': `${id}-${tab}` }
          : { role: 'group', 'aria-label': text('file.tab_source') })}
      >
        {outcome && tab !== 'source' ? (
          <OurSheet outcome={outcome} role={tab} />
        ) : (
          <SourceGrid
            key={view.visits}
            understood={outcome?.understood ?? state.book.understood}
            target={view.target}
          />
        )}
      </div>
    </div>
  );
}

function OurSheet({ outcome, role }: { readonly outcome: Outcome; readonly role: 'table' | 'charts' }) {
  const sheet = outcome.changes.sheets.find((each) => each.role === role);
  if (role === 'charts') return <ChartsPreview charts={outcome.report.charts} />;
  return sheet ? <SheetPreview content={sheet.content} label={sheet.name} /> : null;
}
