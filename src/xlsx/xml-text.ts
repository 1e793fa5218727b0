import { withoutControls } from './stored-text';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text between tags. */
export function xmlText(text: string): string {
  return withoutControls(text).replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** A value between double quotes; line ends would otherwise be read back as blanks. */
export function xmlValue(text: string): string {
  return withoutControls(text).replace(/[&<>"\n\t]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** ` name="value"` for each that is given; numbers and `true` as the standard writes them. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '1' : xmlValue(String(value))}"`)
    .join('');
}

export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
