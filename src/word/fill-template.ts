import PizZip from 'pizzip';
import type { ReportModel } from '../core/report/report-model';
import { fail, ok, type Result } from '../core/sheet/result';
import { fold } from '../core/vietnamese/fold';
import { checkLoops, strangeTags } from './check-template';
import type { WordFile } from './export-report';
import { pack } from './pack';
import { renderTemplate } from './render-template';
import { LOOP_NAMES, reportTags } from './report-tags';
import type { TagScope } from './tag-values';
import { placeCharts } from './template-charts';
import { openTemplate, type TemplatePackage } from './template-package';
import { brokenPart, type ScannedPart, scanPart } from './template-tags';
import type { WordFault } from './word-fault';

/** The user's own template, checked, then charted, then filled. */
export async function fillTemplate(
  report: ReportModel,
  template: Uint8Array,
  number: string | null,
): Promise<Result<WordFile, WordFault>> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const scope = reportTags(report, number);
  const scanned = scanTemplate(opened.value, scope);
  if (!scanned.ok) return scanned;
  const tags = scanned.value.flatMap((part) => part.tags);
  const noTags = tags.length === 0 && scanned.value.every(({ alternatives }) => alternatives.length === 0);
  const strange = scanned.value.flatMap((part) => strangeTags(part.tags, scope));
  const charted = await placeCharts(pack(opened.value.zip), scanned.value, scope);
  const filled = renderTemplate(new PizZip(charted.bytes), opened.value.parts, scope);
  if (!filled.ok) return filled;
  const broken = brokenAfter(filled.value.zip, opened.value.parts);
  if (broken) return fail(broken);
  return ok({
    bytes: pack(filled.value.zip),
    extension: opened.value.hasMacros ? 'docm' : 'docx',
    gaps: filled.value.gaps,
    warnings: [
      ...(noTags ? ['Mẫu chưa có nhãn {{…}} nào nên không có gì được điền.'] : []),
      ...new Set(strange),
      ...charted.warnings,
    ],
  });
}

function scanTemplate(
  { zip, parts }: TemplatePackage,
  scope: TagScope,
): Result<readonly ScannedPart[], WordFault> {
  const scanned: ScannedPart[] = [];
  for (const part of parts) {
    const found = scanPart(zip.file(part)?.asText() ?? '', part);
    if (!found.ok) return found;
    const fault = checkLoops(found.value.tags, (a, b) => sameTag(a, b, scope));
    if (fault) return fail(fault);
    scanned.push(found.value);
  }
  return ok(scanned);
}

/** Two spellings of one tag: its id and its label, with other spaces or other capitals. */
function sameTag(a: string, b: string, scope: TagScope): boolean {
  const value = scope.find(a) ?? LOOP_NAMES.find(a);
  return fold(a) === fold(b) || (value !== null && value === (scope.find(b) ?? LOOP_NAMES.find(b)));
}

/** The last guard: what is handed over is well-formed, whatever the template held. */
function brokenAfter(zip: PizZip, parts: readonly string[]): WordFault | null {
  for (const part of parts) {
    const parsed = scanPart(withoutBraces(zip.file(part)?.asText() ?? ''), part);
    if (!parsed.ok) return brokenPart(part, 'nhãn cắt ngang bảng hoặc khung');
  }
  return null;
}

/** Values may hold braces; only the XML is looked at. */
function withoutBraces(xml: string): string {
  return xml.replaceAll('{{', '').replaceAll('}}', '');
}
