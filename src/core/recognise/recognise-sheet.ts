import type { Sheet } from '../sheet/workbook';
import { bandsOf } from './column-bands';
import { findBareList } from './find-bare-list';
import { findHeader, findPlainHeader } from './find-headers';
import { findLabels, type LabelBlock } from './find-labels';
import { type Grid, gridOf } from './grid';
import { bareTable, type LabelledKind, labelTable } from './headless-tables';
import type { Knowledge } from './knowledge';
import { type SeenHeadings, withHeadings } from './shape-key';
import { type FoundTable, tableUnder } from './table-under-header';
import { linesBetween } from './title-lines';
import { withSurroundings } from './with-surroundings';

/** All tables of one sheet, from top to bottom. Never throws, whatever the sheet holds; linear in its cells. */
export function recogniseSheet(sheet: Sheet, knowledge: Knowledge): readonly FoundTable[] {
  const grid = gridOf(sheet, knowledge.lexicon);
  const found = bandsOf(grid, knowledge.lexicon).flatMap((band) =>
    withSurroundings(band, tablesIn(band, knowledge)),
  );
  return found.length > 0 ? found : withSurroundings(grid, bareList(grid));
}

function tablesIn(grid: Grid, knowledge: Knowledge): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let above: SeenHeadings = new Map();
  let from = 1;
  let labels = nextLabels(grid, knowledge, from);
  while (from <= grid.lastRow) {
    if (labels && labels.top < from) labels = nextLabels(grid, knowledge, from);
    const block =
      findHeader(grid, knowledge.lexicon, from) ??
      (found.length === 0 && from === 1 ? findPlainHeader(grid, knowledge.lexicon) : null);
    if (labels && (!block || labels.top <= block.bottom)) {
      const titles = linesBetween(grid, from, labels.top - 1);
      found.push({ table: labelTable(grid, labels.kind, labels.block, titles), best: null });
      from = (labels.block.rows.at(-1) ?? labels.top) + 1;
      continue;
    }
    if (!block) break;
    const tables = block.segments.map((segment) => {
      const under = tableUnder(grid, knowledge, block, segment, { from, above });
      above = withHeadings(above, under.table);
      return under;
    });
    const held = tables.filter(({ table }) => table.dataRows.length > 0 || table.skipped.length > 0);
    found.push(...held.flatMap((one) => [one, ...(one.beside ?? [])]));
    from = Math.max(block.bottom + 1, ...tables.map(({ next }) => next));
  }
  return found;
}

interface NextLabels {
  readonly kind: LabelledKind;
  readonly block: LabelBlock;
  readonly top: number;
}

/** The nearest block of labels and values at or below a row. */
function nextLabels(grid: Grid, knowledge: Knowledge, from: number): NextLabels | null {
  const found = knowledge.labelled.flatMap(({ kind, labels }) => {
    const block = findLabels(grid, labels, from);
    return block ? [{ kind, block, top: block.rows[0] ?? from }] : [];
  });
  return found.sort((a, b) => a.top - b.top)[0] ?? null;
}

function bareList(grid: Grid): readonly FoundTable[] {
  const rows = findBareList(grid);
  const [first] = rows;
  return first === undefined
    ? []
    : [{ table: bareTable(grid, rows, linesBetween(grid, 1, first - 1)), best: null }];
}
