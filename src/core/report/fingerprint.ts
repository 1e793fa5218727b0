/** FNV-1a over UTF-16 units, 32 bits: short, stable, no secret. */
export function fingerprint(text: string): number {
  // looked up once: test sandboxes make each look at a global dear
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
