import { ExcelHost, type ExcelHostOptions } from '../../src/excel/excel-host';
import type { ExcelRuntime } from '../../src/excel/excel-runtime';
import type { BookFixture } from '../contract/book-fixture';
import { workbookFrom } from './fixture-workbook';
import type { WorkbookModel } from './model/workbook-model';
import { type LoadedOffice, loadOffice } from './node-window';
import { EXCEL_365, type Profile } from './profiles';
import { StandInExcel } from './stand-in-excel';

export interface OpenedExcel {
  readonly excel: StandInExcel;
  readonly workbook: WorkbookModel;
  readonly office: LoadedOffice;
  readonly runtime: ExcelRuntime;
  readonly host: ExcelHost;
}

/** A book open in the stand-in, the real office.js loaded over it, and the host of the product on top. */
export async function openExcel(
  book: BookFixture | WorkbookModel,
  profile: Profile = EXCEL_365,
  options: Omit<ExcelHostOptions, 'runtime'> = {},
): Promise<OpenedExcel> {
  const workbook = 'find' in book ? book : workbookFrom(book);
  const excel = new StandInExcel(workbook, profile);
  const office = await loadOffice(excel);
  const runtime: ExcelRuntime = {
    run: (runOptions, batch) => office.Excel.run(runOptions, batch),
    supports: (version) => office.Office.context.requirements.isSetSupported('ExcelApi', version),
  };
  return { excel, workbook, office, runtime, host: new ExcelHost({ ...options, runtime }) };
}
