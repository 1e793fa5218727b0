import { piece, template } from './template-file';

/** Paragraphs, tables and parts as programs write them, valid against the schemas; each holds the tag it is given. */

export function text(words: string): string {
  return `<w:t xml:space="preserve">${words}</w:t>`;
}

function run(words: string): string {
  return `<w:r w:rsidRPr="00A1B2C3"><w:rPr><w:lang w:val="vi-VN"/></w:rPr>${text(words)}</w:r>`;
}

function paragraph(inner: string): string {
  return `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">${inner}</w:p>`;
}

/** What Word leaves between runs: marks of spelling, of a bookmark, of a comment. */
const BETWEEN: readonly ((id: number) => string)[] = [
  () => '<w:proofErr w:type="spellStart"/>',
  (id) =>
    `<w:bookmarkStart w:id="${String(id)}" w:name="_Dau${String(id)}"/><w:bookmarkEnd w:id="${String(id)}"/>`,
  () => '<w:proofErr w:type="spellEnd"/>',
  () => '<w:r><w:lastRenderedPageBreak/></w:r>',
];

/** The tag torn into two runs behind each of its signs, a paragraph for each. */
export function tornEverywhere(tag: string): string {
  const signs = [...tag];
  return signs
    .slice(1)
    .map((_, at) => {
      const between = BETWEEN[at % BETWEEN.length]?.(100 + at) ?? '';
      return paragraph(run(signs.slice(0, at + 1).join('')) + between + run(signs.slice(at + 1).join('')));
    })
    .join('');
}

/** Each sign of the tag a run of its own. */
export function inPieces(tag: string): string {
  return paragraph([...tag].map(run).join('<w:proofErr w:type="gramStart"/>'));
}

function cell(inner: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('');
  const body = rows.map((cells) => `<w:tr>${cells.map((words) => cell(words)).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

export function line(words: string): string {
  return paragraph(run(words));
}

/** Where a tag may stand in the document itself, by name. */
export function containers(tag: string): Readonly<Record<string, string>> {
  const author = 'w:author="Văn thư" w:date="2018-12-01T00:00:00Z"';
  const box = (id: string, inner: string): string =>
    paragraph(
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="${id}" style="width:200pt;height:40pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    );
  return {
    'a list': `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>${run(tag)}</w:p>`,
    'a table': table([line('Số'), line(tag)]) + line('sau bảng'),
    'a nested table': table([table([line(tag)]) + line('trong ô')]) + line('sau bảng'),
    'a box': box('khung1', line(tag)),
    'a table in a box': box('khung2', table([line(tag)]) + line('trong khung')),
    'a content control': `<w:sdt><w:sdtPr><w:alias w:val="Ô"/><w:id w:val="91"/></w:sdtPr><w:sdtContent>${line(tag)}</w:sdtContent></w:sdt>`,
    'a control in the line': paragraph(
      `${run('Có ')}<w:sdt><w:sdtPr><w:id w:val="92"/></w:sdtPr><w:sdtContent>${run(tag)}</w:sdtContent></w:sdt>`,
    ),
    'inserted words': paragraph(`<w:ins w:id="11" ${author}>${run(tag)}</w:ins>`),
    'half inserted': paragraph(
      `${run(tag.slice(0, 5))}<w:ins w:id="12" ${author}>${run(tag.slice(5))}</w:ins>`,
    ),
    'words with deleted ones inside': paragraph(
      `${run(tag.slice(0, 5))}<w:del w:id="13" ${author}><w:r><w:delText>cũ</w:delText></w:r></w:del>${run(tag.slice(5))}`,
    ),
    'a field': paragraph(`<w:fldSimple w:instr=" TITLE ">${run(tag)}</w:fldSimple>`),
    'a link': paragraph(`<w:hyperlink w:anchor="dau">${run(tag)}</w:hyperlink>`),
  };
}

/** A template with headers, footers and notes that hold the tag as well. */
export function withNotes(body: string, tag: string): Uint8Array {
  const note = (kind: string): string => `<w:${kind} w:id="1">${line(tag)}</w:${kind}>`;
  return template(body, {
    parts: {
      'word/header1.xml': piece('hdr', line(tag)),
      'word/footer1.xml': piece('ftr', line(tag)),
      'word/footnotes.xml': piece('footnotes', note('footnote')),
      'word/endnotes.xml': piece('endnotes', note('endnote')),
    },
  });
}
