import { decodeXml } from './xml-events';

/** What the first bytes say; a file's name is never asked. */
export type FileShape = 'empty' | 'zip' | 'ole' | 'html' | 'spreadsheetml' | 'other';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Far enough to see a document's root behind comments, doctype and long xmlns lists. */
const HEAD_BYTES = 4096;

export function sniff(bytes: Uint8Array): FileShape {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, ZIP)) return 'zip';
  if (beginsWith(bytes, OLE)) return 'ole';
  const head = decodeXml(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (head === '') return 'empty';
  if (/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'spreadsheetml';
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|style)\b/i.test(head)
  )
    return 'html';
  return 'other';
}

/** The names of an OLE file's streams stand in UTF-16 in its directory. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Entries are 128 bytes long and begin on a multiple of 128.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
