import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useId, useMemo, useState } from 'react';
import { bookOf, keepSettings } from '../book-jobs';
import type { Book } from '../run-state';
import {
  saidBySheets,
  settingsForm,
  type SettingsForm,
  settingsOf,
  type SettingsText,
} from '../settings-form';
import { text } from '../texts';
import { CeilingField } from './ceiling-field';
import { PageFrame } from './page-frame';
import type { PanePageProps } from './pages';
import { RememberedAnswers } from './remembered-answers';
import { useControlStyles, useTextStyles } from './text-styles';
import { useWork } from './use-work';
import { WorkLines } from './work-lines';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const POSTS = ['Bí thư', 'Phó Bí thư'];

/** Thiết lập (UX.md §4.10): what is kept with the workbook, and what this machine remembers. */
export function SettingsPage(props: PanePageProps) {
  const book = bookOf(props.state);
  return book ? <SettingsOfBook {...props} book={book} /> : null;
}

function SettingsOfBook({ book, controller, what, onBack }: PanePageProps & { readonly book: Book }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const [form, setForm] = useState(() => settingsForm(book.understood));
  const { work, start, forget } = useWork<null>(text('set.save'));
  const id = useId();
  const settings = settingsOf(form);
  const change = (part: Partial<SettingsForm>): void => {
    forget();
    setForm({ ...form, ...part });
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (settings === null || work.at === 'busy') return;
    const saved = text(what === 'file' ? 'set.saved_file' : 'set.saved');
    start(
      () => keepSettings(controller, settings),
      () => saved,
    );
  };
  return (
    <PageFrame
      title={text('menu.settings')}
      onBack={onBack}
      footer={
        <>
          <WorkLines work={work} what={what} />
          <Button
            type="submit"
            form={id}
            appearance="primary"
            size="large"
            className={controls.tall}
            disabledFocusable={settings === null || work.at === 'busy'}
          >
            {text('set.save')}
          </Button>
        </>
      }
    >
      <div className={styles.blocks}>
        <form id={id} className={styles.blocks} onSubmit={save}>
          <UnitFields book={book} form={form} onChange={change} />
          <CeilingField
            controller={controller}
            book={book}
            base={form.ceilingBase}
            onChange={(ceilingBase) => change({ ceilingBase })}
          />
          <Field
            label={text('set.fee')}
            className={controls.field}
            {...(settings === null ? { validationMessage: text('set.fee_share') } : {})}
          >
            <Input
              size="large"
              inputMode="decimal"
              className={controls.narrow}
              value={form.fee}
              onChange={(_, data) => change({ fee: data.value })}
            />
          </Field>
        </form>
        <RememberedAnswers book={book} controller={controller} />
        <p className={texts.muted}>{text('common.privacy')}</p>
      </div>
    </PageFrame>
  );
}

interface UnitFieldsProps {
  readonly book: Book;
  readonly form: SettingsForm;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

function UnitFields({ book, form, onChange }: UnitFieldsProps) {
  const controls = useControlStyles();
  const said = useMemo(() => saidBySheets(book.understood), [book.understood]);
  const field = (key: SettingsText, label: string) => (
    <Field
      label={label}
      className={controls.field}
      {...(said[key] === '' || said[key] === form[key].trim()
        ? {}
        : { hint: text('set.said', { what: said[key] }) })}
    >
      <Input
        size="large"
        className={controls.narrow}
        value={form[key]}
        maxLength={200}
        onChange={(_, data) => onChange({ [key]: data.value })}
      />
    </Field>
  );
  return (
    <>
      {field('unit', text('set.unit'))}
      {field('superior', text('set.superior'))}
      {field('secretary', text('set.secretary'))}
      <Field label={text('set.post')} className={controls.field}>
        <Select
          size="large"
          className={controls.narrow}
          value={form.secretaryPost}
          onChange={(_, data) => onChange({ secretaryPost: data.value })}
        >
          {[...new Set([...POSTS, form.secretaryPost])].map((post) => (
            <option key={post} value={post}>
              {post}
            </option>
          ))}
        </Select>
      </Field>
      {field('place', text('set.place'))}
    </>
  );
}
