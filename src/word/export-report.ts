import type { ReportModel } from '../core/report/report-model';
import { ok, type Result } from '../core/sheet/result';
import type { DocumentOptions } from './build-document';
import type { WordFault } from './word-fault';

export interface ExportOptions extends DocumentOptions {
  /** The user's own template; the default report when absent. */
  readonly template?: Uint8Array;
}

export interface WordFile {
  readonly bytes: Uint8Array;
  /** `docm`: the template has macros, and Word opens the file only under this ending. */
  readonly extension: 'docx' | 'docm';
  /** Places that wait for a person: "[Chi bộ viết: …]", "[12?]", "…". */
  readonly gaps: number;
  /** Vietnamese sentences: a tag that is none of ours, a chart that could not be filled. */
  readonly warnings: readonly string[];
}

/** The report as a Word file. What makes the file is loaded when it is first asked for. */
export async function exportReport(
  report: ReportModel,
  options: ExportOptions = {},
): Promise<Result<WordFile, WordFault>> {
  const { template, ...rest } = options;
  if (template) {
    const { fillTemplate } = await import('./fill-template');
    return fillTemplate(report, template, rest.number ?? null);
  }
  const { buildDocument } = await import('./build-document');
  const built = await buildDocument(report, rest);
  return ok({ ...built, extension: 'docx', warnings: [] });
}
