import { MEMORY_NAME, readMemory } from '../core/fill/memory';
import { MARKER_NAME } from '../core/report/changes';
import type { DateSystem } from '../core/sheet/serial';
import { parseRange, type Range } from '../core/sheet/range';
import type { Sheet, Visibility, Workbook } from '../core/sheet/workbook';
import { cellFromExcel } from './cell-from-excel';
import { dateSystemOf, findDateProbe } from './date-probe';
import type { ExcelRuntime } from './excel-runtime';
import type { ReadSheet } from './go-to';
import { isOfficeError, locationOf } from './host-fault';
import { isLegacyFont, looksLegacy } from './legacy-look';
import { markerText } from './marker';
import { mergedAreas } from './merged-areas';
import { Grid } from './raw-grid';
import { readPieces } from './read-pieces';
import { askPart, partXml } from './kept-part';
import type { SheetInHand } from './sheet-in-hand';

/** What a read leaves: the workbook as data, and what the host needs to find and compare things later. */
export interface ReadBook {
  readonly workbook: Workbook;
  /** By the name the sheet had then. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
  /** What was entered in the sheets, to see whether anything changed before the writing; ours, then what fits. */
  readonly prints: ReadonlyMap<string, string>;
}

/** How much the second request takes at once. */
interface Appetite {
  /** Rows from the top of every sheet. */
  readonly headRows: number;
  /** Merges; asked in the same request, left out should Excel refuse them. */
  readonly extras: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const MERGES_SINCE = '1.13';

/**
 * Reads all sheets: the list, then the head of every sheet (most sheets are no longer), then what is left: the rest
 * in pieces of about 3 MB, fonts, the text of one day. Three requests, and one more for each further 3 MB.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  runtime: ExcelRuntime,
  onFirstAnswer: () => void,
): Promise<ReadBook> {
  const book = context.workbook;
  const settings = await readList(context, onFirstAnswer);
  const sheets = book.worksheets.items.map((proxy): SheetInHand => ({
    proxy,
    name: proxy.name,
    id: proxy.id,
    visibility: VISIBILITY[proxy.visibility] ?? 'visible',
    grid: new Grid(),
    used: null,
    merges: [],
    marker: null,
    filled: [],
  }));
  await readHeads(context, runtime, sheets);
  const legacy = sheets.filter((sheet) => sheet.used && sheet.grid.texts().some(looksLegacy));
  const probe = findDateProbe(sheets);
  const shown = await readPieces(context, sheets, legacy, probe);
  const system = probe ? dateSystemOf(shown, probe.serial) : '1900';
  return {
    workbook: {
      name: book.name,
      sheets: sheets.map((sheet) => finish(sheet, system)),
      ...(settings === undefined ? {} : { keptPart: settings }),
    },
    sheets: new Map(sheets.map(({ name, id, grid }) => [name, { id, grid }])),
    prints: printsOf(sheets),
  };
}

/** The list of sheets and, in the same request, the settings kept with the workbook: undefined where none are. */
async function readList(
  context: Excel.RequestContext,
  onFirstAnswer: () => void,
): Promise<string | undefined> {
  const book = context.workbook;
  const loadList = (): void => {
    book.load('name');
    book.worksheets.load('items/id,items/name,items/visibility');
  };
  loadList();
  const asked = askPart(book);
  try {
    await context.sync();
    return partXml(asked);
  } catch (error) {
    // An Excel that does not hand out such parts reads its sheets all the same.
    if (!isOfficeError(error) || !locationOf(error).startsWith('CustomXml')) throw error;
    loadList();
    await context.sync();
    return undefined;
  } finally {
    onFirstAnswer();
  }
}

/** What the look before the writing may ask for once more: about 2 MB with what stands around the entries. */
const MOST_COMPARED = 700_000;

/** All of our sheets, and those of the person's that are not too big to be asked for twice. */
function printsOf(sheets: readonly SheetInHand[]): ReadonlyMap<string, string> {
  const prints = new Map<string, string>();
  let room = MOST_COMPARED;
  for (const { name, grid, marker } of sheets) {
    const print = grid.print();
    if (marker === null && print.length > room) continue;
    if (marker === null) room -= print.length;
    prints.set(name, print);
  }
  return prints;
}

async function readHeads(
  context: Excel.RequestContext,
  runtime: ExcelRuntime,
  sheets: readonly SheetInHand[],
): Promise<void> {
  const headRows = Math.max(40, Math.min(200, Math.floor(3000 / Math.max(1, sheets.length))));
  try {
    await readHeadsOnce(context, runtime, sheets, { headRows, extras: true });
  } catch (error) {
    // An answer over 5 MB (very wide sheets), or an Excel that cannot do an extra: once more, with less.
    if (!isRefusal(error)) throw error;
    await readHeadsOnce(context, runtime, sheets, { headRows: 10, extras: false });
  }
}

/** Refused at one of the questions, or because the answer grew too big; not a session or a cell being typed in. */
function isRefusal(error: unknown): boolean {
  if (!isOfficeError(error)) return false;
  return error.code === 'ResponsePayloadSizeLimitExceeded' || locationOf(error) !== '';
}

async function readHeadsOnce(
  context: Excel.RequestContext,
  runtime: ExcelRuntime,
  sheets: readonly SheetInHand[],
  { headRows, extras }: Appetite,
): Promise<void> {
  const asked = sheets.map((sheet) => {
    // Untracked: a range that is kept costs one more request to let go of it.
    const used = sheet.proxy.getUsedRangeOrNullObject(true).untrack();
    const head = sheet.proxy.getRange(`1:${String(headRows)}`).untrack();
    const filled = head.getUsedRangeOrNullObject(true).untrack();
    const { names } = sheet.proxy;
    const merges =
      extras && runtime.supports(MERGES_SINCE) ? used.getMergedAreasOrNullObject().untrack() : null;
    used.load('address');
    filled.load('address,values,formulas,numberFormat');
    names.load('items/name,items/formula,items/comment');
    merges?.load('address');
    return { sheet, used, filled, names, merges };
  });
  await context.sync();
  for (const { sheet, used, filled, names, merges } of asked) {
    sheet.used = used.isNullObject ? null : rangeOf(used.address);
    if (!filled.isNullObject) sheet.grid.lay(rangeOf(filled.address), filled);
    sheet.grid.readTo = headRows;
    const marker = names.items.find(({ name }) => name.toLowerCase() === MARKER_NAME);
    sheet.marker = marker ? markerText(String(marker.formula)) : null;
    sheet.filled = names.items.flatMap(({ name, formula, comment }) => {
      return MEMORY_NAME.test(name) ? (readMemory({ name, formula: String(formula), comment }) ?? []) : [];
    });
    sheet.merges = merges && !merges.isNullObject ? mergedAreas(merges.address) : [];
  }
}

/** "'Điểm danh'!B3:C9" → the cells. */
function rangeOf(address: string): Range {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  if (!range) throw new Error(`Excel gave an address that is none: ${address}`);
  return range;
}

function finish(sheet: SheetInHand, system: DateSystem): Sheet {
  const rows = sheet.grid.rows((raw) => {
    const legacy = raw.font !== undefined && isLegacyFont(raw.font);
    const { font: _font, ...rest } = raw;
    return cellFromExcel(legacy ? raw : rest, system);
  });
  const { name, visibility, merges, marker } = sheet;
  const filled = sheet.filled.length === 0 ? {} : { filled: sheet.filled };
  return marker === null
    ? { name, visibility, rows, merges, ours: false, ...filled }
    : { name, visibility, rows, merges, ours: true, marker, ...filled };
}
