import type { Table } from '../recognise/table';
import type { Check } from './check';

const NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** Texts of an old Vietnamese encoding were decoded; one finding for each sheet, over all rows concerned. */
export const LEGACY_ENCODING: Check = {
  code: 'legacy_encoding',
  run: ({ recognised }) =>
    recognised.flatMap(({ sheet, tables }) => {
      const decoded = tables.map(({ table }) => table).filter(({ encodings }) => encodings.size > 0);
      if (decoded.length === 0) return [];
      const names = [...new Set(decoded.flatMap(({ encodings }) => [...encodings.values()]))].map(
        (encoding) => NAMES[encoding],
      );
      return [
        {
          code: 'legacy_encoding',
          severity: 'info' as const,
          message: `Trang “${sheet.name}” dùng mã chữ cũ ${names.join(' và ')}; đã đọc và hiểu là chữ có dấu.`,
          suggestion: 'Anh/chị xem qua vài họ tên trong bảng số liệu để chắc là đọc đúng.',
          at: { sheet: sheet.name, range: spanOf(decoded) },
          affects: [],
        },
      ];
    }),
};

function spanOf(tables: readonly Table[]): { top: number; bottom: number; left: number; right: number } {
  const columns = tables.flatMap(({ encodings }) => [...encodings.keys()]);
  return {
    top: Math.min(...tables.map(({ firstDataRow }) => firstDataRow)),
    bottom: Math.max(...tables.map(({ lastDataRow }) => lastDataRow)),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
