import type { DrawnChart } from '../core/report/chart-model';

/** Words of one look. `gap`: a person has to write or confirm them; yellow, style "Cần viết". */
export interface Span {
  readonly text: string;
  readonly gap?: true;
}

export interface TableColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

export interface TableRow {
  readonly cells: readonly Span[];
  /** A sub-row: its words stand a little to the right. */
  readonly indented?: true;
  readonly italic?: true;
  readonly bold?: true;
}

/** What stands in the report's body, in the order of the page; nothing of Word in it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** "I- Đặc điểm tình hình" */
  | { readonly kind: 'heading'; readonly text: string }
  /** "Phần thứ nhất" over "KẾT QUẢ CÔNG TÁC NĂM 2018" */
  | { readonly kind: 'part'; readonly name: string; readonly title: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: Table; readonly note: string }
  | { readonly kind: 'chart'; readonly title: string; readonly chart: DrawnChart }
  /** Begins a page of its own. */
  | { readonly kind: 'appendix'; readonly name: string; readonly title: string };

export interface Table {
  /** Size of its letters. */
  readonly points: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** How many places of the blocks wait for a person. */
export function countGaps(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? block.spans
        : block.kind === 'table'
          ? block.table.rows.flatMap(({ cells }) => cells)
          : [],
    )
    .filter(({ gap }) => gap).length;
}

export function gap(text: string): Span {
  return { text: `[${text}]`, gap: true };
}

export function words(text: string): Span {
  return { text };
}
