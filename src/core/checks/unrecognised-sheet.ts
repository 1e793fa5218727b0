import type { Table } from '../recognise/table';
import type { Check } from './check';

/** Fewer rows are a note, not a list, unless a header of several columns stands over them: a year may have one prize. */
const ROWS_OF_A_LIST = 3;
const HEADINGS_OF_A_LIST = 3;

function isList({ dataRows, headerRows, range }: Table): boolean {
  const headed = headerRows.length > 0 && range.right - range.left + 1 >= HEADINGS_OF_A_LIST;
  return dataRows.length >= ROWS_OF_A_LIST || (headed && dataRows.length > 0);
}

/** A list that looks like data and was not used. */
export const UNRECOGNISED_SHEET: Check = {
  code: 'unrecognised_sheet',
  run: ({ recognised }) =>
    recognised
      .filter(({ role }) => role === 'source')
      .flatMap(({ tables }) => tables.map(({ table }) => table))
      .filter((table) => table.kind === 'other' && isList(table))
      .map(({ sheet, range, dataRows, headerRows }) => ({
        code: 'unrecognised_sheet',
        severity: 'info' as const,
        message: `Bảng ở trang “${sheet}” (${String(dataRows.length)} dòng) không dùng: ${headerRows.length === 0 ? 'không có dòng tiêu đề cột' : 'chưa rõ là bảng gì'}.`,
        suggestion:
          headerRows.length === 0
            ? 'Nếu bảng có số liệu của kỳ này, anh/chị ghi thêm phía trên một dòng tiêu đề cột, ví dụ “TT, Họ và tên, Ngày vào Đảng”.'
            : 'Nếu bảng có số liệu của kỳ này, anh/chị cho biết là bảng gì, hoặc ghi rõ ở tiêu đề của bảng.',
        at: { sheet, range },
        affects: [],
      })),
};
