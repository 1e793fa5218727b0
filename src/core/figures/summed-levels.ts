import type { Outcome } from './indicator';
import { outcome, rowReference } from './outcome';
import type { WrittenFigure } from './written-figures';

const LEVELS = ['xep_loai_xuat_sac', 'xep_loai_tot', 'xep_loai_hoan_thanh', 'xep_loai_khong_hoan_thanh'];

/** Which of the four exclusive levels add up to a figure that is itself written nowhere. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dang_vien_duoc_danh_gia', LEVELS],
  ['xep_loai_tot_tro_len', LEVELS.slice(0, 2)],
]);

/**
 * Those rated, and those rated tốt or better, from a list that sums the ratings up by level ("Mức xếp loại | Số
 * lượng"). Only where one table writes "tốt" and another level, each once: a lone level is no whole, and levels
 * written twice or in two tables are of two bodies (members, cells). Null otherwise, and where the sum is more than
 * the members written: then "tốt" holds the xuất sắc as well. To be confirmed where a level is left out and the sum is
 * not that of the members: that level may have had people, and "tốt" may hold the xuất sắc (DOMAIN.md §3.3).
 */
export function summedLevels(
  id: string,
  written: ReadonlyMap<string, readonly WrittenFigure[]>,
): Outcome | null {
  const parts = PARTS.get(id);
  const levels = LEVELS.flatMap((level) => written.get(level) ?? []);
  const [first] = levels;
  if (!parts || !first || !isOneBody(levels, written)) return null;
  const counted = parts.flatMap((level) => written.get(level) ?? []);
  const result = outcome({
    value: sumOf(counted),
    from: [{ book: first.book, unsure: first.unsure, outside: [], uncounted: [] }],
    fields: ['value'],
    counted: counted.map(({ value }) => String(value)).join(' + '),
    rows: counted.map(({ book, entry }) => rowReference(book, entry, ['value'], entry.label)),
    unsure: isWhole(levels, written) ? null : LEFT_OUT,
  });
  return { ...result, sources: counted.map(({ entry }) => entry.at), readRows: counted.length };
}

const LEFT_OUT =
  'Bảng chỉ tiêu chưa ghi đủ bốn mức xếp loại. Anh/chị xem mức chưa ghi có ai không, và số “hoàn thành tốt” có gồm cả “hoàn thành xuất sắc” không.';

/** All four levels stand there, or those that do make all the members, or all who were rated. */
function isWhole(
  levels: readonly WrittenFigure[],
  written: ReadonlyMap<string, readonly WrittenFigure[]>,
): boolean {
  const wholes = ['tong_dang_vien', 'dang_vien_duoc_danh_gia'].flatMap((id) => written.get(id) ?? []);
  return levels.length === LEVELS.length || wholes.some(({ value }) => value === sumOf(levels));
}

function isOneBody(
  levels: readonly WrittenFigure[],
  written: ReadonlyMap<string, readonly WrittenFigure[]>,
): boolean {
  const each = LEVELS.map((level) => written.get(level)?.length ?? 0);
  const [members] = written.get('tong_dang_vien') ?? [];
  return (
    levels.length > 1 &&
    written.has('xep_loai_tot') &&
    each.every((times) => times <= 1) &&
    levels.every(({ book, value }) => book === levels[0]?.book && typeof value === 'number') &&
    (typeof members?.value !== 'number' || sumOf(levels) <= members.value)
  );
}

function sumOf(levels: readonly WrittenFigure[]): number {
  return levels.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
}
