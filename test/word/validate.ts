import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** docs/decisions/0012-schemas.md says what it checks and why it runs in a process of its own. */
const VALIDATOR = path.join(__dirname, 'validate-documents.mjs');

/** What is not valid in each document, by the document's name. */
export async function documentFaults<Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Promise<Record<Name, readonly string[]>> {
  const names = Object.keys(documents) as Name[];
  const folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
  const fileOf = (name: Name): string => path.join(folder, `${name}.docx`);
  try {
    for (const name of names) await writeFile(fileOf(name), documents[name]);
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, ...names.map(fileOf)]);
    const found = JSON.parse(stdout) as Record<string, string[]>;
    return Object.fromEntries(
      names.map((name) => [name, found[fileOf(name)] ?? ['not looked at']]),
    ) as Record<Name, string[]>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
