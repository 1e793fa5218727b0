import type { Table } from '../core/recognise/table';

/** What was made of one sheet, as the first screen tells it. */
export interface SheetReading {
  readonly sheet: string;
  readonly status: 'recognised' | 'unused' | 'hidden' | 'ours';
  readonly tables: readonly Table[];
  /** "danh sách đảng viên, 10 người" */
  readonly summary: string;
}
