import type { KindShape } from '../kinds/kind';
import type { LabelBlock } from './find-labels';
import type { Grid } from './grid';
import type { ColumnMatch, Table, TitleLine } from './table';

export type LabelledKind = KindShape & Required<Pick<KindShape, 'labelled'>>;

const SURE_OF_LABELS = 0.8;

/** A block of known labels with values beside them, as a table of the kind that knows the labels. */
export function labelTable(
  grid: Grid,
  kind: LabelledKind,
  block: LabelBlock,
  titles: readonly TitleLine[],
): Table {
  const match = (field: string, column: number, why: string): ColumnMatch => ({
    field,
    column,
    header: '',
    confidence: SURE_OF_LABELS,
    why,
  });
  const fields = kind.labelled;
  const unit = block.unit === null ? [] : [match(fields.unit, block.unit, 'Đơn vị đứng sau giá trị.')];
  return {
    ...headless(grid, block.rows, titles),
    kind: kind.id,
    confidence: SURE_OF_LABELS,
    columns: [
      match(fields.label, block.label, 'Cột này ghi tên các chỉ tiêu.'),
      match(fields.value, block.value, 'Giá trị đứng ngay bên phải tên chỉ tiêu.'),
      ...unit,
    ],
    why: `Nhận là ${kind.label} vì các dòng ghi đúng tên chỉ tiêu, giá trị đứng bên cạnh.`,
  };
}

/** A list without a header: told of, never guessed at. */
export function bareTable(grid: Grid, rows: readonly number[], titles: readonly TitleLine[]): Table {
  return {
    ...headless(grid, rows, titles),
    kind: 'other',
    confidence: 0,
    columns: [],
    why: 'Chưa rõ là bảng gì nên không dùng: bảng không có dòng tiêu đề cột.',
  };
}

type Body = Omit<Table, 'kind' | 'confidence' | 'columns' | 'why'>;

function headless(grid: Grid, rows: readonly number[], titles: readonly TitleLine[]): Body {
  const top = rows[0] ?? 1;
  const bottom = rows.at(-1) ?? top;
  const columns = rows.flatMap((row) => [...grid.filled(row)]);
  return {
    sheet: grid.sheet.name,
    range: {
      top,
      bottom,
      left: columns.reduce((least, column) => Math.min(least, column), grid.lastColumn),
      right: columns.reduce((most, column) => Math.max(most, column), 1),
    },
    headerRows: [],
    firstDataRow: top,
    lastDataRow: bottom,
    dataRows: rows,
    totalRows: [],
    sections: [],
    skipped: [],
    unmatched: [],
    titles,
    footers: [],
    doubtful: false,
    encodings: grid.encodings,
  };
}
