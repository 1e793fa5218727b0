import type { Finding } from '../core/checks/finding';
import type { Answers, Question } from '../core/checks/question';
import type { Period } from '../core/figures/period';
import type { Settings } from '../core/figures/settings';
import { type KeptPart, readKeptPart } from '../core/kept/kept-part';
import { contestedAnswers } from './contested-answers';
import { inForce, newest, type Remembered } from '../core/kept/remembered';
import { suggestPeriods } from '../core/figures/suggest-periods';
import { titleYearOf } from '../core/figures/title-years';
import { figuresGivenBy } from '../core/checks/figures-of-kind';
import { settleKinds } from '../core/kinds/kind-questions';
import { correctColumns } from '../core/kinds/correct-columns';
import { KINDS } from '../core/kinds/kinds';
import { readBooks } from '../core/kinds/read-books';
import type { Books } from '../core/kinds/records';
import { recogniseWorkbook, type SheetRecognition } from '../core/recognise/recognise-workbook';
import type { TableSource } from '../core/recognise/table-source';
import { isNeverSource } from '../core/report/our-sheets';
import type { Unit } from '../core/report/report-model';
import { ok, type Result } from '../core/sheet/result';
import type { Workbook } from '../core/sheet/workbook';
import type { HostFault, WorkbookHost } from '../ports/workbook-host';
import { type AskedQuestion, settledQuestions } from './asked-questions';
import type { SheetReading } from './sheet-reading';
import { summariseSheet } from './summarise-sheet';
import { unitOf } from './unit-of';

/** A workbook read and understood; nothing has been computed or written. */
export interface Understood {
  readonly workbook: Workbook;
  readonly recognised: readonly SheetRecognition[];
  readonly sheets: readonly SheetReading[];
  readonly sources: readonly TableSource[];
  readonly books: Books;
  /** What reading the cells already found. */
  readonly findings: readonly Finding[];
  /** What is open. */
  readonly questions: readonly Question[];
  /** Every question these sheets raise, open ones first; one of each id. */
  readonly asked: readonly AskedQuestion[];
  /** What holds: remembered, or said for this reading. */
  readonly answers: Answers;
  /** Best first; at least one. */
  readonly periods: readonly { readonly period: Period; readonly why: string }[];
  readonly unit: Unit;
  /** What is kept with the workbook, and over it what was set for this reading. */
  readonly settings: Settings;
  /** What is kept with the workbook. */
  readonly kept: KeptPart;
}

export interface UnderstandOptions {
  readonly settings?: Settings;
  /** Answers remembered elsewhere; of these and the workbook's own the newest holds. */
  readonly remembered?: Remembered;
  /** Said for this reading, over all that is remembered. */
  readonly answers?: Answers;
}

/** Reads the workbook once and says what is in it. */
export async function understand(
  host: WorkbookHost,
  options: UnderstandOptions = {},
): Promise<Result<Understood, HostFault>> {
  const read = await host.read();
  return read.ok ? ok(understandWorkbook(read.value, options)) : read;
}

/** The pure part: recognise, then extract. */
export function understandWorkbook(workbook: Workbook, options: UnderstandOptions = {}): Understood {
  const { settings: asked = {} } = options;
  const kept = readKeptPart(workbook.keptPart);
  const settings = { ...kept.settings, ...asked };
  const { remembered = {} } = options;
  const answers = { ...inForce(newest(kept.memory.answers, remembered)), ...options.answers };
  const found = recogniseWorkbook(workbook, {
    kinds: KINDS,
    isNeverSource,
    told: answers,
    ...(settings.includedSheets ? { includedSheets: settings.includedSheets } : {}),
  });
  const kinds = settleKinds(found, KINDS, answers, figuresGivenBy);
  const recognised = correctColumns(kinds.recognised, KINDS, answers);
  const sources = recognised.flatMap(({ tables }) => tables);
  const read = readBooks(sources, KINDS, answers, ({ table }) => titleYearOf(table));
  const contested = contestedAnswers(kept.memory.answers, remembered, options.answers ?? {});
  return {
    workbook,
    recognised,
    sheets: recognised.map(readingOf),
    sources,
    books: read.books,
    findings: read.findings,
    ...settledQuestions(
      { open: [...kinds.questions, ...read.questions], answered: [...kinds.answered, ...read.answered] },
      answers,
      contested,
    ),
    periods: suggestPeriods(read.books, workbook),
    unit: unitOf(recognised, read.books, asked, kept.settings),
    settings,
    kept,
  };
}

export function isAnythingRecognised(understood: Understood): boolean {
  return understood.sheets.some(({ status }) => status === 'recognised');
}

function readingOf(recognition: SheetRecognition): SheetReading {
  const tables = recognition.tables.map(({ table }) => table);
  const used = tables.some((table) => table.kind !== 'other');
  const status = recognition.role === 'source' ? (used ? 'recognised' : 'unused') : recognition.role;
  return { sheet: recognition.sheet.name, status, tables, summary: summariseSheet(status, tables) };
}

export type { AskedQuestion } from './asked-questions';
export type { SheetReading } from './sheet-reading';
