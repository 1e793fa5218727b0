import { formatRange, type Range } from '../../../src/core/sheet/range';
import { type NameModel, SheetModel } from './sheet-model';

/** An XML part that some program keeps with the workbook. */
export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

/** The workbook that the stand-in has open. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly customXml: CustomXmlModel[] = [];
  isStructureProtected = false;
  isReadOnly = false;
  dateSystem: '1900' | '1904' = '1900';
  active: SheetModel | null = null;
  selection: { sheet: SheetModel; range: Range } | null = null;
  private nextId = 1;

  constructor(public name = 'Sổ chi bộ.xlsx') {}

  add(name: string): SheetModel {
    const sheet = new SheetModel(`{0000000${String(this.nextId).padStart(2, '0')}-STAND-IN}`, name);
    this.nextId += 1;
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** By name as Excel compares names (case does not count) or by id; null for none. */
  find(key: string): SheetModel | null {
    const folded = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === folded) ??
      null
    );
  }

  /** "'Điểm danh'!B3:C9" of what is selected, for tests. */
  get selected(): string {
    return this.selection ? `${this.selection.sheet.name}!${formatRange(this.selection.range)}` : '';
  }
}
