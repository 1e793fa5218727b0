import { Button, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { exportReport } from '../../word/export-report';
import { text } from '../texts';
import { useWordDraft } from '../word-draft';
import { useControlStyles, useTextStyles } from './text-styles';
import { type SavedFile, WordSavedLines } from './word-saved-lines';
import { useWordServices } from './word-services';

type Making =
  { readonly at: 'idle' | 'making' | 'failed' } | { readonly at: 'saving'; readonly saved: SavedFile };

/** The report in the layout of the year's guide. */
export function WordDefaultReport({ report }: { readonly report: ReportModel }) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const { making, make } = useReportFile(report);
  return (
    <>
      <Button
        size="large"
        className={controls.tall}
        disabledFocusable={making.at === 'making'}
        onClick={() => void make()}
      >
        {text(making.at === 'making' ? 'word.making' : 'word.download')}
      </Button>
      {making.at === 'failed' ? <p className={texts.body}>{text('word.report_failed')}</p> : null}
      {making.at === 'saving' ? <WordSavedLines saved={making.saved} /> : null}
    </>
  );
}

function useReportFile(report: ReportModel) {
  const { save } = useWordServices();
  const { announce } = useAnnounce();
  const [{ number, receipts }] = useWordDraft();
  const [last, setLast] = useState<{ readonly report: ReportModel; readonly making: Making } | null>(null);
  // A new result has no file yet.
  const making: Making = last?.report === report ? last.making : { at: 'idle' };
  const make = async (): Promise<void> => {
    setLast({ report, making: { at: 'making' } });
    announce(text('word.making'), { polite: true });
    const typed = number.trim();
    const made = await exportReport(report, { receipts, ...(typed === '' ? {} : { number: typed }) }).catch(
      (error: unknown) => {
        console.error(error);
        return null;
      },
    );
    if (!made?.ok) {
      announce(text('word.report_failed'), { polite: true });
      return setLast({ report, making: { at: 'failed' } });
    }
    const { bytes, extension, gaps } = made.value;
    const name = text('word.file_name', { tail: report.period.tail, ending: extension });
    save({ name, bytes });
    announce(text('word.saving', { name }), { polite: true });
    setLast({ report, making: { at: 'saving', saved: { name, gaps } } });
  };
  return { making, make };
}
