import type { ReportModel } from '../core/report/report-model';
import { ok, type Result } from '../core/sheet/result';
import { fold } from '../core/vietnamese/fold';
import { checkLoops } from './check-loops';
import { LOOP_NAMES, reportTags } from './report-tags';
import { checkTags, nameOf, type TagCheck, type Understood } from './strange-tags';
import type { TagScope } from './tag-values';
import { openTemplate, type TemplatePackage, type TemplatePart } from './template-package';
import { type ScannedPart, scanPart } from './template-tags';
import type { WordFault } from './word-fault';

/** What a template holds, before anything is filled. */
export interface TemplateReview extends TagCheck {
  /** What keeps the template from being filled, in the order of its parts. */
  readonly faults: readonly WordFault[];
  /** Tags as typed that stand where nothing can be filled. */
  readonly outOfReach: readonly string[];
}

/** A person's template, looked at as soon as it is chosen. Not a Word file at all: the fault of the file. */
export function reviewTemplate(
  report: ReportModel,
  template: Uint8Array,
  understood: Understood,
): Result<TemplateReview, WordFault> {
  const opened = openTemplate(template);
  return opened.ok ? ok(reviewOpened(opened.value, reportTags(report, null), understood).review) : opened;
}

export interface ReviewedTemplate {
  readonly review: TemplateReview;
  readonly scanned: readonly ScannedPart[];
  /** The parts that can be filled. */
  readonly parts: readonly TemplatePart[];
}

export function reviewOpened(
  { zip, parts, others }: TemplatePackage,
  scope: TagScope,
  understood: Understood,
): ReviewedTemplate {
  const scanned: ScannedPart[] = [];
  const fillable: TemplatePart[] = [];
  const faults: WordFault[] = [];
  const same = (a: string, b: string): boolean => sameTag(a, b, scope, understood);
  for (const part of parts) {
    const found = scanPart(zip.file(part.name)?.asText() ?? '', part);
    if (found.ok) {
      scanned.push(found.value);
      if (part.kind === 'text' || found.value.tags.length > 0) fillable.push(part);
      // loops are looked at once every tag is whole
      faults.push(
        ...(found.value.faults.length > 0 ? found.value.faults : checkLoops(found.value.tags, same)),
      );
    } else if (part.kind === 'text') faults.push(found.fault);
  }
  const unreached = others.flatMap((part) => {
    const found = scanPart(zip.file(part.name)?.asText() ?? '', part);
    return found.ok ? [...found.value.tags.map(({ inner }) => inner), ...found.value.outOfReach] : [];
  });
  const outOfReach = [...scanned.flatMap((part) => part.outOfReach), ...unreached].map(
    (each) => `{{${each}}}`,
  );
  return {
    review: { ...checkTags(scanned, scope, understood), faults, outOfReach: [...new Set(outOfReach)] },
    scanned,
    parts: fillable,
  };
}

/** Two spellings of one tag: its id and its label, with other spaces or other capitals. */
function sameTag(a: string, b: string, scope: TagScope, understood: Understood): boolean {
  const [one, other] = [nameOf(a, understood), nameOf(b, understood)];
  const value = scope.find(one) ?? LOOP_NAMES.find(one);
  return (
    fold(one) === fold(other) || (value !== null && value === (scope.find(other) ?? LOOP_NAMES.find(other)))
  );
}
