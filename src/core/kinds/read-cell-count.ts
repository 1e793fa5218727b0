import { foldLoose } from '../vietnamese/fold';
import { readCount, readRatio } from '../vietnamese/numbers';
import type { Reading } from './reading';

/** A count and, where the cell is written "9/10", the whole it is of. */
export interface CellCount {
  readonly count: number | null;
  readonly whole: number | null;
}

const NOTHING: CellCount = { count: null, whole: null };

/** "12", "02 cuộc", "120 lượt", "9/10", "có mặt 9/10 đ/c"; "-" and "không" are 0; null with a finding when unread. */
export function readCellCount(
  reading: Reading,
  row: number,
  field: string,
  affects?: readonly string[],
): CellCount {
  const column = reading.column(field);
  if (column === null) return NOTHING;
  const cell = reading.cell(row, column);
  if (cell.kind === 'number') return cell.percent ? NOTHING : { count: cell.number, whole: null };
  const text = reading.textAt(row, column);
  const read = text === '' ? NOTHING : countOf(text);
  if (read) return read;
  reading.reportCell(
    {
      code: 'missing_value',
      severity: 'warning',
      message: `Chưa rõ “${text}” ở ${reading.place(row, column)} là số mấy, nên ô này chưa được tính.`,
      suggestion: 'Anh/chị ghi lại bằng chữ số.',
      ...(affects ? { affects } : {}),
    },
    row,
    column,
  );
  return NOTHING;
}

function countOf(text: string): CellCount | null {
  if (/^[-–—]+$/.test(text) || /^(?:khong|khong co|ko)$/.test(foldLoose(text)))
    return { count: 0, whole: null };
  const ratio = readRatio(text) ?? ratioWithin(text);
  if (ratio) return { count: ratio.part, whole: ratio.whole };
  const count = readCount(text);
  if (count !== null) return { count, whole: null };
  const leading = /^(?:\p{L}+[ :]+){0,4}(\d{1,5})(?![\d.,/])/u.exec(text);
  return leading?.[1] ? { count: Number(leading[1]), whole: null } : null;
}

/** "Có mặt 9/10 đ/c, vắng 01": the one x/y inside a sentence. */
function ratioWithin(text: string): { readonly part: number; readonly whole: number } | null {
  const found = [...text.matchAll(/(?<![\d/])(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/g)];
  const [match] = found;
  return match && found.length === 1 ? readRatio(`${match[1] ?? ''}/${match[2] ?? ''}`) : null;
}
