import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Answers } from '../../core/checks/question';
import { type TableRead, tablesRead } from '../columns-read';
import { text } from '../texts';
import { AnswerFooter } from './answer-footer';
import { ColumnChoice } from './column-choice';
import { GotoButton } from './goto-button';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';
import { TellKindLink } from './tell-kind-link';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  header: { '& > button': { paddingInline: 0, minHeight: '44px', height: 'auto' } },
  heading: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
    flexGrow: 1,
  },
  table: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
});

/** Các cột (UX.md §4.5): each table that is used, its doubtful columns first; what is wrong is chosen otherwise. */
export function ColumnsPage({ state, controller, about, onGoTo, onBack }: PanePageProps) {
  const texts = useTextStyles();
  const understood = 'book' in state && state.book ? state.book.understood : null;
  const tables = useMemo(() => (understood ? tablesRead(understood) : []), [understood]);
  const [said, setSaid] = useState<Answers>({});
  const [remember, setRemember] = useState(true);
  const only = about && 'sheet' in about ? about.sheet : null;
  const shown = only === null ? tables : tables.filter(({ sheet }) => sheet === only);
  const [open, setOpen] = useState<readonly number[]>(() =>
    shown.flatMap((table, index) => (only !== null || hasDoubt(table) ? [index] : [])),
  );
  const say = (id: string, field: string, before: string): void =>
    setSaid(({ [id]: _, ...others }) => (field === before ? others : { ...others, [id]: field }));
  return (
    <PageFrame
      title={text('menu.columns')}
      onBack={onBack}
      footer={
        <AnswerFooter
          remember={remember}
          onRemember={setRemember}
          onLater={onBack}
          onUse={() => {
            controller.correct(said, remember);
            onBack();
          }}
        />
      }
    >
      <p className={texts.muted}>{text('columns.intro')}</p>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, data) => setOpen(data.openItems as number[])}
      >
        {shown.map((table, index) => (
          <TableColumns key={index} place={index} table={table} said={said} onSay={say} onGoTo={onGoTo} />
        ))}
      </Accordion>
    </PageFrame>
  );
}

function hasDoubt({ columns }: TableRead): boolean {
  return columns.some(({ doubtful }) => doubtful);
}

interface TableColumnsProps extends Pick<PanePageProps, 'onGoTo'> {
  readonly place: number;
  readonly table: TableRead;
  readonly said: Answers;
  readonly onSay: (id: string, field: string, before: string) => void;
}

function TableColumns({ place, table, said, onSay, onGoTo }: TableColumnsProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { sheet, kind, columns, runs, fields, at } = table;
  const doubtful = columns.filter((column) => column.doubtful).length;
  const sure = columns.length + runs.length - doubtful;
  return (
    <AccordionItem value={place} className={styles.table}>
      <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
        <span className={styles.heading}>
          <span className={texts.strong}>{text('columns.table', { sheet, kind })}</span>
          <span className={texts.muted}>
            {doubtful > 0 ? text('columns.doubtful', { n: doubtful, sure }) : text('ask.sure', { n: sure })}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.ways}>
          <GotoButton target={at} onGoTo={onGoTo} />
          <TellKindLink sheet={sheet} />
        </div>
        {columns.map((column) => (
          <ColumnChoice
            key={column.id}
            column={column}
            fields={fields}
            chosen={said[column.id] ?? column.field}
            onChoose={(field) => onSay(column.id, field, column.field)}
          />
        ))}
        {runs.map(({ name, header, label }) => (
          <p key={name} className={texts.body}>
            <strong>{text('columns.column', { name, header })}</strong>: {label}
          </p>
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}
