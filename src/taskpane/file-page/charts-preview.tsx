import { makeStyles, tokens } from '@fluentui/react-components';
import { ChartSvg } from '../../charts/chart-svg';
import type { Chart } from '../../core/report/chart-model';
import { useTextStyles } from '../pane/text-styles';
import { startSmall } from '../start-small';
import { text } from '../texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
  // The sheet is paper: white and black under any theme (UX.md §3).
  paper: { backgroundColor: '#ffffff', margin: 0, boxShadow: tokens.shadow4, display: 'block' },
  caption: {
    display: 'block',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: '#000000',
    fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
    fontStyle: 'italic',
    textAlign: 'center',
  },
  omitted: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** The charts of the report; one that is not drawn keeps its place with the reason. */
export function ChartsPreview({ charts }: { readonly charts: readonly Chart[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.list}>
      {charts.map((chart) =>
        chart.drawn ? (
          <figure key={chart.id} className={styles.paper}>
            <ChartSvg chart={chart} />
            <figcaption className={styles.caption}>{chart.caption}</figcaption>
          </figure>
        ) : (
          <div key={chart.id} className={styles.omitted}>
            <p className={texts.strong}>{chart.title}</p>
            <p className={texts.muted}>{text('file.chart_omitted', { why: startSmall(chart.why) })}</p>
          </div>
        ),
      )}
    </div>
  );
}
