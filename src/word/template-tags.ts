import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../core/sheet/result';
import type { WordFault } from './word-fault';

/** One {{…}} of a template. */
export interface TemplateTag {
  /** `value`; `open` {{#…}}; `inverted` {{^…}}; `close` {{/…}}; `raw` {{@…}}, which would write XML. */
  readonly kind: 'value' | 'open' | 'inverted' | 'close' | 'raw';
  /** Without the sign in front, as typed. */
  readonly name: string;
  /** What stands between the braces, as typed. */
  readonly inner: string;
  /** The tables, rows, cells, boxes it stands in, outermost first: "tbl3/tr4/tc5". */
  readonly place: readonly string[];
}

/** A chart of the template with a tag in its alt text. */
export interface ChartAltTag {
  /** As typed between the braces. */
  readonly inner: string;
}

export interface ScannedPart {
  readonly tags: readonly TemplateTag[];
  readonly alternatives: readonly ChartAltTag[];
}

/** Where a loop may not reach out of, by local name of the element. */
const CONTAINERS = new Set([
  'tbl',
  'tr',
  'tc',
  'txbxContent',
  'sdtContent',
  'hyperlink',
  'ins',
  'moveTo',
  'fldSimple',
  'footnote',
  'endnote',
  'comment',
  'Choice',
  'Fallback',
]);
const KINDS: Readonly<Record<string, TemplateTag['kind']>> = {
  '#': 'open',
  '^': 'inverted',
  '/': 'close',
  '@': 'raw',
};

/** Reads the tags of one part, paragraph by paragraph: a tag may be split over runs, never over paragraphs or cells. */
export function scanPart(xml: string, part: string): Result<ScannedPart, WordFault> {
  const reader = new TagReader();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  try {
    parser.write(xml).close();
  } catch (error) {
    // saxes throws for XML that is not well-formed, and only for that
    return fail(brokenPart(part, error instanceof Error ? error.message : ''));
  }
  return reader.fault ? fail(reader.fault) : ok({ tags: reader.tags, alternatives: reader.alternatives });
}

export function brokenPart(part: string, detail: string): WordFault {
  return {
    code: 'broken_file',
    message: `Tệp mẫu bị hỏng ở phần ${part}${detail === '' ? '' : ` (${detail})`}.`,
    advice: 'Mở mẫu bằng Word, lưu lại dạng .docx rồi thử lại.',
  };
}

/** Text of a paragraph that is being read; boxes inside it have paragraphs of their own. */
interface OpenParagraph {
  text: string;
  readonly place: readonly string[];
  /** Where each stretch of text begins and what it stands in. */
  readonly stretches: { readonly at: number; readonly place: readonly string[] }[];
}

class TagReader {
  readonly tags: TemplateTag[] = [];
  readonly alternatives: ChartAltTag[] = [];
  fault: WordFault | null = null;
  readonly #place: string[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  #inText = 0;
  #count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name);
    if (CONTAINERS.has(local)) this.#place.push(`${local}${String((this.#count += 1))}`);
    if (local === 'p') this.#beginParagraph();
    if (local === 't') this.#inText += 1;
    if (local === 'docPr') this.#readAlternative(attributes.descr ?? '');
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 't') this.#inText -= 1;
    if (local === 'p') this.#endParagraph();
    if (CONTAINERS.has(local)) this.#place.pop();
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#inText === 0 || !paragraph) return;
    paragraph.stretches.push({ at: paragraph.text.length, place: [...this.#place] });
    paragraph.text += text;
  }

  #beginParagraph(): void {
    const outer = this.#paragraphs.at(-1);
    // a box in the middle of a tag: the words would not belong together
    if (outer && outer.text.lastIndexOf('{{') > outer.text.lastIndexOf('}}')) {
      this.#refuse(unclosed(outer.text.slice(outer.text.lastIndexOf('{{'))));
    }
    this.#paragraphs.push({ text: '', place: [...this.#place], stretches: [] });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph) this.#readTags(paragraph);
  }

  #readTags({ text, place, stretches }: OpenParagraph): void {
    let at = 0;
    for (;;) {
      const start = text.indexOf('{{', at);
      const stray = text.indexOf('}}', at);
      if (stray >= 0 && (start < 0 || stray < start)) {
        return this.#refuse(strayEnd(text.slice(Math.max(0, stray - 20), stray + 2)));
      }
      if (start < 0) return;
      const end = text.indexOf('}}', start + 2);
      const next = text.indexOf('{{', start + 2);
      if (end < 0 || (next >= 0 && next < end)) return this.#refuse(unclosed(text.slice(start)));
      // alone in its paragraph: the whole paragraph goes, whatever holds the words inside it
      const alone = text.trim() === text.slice(start, end + 2);
      const within = stretches.filter((stretch) => stretch.at <= start).at(-1)?.place;
      this.tags.push(tagOf(text.slice(start + 2, end), alone ? place : (within ?? place)));
      at = end + 2;
    }
  }

  #readAlternative(description: string): void {
    const inner = /\{\{(.*?)\}\}/su.exec(description)?.[1];
    if (inner !== undefined) this.alternatives.push({ inner });
  }

  #refuse(fault: WordFault): void {
    this.fault ??= fault;
  }
}

function tagOf(inner: string, place: readonly string[]): TemplateTag {
  const typed = inner.trim();
  const sign = typed.charAt(0);
  const kind = Object.hasOwn(KINDS, sign) ? KINDS[sign] : undefined;
  return { kind: kind ?? 'value', name: kind ? typed.slice(1).trim() : typed, inner, place };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unclosed(text: string): WordFault {
  const tag = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: 'unclosed_tag',
    message: `Nhãn “${tag}” trong mẫu mở bằng {{ mà chưa đóng bằng }} trong cùng đoạn, cùng ô.`,
    advice: 'Thêm }} vào cuối nhãn rồi thử lại.',
    tag,
  };
}

function strayEnd(text: string): WordFault {
  return {
    code: 'stray_end',
    message: `Trong mẫu có dấu }} thừa, ở “${text}”.`,
    advice: 'Bỏ dấu }} thừa, hoặc thêm {{ ở đầu nhãn, rồi thử lại.',
    tag: text,
  };
}
