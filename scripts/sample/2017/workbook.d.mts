/** Last year's sample workbook: the same bytes at every run, on every machine. */
export function sampleWorkbook2017(): Promise<Uint8Array>;
