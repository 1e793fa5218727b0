import type { ReportModel } from '../core/report/report-model';
import { ok, type Result } from '../core/sheet/result';
import type { DocumentOptions } from './build-document';
import type { Understood } from './strange-tags';
import type { WordFile } from './word-file';
import type { WordFault } from './word-fault';

export interface ExportOptions extends DocumentOptions {
  /** The user's own template; the default report when absent. */
  readonly template?: Uint8Array;
  /** What tags of the template stand for that are none of ours, as the person said. */
  readonly understood?: Understood;
}

/** The report as a Word file. What makes the file is loaded when it is first asked for. */
export async function exportReport(
  report: ReportModel,
  options: ExportOptions = {},
): Promise<Result<WordFile, WordFault>> {
  const { template, understood = new Map(), ...rest } = options;
  if (template) {
    const { fillTemplate } = await import('./fill-template');
    return fillTemplate(report, template, { number: rest.number ?? null, understood });
  }
  const { buildDocument } = await import('./build-document');
  const built = await buildDocument(report, rest);
  return ok({ ...built, extension: 'docx', blanks: 0, strange: [], warnings: [] });
}
