/** What no XML 1.0 file may hold: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the signs to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that Word opens: signs that would make it refuse the file are dropped, all else is kept. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '');
}
