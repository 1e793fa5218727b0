import type { Period } from '../figures/period';
import type { Grid } from '../recognise/grid';

/** Letters, decisions, days of issue name years that are not the form's. */
const NOT_THE_TITLE =
  /kèm theo|công văn|quyết định|hướng dẫn|thông tư|nghị quyết|ngày [\d.…\s]+tháng|ban hành|số:/iu;
const PART_OF_YEAR = /(?:\d|sáu|chín|ba)\s*tháng|quý\s*(?:[IVX]+|\d)|tháng\s*\d/iu;
const TITLE_ROWS = 12;

/** Why a whole form may be about something else than the period, from what stands above its first table; null: it may not. */
export function formDoubt(grid: Grid, titleEnd: number, period: Period): string | null {
  const titles: string[] = [];
  for (let row = 1; row <= Math.min(titleEnd, TITLE_ROWS); row++) {
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      if (grid.cell(row, column).kind === 'text' && !NOT_THE_TITLE.test(text)) titles.push(text);
    }
  }
  const part = period.kind === 'days' ? undefined : titles.find((text) => PART_OF_YEAR.test(text));
  if (part !== undefined) return `Bảng mẫu ghi “${part}”, không phải cả ${period.label}.`;
  const years = titles.flatMap((text) =>
    [...text.matchAll(/năm\s+(?:học\s+)?((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)/giu)].map((match) => ({
      text,
      year: (match[1] ?? '').replace(/\s*[-–]\s*/u, '-'),
    })),
  );
  const other = years.find(({ year }) => year !== period.tail);
  if (other && !years.some(({ year }) => year === period.tail))
    return `Bảng mẫu ghi “${other.text}”, khác ${period.label}.`;
  const plan = titles.find(
    (text) =>
      /kế hoạch|phương hướng|đăng ký/iu.test(text) &&
      !/kết quả|báo cáo|thực hiện|thống kê|tổng kết/iu.test(text),
  );
  return plan === undefined ? null : `Bảng mẫu là “${plan}”, không phải kết quả đã làm.`;
}

/** "Đơn vị tính: nghìn đồng" above a table. */
export function unitLine(grid: Grid, from: number, headTop: number): string | null {
  for (let row = headTop - 1; row >= Math.max(from, headTop - 5, 1); row--) {
    for (const column of grid.filled(row)) {
      const match = /^\(?\s*(?:đvt|đơn vị tính|đv tính|đơn vị|đ\.v\.t)\s*[:：]?\s*(.+?)\)?$/iu.exec(
        grid.text(row, column),
      );
      if (match?.[1]) return match[1];
    }
  }
  return null;
}
