import type { Element } from '@xmldom/xmldom';
import type { CellHighlight, CellValidation } from '../../src/core/report/changes';
import { parseRange, type Range } from '../../src/core/sheet/range';
import type { ShownChecks } from './shown-sheet';
import { at, childrenOf, find } from './xml';

/** What cells of a sheet in a file are meant to hold, in the words of a plan; warnings, never a refusal. */
export function checksInFile(sheet: Element, styles: Element): ShownChecks {
  const validations = childrenOf(find(sheet, 'dataValidations') ?? sheet, 'dataValidation').map(validationOf);
  const highlights = childrenOf(sheet, 'conditionalFormatting').map((format) => highlightOf(format, styles));
  return {
    ...(validations.length > 0 ? { validations } : {}),
    ...(highlights.length > 0 ? { highlights } : {}),
  };
}

function validationOf(entry: Element): CellValidation {
  const said = (name: string): string => entry.getAttribute(name) ?? '';
  const isWarning = said('errorStyle') === 'warning' && said('errorTitle') === 'Tổng hợp';
  if (!isWarning || said('allowBlank') !== '1' || said('showErrorMessage') !== '1')
    throw new Error('a check that is no warning of ours');
  return { range: rangeOf(entry), rule: ruleOf(entry), message: said('error') };
}

function ruleOf(entry: Element): CellValidation['rule'] {
  const formulas = ['formula1', 'formula2'].map((name) => find(entry, name)?.textContent ?? '');
  const said = [entry.getAttribute('type'), entry.getAttribute('operator') ?? 'between', ...formulas].join(
    ' ',
  );
  const list = /^list between "(.*)" $/.exec(said)?.[1];
  if (list !== undefined) return { kind: 'list', items: list.split(',') };
  if (said === 'decimal greaterThanOrEqual 0 ') return { kind: 'number' };
  if (said === 'date between 1 73050') return { kind: 'date' };
  throw new Error(`a rule that no plan has: ${said}`);
}

function highlightOf(format: Element, styles: Element): CellHighlight {
  const rule = at(format, 'cfRule');
  const look = childrenOf(at(styles, 'dxfs'))[Number(rule.getAttribute('dxfId') ?? -1)];
  if (rule.getAttribute('type') !== 'expression' || !look) throw new Error('a highlight without its look');
  return {
    range: rangeOf(format),
    formula: at(rule, 'formula').textContent ?? '',
    bold: find(look, 'font', 'b') !== null,
    fill: at(look, 'fill', 'patternFill', 'bgColor').getAttribute('rgb')?.slice(2) ?? '',
  };
}

function rangeOf(element: Element): Range {
  const range = parseRange(element.getAttribute('sqref') ?? '');
  if (!range) throw new Error('no range');
  return range;
}
