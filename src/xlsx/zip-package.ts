import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/index-native.js';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';

// Workers would be loaded from blob addresses, which the pages' Content-Security-Policy forbids.
configure({ useWebWorkers: false });

/** A part as the archive's directory tells of it. */
export interface PartEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
}

/** A file made of parts: every size checked against the limits before anything is inflated. */
export class ZipPackage {
  private constructor(
    readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, FileEntry>,
  ) {}

  /** Reads the directory only. Throws a FileRefusal for what is no archive, is cut off or beyond the limits. */
  static async open(bytes: Uint8Array): Promise<ZipPackage> {
    if (bytes.length > FILE_LIMITS.fileBytes) throw new FileRefusal('tooLarge', 'file');
    const reader = new ZipReader(new Uint8ArrayReader(bytes));
    const list = await reader.getEntries().catch((error: unknown) => {
      throw new FileRefusal('damaged', 'directory', error);
    });
    checkSizes(list);
    return new ZipPackage(bytes, index(list));
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  parts(): readonly PartEntry[] {
    return [...this.entries.values()].map(({ filename, uncompressedSize, crc32 }) => ({
      name: filename,
      size: uncompressedSize,
      crc32: crc32 ?? 0,
    }));
  }

  /** The part's bytes, CRC checked; never more than its declared size. Part names are case-insensitive (OPC). */
  async read(name: string): Promise<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new FileRefusal('missingPart', name);
    if (entry.encrypted) throw new FileRefusal('encrypted', name);
    try {
      return await entry.getData(new Uint8ArrayWriter(), {
        checkSignature: true,
        checkOverlappingEntry: true,
      });
    } catch (error) {
      throw new FileRefusal('damaged', name, error);
    }
  }

  /**
   * A new archive: the parts of `changed` replaced or added, those of `dropped` left out, all others copied as
   * their compressed bytes. Dates of written parts are fixed, so that the same content gives the same bytes.
   */
  async rewrite(
    changed: ReadonlyMap<string, Uint8Array>,
    dropped: ReadonlySet<string> = new Set(),
  ): Promise<Uint8Array> {
    const left = new Set([...changed.keys(), ...dropped].map((name) => name.toLowerCase()));
    const writer = new ZipWriter(new Uint8ArrayWriter(), WRITTEN);
    if (this.entries.size > 0) {
      await writer.appendZip(new Uint8ArrayReader(this.bytes), {
        filter: (entry) => !left.has(entry.filename.toLowerCase()),
      });
    }
    for (const [name, bytes] of changed) await writer.add(name, new Uint8ArrayReader(bytes));
    return writer.close();
  }

  /** A new archive of these parts alone. */
  static async create(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
    return new ZipPackage(new Uint8Array(), new Map()).rewrite(parts);
  }
}

/** 1 January 1980, the first day a zip can name. */
const WRITTEN = {
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
  dataDescriptor: false,
  bufferedWrite: true,
  level: 6,
};

function checkSizes(list: readonly Entry[]): void {
  if (list.length > FILE_LIMITS.parts) throw new FileRefusal('tooLarge', 'parts');
  let total = 0;
  for (const { filename, uncompressedSize } of list) {
    if (uncompressedSize > FILE_LIMITS.partBytes) throw new FileRefusal('tooLarge', filename);
    total += uncompressedSize;
  }
  if (total > FILE_LIMITS.totalBytes) throw new FileRefusal('tooLarge', 'total');
}

function index(list: readonly Entry[]): ReadonlyMap<string, FileEntry> {
  const entries = new Map<string, FileEntry>();
  for (const entry of list) {
    if (entry.directory) continue;
    const key = entry.filename.toLowerCase();
    // Two parts of one name: programs would disagree on which one counts.
    if (entries.has(key)) throw new FileRefusal('damaged', `twice: ${entry.filename}`);
    entries.set(key, entry);
  }
  return entries;
}
