import { fail, ok, type Result } from '../core/sheet/result';
import type { Applied, HostFault, WorkbookHost } from '../ports/workbook-host';
import type { RunOptions, Stage } from './run-options';
import { lastYearFault } from './last-year';
import { reportPeriod, summarise, type Summary } from './summarise';
import { isAnythingRecognised, understandWorkbook } from './understand';

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

type Progress = (stage: Stage) => void | Promise<void>;

/**
 * The year worked out, and nothing written: read, recognise, extract, compute, check, report, plan; each line is a
 * call into one room. `progress` may take its time (a screen that is to be drawn); `cancelled` is asked on the way.
 */
export async function workOut(
  host: WorkbookHost,
  options: RunOptions = {},
  progress: Progress = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<Result<Summary, HostFault>> {
  await progress('read');
  const read = await host.read();
  if (!read.ok) return read;
  if (cancelled()) return fail(STOPPED);
  await progress('recognise');
  const understood = understandWorkbook(read.value, options);
  if (!isAnythingRecognised(understood)) return fail(NOTHING_RECOGNISED);
  await progress('check');
  if (cancelled()) return fail(STOPPED);
  await progress('compute');
  const unfit = options.lastYear && lastYearFault(options.lastYear, reportPeriod(understood, options));
  if (unfit) return fail(unfit);
  const summary = summarise(understood, options);
  return cancelled() ? fail(STOPPED) : ok(summary);
}

/** The main job: the year worked out, then the plan applied. */
export async function tongHop(
  host: WorkbookHost,
  options: RunOptions = {},
  progress: Progress = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<Result<Outcome, HostFault>> {
  const summary = await workOut(host, options, progress, cancelled);
  if (!summary.ok) return summary;
  await progress('write');
  const applied = await host.apply(summary.value.changes);
  if (!applied.ok) return applied;
  await progress('chart');
  return ok({ ...summary.value, applied: applied.value });
}

export type { RunOptions, Stage } from './run-options';
