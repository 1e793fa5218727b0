import type { Grid } from '../recognise/grid';
import { isUnit } from './form-units';
import { type Line, readLines } from './row-lines';
import type { FormContext, Target, Targets } from './target';

/** A form without any head: a label and the first blank cell right of it. */
export function readLoose(grid: Grid, context: FormContext): Targets {
  const columns = Array.from({ length: grid.lastColumn }, (_, at) => at + 1);
  const label = labelColumn(grid, columns);
  if (label === null) return { targets: [], unknown: [], notes: [] };
  const order = label > 1 ? label - 1 : null;
  const lines = readLines(
    grid,
    1,
    grid.lastRow,
    { labels: [label], order, unit: null, values: [] },
    context.period,
  );
  const found = lines.flatMap((line) => targetOf(grid, line, label));
  const usual = mostCommon(found.map(({ column }) => column));
  return {
    targets: found.map((target) => {
      const odd = target.column === usual ? null : 'Ô trống này không thẳng cột với các ô khác.';
      const few = found.length < 2 ? 'Trang không có dòng tiêu đề nói ô này là của kỳ nào.' : null;
      return { ...target, doubt: target.doubt ?? odd ?? few };
    }),
    unknown: [],
    notes: [],
  };
}

/** The column with the most rows that mean a figure by themselves. */
function labelColumn(grid: Grid, columns: readonly number[]): number | null {
  const counts = columns.map((column) => {
    let texts = 0;
    for (let row = 1; row <= grid.lastRow; row++) {
      if (grid.cell(row, column).kind === 'text' && grid.text(row, column).length > 5) texts += 1;
    }
    return { column, texts };
  });
  counts.sort((a, b) => b.texts - a.texts);
  return counts[0] && counts[0].texts > 0 ? counts[0].column : null;
}

function targetOf(grid: Grid, line: Line, label: number): readonly Target[] {
  if (line.reading === null) return [];
  const start = (grid.merge(line.row, label)?.right ?? label) + 1;
  let unit = line.words.unit;
  for (let column = start; column <= start + 5; column++) {
    const text = grid.text(line.row, column);
    if (text === '') {
      const crowded = grid.filled(line.row).some((one) => one > column && !isUnit(grid.text(line.row, one)));
      const beside = grid.filled(line.row).find((one) => one > column);
      unit ??=
        beside !== undefined && isUnit(grid.text(line.row, beside)) ? grid.text(line.row, beside) : null;
      const doubt =
        line.reading.doubt ?? (crowded ? 'Bên phải còn ô khác, chưa rõ ô nào là số năm nay.' : null);
      const { row, text: said, words } = line;
      const year = words.dated && words.when === 'last' ? 'last' : 'this';
      return [
        { row, column, id: line.reading.id, year, label: said, heading: '', unit, moneyUnit: null, doubt },
      ];
    }
    if (isUnit(text)) unit ??= text;
    else return [];
  }
  return [];
}

function mostCommon(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
