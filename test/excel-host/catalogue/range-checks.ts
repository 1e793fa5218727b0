import { contains } from '../../../src/core/sheet/range';
import type { HighlightModel, ValidationModel } from '../model/sheet-model';
import { asBoolean, asRecord, asText, oneOf } from '../wire/arguments';
import { invalidArgument } from '../wire/host-error';
import { refer, type TypeTable } from '../wire/type-table';
import { assertWritable, bounded, type RangeTarget } from './range-target';

/** Excel's limits: the text of a list, of a warning, of its title. */
const LONGEST = { list: 255, message: 225, title: 32 };

function validationAt({ sheet, range }: RangeTarget): ValidationModel {
  const found = sheet.validations.find(
    (one) =>
      one.range.top === range.top &&
      one.range.left === range.left &&
      one.range.bottom === range.bottom &&
      one.range.right === range.right,
  );
  if (found) return found;
  const made: ValidationModel = { range, rule: {}, ignoreBlanks: true, errorAlert: null };
  sheet.validations.push(made);
  return made;
}

/** The rule that covers the range's first cell; reading leaves no trace. */
function ruleOver({ sheet, range }: RangeTarget): Readonly<Record<string, unknown>> {
  const found = sheet.validations.find((one) => contains(one.range, range.top, range.left));
  return found?.rule ?? {};
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

export const DATA_VALIDATION: TypeTable<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    type: { get: (target) => TYPES[Object.keys(ruleOver(target))[0] ?? ''] ?? 'None' },
    rule: {
      get: ruleOver,
      set: (target, value, scene) => {
        assertWritable(target.sheet, scene);
        bounded(target, 'dataValidation');
        const rule = asRecord(value, 'rule');
        const list = rule['list'] === undefined ? null : asRecord(rule['list'], 'list');
        if (list && asText(list['source'], 'source').length > LONGEST.list) throw invalidArgument('list');
        validationAt(target).rule = rule;
      },
    },
    ignoreBlanks: {
      get: (target) => validationAt(target).ignoreBlanks,
      set: (target, value) => {
        validationAt(target).ignoreBlanks = asBoolean(value, 'ignoreBlanks');
      },
    },
    errorAlert: {
      get: (target) => validationAt(target).errorAlert,
      set: (target, value) => {
        const alert = asRecord(value, 'errorAlert');
        if (asText(alert['message'], 'message').length > LONGEST.message) throw invalidArgument('message');
        if (asText(alert['title'], 'title').length > LONGEST.title) throw invalidArgument('title');
        oneOf(['Stop', 'Warning', 'Information'], alert['style'], 'style');
        validationAt(target).errorAlert = alert;
      },
    },
  },
};

const RULE: TypeTable<HighlightModel> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (format) => format.formula,
      set: (format, value) => {
        const formula = asText(value, 'formula');
        if (!formula.startsWith('=')) throw invalidArgument('a rule is a formula');
        format.formula = formula;
      },
    },
  },
};

const FILL: TypeTable<HighlightModel> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (format) => format.fill,
      set: (format, value) => {
        format.fill = asText(value, 'colour');
      },
    },
  },
};

const FONT: TypeTable<HighlightModel> = {
  name: 'ConditionalRangeFont',
  properties: {
    bold: {
      get: (format) => format.bold,
      set: (format, value) => {
        format.bold = asBoolean(value, 'bold');
      },
    },
  },
};

const FORMAT: TypeTable<HighlightModel> = {
  name: 'ConditionalRangeFormat',
  objects: { fill: (format) => refer(FILL, format), font: (format) => refer(FONT, format) },
};

const CUSTOM: TypeTable<HighlightModel> = {
  name: 'CustomConditionalFormat',
  objects: { rule: (format) => refer(RULE, format), format: (format) => refer(FORMAT, format) },
};

const CONDITIONAL_FORMAT: TypeTable<HighlightModel> = {
  name: 'ConditionalFormat',
  identity: (format) => format.id,
  properties: { id: { get: (format) => format.id } },
  objects: { custom: (format) => refer(CUSTOM, format) },
};

export const CONDITIONAL_FORMATS: TypeTable<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: ({ sheet }) => sheet.highlights.map((format) => refer(CONDITIONAL_FORMAT, format)),
  effects: {
    add: (target, [type], scene) => {
      assertWritable(target.sheet, scene);
      oneOf(['Custom'], type, 'type of conditional format');
      const id = `{FORMAT-${String(scene.nextNumber())}}`;
      const format: HighlightModel = {
        id,
        range: bounded(target, 'conditionalFormats'),
        formula: '',
        bold: false,
        fill: null,
      };
      target.sheet.highlights.push(format);
      return refer(CONDITIONAL_FORMAT, format);
    },
  },
};
