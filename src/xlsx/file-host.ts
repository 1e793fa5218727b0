import type { Changes } from '../core/report/changes';
import { fail, ok, type Result } from '../core/sheet/result';
import type { Workbook } from '../core/sheet/workbook';
import type { Applied, HostFault, WorkbookHost } from '../ports/workbook-host';
import { FileRefusal } from './file-refusal';
import { preflight } from './preflight';
import { readLegacy } from './read-legacy';
import { readPackage } from './read-package';

/** A workbook in a file: bytes in, bytes out. Runs in the browser and in Node; the source's bytes are never changed. */
export class FileHost implements WorkbookHost {
  private current: Uint8Array;

  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.current = bytes;
  }

  read(): Promise<Result<Workbook, HostFault>> {
    return asResult(async () => {
      const file = await preflight(this.current);
      return file.kind === 'package' ? readPackage(file, this.name) : readLegacy(file, this.name);
    });
  }

  apply(_changes: Changes): Promise<Result<Applied, HostFault>> {
    return asResult(async () => Promise.reject(new FileRefusal('strict')));
  }

  /** A file shows nothing; the page has its own view of the cells. */
  goTo(): Promise<Result<null, HostFault>> {
    return Promise.resolve(ok(null));
  }

  /** The workbook as it is now: the file as it came, or with our sheets once they were applied. */
  bytes(): Uint8Array {
    return this.current;
  }
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
