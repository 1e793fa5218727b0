import type { CellStyle, PlacedCell, RowLayout } from '../report/changes';
import { placed, STYLES } from '../report/cell-styles';
import { mergedCells } from '../report/layout-heading';
import { countLines } from '../report/wrap-text';
import { cellRange } from '../sheet/range';
import type { BookSheet } from './layout-book';
import type { StartBook } from './start-book';

const RULES = [
  'Mỗi việc một dòng; không để dòng trống giữa danh sách, không gộp ô.',
  'Họ và tên ghi giống nhau ở mọi sổ; trùng tên thì thêm năm sinh trong ngoặc.',
  'Ngày ghi ngày/tháng/năm (19/05/2018). Tiền chỉ gõ số (1000000).',
  'Không có thì ghi 0 hoặc “Không”; ô trống nghĩa là chưa có số liệu.',
  'Dòng “VD” (chữ xám) chỉ để xem, không được tính; có thể xóa.',
] as const;
const WIDTHS = [34, 164, 240, 185] as const;
const HEADERS = ['TT', 'Sổ', 'Ghi gì', 'Ra phần nào của báo cáo'] as const;
const PRIVACY = 'Sổ chứa thông tin đảng viên: chỉ lưu trên máy của chi bộ, không gửi qua mạng xã hội.';
const PIXEL_MM = 0.2646;
const FIRST_RULE_ROW = 5;
const HEADER_ROW = FIRST_RULE_ROW + RULES.length + 1;

const TEXT: CellStyle = { size: 12, horizontal: 'left', vertical: 'center', wrap: true };
const CELL: CellStyle = { ...TEXT, border: true };
const LINK: CellStyle = { ...CELL, colour: '1F4E79', underline: true };

/** The sheet that guides ("Hướng dẫn"): five rules, and each book with a link to it (LOOK.md §3). */
export function layoutGuide(name: string, books: readonly StartBook[], year: number): BookSheet {
  const last = HEADER_ROW + books.length;
  const privacyRow = last + 2;
  const merged = [1, 2, 4, privacyRow];
  const ruleRows = RULES.map((_, index) => FIRST_RULE_ROW + index);
  return {
    name,
    content: {
      cells: [
        ...mergedCells(1, 1, 4, 'SỔ THEO DÕI CÔNG TÁC CHI BỘ', { ...STYLES.title, size: 14 }),
        ...mergedCells(2, 1, 4, 'Ghi trong năm – cuối năm nhấn “Tổng hợp”', STYLES.italic),
        ...mergedCells(4, 1, 4, 'Năm điều cần nhớ', { ...TEXT, bold: true }),
        ...RULES.flatMap((rule, index) => [
          placed(FIRST_RULE_ROW + index, 1, index + 1, { ...TEXT, horizontal: 'center' }),
          ...mergedCells(FIRST_RULE_ROW + index, 2, 4, rule, TEXT),
        ]),
        ...HEADERS.map((header, index) =>
          placed(HEADER_ROW, index + 1, header, { ...STYLES.header, size: 12 }),
        ),
        ...books.flatMap((book, index) => bookCells(book, index)),
        ...mergedCells(privacyRow, 1, 4, PRIVACY, { ...TEXT, italic: true }),
      ],
      merges: [
        ...merged.map((row) => ({ top: row, bottom: row, left: 1, right: 4 })),
        ...ruleRows.map((row) => ({ top: row, bottom: row, left: 2, right: 4 })),
      ],
      columns: WIDTHS.map((pixels, index) => ({ column: index + 1, pixels })),
      rows: [
        { row: 1, points: 24 },
        { row: 2, points: 20 },
        { row: 3, points: 12 },
        ...[4, ...ruleRows].map((row) => ({ row, points: 18 })),
        { row: HEADER_ROW - 1, points: 12 },
        { row: HEADER_ROW, points: 36 },
        ...books.map((book, index) => bookRow(book, index)),
        { row: privacyRow - 1, points: 12 },
        { row: privacyRow, points: 20 },
      ],
      page: {
        orientation: 'portrait',
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
        printArea: { top: 1, left: 1, bottom: privacyRow, right: 4 },
        titleRows: null,
        fitToWidth: true,
        pageNumberSize: 13,
        breaksBefore: [],
      },
      freeze: null,
      gridlines: false,
      charts: [],
      // ours, so that its table is never looked at as a book
      marker: `guide ${String(year)}`,
    },
  };
}

function bookCells({ sheet, guide }: StartBook, index: number): readonly PlacedCell[] {
  const row = HEADER_ROW + 1 + index;
  return [
    placed(row, 1, index + 1, { ...CELL, horizontal: 'center' }),
    placed(row, 2, sheet, LINK, { sheet, range: cellRange(1, 1) }),
    placed(row, 3, guide.write, CELL),
    placed(row, 4, guide.comesOut, CELL),
  ];
}

function bookRow({ sheet, guide }: StartBook, index: number): RowLayout {
  const texts = [sheet, guide.write, guide.comesOut];
  const lines = texts.map((text, at) => countLines(text, (WIDTHS[at + 1] ?? 0) * PIXEL_MM - 1.8, 12));
  return { row: HEADER_ROW + 1 + index, points: Math.max(...lines) * 15.75 + 4 };
}
