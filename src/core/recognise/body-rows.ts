import type { BodyColumns } from './body';
import type { Grid } from './grid';
import type { HeaderSegment } from './header-segments';
import { readOrder } from './row-shapes';

/** The rows under one header, asked for what stands in the columns of its table. */
export class BodyRows {
  constructor(
    readonly grid: Grid,
    readonly segment: HeaderSegment,
    readonly columns: BodyColumns,
  ) {}

  /** Columns of the table that hold something, left to right. */
  filled(row: number): readonly number[] {
    const { left, right } = this.segment;
    return this.grid.filled(row).filter((column) => column >= left && column <= right);
  }

  orderText(row: number): string {
    return this.columns.order === null ? '' : this.grid.text(row, this.columns.order);
  }

  /** The running number, null where there is none. */
  orderAt(row: number): number | null {
    return readOrder(this.orderText(row));
  }

  /** The first text of the key columns: the person, the content. */
  keyText(row: number): string {
    for (const column of this.columns.keys) {
      const text = this.grid.text(row, column);
      if (text !== '') return text;
    }
    return '';
  }
}
