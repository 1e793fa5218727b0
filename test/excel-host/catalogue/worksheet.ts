import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asNumber, asText, oneOf } from '../wire/arguments';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../wire/host-error';
import { NULL_REF, refer, type Scene, type TypeTable } from '../wire/type-table';
import { CHARTS } from './charts';
import { NAMES } from './names';
import { PAGE_BREAKS, PAGE_LAYOUT } from './page-layout';
import { RANGE } from './range';
import { asTarget, assertWritable, WHOLE } from './range-target';

const PROTECTION: TypeTable<SheetModel> = {
  name: 'WorksheetProtection',
  properties: { protected: { get: (sheet) => sheet.isProtected } },
};

const FREEZE_PANES: TypeTable<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    getLocationOrNullObject: (sheet) =>
      sheet.frozen ? refer(RANGE, { sheet, range: sheet.frozen }) : NULL_REF,
  },
  effects: {
    freezeAt: (sheet, [where], scene) => {
      sheet.frozen = asTarget(where, sheet, scene).range;
    },
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { ...WHOLE, bottom: asNumber(count, 'rows') };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { ...WHOLE, right: asNumber(count, 'columns') };
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
};

/** Excel's rules for sheet names; the name must be free besides. */
function checkName(name: string, scene: Scene, self?: SheetModel): string {
  const illegal = name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (illegal) throw new HostError('InvalidArgument', `sheet name ${name}`);
  const taken = scene.workbook.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError('ItemAlreadyExists', `sheet ${name}`);
  return name;
}

function assertStructure(scene: Scene): void {
  if (scene.workbook.isStructureProtected) throw accessDenied('the structure of the workbook is protected');
  if (scene.workbook.isReadOnly) throw accessDenied('the workbook is read-only');
}

export const WORKSHEET: TypeTable<SheetModel> = {
  name: 'Worksheet',
  identity: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, scene) => {
        assertStructure(scene);
        sheet.name = checkName(asText(value, 'name'), scene, sheet);
      },
    },
    position: { get: (sheet, scene) => scene.workbook.sheets.indexOf(sheet) },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, scene) => {
        assertStructure(scene);
        sheet.visibility = oneOf(
          ['Visible', 'Hidden', 'VeryHidden'],
          value,
          'visibility',
        ) as SheetModel['visibility'];
      },
    },
    showGridlines: {
      get: (sheet) => sheet.gridlines,
      set: (sheet, value) => {
        sheet.gridlines = asBoolean(value, 'showGridlines');
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value, 'tabColor');
      },
    },
  },
  objects: {
    charts: (sheet) => refer(CHARTS, sheet),
    names: (sheet) => refer(NAMES, { names: sheet.names, scope: 'Worksheet' as const }),
    pageLayout: (sheet) => refer(PAGE_LAYOUT, sheet),
    horizontalPageBreaks: (sheet) => refer(PAGE_BREAKS, { sheet, of: 'rowBreaks' as const }),
    verticalPageBreaks: (sheet) => refer(PAGE_BREAKS, { sheet, of: 'columnBreaks' as const }),
    freezePanes: (sheet) => refer(FREEZE_PANES, sheet),
    protection: (sheet) => refer(PROTECTION, sheet),
  },
  methods: {
    getRange: (sheet, [address], scene) =>
      refer(
        RANGE,
        address === undefined || address === null ? { sheet, range: WHOLE } : asTarget(address, sheet, scene),
      ),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = asNumber(row, 'row') + 1;
      const left = asNumber(column, 'column') + 1;
      const bottom = top + asNumber(rows, 'rows') - 1;
      const right = left + asNumber(columns, 'columns') - 1;
      if (bottom < top || right < left) throw invalidArgument('an empty range');
      return refer(RANGE, { sheet, range: { top, left, bottom, right } });
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const range = sheet.used(valuesOnly === true);
      return range ? refer(RANGE, { sheet, range }) : NULL_REF;
    },
  },
  effects: {
    activate: (sheet, _args, scene) => {
      if (scene.otherWindowInFront) throw new HostError('GeneralException', 'another window is in front');
      if (sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'the sheet is hidden');
      scene.workbook.active = sheet;
    },
    copy: (sheet, _args, scene) => {
      assertStructure(scene);
      const taken = (name: string): boolean => scene.workbook.find(name) !== null;
      let number = 2;
      while (taken(`${sheet.name} (${String(number)})`)) number += 1;
      const name = `${sheet.name} (${String(number)})`;
      const made = scene.workbook.add(name);
      for (const [row, line] of sheet.rows) for (const [column, cell] of line) made.put(row, column, cell);
      made.merges = [...sheet.merges];
      made.validations.push(...sheet.validations);
      made.isProtected = sheet.isProtected;
      made.unlocked = sheet.unlocked;
      const quoted = (text: string): string => `'${text}'!`;
      for (const each of sheet.names)
        made.names.push({ ...each, formula: each.formula.replace(quoted(sheet.name), quoted(name)) });
      return refer(WORKSHEET, made);
    },
    delete: (sheet, _args, scene) => {
      assertStructure(scene);
      assertWritable(sheet, scene);
      scene.workbook.sheets.splice(scene.workbook.sheets.indexOf(sheet), 1);
    },
  },
};

function get(key: unknown, scene: Scene): SheetModel {
  const sheet = scene.workbook.find(asText(key, 'sheet'));
  if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
  return sheet;
}

export const WORKSHEETS: TypeTable = {
  name: 'WorksheetCollection',
  items: (_target, scene) => scene.workbook.sheets.map((sheet) => refer(WORKSHEET, sheet)),
  item: (_target, [key], scene) => refer(WORKSHEET, get(key, scene)),
  methods: {
    getItem: (_target, [key], scene) => refer(WORKSHEET, get(key, scene)),
    getItemOrNullObject: (_target, [key], scene) => {
      const sheet = scene.workbook.find(asText(key, 'sheet'));
      return sheet ? refer(WORKSHEET, sheet) : NULL_REF;
    },
    getActiveWorksheet: (_target, _args, scene) => {
      if (!scene.workbook.active) throw itemNotFound('active worksheet');
      return refer(WORKSHEET, scene.workbook.active);
    },
  },
  effects: {
    add: (_target, [name], scene) => {
      assertStructure(scene);
      const free = name === undefined || name === null ? `Sheet${String(scene.nextNumber())}` : name;
      return refer(WORKSHEET, scene.workbook.add(checkName(asText(free, 'name'), scene)));
    },
  },
};
