import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consolidate } from '../app/consolidate';
import { isAnythingRecognised, understand } from '../app/understand';
import { type Summary, summarise } from '../app/summarise';
import type { RunOptions } from '../app/tong-hop';
import { fail, ok, type Result } from '../core/sheet/result';
import { FileHost } from '../xlsx/file-host';
import { findingJson, indicatorJson, unitJson } from './json-output';

/** One workbook of the folder: worked out, or why not. */
interface FolderUnit {
  readonly file: string;
  readonly summary: Result<Summary, string>;
}

export interface FolderResult {
  readonly json: string;
  readonly text: string;
  readonly worked: number;
  readonly failed: readonly string[];
  readonly hasErrors: boolean;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;

/** Reads every workbook of a folder (not its sub-folders, no lock files) and adds them up. Nothing is written. */
export async function consolidateFolder(folder: string, options: RunOptions): Promise<FolderResult> {
  const names = (await readdir(folder))
    .filter((name) => WORKBOOK.test(name) && !name.startsWith('~$'))
    .sort();
  const units: FolderUnit[] = [];
  for (const file of names)
    units.push({ file, summary: await summariseFile(join(folder, file), file, options) });
  const worked = units.flatMap(({ file, summary }) => (summary.ok ? [{ file, summary: summary.value }] : []));
  const failed = units.flatMap(({ file, summary }) => (summary.ok ? [] : [`${file}: ${summary.fault}`]));
  const total = consolidate(worked.map(({ summary }) => summary.figures));
  return {
    json: JSON.stringify({
      schema: 1,
      units: worked.map(({ file, summary }) => ({
        file,
        unit: unitJson(summary.understood.unit),
        indicators: summary.figures.map(indicatorJson),
        findings: summary.findings.map(findingJson),
      })),
      total,
      notRead: failed,
    }),
    text: [
      `Đã gộp ${String(worked.length)} sổ.`,
      ...total.flatMap(({ label, text, unit, units: { counted, of } }) =>
        text === '' ? [] : [`   ${label}: ${text} ${unit} (${String(counted)}/${String(of)} sổ có số)`],
      ),
    ].join('\n'),
    worked: worked.length,
    failed,
    hasErrors: worked.some(({ summary }) => summary.findings.some(({ severity }) => severity === 'error')),
  };
}

async function summariseFile(
  path: string,
  name: string,
  options: RunOptions,
): Promise<Result<Summary, string>> {
  const understood = await understand(new FileHost(await readFile(path), name), options);
  if (!understood.ok) return fail(`${understood.fault.message} ${understood.fault.advice}`);
  if (!isAnythingRecognised(understood.value)) return fail('Chưa thấy bảng nào dùng được.');
  return ok(summarise(understood.value, options));
}
