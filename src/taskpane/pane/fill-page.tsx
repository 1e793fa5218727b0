import { useState } from 'react';
import type { Summary } from '../../app/summarise';
import type { OpenBook, OpenedFile } from '../services';
import { text } from '../texts';
import { FillForm } from './fill-form';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';

/** Điền vào bảng mẫu của cấp trên: figures into a sheet of this workbook or, on the file page, of another file. */
export function FillPage({ state, controller, what, onBack }: PanePageProps) {
  // the figures the person came with: the page lies over their screen, which stays as it is
  const [summary] = useState<Summary | null>(() => controller.summaryNow());
  const [form, setForm] = useState<OpenedFile | null>(null);
  const opened: OpenBook | null = 'book' in state && state.book ? state.book.opened : null;
  if (!summary || !opened) {
    return (
      <PageFrame title={text('fill.title')} onBack={onBack}>
        {null}
      </PageFrame>
    );
  }
  return (
    <FillForm
      key={form?.name ?? ''}
      forms={opened.forms}
      bookName={opened.name}
      summary={summary}
      form={form}
      what={what}
      onForm={setForm}
      onBack={onBack}
    />
  );
}
