const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const LETTERS = new Map(Object.entries(ENTITIES).map(([letter, name]) => [name, letter]));

/** Words as an element's text or an attribute's value. */
export function escapeXml(text: string): string {
  // control characters are no XML at all
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"']/g, (letter) => `&${ENTITIES[letter] ?? ''};`);
}

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (written, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return LETTERS.get(name) ?? written;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
