import {
  CHECKED_DAYS,
  type CellHighlight,
  type CellValidation,
  type SheetContent,
  WARNING_TITLE,
} from '../core/report/changes';
import { formatRange } from '../core/sheet/range';

/** What cells are meant to hold (ExcelApi 1.8) and when they stand out (1.6): warnings, never a refusal. */
export function writeChecks(
  sheet: Excel.Worksheet,
  { validations = [], highlights = [] }: SheetContent,
): void {
  for (const validation of validations) writeValidation(sheet, validation);
  for (const highlight of highlights) writeHighlight(sheet, highlight);
}

function writeValidation(sheet: Excel.Worksheet, { range, rule, message }: CellValidation): void {
  const { dataValidation } = sheet.getRange(formatRange(range)).untrack();
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { message, showAlert: true, style: 'Warning', title: WARNING_TITLE };
}

function ruleOf(rule: CellValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'number':
      return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'date':
      // As formulas: a Date would go through this machine's time zone.
      return {
        date: {
          formula1: `=${String(CHECKED_DAYS.first)}`,
          formula2: `=${String(CHECKED_DAYS.last)}`,
          operator: 'Between',
        },
      };
  }
}

function writeHighlight(sheet: Excel.Worksheet, { range, formula, bold, fill }: CellHighlight): void {
  const { custom } = sheet.getRange(formatRange(range)).untrack().conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = `#${fill}`;
  if (bold) custom.format.font.bold = true;
}
