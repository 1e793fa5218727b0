/** The sample workbook's bytes: the same at every run, on every machine. */
export function sampleWorkbook(): Promise<Uint8Array>;
