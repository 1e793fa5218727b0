import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Outcome } from '../../app/tong-hop';
import type { Figure, RowReference } from '../../core/figures/figure';
import { formatRange, type SheetRange } from '../../core/sheet/range';
import { formatNumber } from '../../core/vietnamese/numbers';
import { rowsLine } from '../figure-words';
import { text } from '../texts';
import { AskOfFigure } from './ask-of-figure';
import { type GoTo, GotoButton } from './goto-button';
import { LackingWays } from './lacking-ways';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  receipt: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  rows: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL },
  row: { display: 'contents' },
  gotos: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const FIRST_ROWS = 3;

export interface ReceiptViewProps {
  readonly figure: Figure;
  readonly outcome: Pick<Outcome, 'understood' | 'period'>;
  /** What the rows it was read from are called: "người". */
  readonly rowWord: string;
  readonly labelledBy: string;
  /** No figure of the section has a value, so the section is not printed. */
  readonly sectionEmpty: boolean;
  readonly onGoTo: GoTo;
}

/** The receipt under a figure's row: Lấy từ, Cách tính, Số dòng, the first rows (UX.md §4.3). */
export function ReceiptView({
  figure,
  outcome,
  rowWord,
  labelledBy,
  sectionEmpty,
  onGoTo,
}: ReceiptViewProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { receipt } = figure;
  const hasValue = figure.value !== null;
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.receipt}>
      {hasValue && figure.reason ? <p className={texts.body}>{figure.reason}</p> : null}
      <AskOfFigure figure={figure} />
      {hasValue ? null : (
        <p className={texts.body}>{text(sectionEmpty ? 'receipt.empty_section' : 'receipt.empty_do')}</p>
      )}
      <LackingWays figure={figure} outcome={outcome} />
      {receipt.sources.length > 0 ? <Sources sources={receipt.sources} onGoTo={onGoTo} /> : null}
      {receipt.rule === '' ? null : <Part name={text('receipt.rule')}>{receipt.rule}</Part>}
      {hasValue && receipt.readRows > 0 ? (
        <Part name={text('receipt.rows')}>{rowsLine(figure, rowWord)}</Part>
      ) : null}
      <Rows rows={receipt.countedRows} />
      <Details figure={figure} />
    </div>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const texts = useTextStyles();
  return (
    <div>
      <p className={texts.muted}>{name}</p>
      <p className={texts.body}>{children}</p>
    </div>
  );
}

function Sources({ sources, onGoTo }: { readonly sources: readonly SheetRange[]; readonly onGoTo: GoTo }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const sheets = [...new Set(sources.map((source) => source.sheet))];
  return (
    <div>
      <p className={texts.muted}>{text('receipt.from')}</p>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <p className={texts.body}>{text('receipt.sheet', { sheet })}</p>
          <div className={styles.gotos}>
            {sources
              .filter((source) => source.sheet === sheet)
              .map((source) => (
                <GotoButton key={formatRange(source.range)} target={source} onGoTo={onGoTo} />
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly RowReference[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <div>
      <div className={styles.rows}>
        {shown.map((row, index) => (
          <div key={index} className={styles.row}>
            <span className={texts.muted}>{formatRange(row.range.range)}</span>
            <span className={texts.body}>{row.text}</span>
          </div>
        ))}
      </div>
      {rows.length > FIRST_ROWS ? (
        <Link as="button" inline className={texts.link} onClick={() => setAll(!all)}>
          {all
            ? text('receipt.few_rows', { n: FIRST_ROWS })
            : text('receipt.all_rows', { n: formatNumber(rows.length) })}
        </Link>
      ) : null}
    </div>
  );
}

function Details({ figure }: { readonly figure: Figure }) {
  const texts = useTextStyles();
  if (figure.details.length === 0) return null;
  return (
    <div>
      <p className={texts.muted}>{text('receipt.parts')}</p>
      {figure.details.map((detail) => {
        const value = typeof detail.value === 'number' ? formatNumber(detail.value) : detail.value;
        return (
          <p key={detail.key} className={texts.body}>
            {detail.label}: {value}
            {detail.unit ? `\u00a0${detail.unit}` : ''}
          </p>
        );
      })}
    </div>
  );
}
