import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Summary } from '../../app/summarise';
import type { FillPlan } from '../../core/fill/fill-plan';
import type { Forms, OpenedFile } from '../services';
import { text } from '../texts';
import { FillItems } from './fill-items';
import { FillPicker } from './fill-picker';
import { cellKey, type FormPlan, tickedItems, useFormPlan } from './fill-plan';
import { FillLeftovers, FillUnknowns } from './fill-unknown';
import { type FillRun, useFillRun } from './fill-run';
import { PageFrame } from './page-frame';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  // As in word-report.tsx: Fluent greys the words of what is not chosen.
  radio: { color: tokens.colorNeutralForeground1 },
});

export interface FillFormProps {
  readonly forms: Forms;
  readonly bookName: string;
  readonly summary: Summary;
  readonly form: OpenedFile | null;
  readonly what: 'file' | 'book';
  readonly onForm: (form: OpenedFile) => void;
  readonly onBack: () => void;
}

/** The preview of one form: which sheet, which cells, where to write. */
export function FillForm({ forms, bookName, summary, form, what, onForm, onBack }: FillFormProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const made = useFormPlan(forms, form, summary);
  const [sheet, setSheet] = useState<string | null>(null);
  const { look } = made;
  const shown = look.at === 'seen' ? (look.sheets.find((one) => one === sheet) ?? look.sheets[0]) : undefined;
  const plan = look.at === 'seen' && shown !== undefined ? onSheet(look.plan, shown) : null;
  const run = useFillRun({ forms, form, bookName, what, again: made.again });
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const ticked = plan ? tickedItems(plan.items, said) : [];
  return (
    <PageFrame
      title={text('fill.title')}
      onBack={onBack}
      footer={
        plan ? <FillFooter run={run} count={ticked.length} onRun={() => void run.fill(ticked)} /> : null
      }
    >
      <div className={styles.blocks}>
        {what === 'file' ? <FillPicker form={form} onForm={onForm} /> : null}
        {look.at === 'looking' ? <p className={texts.muted}>{text('fill.reading')}</p> : null}
        {look.at === 'fault' ? (
          <p className={texts.body} role="alert">
            {look.fault ? `${look.fault.message} ${look.fault.advice}` : text('later.failed')}
          </p>
        ) : null}
        {look.at === 'seen' && !plan ? (
          <p className={texts.body}>{text('fill.none', { tag: '{{Tổng số đảng viên}}' })}</p>
        ) : null}
        {look.at === 'seen' && plan && shown !== undefined ? (
          <>
            <SheetField sheets={look.sheets} chosen={shown} onChoose={setSheet} />
            <Preview
              plan={plan}
              summary={summary}
              made={made}
              ticked={new Set(ticked.map(cellKey))}
              onTick={(cell, on) => setSaid((before) => new Map(before).set(cell, on))}
            />
            {what === 'book' ? <TargetField run={run} /> : null}
          </>
        ) : null}
      </div>
    </PageFrame>
  );
}

function onSheet(plan: FillPlan, sheet: string): FillPlan {
  const own = (cell: { readonly sheet: string }): boolean => cell.sheet === sheet;
  const { items, left, unknown, same } = plan;
  return {
    ...plan,
    items: items.filter(own),
    left: left.filter(own),
    unknown: unknown.filter(own),
    same: same.filter(own),
  };
}

interface SheetFieldProps {
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
}

function SheetField({ sheets, chosen, onChoose }: SheetFieldProps) {
  const controls = useControlStyles();
  return (
    <Field label={text('fill.sheet')} className={controls.field}>
      <Select
        size="large"
        className={controls.narrow}
        value={chosen}
        onChange={(_, { value }) => onChoose(value)}
      >
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

interface PreviewProps {
  readonly plan: FillPlan;
  readonly summary: Summary;
  readonly made: FormPlan;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (cell: string, ticked: boolean) => void;
}

function Preview({ plan, summary, made, ticked, onTick }: PreviewProps) {
  const texts = useTextStyles();
  return (
    <>
      <section>
        <h2 className={texts.heading}>{text('fill.matched', { n: plan.items.length })}</h2>
        <FillItems items={plan.items} ticked={ticked} onTick={onTick} />
        {plan.same.length > 0 ? (
          <p className={texts.muted}>{text('fill.same', { n: plan.same.length })}</p>
        ) : null}
        {plan.notes.map((note) => (
          <p key={note} className={texts.body}>
            {note}
          </p>
        ))}
      </section>
      <FillUnknowns
        unknown={plan.unknown}
        figures={summary.figures}
        choices={made.choices}
        onChoose={made.choose}
      />
      <FillLeftovers left={plan.left} />
    </>
  );
}

function TargetField({ run }: { readonly run: FillRun }) {
  const styles = useStyles();
  const controls = useControlStyles();
  return (
    <Field label={text('fill.target')} className={controls.field}>
      <RadioGroup
        value={run.copy ? 'copy' : 'own'}
        onChange={(_, { value }) => run.setCopy(value === 'copy')}
      >
        <Radio value="copy" label={<span className={styles.radio}>{text('fill.copy')}</span>} />
        <Radio value="own" label={<span className={styles.radio}>{text('fill.inplace')}</span>} />
      </RadioGroup>
    </Field>
  );
}

function FillFooter({
  run,
  count,
  onRun,
}: {
  readonly run: FillRun;
  readonly count: number;
  readonly onRun: () => void;
}) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  return (
    <>
      {run.done === null ? null : <CopiedLine>{run.done}</CopiedLine>}
      {run.fault === null ? null : (
        <p className={texts.body} role="alert">
          {run.fault}
        </p>
      )}
      <Button
        appearance="primary"
        size="large"
        className={controls.tall}
        disabledFocusable={count === 0 || run.busy}
        onClick={onRun}
      >
        {text('fill.run', { n: count })}
      </Button>
    </>
  );
}
