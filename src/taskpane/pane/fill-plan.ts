import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Summary } from '../../app/summarise';
import type { Choice } from '../../core/fill/asks';
import type { FillItem, FillPlan } from '../../core/fill/fill-plan';
import type { CellPlace } from '../../core/fill/form-cell';
import type { HostFault } from '../../ports/workbook-host';
import type { Forms, OpenedFile } from '../services';

/** A form looked through: the preview, or why there is none. */
export type FormLook =
  | { readonly at: 'looking' }
  | { readonly at: 'fault'; readonly fault: HostFault | null }
  | { readonly at: 'seen'; readonly plan: FillPlan; readonly sheets: readonly string[] };

export interface FormPlan {
  readonly look: FormLook;
  readonly choices: readonly Choice[];
  /** null takes a choice back. */
  readonly choose: (cell: CellPlace, id: string | null) => void;
  /** Looks again: cells were written, or another file chosen. */
  readonly again: () => void;
}

/** The preview of a form, made anew when the person says what a row wants. */
export function useFormPlan(forms: Forms, form: OpenedFile | null, summary: Summary): FormPlan {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [tries, setTries] = useState(0);
  const [look, setLook] = useState<FormLook>({ at: 'looking' });
  const own = useMemo(() => sheetsThatMayBeForms(summary), [summary]);
  useEffect(() => {
    let wanted = true;
    const { figures, period, report } = summary;
    const source = { figures, period, unit: report.unit };
    forms.plan(form, source, { choices, ...(form ? {} : { sheets: own }) }).then(
      (planned) => {
        if (!wanted) return;
        if (planned.ok) setLook({ at: 'seen', plan: planned.value, sheets: sheetsIn(planned.value) });
        else setLook({ at: 'fault', fault: planned.fault });
      },
      (error: unknown) => {
        console.error(error);
        if (wanted) setLook({ at: 'fault', fault: null });
      },
    );
    return () => {
      wanted = false;
    };
  }, [forms, form, summary, own, choices, tries]);
  const choose = useCallback((cell: CellPlace, id: string | null) => {
    const { sheet, row, column } = cell;
    setChoices((before) => [
      ...before.filter((one) => !(one.sheet === sheet && one.row === row && one.column === column)),
      ...(id === null ? [] : [{ sheet, row, column, id }]),
    ]);
  }, []);
  const again = useCallback(() => setTries((count) => count + 1), []);
  return { look, choices, choose, again };
}

/** Sheets that figures come from are never written. */
function sheetsThatMayBeForms({ understood, figures }: Summary): readonly string[] {
  const sources = new Set(figures.flatMap(({ receipt }) => receipt.sources.map(({ sheet }) => sheet)));
  return understood.workbook.sheets
    .filter(({ name, visibility, ours }) => visibility === 'visible' && !ours && !sources.has(name))
    .map(({ name }) => name);
}

/** Sheets with something to fill, those with the most first. */
function sheetsIn({ items, left, unknown, same }: FillPlan): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sheet } of [...items, ...left, ...same]) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  for (const { sheet, kind } of unknown) if (kind === 'tag') counts.set(sheet, counts.get(sheet) ?? 0);
  return [...counts].sort(([, a], [, b]) => b - a).map(([sheet]) => sheet);
}

export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

/** What is ticked: the sure ones, unless the person said otherwise. */
export function tickedItems(
  items: readonly FillItem[],
  said: ReadonlyMap<string, boolean>,
): readonly FillItem[] {
  return items.filter((item) => said.get(cellKey(item)) ?? item.doubt === null);
}
