import { tongHop, type RunOptions } from '../../src/app/tong-hop';
import { understand } from '../../src/app/understand';
import type { Period } from '../../src/core/figures/period';
import { FileHost } from '../../src/xlsx/file-host';
import { openExcel } from '../excel-host/open-excel';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import { shownInExcel } from './shown-in-excel';

/** What is to be summed up: a workbook's bytes, last year's where there is one. */
export interface Given {
  readonly book: Uint8Array;
  readonly lastYear?: Uint8Array;
  readonly period: Period;
}

/** The workbook as each host leaves it, both in a file. */
export interface SummedUp {
  readonly file: Uint8Array;
  /** The stand-in Excel's sheets, read out of its model and saved by the file writer. */
  readonly excel: Uint8Array;
}

/** The main job in both hosts on one workbook, for looking at what comes out. */
export async function inBothHosts({ book, lastYear, period }: Given): Promise<SummedUp> {
  const file = new FileHost(book, 'so.xlsx');
  const read = valueOf(await file.read());
  const before = lastYear && valueOf(await understand(new FileHost(lastYear, 'so-nam-truoc.xlsx')));
  const options: RunOptions = { period, ...(before ? { lastYear: before } : {}) };
  const { host, workbook } = await openExcel(workbookFromSnapshot(read));
  const { changes } = valueOf(await tongHop(host, options));
  const sheets = changes.sheets.map((change) => {
    const sheet = workbook.find(change.name);
    if (!sheet) throw new Error(`no sheet ${change.name}`);
    const { content, charts } = shownInExcel(sheet);
    return { ...change, content: { ...content, charts: charts.map(({ placed }) => placed) } };
  });
  const saved = new FileHost(book, 'so.xlsx');
  valueOf(await saved.apply({ sheets }));
  valueOf(await tongHop(file, options));
  return { file: file.bytes(), excel: saved.bytes() };
}

function valueOf<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly fault: { message: string } },
): Value {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
