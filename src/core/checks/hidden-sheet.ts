import type { Sheet } from '../sheet/workbook';
import type { Check } from './check';
import { usedRange } from './used-range';

/** Hidden sheets are no source; a person may have them read all the same. One finding for each sheet. */
export const HIDDEN_SHEET: Check = {
  code: 'hidden_sheet',
  run: ({ recognised }) =>
    recognised.flatMap(({ sheet, role }) => {
      const range = role === 'hidden' ? usedRange(sheet) : null;
      if (!range) return [];
      return [
        {
          code: 'hidden_sheet',
          severity: 'info' as const,
          message: `Trang “${sheet.name}” đang ẩn nên không dùng.`,
          suggestion: suggestionFor(sheet),
          at: { sheet: sheet.name, range },
          affects: [],
        },
      ];
    }),
};

function suggestionFor({ visibility }: Sheet): string {
  return visibility === 'veryHidden'
    ? 'Trang này được ẩn kỹ, không hiện trong danh sách bỏ ẩn. Nếu có số liệu của kỳ này, anh/chị chọn dùng cả trang này.'
    : 'Nếu trang có số liệu của kỳ này, anh/chị bỏ ẩn trang hoặc chọn dùng cả trang này.';
}
