import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root of a part. */
export function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

/** Children of that local name, in order; of any name when none is said. */
export function childrenOf(element: Element, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const child = node as Element;
    if (node.nodeType === 1 && (name === undefined || child.localName === name)) found.push(child);
  }
  return found;
}

/** The one element at the end of a path of local names, or null where a step is missing. */
export function find(element: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((at, name) => (at ? (childrenOf(at, name)[0] ?? null) : null), element);
}

export function at(element: Element, ...path: readonly string[]): Element {
  const found = find(element, ...path);
  if (!found) throw new Error(`no ${path.join('/')} in ${element.tagName}`);
  return found;
}

/** "val" of the element at the end of the path. */
export function valueAt(element: Element, ...path: readonly string[]): string {
  return at(element, ...path).getAttribute('val') ?? '';
}
