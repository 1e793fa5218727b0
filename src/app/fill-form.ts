import { type Asks, asksOf, type Choice } from '../core/fill/asks';
import type { FillItem, FillPlan } from '../core/fill/fill-plan';
import type { FillSource } from '../core/fill/placeholders';
import { planFill } from '../core/fill/plan-fill';
import { isNeverSource } from '../core/report/our-sheets';
import { readableText } from '../core/recognise/readable-text';
import { fail, ok, type Result } from '../core/sheet/result';
import type { Sheet, Workbook } from '../core/sheet/workbook';
import type { Filled, FormHost } from '../ports/form-host';
import type { HostFault } from '../ports/workbook-host';

export interface FillOptions {
  /** Names of the sheets to fill; all that may be forms when absent. */
  readonly sheets?: readonly string[];
  /** What a person said about rows nobody knew. */
  readonly choices?: readonly Choice[];
}

/** The preview of a form: which cells get which figures, and why. Nothing is written. */
export async function planForm(
  host: FormHost,
  source: FillSource,
  { sheets, choices = [] }: FillOptions = {},
): Promise<Result<FillPlan, HostFault>> {
  const read = await host.read();
  if (!read.ok) return read;
  const forms = formSheets(read.value, sheets);
  const context = { period: source.period, unit: source.unit.name };
  const asked = forms.map((sheet) => ({ sheet, asks: asksOf(sheet, context, choices) }));
  const facts = await host.inspect(asked.flatMap(({ asks }) => asks.asks.map(({ at }) => at)));
  if (!facts.ok) return facts;
  let from = 0;
  const plans = asked.map(({ sheet, asks }: { sheet: Sheet; asks: Asks }) => {
    const own = facts.value.slice(from, from + asks.asks.length);
    from += asks.asks.length;
    return planFill(sheet, asks, own, source);
  });
  return ok({
    items: plans.flatMap(({ items }) => items),
    left: plans.flatMap(({ left }) => left),
    unknown: plans.flatMap(({ unknown }) => unknown),
    same: plans.flatMap(({ same }) => same),
    notes: plans.flatMap(({ notes }) => notes),
  });
}

/** The cells that are written without asking anybody. */
export function sureItems({ items }: FillPlan): readonly FillItem[] {
  return items.filter(({ doubt }) => doubt === null);
}

const CHANGED: HostFault = {
  code: 'changed_meanwhile',
  message: 'Bảng mẫu vừa thay đổi sau khi xem trước.',
  advice: 'Mở lại trang Điền vào bảng mẫu để xem lại rồi điền.',
  state: 'unchanged',
};

/** Writes the cells a person ticked, or the sure ones, and nothing else; none where one has changed since the preview. */
export async function fillForm(
  host: FormHost,
  items: readonly FillItem[],
): Promise<Result<Filled, HostFault>> {
  const facts = await host.inspect(items);
  if (!facts.ok) return facts;
  const same = facts.value.every(
    ({ cell }, at) => cell.formula === undefined && readableText(cell) === items[at]?.present,
  );
  if (!same) return fail(CHANGED);
  return host.fill(items.map(({ sheet, row, column, value, ask }) => ({ sheet, row, column, value, ask })));
}

/** Sheets that may be forms: in sight, not ours; of a person's own books only where they are asked for by name. */
function formSheets({ sheets }: Workbook, wanted: readonly string[] | undefined): readonly Sheet[] {
  if (wanted) return sheets.filter(({ name }) => wanted.includes(name));
  return sheets.filter(
    (sheet) => sheet.visibility === 'visible' && (!isNeverSource(sheet) || sheet.filled !== undefined),
  );
}
