import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef } from 'react';
import type { RichContent } from '../../ports/clipboard';
import { writeRich } from '../clipboard/browser-clipboard';
import { text } from '../texts';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import type { TableCopy } from './word-loading';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    maxHeight: '320px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The table is paper: white and black under any theme (UX.md §3).
  paper: {
    backgroundColor: '#ffffff',
    color: '#000000',
    borderCollapse: 'collapse',
    fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
    fontSize: tokens.fontSizeBase300,
    minWidth: '560px',
    '& td, & th': {
      border: '1px solid #000000',
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'start',
      verticalAlign: 'middle',
    },
  },
});

/** Bảng tổng hợp: one click; where the machine forbids it, the table itself, selected for Ctrl+C. */
export function WordTable({ copy, primary }: { readonly copy: TableCopy; readonly primary: boolean }) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const button = useRef<HTMLButtonElement | null>(null);
  return (
    <>
      <p className={texts.muted}>{text('word.table_hint')}</p>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        size="large"
        appearance={primary ? 'primary' : 'secondary'}
        className={controls.tall}
        icon={<Copy20Regular />}
        onClick={() => void copy.copy()}
      >
        {text('word.copy_table')}
      </Button>
      {copy.state === 'copied' ? <CopiedLine>{text('word.copied')}</CopiedLine> : null}
      {copy.state === 'blocked' ? (
        <>
          <p className={texts.body}>{text('word.copy_blocked')}</p>
          <SelectedTable
            key={copy.tries}
            content={copy.content}
            onCopied={() => {
              // The table goes, and the focus with it if it stayed there.
              button.current?.focus();
              copy.copiedByHand();
            }}
          />
        </>
      ) : null}
    </>
  );
}

interface SelectedTableProps {
  readonly content: RichContent;
  readonly onCopied: () => void;
}

/** The words of the table, selected and with the focus; Ctrl+C gives Word the same content as the button would. */
function SelectedTable({ content, onCopied }: SelectedTableProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!scroller.current) return;
    scroller.current.focus();
    getSelection()?.selectAllChildren(scroller.current);
  }, []);
  const [head = [], ...rows] = content.text.split('\r\n').map((line) => line.split('\t'));
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="group"
      aria-label={text('word.table')}
      tabIndex={0}
      onCopy={(event) => {
        if (!writeRich(event.clipboardData, content)) return;
        event.preventDefault();
        onCopied();
      }}
    >
      <table className={styles.paper}>
        <thead>
          <tr>
            {head.map((words, index) => (
              <th key={index} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((words, index) => (
                <td key={index}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
