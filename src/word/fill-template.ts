import PizZip from 'pizzip';
import type { ReportModel } from '../core/report/report-model';
import { fail, ok, type Result } from '../core/sheet/result';
import { pack } from './pack';
import { renderTemplate } from './render-template';
import { reviewOpened, type TemplateReview } from './review-template';
import { reportTags } from './report-tags';
import type { Understood } from './strange-tags';
import { placeCharts } from './template-charts';
import { openTemplate, type TemplatePart } from './template-package';
import { brokenPart, scanPart } from './template-tags';
import type { WordFile } from './word-file';
import type { WordFault } from './word-fault';

export interface FillOptions {
  /** "03" of "Số 03-BC/CB"; null when left open. */
  readonly number: string | null;
  readonly understood: Understood;
}

/** The user's own template, checked, then charted, then filled. */
export async function fillTemplate(
  report: ReportModel,
  template: Uint8Array,
  { number, understood }: FillOptions,
): Promise<Result<WordFile, WordFault>> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const scope = reportTags(report, number);
  const { review, scanned, parts } = reviewOpened(opened.value, scope, understood);
  const [fault] = review.faults;
  if (fault) return fail(fault);
  const charted = await placeCharts(pack(opened.value.zip), scanned, scope, understood);
  const filled = renderTemplate(new PizZip(charted.bytes), parts, scope, understood);
  if (!filled.ok) return filled;
  const { zip, gaps, blanks } = filled.value;
  const broken = brokenAfter(zip, parts);
  if (broken) return fail(broken);
  const kept = review.strange.reduce((sum, { places }) => sum + places, 0);
  return ok({
    bytes: pack(zip),
    extension: opened.value.hasMacros ? 'docm' : 'docx',
    gaps,
    blanks: blanks + kept,
    strange: review.strange,
    warnings: [...otherWarnings(review), ...charted.warnings],
  });
}

function otherWarnings({ right, strange, outOfReach }: TemplateReview): readonly string[] {
  const none = right === 0 && strange.length === 0 && outOfReach.length === 0;
  return [
    ...(none ? ['Mẫu chưa có chỗ điền {{…}} nào nên không có gì được điền.'] : []),
    ...outOfReach.map((tag) => `Chỗ điền “${tag}” đứng ở chỗ Word không cho điền; mẫu giữ nguyên chữ này.`),
  ];
}

/** The last guard: what is handed over is well-formed, whatever the template held. */
function brokenAfter(zip: PizZip, parts: readonly TemplatePart[]): WordFault | null {
  for (const part of parts) {
    const parsed = scanPart(zip.file(part.name)?.asText() ?? '', part);
    if (!parsed.ok) return brokenPart(part.name, 'chỗ điền cắt ngang bảng hoặc khung');
  }
  return null;
}
