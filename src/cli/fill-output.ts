import type { FillItem, FillPlan } from '../core/fill/fill-plan';
import type { CellPlace } from '../core/fill/form-cell';
import { cellRange, formatRange } from '../core/sheet/range';

/** The preview as lines for a terminal: what is written, what waits for a person, what stays and why. */
export function fillText(plan: FillPlan, written: boolean): string {
  const sure = plan.items.filter(({ doubt }) => doubt === null);
  const doubtful = plan.items.filter(({ doubt }) => doubt !== null);
  const lines = [`${written ? 'Đã điền' : 'Sẽ điền'} ${String(sure.length)} ô`];
  for (const item of sure) lines.push(`   ${place(item)}: ${item.shown}, ${item.label} (${why(item)})`);
  if (plan.same.length > 0) lines.push(`${String(plan.same.length)} ô đã điền đúng từ lần trước.`);
  section(
    lines,
    'Chưa chắc nên để nguyên',
    doubtful,
    (item) => `${item.shown}, ${item.label}: ${item.doubt ?? ''}`,
  );
  section(
    lines,
    'Không điền được',
    plan.left.filter(isAlone(plan)),
    ({ label, why: reason }) => `${label}: ${reason}`,
  );
  for (const [reason, cells] of shared(plan)) lines.push(`${String(cells)} ô để trống: ${reason}`);
  section(lines, 'Chưa biết điền gì', plan.unknown, ({ text }) => `“${text}”`);
  return [...lines, ...plan.notes].join('\n');
}

/** More cells than this with one reason are told in one line. */
const FEW = 3;

function isAlone(plan: FillPlan): (left: FillPlan['left'][number]) => boolean {
  const many = new Map(shared(plan));
  return ({ why: reason }) => !many.has(reason);
}

function shared({ left }: FillPlan): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { why: reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].filter(([, cells]) => cells > FEW);
}

function section<Entry extends CellPlace>(
  lines: string[],
  title: string,
  entries: readonly Entry[],
  words: (entry: Entry) => string,
): void {
  if (entries.length === 0) return;
  lines.push(`${title} (${String(entries.length)}):`);
  for (const entry of entries) lines.push(`   ${place(entry)}: ${words(entry)}`);
}

function why({ by }: FillItem): string {
  if (by.kind === 'tag') return `theo chỗ điền ${by.text}`;
  return `theo chữ “${by.text}”${by.heading === '' ? '' : `, cột “${by.heading}”`}`;
}

function place({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${formatRange(cellRange(row, column))}`;
}

/** The preview as data; `written` says of each cell whether it was, or would be, written. */
export function fillJson(plan: FillPlan): object {
  const at = ({ sheet, row, column }: CellPlace): object => ({
    sheet,
    cell: formatRange(cellRange(row, column)),
  });
  return {
    cells: plan.items.map((item) => ({
      ...at(item),
      indicator: item.id,
      label: item.label,
      value: item.value,
      text: item.shown,
      by: item.by.kind,
      match: item.by.text,
      heading: item.by.heading,
      present: item.present,
      certain: item.doubt === null,
      ...(item.doubt === null ? {} : { reason: item.doubt }),
    })),
    left: plan.left.map((left) => ({ ...at(left), label: left.label, reason: left.why })),
    unknown: plan.unknown.map((unknown) => ({ ...at(unknown), kind: unknown.kind, text: unknown.text })),
    unchanged: plan.same.length,
    notes: plan.notes,
  };
}
