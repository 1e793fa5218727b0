import type { Range } from '../core/sheet/range';
import type { FilledCell, Visibility } from '../core/sheet/workbook';
import type { Grid } from './raw-grid';

/** A sheet while it is being read. */
export interface SheetInHand {
  readonly proxy: Excel.Worksheet;
  readonly name: string;
  readonly id: string;
  readonly visibility: Visibility;
  readonly grid: Grid;
  used: Range | null;
  merges: readonly Range[];
  marker: string | null;
  /** Cells we filled on a form. */
  filled: readonly FilledCell[];
}
