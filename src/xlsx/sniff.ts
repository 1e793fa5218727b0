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

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
