import type { Candidate } from './decide-kind';
import type { ColumnMatch } from './table';

/** One Vietnamese sentence: what a table was taken for and on what evidence. */
export function whyKind(best: Candidate | null, columns: readonly ColumnMatch[]): string {
  if (!best) return 'Chưa rõ là bảng gì nên không dùng.';
  const telling = best.kind.fields
    .filter((field) => field.evidence > 0)
    .flatMap((field) =>
      columns.filter((match) => match.field === field.id && match.header !== '').slice(0, 1),
    )
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 4)
    .map((match) => `“${match.header}”`);
  const words =
    best.titleWords.length > 0 ? `tên trang hoặc tiêu đề có chữ “${best.titleWords[0] ?? ''}”` : '';
  const heads =
    telling.length > 0 ? `có ${telling.length > 1 ? 'các cột' : 'cột'} ${telling.join(', ')}` : '';
  return `Nhận là ${best.kind.label} vì ${[words, heads].filter((part) => part !== '').join(' và ')}.`;
}
