import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatNumber } from '../../core/vietnamese/numbers';
import { bookOf } from '../book-jobs';
import type { Said } from '../run-controller';
import { AS_READ, kindChoices, kindNames, type TableToTell, tablesToTell } from '../tables-told';
import { text } from '../texts';
import { AnswerFooter } from './answer-footer';
import { GotoButton } from './goto-button';
import { PageFrame } from './page-frame';
import type { PageAbout, PanePageProps } from './pages';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  tables: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > button': { alignSelf: 'flex-start' },
  },
  unused: { borderLeftColor: tokens.colorBrandStroke1 },
});

/** Cho biết là bảng gì (UX.md §8 home.tell_kind, receipt.pick_sheet): which of the cell's books a table is, or none. */
export function TellKindPage({ state, controller, about, onGoTo, onBack }: PanePageProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const book = bookOf(state);
  const tables = useMemo(() => (book ? tablesToTell(book.understood) : []), [book]);
  const shown = about && 'sheet' in about ? tables.filter(({ sheet }) => sheet === about.sheet) : tables;
  const [said, setSaid] = useState<Said>({});
  const [remember, setRemember] = useState(true);
  const say = (id: string, words: string | null | undefined): void =>
    setSaid(({ [id]: _, ...others }) => (words === undefined ? others : { ...others, [id]: words }));
  return (
    <PageFrame
      title={text('home.tell_kind')}
      onBack={onBack}
      footer={
        <AnswerFooter
          remember={remember}
          onRemember={setRemember}
          onLater={onBack}
          onUse={() => {
            onBack();
            if (Object.keys(said).length > 0) controller.correct(said, remember);
          }}
        />
      }
    >
      <p className={texts.body}>{introWords(about)}</p>
      {shown.some(({ id }) => id !== null) ? null : <p className={texts.body}>{text('tell.none')}</p>}
      <ul className={styles.tables}>
        {shown.map((table, index) => (
          <li key={index} className={`${styles.table} ${table.kind === 'other' ? styles.unused : ''}`}>
            <p className={texts.strong}>{table.sheet}</p>
            <p className={texts.muted}>{tableWords(table)}</p>
            <GotoButton target={table.at} onGoTo={onGoTo} />
            <KindChoice table={table} said={table.id === null ? undefined : said[table.id]} onSay={say} />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function introWords(about: PageAbout | null): string {
  return about && 'kinds' in about
    ? text('tell.intro_figure', { kinds: kindNames(about.kinds) })
    : text('tell.intro');
}

/** "TT; Họ và tên; Ngày … (12 dòng)" */
function tableWords({ headings, rows }: TableToTell): string {
  const count = text('tell.rows', { n: formatNumber(rows) });
  return headings.length === 0
    ? count
    : text('tell.headings', { headings: headings.join('; '), rows: count });
}

interface KindChoiceProps {
  readonly table: TableToTell;
  /** Said on this page; undefined: nothing. */
  readonly said: string | null | undefined;
  /** undefined: as it was. */
  readonly onSay: (id: string, words: string | null | undefined) => void;
}

function KindChoice({ table, said, onSay }: KindChoiceProps) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { id, kind, told, why, sheet } = table;
  if (id === null) return <p className={texts.body}>{text('tell.no_headings')}</p>;
  const before = told ? kind : AS_READ;
  const choose = (words: string): void => {
    if (words === before) onSay(id, undefined);
    else onSay(id, words === AS_READ ? null : words);
  };
  return (
    <Field label={text('tell.table_is')} className={controls.field} {...(why === '' ? {} : { hint: why })}>
      <Select
        size="large"
        className={controls.narrow}
        aria-label={text('common.about', { what: text('tell.table_is'), about: sheet })}
        value={said === undefined ? before : (said ?? AS_READ)}
        onChange={(_, data) => choose(data.value)}
      >
        {kindChoices(table).map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
