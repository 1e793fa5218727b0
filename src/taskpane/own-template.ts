import { fold } from '../core/vietnamese/fold';
import type { ReportModel } from '../core/report/report-model';
import type { TemplateReview } from '../word/review-template';
import type { StrangeTag } from '../word/strange-tags';
import type { WordFile } from '../word/word-file';
import type { WordFault } from '../word/word-fault';

/** What was found in a person's own template; `file`: filled, where nothing keeps it from being so. */
export type CheckedTemplate =
  | { readonly at: 'not_word'; readonly fault: WordFault }
  | { readonly at: 'broken'; readonly review: TemplateReview }
  | { readonly at: 'ready'; readonly review: TemplateReview; readonly file: WordFile };

/** Looks a template through and fills it, so that what stays blank is known before it is asked for. */
export async function checkOwnTemplate(
  report: ReportModel,
  template: Uint8Array,
  number: string,
  refused: ReadonlySet<string>,
): Promise<CheckedTemplate> {
  const [{ reviewTemplate }, { exportReport }] = await Promise.all([
    import('../word/review-template'),
    import('../word/export-report'),
  ]);
  const reviewed = reviewTemplate(report, template, new Map());
  if (!reviewed.ok) return { at: 'not_word', fault: reviewed.fault };
  const review = reviewed.value;
  if (review.faults.length > 0) return { at: 'broken', review };
  const understood = new Map(
    review.strange.flatMap((tag) =>
      tag.near === null || refused.has(tag.name) ? [] : [[fold(tag.name), tag.near] as const],
    ),
  );
  const made = await exportReport(report, { template, understood, ...(number === '' ? {} : { number }) });
  return made.ok
    ? { at: 'ready', review, file: made.value }
    : { at: 'broken', review: { ...review, faults: [made.fault] } };
}

/** Places of a template that are not right as they stand. */
export function wrongPlaces({ strange, faults }: TemplateReview): number {
  return strange.reduce((sum, { places }) => sum + places, faults.length);
}

/** Places whose name is known and whose figure is not: they print "…". */
export function emptyPlaces({ blanks, strange }: WordFile): number {
  return strange.reduce((left, { places }: StrangeTag) => left - places, blanks);
}
