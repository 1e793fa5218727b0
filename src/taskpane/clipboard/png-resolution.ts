const SIGNATURE_LENGTH = 8;
/** Length, name, 13 bytes of content, checksum: IHDR stands first in every PNG and is always as long. */
const HEADER_LENGTH = 4 + 4 + 13 + 4;
const METRE = 1;

/**
 * The same PNG with its size on paper written into it (chunk pHYs, PNG specification 11.3.4.3): a program that inserts
 * it then shows it 16 cm wide, and not at 96 dots to the inch. A canvas writes no such chunk.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch / 0.0254);
  const content = new Uint8Array(4 + 4 + 1);
  const view = new DataView(content.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, METRE);
  const chunk = chunkOf('pHYs', content);
  const at = SIGNATURE_LENGTH + HEADER_LENGTH;
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, at));
  marked.set(chunk, at);
  marked.set(png.subarray(at), at + chunk.length);
  return marked;
}

function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(content, 8);
  view.setUint32(content.length + 8, checksum(chunk.subarray(4, content.length + 8)));
  return chunk;
}

/** CRC-32 as PNG has it (Annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
