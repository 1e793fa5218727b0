import { localName, readXml, type Attributes, type TagPlace } from './xml-events';

/** An element and where it stands in the part's text, so that the text can be added to without rewriting it. */
export interface XmlElement {
  readonly name: string;
  /** As written, with its prefix. */
  readonly qualifiedName: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** "<" of the start tag, and behind its ">". */
  readonly start: number;
  readonly startTagEnd: number;
  /** "<" of the end tag; for a self-closing element the end of its only tag. */
  readonly endTagStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** The elements of a small part: workbook, relationships, content types, styles, drawing. */
export function parseTree(xml: string, part: string): XmlElement {
  const stack: Growing[] = [];
  let root: Growing | null = null;
  readXml(xml, part, {
    open(_, attributes, at) {
      const element = growing(attributes, at());
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    close(_, at) {
      const element = stack.pop();
      if (!element) return;
      const place = at();
      element.endTagStart = element.selfClosing ? place.end : place.start;
      element.end = place.end;
    },
  });
  // readXml has refused a document without a root.
  if (root === null) throw new Error(`no root in ${part}`);
  return root;
}

function growing(attributes: Attributes, { start, end, selfClosing, qualifiedName }: TagPlace): Growing {
  return {
    name: localName(qualifiedName),
    qualifiedName,
    // The parser reuses nothing, but it hands out one object a tag that belongs to it.
    attributes: { ...attributes },
    children: [],
    start,
    startTagEnd: end,
    endTagStart: end,
    end,
    selfClosing,
  };
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** "x:" for an element written `x:workbook`, "" for `workbook`: what elements put beside it need. */
export function prefixOf({ qualifiedName }: XmlElement): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(':') + 1);
}

/** Says the same for two elements that mean the same: order of attributes and children aside, prefixes gone. */
export function signatureOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${localName(name)}=${value}`)
    .sort();
  const children = element.children.map(signatureOf).sort();
  return `<${element.name} ${attributes.join(' ')}>${children.join('')}</>`;
}
