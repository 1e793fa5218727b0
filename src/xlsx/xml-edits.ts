import type { XmlElement } from './xml-tree';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes to a part's text, given as places in the text as it was; everything between them stays as written. */
export class XmlEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly xml: string) {}

  insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text });
  }

  replace({ start, end }: XmlElement, text: string): void {
    this.replaceSpan(start, end, text);
  }

  replaceSpan(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** As the element's last child. */
  append(element: XmlElement, text: string): void {
    if (text === '') return;
    if (!element.selfClosing) {
      this.insert(element.endTagStart, text);
      return;
    }
    const slash = this.xml.lastIndexOf('/', element.startTagEnd);
    this.edits.push({
      from: slash,
      to: element.startTagEnd,
      text: `>${text}</${element.qualifiedName}>`,
    });
  }

  /** Only where the attribute stands already: a count that nobody keeps needs none. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.xml.slice(element.start, element.startTagEnd);
    const match = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`).exec(tag);
    if (!match?.[1]) return;
    const from = element.start + match.index;
    this.edits.push({ from, to: from + match[0].length, text: `${match[1]}"${value}"` });
  }

  /** The text with all changes; those at one place in the order they were asked for. */
  result(): string {
    const ordered = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.from - b.from || a.order - b.order);
    let text = '';
    let done = 0;
    for (const { from, to, text: written } of ordered) {
      text += this.xml.slice(done, from) + written;
      done = Math.max(done, to);
    }
    return text + this.xml.slice(done);
  }
}
