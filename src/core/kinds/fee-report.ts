import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';

/** The lines of form B01/ĐP that hold the year so far, by their code: what they are called here. */
const LABELS: Readonly<Record<number, string>> = {
  1: 'Tổng số đảng viên',
  3: 'Đảng phí đã thu',
  8: 'Trích để lại chi bộ',
  13: 'Nộp cấp trên',
};

/**
 * In "Báo cáo thu, nộp đảng phí" (B01/ĐP, DOMAIN.md §1.4) a line is known by its code alone: "Từ đầu năm đến cuối kỳ"
 * stands in it three times. Only a report that closes the year holds the year's figures. Null: no such line.
 */
export function feeReportLabel(reading: Reading, row: number): string | null {
  const code = /^0*(\d{1,2})$/.exec(reading.text(row, 'code'))?.[1];
  const label = code === undefined ? undefined : LABELS[Number(code)];
  if (label === undefined) return null;
  const titles = foldLoose(reading.titles().join(' . '));
  if (!/\bthu,? nop dang phi\b|\bb01 dp\b/.test(titles)) return null;
  const part = /\b(?:quy|thang) (?:\d{1,2}|[ivx]{1,4})\b|\b6 thang dau nam\b/.exec(titles)?.[0];
  return part === undefined || /^(?:quy (?:iv|4)|thang 12)$/.test(part) ? label : null;
}
