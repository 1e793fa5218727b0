import type { SheetContent } from '../core/report/changes';
import type { Visibility } from '../core/sheet/workbook';

/** A sheet to be put into a package: one of ours, or, in a new workbook, a copy of a source's values. */
export interface PlannedSheet {
  readonly name: string;
  readonly mode: 'add' | 'update';
  /** An empty marker: not one of ours. */
  readonly content: SheetContent;
  readonly visibility: Visibility;
}
