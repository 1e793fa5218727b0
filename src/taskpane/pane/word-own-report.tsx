import { Button, Link, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { type CheckedTemplate, checkOwnTemplate } from '../own-template';
import { text } from '../texts';
import { useWordDraft, type WordDraft } from '../word-draft';
import { useControlStyles, useTextStyles } from './text-styles';
import { type SavedFile, WordSavedLines } from './word-saved-lines';
import { useWordServices } from './word-services';
import { WordTagList } from './word-tag-list';
import { WordTemplateReview } from './word-template-review';

/** The person's own template: chosen, looked through at once, and saved with what stays blank said on the button. */
export function WordOwnReport({ report }: { readonly report: ReportModel }) {
  const texts = useTextStyles();
  const [{ template }] = useWordDraft();
  const checked = useCheckedTemplate(report);
  return (
    <>
      {template ? (
        <p className={texts.strong}>{template.name}</p>
      ) : (
        <p className={texts.muted}>{text('word.tpl_hint', { name: '{{Tổng số đảng viên}}' })}</p>
      )}
      <TemplatePicker />
      {checked === 'checking' ? <p className={texts.muted}>{text('word.tpl_checking')}</p> : null}
      {checked === 'failed' ? <p className={texts.body}>{text('word.report_failed')}</p> : null}
      {checked !== null && typeof checked === 'object' ? (
        <>
          <WordTemplateReview checked={checked} />
          <SaveFilled report={report} checked={checked} />
        </>
      ) : null}
      <WordTagList report={report} />
    </>
  );
}

function TemplatePicker() {
  const texts = useTextStyles();
  const [, change] = useWordDraft();
  const [unread, setUnread] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    // The file may be gone, or on a drive that no longer answers.
    const bytes = await file.arrayBuffer().catch(() => null);
    setUnread(bytes === null);
    if (bytes) {
      change({ template: { name: file.name, bytes: new Uint8Array(bytes) }, refused: new Set() });
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.docm,.dotx,.dotm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void read(file);
          // The same file may be chosen again after it was mended in Word.
          event.target.value = '';
        }}
      />
      <Link as="button" inline className={texts.link} onClick={() => input.current?.click()}>
        {text('word.pick_tpl')}
      </Link>
      {unread ? <p className={texts.body}>{text('word.tpl_failed')}</p> : null}
    </>
  );
}

interface Looked {
  readonly report: ReportModel;
  readonly draft: WordDraft;
  readonly found: CheckedTemplate | 'failed';
}

/** Looked through anew when the template, the figures or an answer about it changes; null without a template. */
function useCheckedTemplate(report: ReportModel): CheckedTemplate | 'checking' | 'failed' | null {
  const { announce } = useAnnounce();
  const [draft] = useWordDraft();
  const [looked, setLooked] = useState<Looked | null>(null);
  const { template, number, refused } = draft;
  useEffect(() => {
    if (!template) return undefined;
    let wanted = true;
    checkOwnTemplate(report, template.bytes, number.trim(), refused).then(
      (found) => {
        if (wanted) setLooked({ report, draft, found });
      },
      (error: unknown) => {
        console.error(error);
        if (wanted) setLooked({ report, draft, found: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [report, draft, template, number, refused, announce]);
  if (!template) return null;
  // What was found of this very template stays in sight while it is looked through again.
  return looked?.draft.template === template && looked.report.period === report.period
    ? looked.found
    : 'checking';
}

interface SaveFilledProps {
  readonly report: ReportModel;
  readonly checked: CheckedTemplate;
}

function SaveFilled({ report, checked }: SaveFilledProps) {
  const controls = useControlStyles();
  const { save } = useWordServices();
  const { announce } = useAnnounce();
  const [last, setLast] = useState<{ readonly of: CheckedTemplate; readonly saved: SavedFile } | null>(null);
  if (checked.at !== 'ready') return null;
  const { bytes, extension, blanks, gaps } = checked.file;
  const name = text('word.file_name', { tail: report.period.tail, ending: extension });
  return (
    <>
      <Button
        size="large"
        className={controls.tall}
        onClick={() => {
          save({ name, bytes });
          announce(text('word.saving', { name }), { polite: true });
          setLast({ of: checked, saved: { name, gaps } });
        }}
      >
        {blanks > 0 ? text('word.download_anyway', { n: blanks }) : text('word.download')}
      </Button>
      {last?.of === checked ? <WordSavedLines saved={last.saved} /> : null}
    </>
  );
}
