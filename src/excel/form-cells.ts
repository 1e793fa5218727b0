import { cellRule } from '../core/fill/cell-rule';
import type { CellFacts, CellPlace, CellWrite } from '../core/fill/form-cell';
import { MEMORY_NAME, memoryNames, readMemory } from '../core/fill/memory';
import { cellRange, formatRange } from '../core/sheet/range';
import { isDateFormat } from '../core/sheet/serial';
import type { Workbook } from '../core/sheet/workbook';
import type { Filled } from '../ports/form-host';
import { cellFromExcel } from './cell-from-excel';
import { isOfficeError } from './host-fault';
import { becomesSomethingElse } from './write-cells';

/** What decides the shape of values in these cells, in their order; one request. */
export async function inspectCells(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
  workbook: Workbook,
  onFirstAnswer: () => void,
): Promise<readonly CellFacts[]> {
  const asked = cells.map(({ sheet: name, row, column }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(formatRange(cellRange(row, column))).untrack();
    const { protection } = range.format;
    const { dataValidation } = range;
    range.load('values,formulas,numberFormat');
    protection.load('locked');
    dataValidation.load('type,rule');
    sheet.protection.load('protected');
    return { name, sheet, range, protection, dataValidation };
  });
  await context.sync();
  onFirstAnswer();
  return asked.map(({ name, sheet, range, protection, dataValidation }): CellFacts => {
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    const [value, formula] = [range.values, range.formulas].map((cells: unknown[][]) => cells[0]?.[0]);
    const raw = { value, formula, format };
    return {
      // dates are told by their format alone here, so either count of days will do
      cell: cellFromExcel(raw, '1900'),
      format: formatKind(format),
      locked: sheet.protection.protected && protection.locked,
      rule: cellRule(validationOf(dataValidation), workbook, name),
    };
  });
}

function formatKind(format: string): CellFacts['format'] {
  if (format === '@') return 'text';
  if (isDateFormat(format)) return 'date';
  return format.replace(/"[^"]*"|\\./g, '').includes('%') ? 'percent' : 'plain';
}

function validationOf({ type, rule }: Excel.DataValidation): Parameters<typeof cellRule>[0] {
  const plain = (formula: unknown): string =>
    typeof formula === 'number'
      ? String(formula)
      : typeof formula === 'string'
        ? formula.replace(/^=/, '')
        : '';
  if (type === 'List') {
    const given: unknown = rule.list?.source;
    const source = typeof given === 'string' ? given : '';
    const first = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', operator: '', first, second: '' };
  }
  const number = rule.wholeNumber ?? rule.decimal;
  return {
    type,
    operator: number?.operator ?? '',
    first: plain(number?.formula1),
    second: plain(number?.formula2),
  };
}

/**
 * Writes the cells in two requests, those of a sheet that has names of ours to give up in three; then the names that
 * remember them. Excel may refuse the names where it took the cells (a protected sheet): then they are forgotten.
 */
export async function fillCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  onFirstAnswer: () => void,
): Promise<Filled> {
  const sheets = new Map(
    [...new Set(writes.map(({ sheet }) => sheet))].map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.names.load('items/name,items/formula,items/comment');
      return [name, sheet] as const;
    }),
  );
  await context.sync();
  onFirstAnswer();
  for (const { sheet, row, column, value } of writes) {
    const range = sheets
      .get(sheet)
      ?.getRange(formatRange(cellRange(row, column)))
      .untrack();
    if (range) range.values = [[typeof value === 'string' ? typed(value) : value]];
  }
  await context.sync();
  const cells = writes.length;
  for (const [name, sheet] of sheets)
    remember(
      sheet,
      writes.filter((write) => write.sheet === name),
    );
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { cells, forgotten: true };
  }
  return { cells, forgotten: memoryNames(writes, []).length < cells };
}

/** The cell's format stays as it is, so an apostrophe keeps words words (trap 29). */
function typed(text: string): string {
  return becomesSomethingElse(text) || text.startsWith("'") ? `'${text}` : text;
}

function remember(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  const known = sheet.names.items.filter(({ name }) => MEMORY_NAME.test(name));
  for (const item of known) {
    const { name, comment } = item;
    const cell = readMemory({ name, formula: String(item.formula), comment });
    const again =
      cell === null || writes.some(({ row, column }) => row === cell.row && column === cell.column);
    if (again) item.delete();
  }
  for (const { name, formula, comment } of memoryNames(
    writes,
    known.map((each) => each.name),
  )) {
    sheet.names.add(name, `=${formula}`, comment).visible = false;
  }
}

/** A copy of the sheet beside it, in a request of its own: copying is no part of an undo group (trap 1). */
export async function copySheet(
  context: Excel.RequestContext,
  name: string,
  onFirstAnswer: () => void,
): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(name);
  const copy = sheet.copy('After', sheet);
  copy.load('name');
  await context.sync();
  onFirstAnswer();
  return copy.name;
}
