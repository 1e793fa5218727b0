import { FileRefusal } from './file-refusal';
import { decodeXml } from './xml-events';
import { encodeXml } from './xml-text';
import type { ZipPackage } from './zip-package';

const UTF8_MARK = '\ufeff';

/** Text of a part that is going to be added to, its byte order mark included. */
export async function readEditable(archive: ZipPackage, part: string): Promise<string> {
  const bytes = await archive.read(part);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeXml(bytes);
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(text)?.[1] ?? 'utf-8';
  // Written back as UTF-8, anything else would contradict its own first line.
  if (!/^(utf-8|us-ascii)$/i.test(declared)) throw new FileRefusal('unusualEncoding', part);
  return (marked ? UTF8_MARK : '') + text;
}

/** The text's bytes; the mark, where there was one, first again. */
export function editedBytes(text: string): Uint8Array {
  return encodeXml(text);
}
