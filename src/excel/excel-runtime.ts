/// <reference types="office-js" />

/** What ExcelHost needs of office.js; the real library in the pane, the same library over a stand-in in tests. */
export interface ExcelRuntime {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel offers a version of ExcelApi; versions are strings ("1.20" is not "1.2"). */
  supports(version: string): boolean;
}

/** The least ExcelApi the host works with (DESIGN.md "Hosts"). */
export const FLOOR = '1.9';

/** The library loaded from Microsoft's CDN; ask only after `Office.onReady` said that the host is Excel. */
export function officeRuntime(): ExcelRuntime {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}
