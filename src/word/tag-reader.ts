import { localName } from './local-name';
import { PlaceReader } from './place-reader';
import type { ChartAltTag, TemplateTag } from './template-tags';
import { tagFault, type WordFault } from './word-fault';

const KINDS: Readonly<Record<string, TemplateTag['kind']>> = {
  '#': 'open',
  '^': 'inverted',
  '/': 'close',
  '@': 'raw',
};

/** Elements whose text is filled inside a paragraph. */
const TEXTS = new Set(['w:t', 'a:t', 'm:t']);
/** Elements of the file's properties that are filled, each a paragraph of its own. */
const PROPERTIES = new Set([
  ...['dc:title', 'dc:subject', 'dc:creator', 'dc:description', 'cp:keywords', 'cp:category'],
  ...['cp:contentStatus', 'Company', 'Manager', 'HyperlinkBase', 'vt:lpstr', 'vt:lpwstr'],
  ...['PublishDate', 'Abstract', 'CompanyAddress', 'CompanyPhone', 'CompanyFax', 'CompanyEmail'],
]);
/** Text that is no longer there, though the file keeps it. */
const DELETED = 'w:delText';
const WHOLE_TAG = /\{\{([^{}]+)\}\}/gu;

/** Text of a paragraph that is being read; boxes inside it have paragraphs of their own. */
interface OpenParagraph {
  text: string;
  readonly place: readonly string[];
  /** Where each stretch of text begins and what it stands in. */
  readonly stretches: { readonly at: number; readonly place: readonly string[] }[];
}

/** Follows the elements of one part and finds its tags; the text of a paragraph is read as one. */
export class TagReader {
  readonly tags: TemplateTag[] = [];
  readonly alternatives: ChartAltTag[] = [];
  readonly outOfReach: string[] = [];
  readonly faults: WordFault[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #open: string[] = [];
  readonly #places: PlaceReader;

  constructor(where: string) {
    this.#places = new PlaceReader(where);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name);
    this.#places.open(name);
    if (isParagraph(name)) this.#beginParagraph();
    if (localName(name) === 'docPr') this.#readAlternative(attributes.descr ?? '');
  }

  close(name: string): void {
    this.#open.pop();
    if (isParagraph(name)) this.#endParagraph();
    this.#places.close(name);
  }

  text(text: string): void {
    const element = this.#open.at(-1) ?? '';
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && (TEXTS.has(element) || PROPERTIES.has(element))) {
      paragraph.stretches.push({ at: paragraph.text.length, place: this.#places.place });
      paragraph.text += text;
    } else if (element !== DELETED) {
      for (const [, inner = ''] of text.matchAll(WHOLE_TAG)) this.outOfReach.push(inner);
    }
  }

  #beginParagraph(): void {
    const outer = this.#paragraphs.at(-1);
    // a box in the middle of a tag: the words would not belong together
    if (outer && outer.text.lastIndexOf('{{') > outer.text.lastIndexOf('}}')) {
      this.faults.push(unclosed(outer.text.slice(outer.text.lastIndexOf('{{')), this.#places.where));
    }
    this.#paragraphs.push({ text: '', place: this.#places.place, stretches: [] });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.text.trim() !== '') this.#places.countParagraph();
    this.#readTags(paragraph);
  }

  #readTags({ text, place, stretches }: OpenParagraph): void {
    const { where } = this.#places;
    let at = 0;
    for (;;) {
      const start = text.indexOf('{{', at);
      const stray = text.indexOf('}}', at);
      if (stray >= 0 && (start < 0 || stray < start)) {
        this.faults.push(strayEnd(text.slice(Math.max(0, stray - 20), stray + 2), where));
        return;
      }
      if (start < 0) return;
      const end = text.indexOf('}}', start + 2);
      const next = text.indexOf('{{', start + 2);
      if (end < 0 || (next >= 0 && next < end)) {
        this.faults.push(unclosed(text.slice(start), where));
        return;
      }
      // alone in its paragraph: the whole paragraph goes, whatever holds the words inside it
      const alone = text.trim() === text.slice(start, end + 2);
      const within = stretches.filter((stretch) => stretch.at <= start).at(-1)?.place;
      this.tags.push(tagOf(text.slice(start + 2, end), alone ? place : (within ?? place), where));
      at = end + 2;
    }
  }

  #readAlternative(description: string): void {
    const inner = /\{\{(.*?)\}\}/su.exec(description)?.[1];
    if (inner !== undefined) this.alternatives.push({ inner });
  }
}

function tagOf(inner: string, place: readonly string[], where: string): TemplateTag {
  const typed = inner.trim();
  const sign = typed.charAt(0);
  const kind = Object.hasOwn(KINDS, sign) ? KINDS[sign] : undefined;
  return { kind: kind ?? 'value', name: kind ? typed.slice(1).trim() : typed, inner, place, where };
}

function isParagraph(name: string): boolean {
  return name === 'w:p' || name === 'a:p' || PROPERTIES.has(name);
}

function unclosed(text: string, where: string): WordFault {
  const tag = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return tagFault(
    'unclosed_tag',
    { tag, where, what: 'mở bằng {{ mà chưa đóng bằng }} trong cùng đoạn, cùng ô' },
    'Thêm }} vào cuối chỗ điền rồi thử lại.',
  );
}

function strayEnd(tag: string, where: string): WordFault {
  return tagFault(
    'stray_end',
    { tag, where, what: 'dấu }} thừa' },
    'Bỏ dấu }} thừa, hoặc thêm {{ ở đầu chỗ điền, rồi thử lại.',
  );
}
