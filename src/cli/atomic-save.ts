import { access, open, rename, rm } from 'node:fs/promises';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** Whether two paths lead to the same file, whatever they are called. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await existingPath(a)) === (await existingPath(b));
}

async function existingPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // Not there yet: its folder decides.
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}

/** Writes beside the target, flushes, then renames: the target is the old file or the whole new one, never a part. */
export async function saveAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await access(folder);
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
