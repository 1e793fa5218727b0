import type { CellHighlight, CellStyle } from '../core/report/changes';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { SPREADSHEET } from './namespaces';
import { digitPixels } from './normal-font';
import { borderXml, fillXml, fontXml, formatXml } from './style-xml';
import { highlightFormatXml } from './validations-xml';
import { xmlAttributes, XML_DECLARATION } from './xml-text';
import { XmlEdits } from './xml-edits';
import { childOf, parseTree, prefixOf, signatureOf, type XmlElement } from './xml-tree';

/** Order of the lists we may have to add to a style sheet (CT_Stylesheet). */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
type ListName = (typeof LISTS)[number];

/** Built-in formats we use; every other code gets an id of its own. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 };
const FIRST_CUSTOM_FORMAT = 164;

/** A style sheet without any style of ours: for a new workbook, and for one that came without. */
export const PLAIN_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/**
 * The workbook's styles with ours appended. Nothing is reordered and equal entries are used again, so that a
 * second run adds nothing.
 */
export class StyleTable {
  /** Pixels of a digit of the Normal font. */
  readonly digit: number;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly codes = new Map<string, number>();
  private nextCode = FIRST_CUSTOM_FORMAT;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly xml: string,
    part: string,
  ) {
    this.root = parseTree(xml, part);
    this.prefix = prefixOf(this.root);
    const list = (name: ListName): StyleList => new StyleList(childOf(this.root, name), part);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellStyleXfs: list('cellStyleXfs'),
      cellXfs: list('cellXfs'),
      cellStyles: list('cellStyles'),
      dxfs: list('dxfs'),
    };
    for (const { attributes } of childOf(this.root, 'numFmts')?.children ?? []) {
      const id = Number(attributes['numFmtId']);
      this.codes.set(attributes['formatCode'] ?? '', id);
      this.nextCode = Math.max(this.nextCode, id + 1);
    }
    this.digit = this.readDigit();
  }

  /** The index a cell of this style carries. */
  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style, Object.keys(style).sort());
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { fonts, fills, borders, cellXfs } = this.lists;
    const index = cellXfs.add(
      formatXml(style, {
        numFmtId: this.formatId(style.numberFormat ?? 'General'),
        fontId: fonts.add(fontXml(style)),
        fillId: fills.add(fillXml(style)),
        borderId: borders.add(borderXml(style)),
      }),
    );
    this.known.set(key, index);
    return index;
  }

  /** The index a conditional format of this look carries. */
  highlightIndexOf(highlight: CellHighlight): number {
    return this.lists.dxfs.add(highlightFormatXml(highlight));
  }

  /** The part's text, unchanged where nothing was needed. */
  result(): string {
    const { size, added } = this.lists.cellXfs;
    if (added.length > 0 && size > FILE_LIMITS.excelCellFormats) throw new FileRefusal('tooManyFormats');
    const edits = new XmlEdits(this.xml);
    LISTS.forEach((name, order) => {
      const list = this.lists[name];
      if (list.added.length === 0) return;
      const xml = list.added.map((entry) => withPrefix(entry, this.prefix)).join('');
      if (list.element) {
        edits.append(list.element, xml);
        edits.setAttribute(list.element, 'count', String(list.size));
        return;
      }
      const tag = `${this.prefix}${name}`;
      edits.insert(this.placeOf(order), `<${tag} count="${String(list.size)}">${xml}</${tag}>`);
    });
    return edits.result();
  }

  private formatId(code: string): number {
    const known = BUILT_IN[code] ?? this.codes.get(code);
    if (known !== undefined) return known;
    const numFmtId = this.nextCode++;
    this.codes.set(code, numFmtId);
    this.lists.numFmts.append(`<numFmt${xmlAttributes({ numFmtId, formatCode: code })}/>`);
    return numFmtId;
  }

  /** Behind the lists that come before it, at the latest; else at the root's beginning. */
  private placeOf(order: number): number {
    const before = LISTS.slice(0, order).map((name) => this.lists[name].element?.end ?? 0);
    return Math.max(this.root.startTagEnd, ...before);
  }

  private readDigit(): number {
    const normal = childOf(this.root, 'cellStyleXfs')?.children[0];
    const font = childOf(this.root, 'fonts')?.children[Number(normal?.attributes['fontId'] ?? 0)];
    const value = (name: string): string | undefined =>
      font ? childOf(font, name)?.attributes['val'] : undefined;
    return digitPixels(value('name') ?? 'Calibri', Number(value('sz') ?? 11));
  }
}

class StyleList {
  readonly added: string[] = [];
  readonly element: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly had: number;

  constructor(
    element: XmlElement | undefined,
    private readonly part: string,
  ) {
    this.element = element;
    this.had = element?.children.length ?? 0;
    element?.children.forEach((child, index) => {
      const signature = signatureOf(child);
      if (!this.indexes.has(signature)) this.indexes.set(signature, index);
    });
  }

  get size(): number {
    return this.had + this.added.length;
  }

  /** Index of an equal entry, else of the new one. */
  add(xml: string): number {
    const signature = signatureOf(parseTree(xml, this.part));
    const known = this.indexes.get(signature);
    if (known !== undefined) return known;
    this.indexes.set(signature, this.size);
    return this.append(xml);
  }

  append(xml: string): number {
    this.added.push(xml);
    return this.size - 1;
  }
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}
