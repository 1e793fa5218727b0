import type { Changes } from '../core/report/changes';
import { fail, ok, type Result } from '../core/sheet/result';
import { type KeptPart, keptPart, readKeptPart } from '../core/kept/kept-part';
import type { CellFacts, CellPlace, CellWrite } from '../core/fill/form-cell';
import type { Workbook } from '../core/sheet/workbook';
import type { KeptStore } from '../ports/kept-store';
import type { Filled, FormHost } from '../ports/form-host';
import type { Applied, HostFault, WorkbookHost } from '../ports/workbook-host';
import { FileRefusal } from './file-refusal';
import { fillCells, inspectCells } from './form-cells';
import { graft } from './graft';
import { emptyPackage, valueSheets } from './new-workbook';
import type { PlannedSheet } from './planned-sheet';
import {
  preflight,
  type LegacyFile,
  type OpenedFile,
  type OpenedPackage,
  type WorkbookExtension,
} from './preflight';
import { readLegacy } from './read-legacy';
import { readPackage } from './read-package';
import { guardSave } from './save-guard';
import { graftPart, readPartXml } from './kept-part';

/** A workbook in a file: bytes in, bytes out, in the browser and in Node. The bytes given are never changed. */
export class FileHost implements WorkbookHost, KeptStore, FormHost {
  private current: Uint8Array;
  private saved: 'copy' | 'new' = 'copy';
  private ending: WorkbookExtension = 'xlsx';

  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.current = bytes;
  }

  /**
   * What `bytes()` is: `copy`, the file itself with our sheets; `new`, a workbook made for our sheets and the
   * source's values, because the source's own format (.xls, HTML) cannot be written.
   */
  get savedAs(): 'copy' | 'new' {
    return this.saved;
  }

  /** The ending the saved file has to have: under another one Excel does not open it. Known once read. */
  get extension(): WorkbookExtension {
    return this.ending;
  }

  read(): Promise<Result<Workbook, HostFault>> {
    return asResult(async () => {
      const file = await preflight(this.current);
      this.ending = file.kind === 'package' ? file.extension : 'xlsx';
      return file.kind === 'package' ? readPackage(file, this.name) : readLegacy(file, this.name);
    });
  }

  apply(changes: Changes): Promise<Result<Applied, HostFault>> {
    return asResult(async () => {
      const planned = changes.sheets.map(({ name, mode, content }): PlannedSheet => {
        return { name, mode, content, visibility: 'visible' };
      });
      const applied = { sheets: planned.map(({ name }) => name) };
      if (planned.length === 0) return applied;
      const file = await preflight(this.current);
      if (file.kind === 'package') this.current = await addTo(file, planned);
      else {
        this.current = await addToNew(file, this.name, planned);
        this.saved = 'new';
      }
      return applied;
    });
  }

  keep(change: (kept: KeptPart) => KeptPart): Promise<Result<KeptPart, HostFault>> {
    return asResult(async () => {
      const opened = await preflight(this.current);
      const file =
        opened.kind === 'package' ? opened : await preflight(await addToNew(opened, this.name, []));
      if (file.kind !== 'package') throw new FileRefusal('notSafe', 'no package');
      const kept = change(readKeptPart(await readPartXml(file)));
      this.current = await keptIn(file, keptPart(kept));
      if (opened.kind !== 'package') this.saved = 'new';
      return kept;
    });
  }

  inspect(cells: readonly CellPlace[]): Promise<Result<readonly CellFacts[], HostFault>> {
    return asResult(async () => inspectCells(asForm(await preflight(this.current)), cells));
  }

  fill(writes: readonly CellWrite[]): Promise<Result<Filled, HostFault>> {
    return asResult(async () => {
      if (writes.length === 0) return { cells: 0, forgotten: false };
      const { bytes, ...filled } = await fillCells(asForm(await preflight(this.current)), writes);
      this.current = bytes;
      return filled;
    });
  }

  /** A file shows nothing by itself; the page has its own view of the cells. */
  goTo(): Promise<Result<null, HostFault>> {
    return Promise.resolve(ok(null));
  }

  /** The workbook as it is now: as it came, or with our sheets once they were applied. */
  bytes(): Uint8Array {
    return this.current;
  }
}

/** A form keeps everything of its own, which only its own format does. */
function asForm(file: OpenedFile): OpenedPackage {
  if (file.kind !== 'package') throw new FileRefusal('formOfOldKind');
  if (file.writeFault) throw new FileRefusal(file.writeFault);
  return file;
}

async function addTo(file: OpenedPackage, planned: readonly PlannedSheet[]): Promise<Uint8Array> {
  if (file.writeFault) throw new FileRefusal(file.writeFault);
  if (file.parts.structureProtected && planned.some(({ mode }) => mode === 'add')) {
    throw new FileRefusal('structureProtected');
  }
  const grafted = await graft(file, planned);
  await guardSave(file.archive, grafted, planned);
  return grafted.bytes;
}

async function keptIn(file: OpenedPackage, xml: string): Promise<Uint8Array> {
  if (file.writeFault) throw new FileRefusal(file.writeFault);
  const grafted = await graftPart(file, xml);
  await guardSave(file.archive, grafted, []);
  return grafted.bytes;
}

async function addToNew(
  file: LegacyFile,
  name: string,
  planned: readonly PlannedSheet[],
): Promise<Uint8Array> {
  const sources = valueSheets(await readLegacy(file, name));
  const front = sources.findIndex(({ visibility }) => visibility === 'visible');
  const empty = await emptyPackage(Math.max(0, front));
  const sheets = [...sources, ...planned];
  const grafted = await graft(empty, sheets);
  await guardSave(empty.archive, grafted, sheets);
  return grafted.bytes;
}

/** What the file causes becomes a value; anything else is a programmer's error and goes on. */
async function asResult<Value>(work: () => Promise<Value>): Promise<Result<Value, HostFault>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof FileRefusal) return fail(error.fault);
    throw error;
  }
}
