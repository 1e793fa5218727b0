import { makeStyles, tokens } from '@fluentui/react-components';
import { type CSSProperties, useMemo } from 'react';
import type { CellStyle, SheetContent } from '../../core/report/changes';
import { type PaperCell, paperTable } from '../sheet-table';

const useStyles = makeStyles({
  // The sheet is paper: white and black under any theme (UX.md §3).
  paper: {
    backgroundColor: '#ffffff',
    color: '#000000',
    boxShadow: tokens.shadow4,
    padding: '32px',
    width: 'max-content',
    minWidth: '100%',
    boxSizing: 'border-box',
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    margin: '0 auto',
    fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
    lineHeight: 1.2,
  },
  cell: { padding: '1px 0', overflow: 'hidden' },
});

/** One of our sheets as it will be printed. */
export function SheetPreview({ content, label }: { readonly content: SheetContent; readonly label: string }) {
  const styles = useStyles();
  const table = useMemo(() => paperTable(content), [content]);
  const width = table.widths.reduce((sum, pixels) => sum + pixels, 0);
  return (
    <div className={styles.paper}>
      <table className={styles.table} style={{ width }} aria-label={label}>
        <colgroup>
          {table.widths.map((pixels, index) => (
            <col key={index} style={{ width: pixels }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.row} style={row.points === null ? {} : { height: `${String(row.points)}pt` }}>
              {row.cells.map((cell) => (
                <td
                  key={cell.column}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  className={styles.cell}
                  style={cellCss(cell)}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const INDENT_PIXELS = 9;

function cellCss({ style }: PaperCell): CSSProperties {
  if (style === null) return {};
  return {
    fontSize: `${String(style.size)}pt`,
    fontWeight: style.bold ? 'bold' : 'normal',
    fontStyle: style.italic ? 'italic' : 'normal',
    textDecoration: style.underline ? 'underline' : 'none',
    textAlign: style.horizontal ?? 'left',
    verticalAlign: vertical(style),
    whiteSpace: style.wrap ? 'pre-line' : 'nowrap',
    ...(style.colour ? { color: `#${style.colour}` } : {}),
    ...(style.fill ? { backgroundColor: `#${style.fill}` } : {}),
    ...(style.border ? { border: '1px solid #000000' } : {}),
    // Columns are measured for what Excel leaves at the edges of a cell: nothing to speak of where text is centred.
    ...(style.horizontal === 'center' ? {} : { paddingLeft: 4 + (style.indent ?? 0) * INDENT_PIXELS }),
  };
}

function vertical(style: CellStyle): 'top' | 'middle' | 'bottom' {
  return style.vertical === 'center' ? 'middle' : (style.vertical ?? 'bottom');
}
