import PizZip from 'pizzip';

const TYPES = '[Content_Types].xml';

/** A package as bytes: the content types first, as programs that look at a file's beginning want them; no folders. */
export function pack(zip: PizZip): Uint8Array {
  const ordered = new PizZip();
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false && name !== TYPES);
  for (const name of [TYPES, ...names]) {
    ordered.file(name, zip.file(name)?.asUint8Array() ?? new Uint8Array(), { createFolders: false });
  }
  return ordered.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
