import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import type { Outcome } from '../../app/tong-hop';
import { comparison, knowsLastYear } from '../figure-words';
import { keyLine } from '../key-figures';
import type { SortedFindings } from '../dismissed-findings';
import type { ConflictChoice } from '../pending';
import { type PaneSection, paneSections } from '../printed-sections';
import { rowWordOf } from '../row-word';
import { text } from '../texts';
import { ConflictList } from './conflict-list';
import { SinceList } from './since-list';
import { FigureRow } from './figure-row';
import type { GoTo } from './goto-button';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  done: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  doneIcon: { color: tokens.colorStatusSuccessForeground1, display: 'flex', flexShrink: 0 },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  all: { display: 'flex', justifyContent: 'flex-end' },
  header: {
    '& > button': { paddingLeft: 0, paddingRight: 0, minHeight: '44px', height: 'auto' },
  },
  heading: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    flexGrow: 1,
    minWidth: 0,
  },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: 0 },
  none: { fontStyle: 'italic' },
});

export interface FiguresTabProps {
  readonly outcome: Outcome;
  /** The notes that are open: a section says how many are about it. */
  readonly notes: SortedFindings['open'];
  readonly open: readonly string[];
  readonly onOpen: (sections: readonly string[]) => void;
  readonly onGoTo: GoTo;
  readonly conflicts: readonly ConflictChoice[];
  readonly onDecide: (id: string, recompute: boolean) => void;
  /** Shows one of our sheets. */
  readonly onOpenSheet: (role: 'table' | 'charts') => void;
}

/** Số liệu (UX.md §4.3): the year on one screen, each figure with its receipt. */
export function FiguresTab(props: FiguresTabProps) {
  const { outcome, notes, open, onOpen, onGoTo, conflicts, onDecide, onOpenSheet } = props;
  const styles = useStyles();
  const texts = useTextStyles();
  const sections = useMemo(() => paneSections(outcome.report), [outcome]);
  const everyOpen = sections.every((section) => open.includes(section.id));
  return (
    <>
      <div className={styles.done}>
        <span className={styles.doneIcon}>
          <CheckmarkCircle20Filled />
        </span>
        <p className={texts.strong}>{doneLine(outcome)}</p>
      </div>
      {outcome.changes.sheets.length === 0 ? <p className={texts.muted}>{text('rerun.nothing')}</p> : null}
      <div className={styles.links}>
        {outcome.ownSheets.map((sheet) => (
          <Link
            key={sheet.role}
            as="button"
            inline
            className={texts.link}
            onClick={() => onOpenSheet(sheet.role)}
          >
            {text('result.open_sheet', { sheet: sheet.name })}
          </Link>
        ))}
      </div>
      <ConflictList outcome={outcome} conflicts={conflicts} onDecide={onDecide} />
      {outcome.since ? <SinceList since={outcome.since} onGoTo={onGoTo} /> : null}
      <div className={styles.all}>
        <Link
          as="button"
          inline
          className={texts.link}
          onClick={() => onOpen(everyOpen ? [] : sections.map((section) => section.id))}
        >
          {text(everyOpen ? 'result.close_all' : 'result.open_all')}
        </Link>
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, data) => onOpen(data.openItems as string[])}
      >
        {sections.map((section) => (
          <SectionItem key={section.id} section={section} outcome={outcome} notes={notes} onGoTo={onGoTo} />
        ))}
      </Accordion>
    </>
  );
}

interface SectionItemProps extends Pick<FiguresTabProps, 'notes'> {
  readonly section: PaneSection;
  readonly outcome: Outcome;
  readonly onGoTo: GoTo;
}

function SectionItem({ section, outcome, notes, onGoTo }: SectionItemProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const lastYearKnown = knowsLastYear(outcome.figures);
  const title = section.roman === null ? section.title : `${section.roman}. ${section.title}`;
  const line = sectionLine(section, notes);
  return (
    <AccordionItem value={section.id} className={styles.section}>
      <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
        <span className={styles.heading}>
          <span className={texts.strong}>{title}</span>
          <span className={line === null ? `${texts.muted} ${styles.none}` : texts.muted}>
            {line ?? text('common.no_value')}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {section.figures.map((figure) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            outcome={outcome}
            rowWord={rowWordOf(figure, outcome.understood)}
            compared={comparison(figure, outcome.report.previousLabel, lastYearKnown)}
            sectionEmpty={section.roman === null}
            onGoTo={onGoTo}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** "12 kỳ, dự 97,5%, 1 lưu ý"; null when the section has no value. */
function sectionLine(section: PaneSection, notes: SortedFindings['open']): string | null {
  const ids = new Set(section.figures.map((figure) => figure.id));
  const findings = notes.filter(({ finding }) => finding.affects.some((id) => ids.has(id))).length;
  const key = keyLine(section.id, section.figures);
  if (key === '') return null;
  return findings > 0 ? `${key}, ${text('result.section_findings', { n: findings })}` : key;
}

/** "Đã lập xong 33 số liệu, 5 biểu đồ": figures with a value, charts that were drawn. */
export function doneLine({ figures, report }: Outcome): string {
  return text('result.done', {
    n: figures.filter((figure) => figure.value !== null).length,
    c: report.charts.filter((chart) => chart.drawn).length,
  });
}
