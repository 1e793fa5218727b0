import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReportModel } from '../../core/report/report-model';
import { issuedOn } from '../../word/issued-on';
import { readIsoDay } from '../iso-day';
import { text } from '../texts';
import { useWordDraft } from '../word-draft';
import { useControlStyles, useTextStyles } from './text-styles';
import { WordDefaultReport } from './word-default-report';
import { WordOwnReport } from './word-own-report';
import { WordReportFields } from './word-report-fields';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
  // Fluent greys the words of what is not chosen (UX.md §3), and its rule is stronger than a class of the label's.
  radio: { color: tokens.colorNeutralForeground1 },
  download: { color: tokens.colorBrandForeground1, display: 'flex', fontSize: '32px' },
});

/** Cả bản báo cáo: a Word file by one click; where the pane cannot save files, the way to the page that can. */
export function WordReport({ report }: { readonly report: ReportModel }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const otherPage = useWordServices().otherPage();
  if (otherPage) {
    return (
      <>
        <span className={styles.download}>
          <ArrowDownloadRegular />
        </span>
        <p className={texts.strong}>{text('err.no_download')}</p>
        <p className={texts.body}>{text('err.no_download_do')}</p>
        <Button size="large" className={controls.tall} onClick={otherPage}>
          {text('err.open_web')}
        </Button>
      </>
    );
  }
  return <ReportOfEitherKind report={report} />;
}

function ReportOfEitherKind({ report }: { readonly report: ReportModel }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [draft, change] = useWordDraft();
  const day = readIsoDay(draft.issued);
  const issued = day ? issuedOn(report, day) : report;
  return (
    <>
      <p className={texts.muted}>{text('word.report_hint')}</p>
      <Field label={{ children: text('word.tpl'), className: texts.hidden }}>
        <RadioGroup
          value={draft.own ? 'own' : 'default'}
          onChange={(_, data) => change({ own: data.value === 'own' })}
        >
          <Radio value="default" label={<span className={styles.radio}>{text('word.tpl_default')}</span>} />
          <Radio value="own" label={<span className={styles.radio}>{text('word.tpl_own')}</span>} />
        </RadioGroup>
      </Field>
      <WordReportFields />
      {draft.own ? <WordOwnReport report={issued} /> : <WordDefaultReport report={issued} />}
    </>
  );
}
