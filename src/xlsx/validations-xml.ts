import {
  CHECKED_DAYS,
  type CellHighlight,
  type CellValidation,
  type SheetContent,
  WARNING_TITLE,
} from '../core/report/changes';
import { formatRange } from '../core/sheet/range';
import { xmlAttributes, xmlText } from './xml-text';

/** Longest text between the quotes of a list (ISO 29500-1 §18.3.1.32; Excel repairs files that have more). */
const LONGEST_LIST = 255;

/** dataValidations of a worksheet: warnings, never a refusal. Throws for a list that Excel could not hold. */
export function validationsXml({ validations = [] }: SheetContent): string {
  if (validations.length === 0) return '';
  const count = String(validations.length);
  return `<dataValidations count="${count}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, rule, message }: CellValidation): string {
  const kind = { list: 'list', date: 'date', number: 'decimal' }[rule.kind];
  const attributes = xmlAttributes({
    type: kind,
    errorStyle: 'warning',
    operator: rule.kind === 'number' ? 'greaterThanOrEqual' : undefined,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: WARNING_TITLE,
    error: message,
    sqref: formatRange(range),
  });
  const formulas = formulasOf(rule)
    .map((text, index) => `<formula${String(index + 1)}>${xmlText(text)}</formula${String(index + 1)}>`)
    .join('');
  return `<dataValidation${attributes}>${formulas}</dataValidation>`;
}

function formulasOf(rule: CellValidation['rule']): readonly string[] {
  if (rule.kind === 'date') return [String(CHECKED_DAYS.first), String(CHECKED_DAYS.last)];
  if (rule.kind === 'number') return ['0'];
  const list = rule.items.join(',');
  if (list.length > LONGEST_LIST || rule.items.some((item) => /[,"]/.test(item))) {
    throw new Error(`no list for a cell: ${list}`);
  }
  return [`"${list}"`];
}

/** conditionalFormatting of a worksheet; `formatOf` is the index of a look among the workbook's dxfs. */
export function highlightsXml(
  { highlights = [] }: SheetContent,
  formatOf: (highlight: CellHighlight) => number,
): string {
  return highlights
    .map((highlight, index) => {
      const rule = xmlAttributes({ type: 'expression', dxfId: formatOf(highlight), priority: index + 1 });
      return (
        `<conditionalFormatting${xmlAttributes({ sqref: formatRange(highlight.range) })}>` +
        `<cfRule${rule}><formula>${xmlText(highlight.formula)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** One entry of dxfs. */
export function highlightFormatXml({ bold, fill }: CellHighlight): string {
  const font = bold ? '<font><b/></font>' : '';
  return `<dxf>${font}<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}
