import { Button, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { exportReport } from '../../word/export-report';
import { text } from '../texts';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import { useWordServices } from './word-services';

type Making =
  | { readonly at: 'idle' | 'making' | 'failed' }
  | { readonly at: 'saving'; readonly name: string; readonly gaps: number }
  | { readonly at: 'fault'; readonly message: string; readonly advice: string };

/** Cả bản báo cáo: a Word file by one click; where the pane cannot save files, the way to the page that can. */
export function WordReport({ report }: { readonly report: ReportModel }) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const services = useWordServices();
  const { making, make } = useReportFile(report);
  const otherPage = services.otherPage();
  if (otherPage) {
    return (
      <>
        <p className={texts.strong}>{text('err.no_download')}</p>
        <p className={texts.body}>{text('err.no_download_do')}</p>
        <Button size="large" className={controls.tall} onClick={otherPage}>
          {text('err.open_web')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={texts.muted}>{text('word.report_hint')}</p>
      <Button
        size="large"
        className={controls.tall}
        disabledFocusable={making.at === 'making'}
        onClick={() => void make()}
      >
        {text(making.at === 'making' ? 'word.making' : 'word.download')}
      </Button>
      <MakingLines making={making} />
    </>
  );
}

function MakingLines({ making }: { readonly making: Making }) {
  const texts = useTextStyles();
  switch (making.at) {
    case 'saving':
      return (
        <>
          <CopiedLine>{text('word.saving', { name: making.name })}</CopiedLine>
          {making.gaps > 0 ? <p className={texts.body}>{text('word.gaps', { n: making.gaps })}</p> : null}
        </>
      );
    case 'failed':
      return <p className={texts.body}>{text('word.report_failed')}</p>;
    case 'fault':
      return (
        <>
          <p className={texts.strong}>{making.message}</p>
          <p className={texts.body}>{making.advice}</p>
        </>
      );
    case 'idle':
    case 'making':
      return null;
  }
}

function useReportFile(report: ReportModel) {
  const { save } = useWordServices();
  const { announce } = useAnnounce();
  const [last, setLast] = useState<{ readonly report: ReportModel; readonly making: Making } | null>(null);
  // A new result has no file yet.
  const making: Making = last?.report === report ? last.making : { at: 'idle' };
  const make = async (): Promise<void> => {
    setLast({ report, making: { at: 'making' } });
    announce(text('word.making'), { polite: true });
    const made = await exportReport(report).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (!made) {
      announce(text('word.report_failed'), { polite: true });
      return setLast({ report, making: { at: 'failed' } });
    }
    if (!made.ok) {
      announce(made.fault.message, { polite: true });
      return setLast({ report, making: { at: 'fault', ...made.fault } });
    }
    const name = text('word.file_name', { tail: report.period.tail });
    save({ name, bytes: made.value.bytes });
    announce(text('word.saving', { name }), { polite: true });
    setLast({ report, making: { at: 'saving', name, gaps: made.value.gaps } });
  };
  return { making, make };
}
