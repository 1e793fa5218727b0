import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { text } from '../texts';
import { useTextStyles } from './text-styles';
import { WordCharts } from './word-charts';
import type { TableCopy } from './word-loading';
import { WordReport } from './word-report';
import { useWordServices } from './word-services';
import { WordTable } from './word-table';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Sang Word (UX.md §4.7): the table, the whole report, the charts; the longest list last. */
export function WordTab({ copy }: { readonly copy: TableCopy }) {
  const styles = useStyles();
  const { host } = useWordServices();
  return (
    <div className={styles.tab}>
      <Part title={text('word.table')}>
        {/* On the file page the one primary button is the one that saves the file. */}
        <WordTable copy={copy} primary={host === 'excel'} />
      </Part>
      <Part title={text('word.report')}>
        <WordReport report={copy.report} />
      </Part>
      <Part title={text('word.charts')}>
        <WordCharts charts={copy.report.charts} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={texts.heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
