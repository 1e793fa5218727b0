import type { ReportModel } from '../core/report/report-model';
import { ok, type Result } from '../core/sheet/result';
import type { DocumentOptions } from './build-document';
import type { WordFault } from './word-fault';

export type ExportOptions = DocumentOptions;

export interface WordFile {
  readonly bytes: Uint8Array;
  /** Places that wait for a person: "[Chi bộ viết: …]", "[12?]". */
  readonly gaps: number;
}

/** The report as a Word file. What makes the file is loaded when it is first asked for. */
export async function exportReport(
  report: ReportModel,
  options: ExportOptions = {},
): Promise<Result<WordFile, WordFault>> {
  const { buildDocument } = await import('./build-document');
  return ok(await buildDocument(report, options));
}
