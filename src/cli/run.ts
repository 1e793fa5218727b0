import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { tongHop, type RunOptions, workOut } from '../app/tong-hop';
import { newWorkbook } from '../app/new-workbook';
import { understand, type Understood } from '../app/understand';
import { notedFindings } from '../app/noted-findings';
import { openQuestions } from '../app/asked-questions';
import { inForce } from '../core/kept/remembered';
import { KINDS } from '../core/kinds/kinds';
import { explain } from '../core/recognise/explain';
import type { ReportModel } from '../core/report/report-model';
import { exportReport } from '../word/export-report';
import { warningsOf } from '../word/word-file';
import { createWorkbook } from '../xlsx/create-workbook';
import { FileHost } from '../xlsx/file-host';
import { unusedText } from './answers-text';
import { type Arguments, readArguments, USAGE } from './arguments';
import { isSameFile } from './atomic-save';
import { CannotDo, sentence } from './cannot-do';
import { consolidateFolder } from './consolidate-folder';
import { indicatorJson, notedFindingJson, periodJson, tableJson, unitJson } from './json-output';
import { errorCode } from './error-code';
import { fillFormFile } from './fill-form-file';
import { fillJson, fillText } from './fill-output';
import { progressOn } from './progress';
import { questionsText } from './questions-text';
import { today } from './today';
import { readAnswers } from './read-answers';
import { readFault, readSource } from './read-source';
import { saveCopy, saveFile } from './save-file';
import { textOutput } from './text-output';

/** 0: done; 1: done, with findings of severity `error`; 2: could not be done, nothing written. */
export type ExitCode = 0 | 1 | 2;

/** The command line (DESIGN.md). stdout holds the result alone; everything else goes to stderr. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const read = readArguments(argv);
  if (!read.ok) return refuse(read.fault);
  const args = read.value;
  if (args.help) {
    print(USAGE);
    return 0;
  }
  try {
    if (args.newBooks !== null) return await createBooks(args.newBooks, args);
    if (args.folder !== null) return await consolidate(args.folder, args);
    if (args.form !== null) return await fillInForm(args.form, args);
    return args.explain ? await explainWorkbook(args) : await summariseWorkbook(args);
  } catch (error) {
    if (error instanceof CannotDo) return refuse(error.message);
    throw error;
  }
}

async function summariseWorkbook(args: Arguments): Promise<ExitCode> {
  const path = args.workbook ?? '';
  const bytes = await readSource(path);
  if (args.out !== null && (await isSameFile(args.out, path))) {
    throw new CannotDo('Tệp ghi ra trùng với sổ gốc. Chọn tên khác ở --ra để sổ gốc giữ nguyên.');
  }
  const template = await readTemplate(args);
  const host = new FileHost(bytes, basename(path));
  const progress = progressOn(process.stderr);
  const options = { ...(await runOptions(args)), ...(await lastYearOf(args)) };
  // without --ra nothing is to be written: a book that is only locked or signed gives its figures all the same
  const job = args.out === null ? workOut : tongHop;
  const outcome = await job(host, options, progress.show);
  progress.end();
  if (!outcome.ok) throw new CannotDo(sentence(outcome.fault));
  const { figures, findings, understood, period, report } = outcome.value;
  process.stderr.write(unusedText(understood, options.answers));
  const noted = notedFindings(findings, understood.workbook, inForce(understood.kept.memory.dismissed));
  // made before anything is saved: a template with a fault leaves no file behind
  const word = args.docx === null ? null : await wordReport(report, args.docx, template, args);
  if (args.out !== null) await saveCopy(args.out, host);
  if (args.docx !== null && word !== null) await saveFile(args.docx, word);
  if (args.json) {
    print(
      JSON.stringify({
        schema: 1,
        unit: unitJson(understood.unit),
        period: periodJson(period),
        tables: understood.sources.map(({ table }) => tableJson(table)),
        indicators: figures.map(indicatorJson),
        findings: noted.map(notedFindingJson),
      }),
    );
  } else print(textOutput(report, noted, openQuestions(understood)));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Figures into a form of others; without --ra the preview alone. */
async function fillInForm(form: string, args: Arguments): Promise<ExitCode> {
  const path = args.workbook ?? '';
  const bytes = await readSource(path);
  const formBytes = await readSource(form);
  for (const other of [path, form]) {
    if (args.out !== null && (await isSameFile(args.out, other))) {
      throw new CannotDo(`Tệp ghi ra trùng với “${other}”. Chọn tên khác ở --ra để tệp gốc giữ nguyên.`);
    }
  }
  const progress = progressOn(process.stderr);
  const options = { ...(await runOptions(args)), ...(await lastYearOf(args)) };
  const summary = await workOut(new FileHost(bytes, basename(path)), options, progress.show);
  progress.end();
  if (!summary.ok) throw new CannotDo(sentence(summary.fault));
  const file = { path: form, bytes: formBytes, isSource: await isSameFile(form, path) };
  const { plan, filled } = await fillFormFile(file, summary.value, args.out !== null);
  if (args.out !== null) await saveCopy(args.out, filled);
  const { period, understood, findings } = summary.value;
  process.stderr.write(unusedText(understood, options.answers));
  if (args.json) {
    const head = { schema: 1, unit: unitJson(understood.unit), period: periodJson(period) };
    print(JSON.stringify({ ...head, form: fillJson(plan) }));
  } else print(fillText(plan, args.out !== null));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The bytes of --mau; refuses a report that would land on the book, the template or the other copy. */
async function readTemplate(args: Arguments): Promise<Uint8Array | null> {
  const { docx, template, workbook, out } = args;
  if (docx === null) return null;
  for (const other of [workbook, template, out]) {
    if (other !== null && (await isSameFile(docx, other))) {
      throw new CannotDo(`Báo cáo Word ghi ra trùng với tệp “${other}”. Chọn tên khác ở --docx.`);
    }
  }
  return template === null ? null : await readSource(template);
}

async function wordReport(
  report: ReportModel,
  path: string,
  template: Uint8Array | null,
  { reportNumber, appendices }: Arguments,
): Promise<Uint8Array> {
  const made = await exportReport(report, {
    ...(template === null ? {} : { template }),
    ...(reportNumber === null ? {} : { number: reportNumber }),
    appendix: appendices.includes('bang'),
    receipts: appendices.includes('nguon'),
  });
  if (!made.ok) throw new CannotDo(sentence(made.fault));
  const { bytes, extension } = made.value;
  if (!path.toLowerCase().endsWith(`.${extension}`)) {
    throw new CannotDo(`Mẫu này cần ghi ra tệp đuôi .${extension}. Đổi tên ở --docx rồi thử lại.`);
  }
  for (const warning of warningsOf(made.value)) process.stderr.write(`${warning}\n`);
  return bytes;
}

async function consolidate(folder: string, args: Arguments): Promise<ExitCode> {
  const result = await consolidateFolder(folder, await runOptions(args)).catch((error: unknown) => {
    // Only a folder that cannot be listed is the person's to mend.
    if (errorCode(error) !== '') throw new CannotDo(readFault(folder, error));
    throw error;
  });
  if (result.worked === 0) {
    throw new CannotDo(
      `Thư mục “${folder}” không có sổ nào tổng hợp được. ${result.failed.join(' ')}`.trim(),
    );
  }
  for (const line of result.failed) process.stderr.write(`Không gộp ${line}\n`);
  print(args.json ? result.json : result.text);
  return result.hasErrors ? 1 : 0;
}

/** Books to start the year with; a file that is there already is never written over. */
async function createBooks(path: string, { period, booksFrom }: Arguments): Promise<ExitCode> {
  if (existsSync(path)) {
    throw new CannotDo(`Đã có tệp “${path}”. Chọn tên khác ở --so-moi để không mất sổ đang ghi.`);
  }
  const before = booksFrom === null ? undefined : await understoodIn(booksFrom, 'Sổ cũ');
  if (before && before.books.members.length === 0) {
    throw new CannotDo(`Sổ cũ “${booksFrom ?? ''}” không có danh sách đảng viên để chuyển sang sổ mới.`);
  }
  const sheets = newWorkbook({ year: period?.from.year ?? 0, ...(before ? { yearBefore: before } : {}) });
  await saveFile(path, await createWorkbook(sheets, before?.kept.settings));
  print(`Đã lập “${path}”: ${sheets.map(({ name }) => name).join(', ')}.`);
  return 0;
}

async function explainWorkbook(args: Arguments): Promise<ExitCode> {
  const path = args.workbook ?? '';
  const host = new FileHost(await readSource(path), basename(path));
  const options = await runOptions(args);
  const understood = await understand(host, options);
  if (!understood.ok) throw new CannotDo(sentence(understood.fault));
  const { recognised, sources } = understood.value;
  process.stderr.write(unusedText(understood.value, options.answers));
  print(
    args.json
      ? JSON.stringify({ schema: 1, tables: sources.map(({ table }) => tableJson(table)) })
      : `${explain(recognised, KINDS)}\n${questionsText(understood.value, options)}`.trimEnd(),
  );
  return 0;
}

async function runOptions(args: Arguments): Promise<RunOptions> {
  return {
    today: today(),
    ...(await answersOf(args)),
    ...(args.period ? { period: args.period } : {}),
    ...(args.issued ? { issued: args.issued } : {}),
  };
}

/** Last year's workbook, read and understood. */
async function lastYearOf({ lastYear: path }: Arguments): Promise<Pick<RunOptions, 'lastYear'>> {
  return path === null ? {} : { lastYear: await understoodIn(path, 'Sổ năm trước') };
}

/** Another workbook than the one summed up; `what` names it to the person. */
async function understoodIn(path: string, what: string): Promise<Understood> {
  const understood = await understand(new FileHost(await readSource(path), basename(path)));
  if (!understood.ok) throw new CannotDo(`${what} “${path}”: ${sentence(understood.fault)}`);
  return understood.value;
}

async function answersOf(args: Arguments): Promise<RunOptions> {
  if (args.answers === null) return {};
  const answers = await readAnswers(args.answers);
  if (!answers.ok) throw new CannotDo(answers.fault);
  return { answers: answers.value };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(message: string): ExitCode {
  process.stderr.write(`${message}\n`);
  return 2;
}
