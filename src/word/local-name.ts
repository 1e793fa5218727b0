/** "w:tbl" without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
