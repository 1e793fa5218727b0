import { formatRange, type Range } from '../core/sheet/range';
import type { DateProbe } from './date-probe';
import { isOfficeError } from './host-fault';
import type { SheetInHand } from './sheet-in-hand';

/** What one answer should weigh: under Excel's 5 MB with room for a wrong guess (trap 14). */
const TARGET_BYTES = 3_500_000;
/** A cell nobody has weighed yet: value, formula, format. */
const GUESS_PER_CELL = 60;
const FONT_BYTES = 45;
const SMALLEST_PIECE_ROWS = 20;

interface Piece {
  readonly sheet: SheetInHand;
  readonly what: 'cells' | 'fonts';
  readonly range: Range;
}

/**
 * Reads what the heads left over, and the fonts of sheets whose texts look legacy, in as few answers as fit; with
 * the first of them the text of the cell that tells the date system, which is returned ("" without one).
 */
export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly SheetInHand[],
  legacy: readonly SheetInHand[],
  probe: DateProbe | null,
): Promise<string> {
  const waiting: Piece[] = [];
  for (const sheet of sheets) {
    if (!sheet.used || sheet.used.bottom <= sheet.grid.readTo) continue;
    const top = Math.max(sheet.used.top, sheet.grid.readTo + 1);
    waiting.push({ sheet, what: 'cells', range: { ...sheet.used, top } });
  }
  for (const sheet of legacy) {
    if (sheet.used) waiting.push({ sheet, what: 'fonts', range: sheet.used });
  }
  let day = askDay(probe);
  if (day && waiting.length === 0) await context.sync();
  let target = TARGET_BYTES;
  while (waiting.length > 0) {
    const batch = take(waiting, target);
    try {
      await readBatch(context, batch);
    } catch (error) {
      const rows = batch.reduce((sum, { range }) => sum + height(range), 0);
      const tooBig = isOfficeError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
      if (!tooBig || rows <= SMALLEST_PIECE_ROWS) throw error;
      target /= 2;
      waiting.unshift(...batch);
      // A range of a request that failed is of no use any more.
      day = askDay(probe);
    }
  }
  return day?.text[0]?.[0] ?? '';
}

function askDay(probe: DateProbe | null): Excel.Range | null {
  if (!probe) return null;
  const cell = probe.sheet.proxy.getRange(formatRange(probe.range)).untrack();
  cell.load('text');
  return cell;
}

/** Takes pieces off the list until they weigh about `target` bytes; the last one may be cut. */
function take(waiting: Piece[], target: number): Piece[] {
  const batch: Piece[] = [];
  let room = target;
  for (let piece = waiting[0]; piece && room > 0; piece = waiting[0]) {
    const perRow = weight(piece) * (piece.range.right - piece.range.left + 1);
    const rows = Math.floor(room / perRow);
    const all = height(piece.range);
    if (rows < SMALLEST_PIECE_ROWS && batch.length > 0) break;
    const taken = Math.min(all, Math.max(rows, 1));
    const bottom = piece.range.top + taken - 1;
    batch.push({ ...piece, range: { ...piece.range, bottom } });
    room -= taken * perRow;
    if (taken === all) waiting.shift();
    else {
      waiting[0] = { ...piece, range: { ...piece.range, top: bottom + 1 } };
      break;
    }
  }
  return batch;
}

function weight({ sheet, what }: Piece): number {
  return what === 'fonts' ? FONT_BYTES : (sheet.grid.bytesPerCell() ?? GUESS_PER_CELL);
}

function height(range: Range): number {
  return range.bottom - range.top + 1;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Piece[]): Promise<void> {
  const finish = batch.map(({ sheet, what, range }) => {
    const cells = sheet.proxy.getRange(formatRange(range)).untrack();
    if (what === 'fonts') {
      const answer = cells.getCellProperties({ format: { font: { name: true } } });
      return () => {
        const fonts = answer.value.map((row) => row.map((cell) => cell.format?.font?.name));
        sheet.grid.layFonts(range, fonts);
      };
    }
    cells.load('values,formulas,numberFormat');
    return () => sheet.grid.lay(range, cells);
  });
  await context.sync();
  for (const done of finish) done();
}
