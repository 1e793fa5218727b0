import type { SheetRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import { formatNumber } from '../vietnamese/numbers';
import type { Check, CheckContext } from './check';

type Part = 'opening' | 'up' | 'down' | 'closing';

/** How a person names the four numbers of members: D = A + B − C (DOMAIN.md §1.9). */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['opening', /\bdau (?:k[iy]|nam)\b/],
  ['closing', /\bcuoi (?:k[iy]|nam)\b/],
  ['up', /^(?:b |[ivx\d]+ )?(?:so |tong |dang vien )*tang\b/],
  ['down', /^(?:c |[ivx\d]+ )?(?:so |tong |dang vien )*giam\b/],
];

interface Written {
  readonly value: number;
  readonly at: SheetRange;
}

/** Members at the end who are not those at the beginning, more those who came, less those who left. */
export const STOCK_FLOW_MISMATCH: Check = {
  code: 'stock_flow_mismatch',
  run: (context) => {
    const found = writtenParts(context);
    const [opening, up, down, closing] = (['opening', 'up', 'down', 'closing'] as const).map((part) =>
      found.get(part),
    );
    if (!opening || !closing || !up || !down) return [];
    const expected = opening.value + up.value - down.value;
    if (expected === closing.value) return [];
    return [
      {
        code: 'stock_flow_mismatch',
        severity: 'warning',
        message:
          `Trang “${closing.at.sheet}” ghi cuối kỳ có ${formatNumber(closing.value)} đảng viên, còn đầu kỳ ${formatNumber(opening.value)} ` +
          `cộng tăng ${formatNumber(up.value)} trừ giảm ${formatNumber(down.value)} được ${formatNumber(expected)}.`,
        suggestion: 'Anh/chị xem lại số tăng, giảm trong kỳ, hoặc người chưa được ghi vào sổ biến động.',
        at: closing.at,
        affects: ['tong_dang_vien'],
        effect: Math.min(1, Math.abs(expected - closing.value) / Math.max(expected, closing.value, 1)),
      },
    ];
  },
};

/** The first number of each part: in lists of figures, else in the lines around logs of movements. */
function writtenParts(context: CheckContext): ReadonlyMap<Part, Written> {
  const parts = new Map<Part, Written>();
  for (const [label, written] of [...fromFigures(context), ...fromMovements(context)]) {
    const part = PARTS.find(([, words]) => words.test(foldLoose(label)))?.[0];
    if (part && !parts.has(part)) parts.set(part, written);
  }
  return parts;
}

type Labelled = readonly [string, Written];

function fromFigures({ serving }: CheckContext): readonly Labelled[] {
  return serving.figures.flatMap(({ rows }) =>
    rows.flatMap(({ label, value, at }): Labelled[] =>
      typeof value === 'number' ? [[label, { value, at }]] : [],
    ),
  );
}

/** "Đầu kỳ: 9 đảng viên; tăng: 2; giảm: 1; cuối kỳ: 10", in one line or several. */
function fromMovements({ serving, recognised }: CheckContext): readonly Labelled[] {
  const sheets = new Set(serving.movements.map(({ book }) => book.table.sheet));
  const tables = recognised.flatMap(({ tables: own }) => own.map(({ table }) => table));
  return tables
    .filter(({ kind, sheet }) => kind === 'movements' && sheets.has(sheet))
    .flatMap(({ sheet, titles, footers }) =>
      [...titles, ...footers].flatMap(({ row, column, text }) =>
        text.split(/[;,.]/).flatMap((phrase): Labelled[] => {
          const match = /^(\D+?)\s*:?\s*(\d{1,4})(?!\d|\/)/u.exec(phrase.trim());
          if (!match) return [];
          const at = { sheet, range: { top: row, bottom: row, left: column, right: column } };
          return [[match[1] ?? '', { value: Number(match[2]), at }]];
        }),
      ),
    );
}
