import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ColumnsRead, type TableRead, tablesRead } from '../columns-read';
import { text } from '../texts';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Xem lại các cột đã nhận ra: each table that is used, what its columns were taken for and why. */
export function ColumnsPage({ state, about, onBack }: PanePageProps) {
  const styles = useStyles();
  const understood = 'book' in state && state.book ? state.book.understood : null;
  const tables = useMemo(() => (understood ? tablesRead(understood) : []), [understood]);
  const shown = about === null ? tables : tables.filter(({ sheet }) => sheet === about);
  return (
    <PageFrame title={text('menu.columns')} onBack={onBack}>
      <div className={styles.tables}>
        {shown.map((table, index) => (
          <TableColumns key={index} table={table} />
        ))}
      </div>
    </PageFrame>
  );
}

function TableColumns({ table }: { readonly table: TableRead }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <section>
      <h2 className={texts.heading}>{text('columns.table', { sheet: table.sheet, kind: table.kind })}</h2>
      <ul className={styles.list}>
        {table.columns.map((column) => (
          <ColumnLine key={column.name} column={column} />
        ))}
      </ul>
      {table.unused.length > 0 ? (
        <p className={texts.muted}>
          {text('columns.unused', {
            columns: table.unused.map(({ name, header }) => `${name} “${header}”`).join(', '),
          })}
        </p>
      ) : null}
    </section>
  );
}

function ColumnLine({ column }: { readonly column: ColumnsRead }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { name, header, label, samples, why } = column;
  return (
    <li className={styles.line}>
      <p className={texts.body}>
        <strong>{text('columns.column', { name, header })}</strong> {text('columns.is', { label })}
      </p>
      {samples.length > 0 ? <p className={texts.muted}>{samples.join('; ')}</p> : null}
      <p className={texts.muted}>{why}</p>
    </li>
  );
}
