import type { reanswer, weighOptions } from '../app/answers';
import type { FillOptions } from '../app/fill-form';
import type { summarise } from '../app/summarise';
import type { Outcome, RunOptions, Stage } from '../app/tong-hop';
import type { Understood, UnderstandOptions } from '../app/understand';
import type { Period } from '../core/figures/period';
import type { KeptPart } from '../core/kept/kept-part';
import type { FillItem, FillPlan } from '../core/fill/fill-plan';
import type { FillSource } from '../core/fill/placeholders';
import type { KindId } from '../core/kinds/kind';
import type { Result } from '../core/sheet/result';
import type { CivilDate } from '../core/sheet/cell';
import type { MemoryStore } from '../ports/memory-store';
import type { Filled } from '../ports/form-host';
import type { HostFault } from '../ports/workbook-host';

/** A workbook file as the person opened it; `bytes` is never changed. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a run leaves: the figures, and the new file where the workbook is one; Excel's own is written in place. */
export interface FinishedRun {
  readonly outcome: Outcome;
  readonly bytes: Uint8Array | null;
}

/** What an answer changes, worked out over the sheets as they were read; pure. */
export interface Answering {
  readonly reanswer: typeof reanswer;
  readonly weighOptions: typeof weighOptions;
  readonly summarise: typeof summarise;
}

/** A workbook that gives last year's figures. */
export interface LastYear {
  readonly name: string;
  readonly understood: Understood;
  /** How many figures it has. */
  readonly figures: number;
}

/** What a book keeps now, and the file that was written before with it, where there is one. */
export interface KeptBook {
  readonly kept: KeptPart;
  readonly bytes: Uint8Array | null;
}

/** Filling in forms of others; `form` null: a sheet of this workbook. */
export interface Forms {
  plan(
    form: OpenedFile | null,
    source: FillSource,
    options: FillOptions,
  ): Promise<Result<FillPlan, HostFault>>;
  /** `copy`: into a copy of the sheet, in Excel; a file's own bytes are never changed. */
  fill(
    form: OpenedFile | null,
    items: readonly FillItem[],
    copy: boolean,
  ): Promise<Result<FilledForm, HostFault>>;
}

export interface FilledForm extends Filled {
  /** The sheet that was filled: of a copy, the copy's name. */
  readonly sheet: string;
  /** The new file; null where Excel's own workbook was written. */
  readonly bytes: Uint8Array | null;
}

/** One workbook behind the use cases: a file in memory, or the one that is open in Excel. */
export interface OpenBook {
  readonly name: string;
  readonly answering: Answering;
  readonly forms: Forms;
  understand(options: UnderstandOptions): Promise<Result<Understood, HostFault>>;
  tongHop(
    options: RunOptions,
    progress: (stage: Stage) => void | Promise<void>,
    cancelled: () => boolean,
  ): Promise<Result<FinishedRun, HostFault>>;
  /** Changes what is kept with the workbook, and with the file that a run wrote. */
  keep(
    change: (kept: KeptPart) => KeptPart,
    written: Uint8Array | null,
  ): Promise<Result<KeptBook, HostFault>>;
  /** Another file as last year's workbook. */
  readLastYear(file: OpenedFile, period: Period): Promise<Result<LastYear, HostFault>>;
}

/** The use cases and the file formats. Loaded after the first paint, so it stands behind a promise. */
export interface Engine {
  /** Names of the kinds of sheet, for "Chưa có bảng: …". */
  readonly kindLabels: Readonly<Record<KindId, string>>;
  /** Every run over the book starts from the file as it was opened, so that two runs cannot pile up. */
  open(file: OpenedFile): OpenBook;
}

/** What a run needs of the world; tests give their own. */
export interface RunServices {
  readonly memory: MemoryStore;
  today(): CivilDate;
  /** This moment, ISO 8601 in UTC. */
  now(): string;
  /** Calls back after `ms`; the returned function calls it off. */
  after(ms: number, callback: () => void): () => void;
  /** Resolves once the screen has been drawn, so that a long step does not hide its own announcement. */
  painted(): Promise<void>;
}

/** What the file page needs besides. */
export interface FileServices extends RunServices {
  engine(): Promise<Engine>;
  sample(): Promise<OpenedFile>;
  /** Hands a file to the browser's own way of saving. */
  save(file: OpenedFile): void;
}
