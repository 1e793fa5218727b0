/** What no XML 1.0 file may hold: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

/** Text that Word opens: signs that would make it refuse the file are dropped, all else is kept. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '');
}
