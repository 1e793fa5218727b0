import { FILE_LIMITS } from './file-limits';
import { faultOf, FileRefusal, type RefusalKind } from './file-refusal';
import type { HostFault } from '../ports/workbook-host';
import { hasOleStream, isCutOff } from './ole-file';
import { sniff } from './sniff';
import { decodeXml } from './xml-events';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts';
import { ZipPackage } from './zip-package';

/** A file that may be read, and how. */
export type OpenedFile = OpenedPackage | LegacyFile;

export interface OpenedPackage {
  readonly kind: 'package';
  readonly archive: ZipPackage;
  readonly parts: WorkbookParts;
  /** The only ending under which Excel opens a workbook of this content type. */
  readonly extension: WorkbookExtension;
  /** Why nothing can be written into this file although it can be read; null when it can. */
  readonly writeFault: HostFault | null;
}

export type WorkbookExtension = 'xlsx' | 'xlsm' | 'xltx' | 'xltm';

/** A binary .xls, an HTML table named .xls, an XML spreadsheet of 2003: read only; out comes a new workbook. */
export interface LegacyFile {
  readonly kind: 'legacy';
  readonly shape: 'xls' | 'html' | 'spreadsheetml';
  readonly bytes: Uint8Array;
}

/** Looks at a file before anything is read from it. Throws a FileRefusal for what is no workbook we can read. */
export async function preflight(bytes: Uint8Array): Promise<OpenedFile> {
  const shape = sniff(bytes);
  switch (shape) {
    case 'empty':
      throw new FileRefusal('empty');
    case 'other':
      throw new FileRefusal('notWorkbook');
    case 'zip':
      return openPackage(bytes);
    case 'ole':
      checkOle(bytes);
      return legacy('xls', bytes);
    case 'html':
    case 'spreadsheetml':
      return legacy(shape, bytes);
  }
}

async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  const archive = await ZipPackage.open(bytes);
  if (archive.has('mimetype')) throw new FileRefusal('openDocument');
  if (!archive.has('[Content_Types].xml')) throw new FileRefusal('otherDocument');
  const isBinary = archive.parts().some(({ name }) => /(?:^|\/)workbook\.bin$/i.test(name));
  const contentTypes = decodeXml(await archive.read('[Content_Types].xml'));
  const kind = isBinary ? 'binaryWorkbook' : documentKind(contentTypes);
  if (kind !== null) throw new FileRefusal(kind);
  const parts = await readWorkbookParts(archive);
  const write = writeRefusal(archive, parts);
  const writeFault = write === null ? null : faultOf(write);
  return { kind: 'package', archive, parts, extension: extensionOf(contentTypes), writeFault };
}

function extensionOf(contentTypes: string): WorkbookExtension {
  if (/ms-excel\.sheet\.macroEnabled\.main/i.test(contentTypes)) return 'xlsm';
  if (/ms-excel\.template\.macroEnabled\.main/i.test(contentTypes)) return 'xltm';
  return /spreadsheetml\.template\.main/i.test(contentTypes) ? 'xltx' : 'xlsx';
}

/**
 * Word and PowerPoint files are packages too. The binary type says nothing here: SheetJS declares it as the default of
 * ".bin" in every workbook it writes; a binary workbook is told by its workbook.bin.
 */
function documentKind(contentTypes: string): RefusalKind | null {
  if (
    /(wordprocessingml\.document|ms-word\.document|presentationml\.(presentation|slideshow))/i.test(
      contentTypes,
    )
  )
    return /spreadsheetml|ms-excel\.(sheet|template|addin)/i.test(contentTypes) ? null : 'otherDocument';
  return null;
}

function writeRefusal(archive: ZipPackage, parts: WorkbookParts): RefusalKind | null {
  if (parts.strict) return 'strict';
  if (archive.parts().some(({ name }) => /^_xmlsignatures\//i.test(name))) return 'signed';
  // Shared workbooks keep a log of revisions that would have to tell of our sheets.
  if (parts.relationships.some(({ type }) => type === 'revisionHeaders')) return 'shared';
  return null;
}

function checkOle(bytes: Uint8Array): void {
  if (hasOleStream(bytes, 'EncryptedPackage')) throw new FileRefusal('encrypted');
  const stream = ['Workbook', 'Book'].find((name) => hasOleStream(bytes, name));
  if (isCutOff(bytes, stream ?? '')) throw new FileRefusal('damaged', 'cut off');
  if (stream === undefined) throw new FileRefusal('otherDocument');
}

function legacy(shape: LegacyFile['shape'], bytes: Uint8Array): LegacyFile {
  if (bytes.length > FILE_LIMITS.legacyBytes) throw new FileRefusal('tooLarge', shape);
  return { kind: 'legacy', shape, bytes };
}
