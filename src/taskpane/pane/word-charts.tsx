import { Button, Link, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { ChartSvg } from '../../charts/chart-svg';
import type { Chart, DrawnChart } from '../../core/report/chart-model';
import { chartPicture } from '../clipboard/chart-picture';
import { startSmall } from '../start-small';
import { text } from '../texts';
import { useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  thumb: {
    width: '88px',
    height: '50px',
    flexShrink: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    // The chart is paper: white under any theme (UX.md §3).
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  empty: { backgroundColor: 'transparent', border: `1px dashed ${tokens.colorNeutralStroke1}` },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  save: { alignSelf: 'flex-start', minHeight: '32px' },
});

/** What became of the last chart that was asked for. */
interface Tried {
  readonly id: string;
  readonly words: string;
  readonly copied: boolean;
  /** To be saved instead. */
  readonly png: Blob | null;
}

/** Biểu đồ: each as it will be, with a way to the clipboard; one not drawn keeps its place with the reason. */
export function WordCharts({ charts }: { readonly charts: readonly Chart[] }) {
  const styles = useStyles();
  const [tried, setTried] = useState<Tried | null>(null);
  return (
    <ul className={styles.list}>
      {charts.map((chart) => (
        <li key={chart.id} className={styles.item}>
          {chart.drawn ? (
            <ChartRow chart={chart} tried={tried?.id === chart.id ? tried : null} onTried={setTried} />
          ) : (
            <OmittedRow title={chart.title} why={chart.why} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OmittedRow({ title, why }: { readonly title: string; readonly why: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.row}>
      <span className={`${styles.thumb} ${styles.empty}`} />
      <div className={styles.words}>
        <p className={texts.body}>{title}</p>
        <p className={texts.muted}>{text('word.no_chart', { why: startSmall(why) })}</p>
      </div>
    </div>
  );
}

interface ChartRowProps {
  readonly chart: DrawnChart;
  readonly tried: Tried | null;
  readonly onTried: (tried: Tried | null) => void;
}

function ChartRow({ chart, tried, onTried }: ChartRowProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { clipboard, host } = useWordServices();
  const { announce } = useAnnounce();
  const thumb = useRef<HTMLSpanElement>(null);
  const id = useId();
  const copy = async (): Promise<void> => {
    const svg = thumb.current?.querySelector('svg');
    if (!svg) throw new Error(`no picture of ${chart.id}`);
    onTried(null);
    const drawing = chartPicture(svg);
    const copied = await clipboard.copyPicture(drawing);
    const png = await drawing.catch(() => null);
    const words = copied ? text('word.copied_chart') : insteadWords(host, png);
    announce(words, { polite: true });
    onTried({ id: chart.id, words, copied, png: copied || host === 'excel' ? null : png });
  };
  return (
    <>
      <div className={styles.row}>
        <span ref={thumb} className={styles.thumb}>
          <ChartSvg chart={chart} />
        </span>
        <div className={styles.words}>
          <p id={`${id}-title`} className={texts.body}>
            {chart.title}
          </p>
          <Link
            as="button"
            inline
            id={`${id}-copy`}
            className={texts.link}
            aria-labelledby={`${id}-copy ${id}-title`}
            onClick={() => void copy()}
          >
            {text('word.copy_chart')}
          </Link>
        </div>
      </div>
      {tried ? <TriedLines tried={tried} title={chart.title} /> : null}
    </>
  );
}

function insteadWords(host: 'excel' | 'file', png: Blob | null): string {
  if (host === 'excel') return text('word.chart_blocked_excel');
  return text(png ? 'word.chart_blocked' : 'word.chart_undrawn');
}

function TriedLines({ tried, title }: { readonly tried: Tried; readonly title: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { save } = useWordServices();
  const { png } = tried;
  const savePicture = async (picture: Blob): Promise<void> =>
    save({
      name: text('word.chart_file', { title }),
      bytes: new Uint8Array(await picture.arrayBuffer()),
    });
  if (tried.copied) return <CopiedLine>{tried.words}</CopiedLine>;
  return (
    <>
      <p className={texts.body}>{tried.words}</p>
      {png ? (
        <Button className={styles.save} onClick={() => void savePicture(png)}>
          {text('word.save_chart')}
        </Button>
      ) : null}
    </>
  );
}
