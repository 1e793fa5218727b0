import PizZip from 'pizzip';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
/** Content types by the beginning of a part's name. */
const TYPES: readonly (readonly [string, string])[] = [
  ...['header', 'footer', 'footnotes', 'endnotes', 'comments'].map(
    (part) => [`word/${part}`, `${WORD}${part}+xml`] as const,
  ),
  ['word/charts/chart', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

export interface Made {
  /** XML of further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

/** A small .docx, as a person's Word would write it, around a body. */
export function template(body: string, { parts = {}, mainType = MAIN }: Made = {}): Uint8Array {
  const zip = new PizZip();
  const overrides = Object.keys(parts).flatMap((name) => {
    const type = TYPES.find(([beginning]) => name.startsWith(beginning))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      `<Override PartName="/word/document.xml" ContentType="${mainType}"/>${overrides.join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generate({ type: 'uint8array' });
}

/** A part of notes, a header or a footer. */
export function piece(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${body}</w:${root}>`;
}

/** A paragraph; each text is a run of its own. */
export function p(...texts: readonly string[]): string {
  return `<w:p>${texts.map(r).join('')}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<w:tc>${p(text)}</w:tc>`).join('');
  return `<w:tbl><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
