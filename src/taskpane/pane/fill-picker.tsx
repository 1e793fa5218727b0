import { Link } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { OpenedFile } from '../services';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

export interface FillPickerProps {
  readonly form: OpenedFile | null;
  readonly onForm: (form: OpenedFile) => void;
}

/** Chooses the file the form is in, where it is no sheet of the open workbook. */
export function FillPicker({ form, onForm }: FillPickerProps) {
  const texts = useTextStyles();
  const [unread, setUnread] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    // The file may be gone, or on a drive that no longer answers.
    const bytes = await file.arrayBuffer().catch(() => null);
    setUnread(bytes === null);
    if (bytes) onForm({ name: file.name, bytes: new Uint8Array(bytes) });
  };
  return (
    <div>
      {form ? (
        <p className={texts.strong}>{form.name}</p>
      ) : (
        <p className={texts.muted}>{text('fill.pick_hint')}</p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void read(file);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Link as="button" inline className={texts.link} onClick={() => input.current?.click()}>
        {text('fill.pick')}
      </Link>
      {unread ? <p className={texts.body}>{text('word.tpl_failed')}</p> : null}
    </div>
  );
}
