import type { Period } from '../core/figures/period';
import type { CivilDate } from '../core/sheet/cell';
import { fail, ok, type Result } from '../core/sheet/result';
import type { Applied, HostFault, WorkbookHost } from '../ports/workbook-host';
import { summarise, type Summary } from './summarise';
import { isAnythingRecognised, understandWorkbook, type UnderstandOptions } from './understand';

/** The steps a person sees while it runs, in order. */
export type Stage = 'read' | 'recognise' | 'check' | 'compute' | 'write' | 'chart';

export interface RunOptions extends UnderstandOptions {
  /** The best one that the sheets suggest when absent. */
  readonly period?: Period;
  /** Today: chooses the year where no sheet tells one. */
  readonly today?: CivilDate;
  /** Date of the report; left open when absent. */
  readonly issued?: CivilDate;
}

/** Stopped by the person before anything was written. */
const STOPPED: HostFault = {
  code: 'stopped',
  message: 'Đã dừng.',
  advice: 'Bấm Tổng hợp lại khi cần.',
  state: 'unchanged',
};

/** UX.md §8 err.none. */
const NOTHING_RECOGNISED: HostFault = {
  code: 'nothing_recognised',
  message: 'Chưa thấy bảng nào dùng được.',
  advice: 'Cần ít nhất một danh sách có dòng tiêu đề, ví dụ “Họ và tên”, “Ngày vào Đảng”.',
  state: 'unchanged',
};

export interface Outcome extends Summary {
  readonly applied: Applied;
}

/** The main job: read, recognise, extract, compute, check, report, plan, apply. Each line is a call into one room. */
export async function tongHop(
  host: WorkbookHost,
  options: RunOptions = {},
  progress: (stage: Stage) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<Result<Outcome, HostFault>> {
  progress('read');
  const read = await host.read();
  if (!read.ok) return read;
  progress('recognise');
  const understood = understandWorkbook(read.value, options);
  if (!isAnythingRecognised(understood)) return fail(NOTHING_RECOGNISED);
  const summary = summarise(understood, options, progress);
  if (cancelled()) return fail(STOPPED);
  progress('write');
  const applied = await host.apply(summary.changes);
  if (!applied.ok) return applied;
  progress('chart');
  return ok({ ...summary, applied: applied.value });
}
