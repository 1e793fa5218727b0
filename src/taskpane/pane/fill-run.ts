import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { FillItem } from '../../core/fill/fill-plan';
import type { FilledForm, Forms, OpenedFile } from '../services';
import { text } from '../texts';
import { useWordServices } from './word-services';

export interface FillRun {
  readonly busy: boolean;
  /** What was done, in words, until the next time. */
  readonly done: string | null;
  readonly fault: string | null;
  readonly copy: boolean;
  readonly setCopy: (copy: boolean) => void;
  readonly fill: (items: readonly FillItem[]) => Promise<void>;
}

export interface FillRunOptions {
  readonly forms: Forms;
  readonly form: OpenedFile | null;
  readonly bookName: string;
  readonly what: 'file' | 'book';
  /** Looks the form through again once Excel's own was written. */
  readonly again: () => void;
}

/** Writes what is ticked: into a copy of the sheet or the sheet itself in Excel, into a new file elsewhere. */
export function useFillRun({ forms, form, bookName, what, again }: FillRunOptions): FillRun {
  const { announce } = useAnnounce();
  const { save } = useWordServices();
  const [copy, setCopy] = useState(what === 'book');
  const [state, setState] = useState<Pick<FillRun, 'busy' | 'done' | 'fault'>>(IDLE);
  const told = (done: string): void => {
    setState({ ...IDLE, done });
    announce(done, { polite: true });
  };
  const fill = async (items: readonly FillItem[]): Promise<void> => {
    setState({ ...IDLE, busy: true });
    const filled = await forms.fill(form, items, copy).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (!filled) return setState({ ...IDLE, fault: text('later.failed') });
    if (!filled.ok) return setState({ ...IDLE, fault: `${filled.fault.message} ${filled.fault.advice}` });
    const { bytes } = filled.value;
    if (bytes) {
      const name = filledName(form?.name ?? bookName);
      save({ name, bytes });
      return told(text('fill.done_file', { name, n: items.length }));
    }
    told(bookWords(filled.value));
    again();
  };
  return { ...state, copy, setCopy, fill };
}

const IDLE = { busy: false, done: null, fault: null } as const;

function bookWords({ cells, sheet, forgotten }: FilledForm): string {
  const done = text('fill.done_book', { n: cells, sheet });
  return forgotten ? `${done} ${text('fill.forgotten')}` : done;
}

/** Never the source's name, so that saving cannot replace it. */
function filledName(name: string): string {
  const dot = name.lastIndexOf('.');
  const base = dot > 0 ? name.slice(0, dot) : name;
  const extension = name.toLowerCase().endsWith('.xlsm') ? 'xlsm' : 'xlsx';
  return text('fill.file_name', { base, extension });
}
