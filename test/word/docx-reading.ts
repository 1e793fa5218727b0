import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';

/** One part of a package as text. Throws where it is missing. */
export function part(bytes: Uint8Array, name: string): string {
  const file = new PizZip(bytes).file(name);
  if (!file) throw new Error(`no part ${name}`);
  return file.asText();
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(new PizZip(bytes).files).filter((name) => !name.endsWith('/'));
}

/** The paragraphs of a part as a person reads them; empty ones left out. */
export function paragraphs(bytes: Uint8Array, name = 'word/document.xml'): readonly string[] {
  return part(bytes, name)
    .split('</w:p>')
    .map((xml) =>
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');
}

/** Throws for a part that is no well-formed XML. */
export function parseParts(bytes: Uint8Array): number {
  const names = partNames(bytes).filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of names) new SaxesParser({ xmlns: true, fileName: name }).write(part(bytes, name)).close();
  return names.length;
}
