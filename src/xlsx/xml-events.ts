import { SaxesParser } from 'saxes';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';

export type Attributes = Readonly<Record<string, string>>;

/** Local names only: workbooks write `sheet` and `x:sheet` alike. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, at: () => TagPlace): void;
  close?(name: string, at: () => TagPlace): void;
  text?(text: string): void;
}

/** Where the tag stands in the text: `start` at its "<", `end` behind its ">". */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** As written, with its prefix. */
  readonly qualifiedName: string;
}

/** Runs through a part. Throws a FileRefusal where it is not well-formed, cut off, or brings a DTD of its own. */
export function readXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false });
  let depth = 0;
  let tag = { name: '', selfClosing: false };
  const place = (): TagPlace => {
    const end = parser.position;
    return {
      start: xml.lastIndexOf('<', end - 1),
      end,
      selfClosing: tag.selfClosing,
      qualifiedName: tag.name,
    };
  };
  parser.on('doctype', () => {
    throw new FileRefusal('damaged', `DTD in ${part}`);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    tag = { name, selfClosing: isSelfClosing };
    if (++depth > FILE_LIMITS.xmlDepth) throw new FileRefusal('damaged', `depth of ${part}`);
    handler.open?.(localName(name), attributes, place);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth--;
    tag = { name, selfClosing: isSelfClosing };
    handler.close?.(localName(name), place);
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('damaged', part, error);
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name: `r:id`, `ns1:id` and `id` in turn. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/** `1`, `true`, `on` as the standard's booleans write them. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Text of an XML part: UTF-8, or UTF-16 with its byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
