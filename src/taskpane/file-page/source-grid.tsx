import {
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Understood } from '../../app/understand';
import { columnName, formatRange, type SheetRange } from '../../core/sheet/range';
import { formatNumber } from '../../core/vietnamese/numbers';
import { type GridCell, gridWindow } from '../grid-window';
import { useControlStyles, useTextStyles } from '../pane/text-styles';
import { text } from '../texts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  select: { flexBasis: '220px', minWidth: 0 },
  grid: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    width: 'max-content',
    minWidth: '100%',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '260px',
    overflowWrap: 'break-word',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: 'normal',
  },
  ruler: { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center' },
  header: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  marked: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    // Some rows of the sheet stay in sight around the cells that were asked for.
    scrollMarginBlock: '150px',
  },
});

export interface SourceGridProps {
  readonly understood: Understood;
  /** The cells to mark; null: the first sheet that was recognised, nothing marked. */
  readonly target: SheetRange | null;
}

/** Ô nguồn: the person's own sheet, the cells of a receipt marked. Nothing here can be changed. */
export function SourceGrid({ understood, target }: SourceGridProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const sheets = understood.workbook.sheets.filter((sheet) => sheet.visibility === 'visible' && !sheet.ours);
  const recognised = understood.sheets.find((reading) => reading.status === 'recognised')?.sheet;
  const [name, setName] = useState(target?.sheet ?? recognised ?? sheets[0]?.name ?? '');
  const sheet = understood.workbook.sheets.find((each) => each.name === name);
  if (!sheet) return null;
  const marked = target?.sheet === name ? target : null;
  const choices = sheets.includes(sheet) ? sheets : [...sheets, sheet];
  return (
    <>
      <div className={styles.top}>
        <h2 className={texts.heading}>
          {marked ? text('file.source_title', { sheet: name, ref: formatRange(marked.range) }) : name}
        </h2>
        <Field label={text('file.source_sheet')} className={styles.select}>
          <Select className={controls.narrow} value={name} onChange={(_, data) => setName(data.value)}>
            {choices.map((each) => (
              <option key={each.name}>{each.name}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Grid key={name} understood={understood} sheet={sheet} target={marked} />
    </>
  );
}

interface GridProps extends SourceGridProps {
  readonly sheet: Understood['workbook']['sheets'][number];
}

function Grid({ understood, sheet, target }: GridProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const shown = useMemo(() => {
    const tables = understood.sheets.find((reading) => reading.sheet === sheet.name)?.tables ?? [];
    return gridWindow(sheet, tables, target);
  }, [understood, sheet, target]);
  const firstMarked = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    firstMarked.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [target]);
  if (shown.columns.length === 0) return <p className={texts.body}>{text('file.source_empty')}</p>;
  const corner = target ? { row: target.range.top, column: target.range.left } : null;
  return (
    <>
      <table className={styles.grid} aria-label={sheet.name}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.ruler)} />
            {shown.columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.ruler)}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.ruler)}>
                {row}
              </th>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  ref={corner?.row === row && corner.column === cell.column ? firstMarked : null}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  className={cellClass(styles, cell)}
                  {...(cell.marked ? { 'data-marked': true } : {})}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.to - shown.from + 1 < shown.rowCount ? (
        <p className={texts.muted}>
          {text('file.source_cut', { from: shown.from, to: shown.to, n: formatNumber(shown.rowCount) })}
        </p>
      ) : null}
    </>
  );
}

function cellClass(styles: ReturnType<typeof useStyles>, cell: GridCell): string {
  return mergeClasses(
    styles.cell,
    cell.header && styles.header,
    cell.number && !cell.header && styles.number,
    cell.marked && styles.marked,
  );
}
