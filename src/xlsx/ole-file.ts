const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;
/** FAT sectors that the header itself names; what lies beyond is past 7 MB and not looked at. */
const NAMED_FAT_SECTORS = 109;
/** Larger numbers are no sectors but marks: end of a chain, free, the FAT itself ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;
const SMALL_STREAM_BYTES = 4096;

/** Whether an OLE file (.xls, an encrypted package) has a stream of this name. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  return entryOf(bytes, name) !== null;
}

/**
 * A file copied or downloaded in part: its directory, or a sector of this stream, would lie behind its end. SheetJS
 * reads what is left of such a stream without a word.
 */
export function isCutOff(bytes: Uint8Array, stream: string): boolean {
  if (bytes.length < HEADER_BYTES) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 16);
  const begin = (sector: number): number => (sector + 1) * sectorBytes;
  if (begin(view.getUint32(48, true)) >= bytes.length) return true;
  const entry = entryOf(bytes, stream);
  if (entry === null || view.getUint32(entry + 120, true) < SMALL_STREAM_BYTES) return false;
  const next = (sector: number): number => {
    const perFat = sectorBytes / 4;
    const fat = Math.floor(sector / perFat);
    if (fat >= NAMED_FAT_SECTORS) return LAST_SECTOR + 1;
    const at = begin(view.getUint32(76 + fat * 4, true)) + (sector % perFat) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : LAST_SECTOR;
  };
  const most = bytes.length / sectorBytes + 1;
  let sector = view.getUint32(entry + 116, true);
  for (let read = 0; sector <= LAST_SECTOR && read <= most; read++) {
    if (begin(sector) >= bytes.length) return true;
    sector = next(sector);
  }
  return false;
}

/** Where a stream's entry begins: its name stands there in UTF-16; entries begin on a multiple of 128. */
function entryOf(bytes: Uint8Array, name: string): number | null {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return null;
}
