import { basename } from 'node:path';
import { fillForm, planForm, sureItems } from '../app/fill-form';
import type { Summary } from '../app/summarise';
import type { FillPlan } from '../core/fill/fill-plan';
import { FileHost } from '../xlsx/file-host';
import { CannotDo, sentence } from './cannot-do';

export interface FormFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The workbook's own file: sheets that figures come from are never written. */
  readonly isSource: boolean;
}

/** Plans a form in a file and, where it is to be saved, writes the sure cells into a copy of it. */
export async function fillFormFile(
  { path, bytes, isSource }: FormFile,
  { figures, period, understood }: Summary,
  write: boolean,
): Promise<{ readonly plan: FillPlan; readonly filled: FileHost }> {
  const host = new FileHost(bytes, basename(path));
  const sources = new Set(figures.flatMap(({ receipt }) => receipt.sources.map(({ sheet }) => sheet)));
  const sheets = understood.workbook.sheets
    .filter(({ name, visibility, ours }) => visibility === 'visible' && !ours && !sources.has(name))
    .map(({ name }) => name);
  const source = { figures, period, unit: understood.unit };
  const plan = await planForm(host, source, isSource ? { sheets } : {});
  if (!plan.ok) throw new CannotDo(`Bảng mẫu “${path}”: ${sentence(plan.fault)}`);
  const { items, left, unknown, same } = plan.value;
  if (items.length + left.length + unknown.length + same.length === 0) {
    throw new CannotDo(
      `Bảng mẫu “${path}” không có ô nào điền được. Cần chỗ điền {{…}}, hoặc dòng ghi tên số liệu và cột ghi kỳ này.`,
    );
  }
  if (write) {
    const filled = await fillForm(host, sureItems(plan.value));
    if (!filled.ok) throw new CannotDo(`Bảng mẫu “${path}”: ${sentence(filled.fault)}`);
  }
  return { plan: plan.value, filled: host };
}
