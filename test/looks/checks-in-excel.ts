import type { CellHighlight, CellValidation } from '../../src/core/report/changes';
import type { HighlightModel, SheetModel, ValidationModel } from '../excel-host/model/sheet-model';
import { hex } from './shown-chart';
import type { ShownChecks } from './shown-sheet';

/** What cells of a sheet of the stand-in are meant to hold, in the words of a plan; warnings, never a refusal. */
export function checksInExcel({ validations, highlights }: SheetModel): ShownChecks {
  return {
    ...(validations.length > 0 ? { validations: validations.map(validationOf) } : {}),
    ...(highlights.length > 0 ? { highlights: highlights.map(highlightOf) } : {}),
  };
}

function validationOf({ range, rule, ignoreBlanks, errorAlert }: ValidationModel): CellValidation {
  const { message, showAlert, style, title } = errorAlert ?? {};
  if (!ignoreBlanks || showAlert !== true || style !== 'Warning' || title !== 'Tổng hợp')
    throw new Error('a check that is no warning of ours');
  return { range, rule: ruleOf(rule), message: String(message) };
}

function ruleOf(rule: ValidationModel['rule']): CellValidation['rule'] {
  const said = JSON.stringify(rule);
  const list = /^\{"list":\{"inCellDropDown":true,"source":"(.*)"\}\}$/.exec(said)?.[1];
  if (list !== undefined) return { kind: 'list', items: list.split(',') };
  if (said === '{"decimal":{"formula1":0,"operator":"GreaterThanOrEqualTo"}}') return { kind: 'number' };
  if (said === '{"date":{"formula1":"=1","formula2":"=73050","operator":"Between"}}') return { kind: 'date' };
  throw new Error(`a rule that no plan has: ${said}`);
}

function highlightOf({ range, formula, bold, fill }: HighlightModel): CellHighlight {
  return { range, formula: formula.replace(/^=/, ''), bold, fill: hex(fill ?? '') };
}
