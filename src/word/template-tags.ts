import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../core/sheet/result';
import { TagReader } from './tag-reader';
import type { TemplatePart } from './template-package';
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
  /** The same for a person: "bảng 2, dòng 3, ô 1". */
  readonly where: string;
}

/** A chart of the template with a tag in its alt text. */
export interface ChartAltTag {
  /** As typed between the braces. */
  readonly inner: string;
}

export interface ScannedPart {
  readonly tags: readonly TemplateTag[];
  readonly alternatives: readonly ChartAltTag[];
  /** As typed between the braces, where no text is filled: a chart's data, a code of a field. */
  readonly outOfReach: readonly string[];
  /** Tags that are not whole. */
  readonly faults: readonly WordFault[];
}

/** Reads the tags of one part, paragraph by paragraph: a tag may be split over runs, never over paragraphs or cells. */
export function scanPart(xml: string, part: TemplatePart): Result<ScannedPart, WordFault> {
  const reader = new TagReader(part.where);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  try {
    parser.write(xml).close();
  } catch (error) {
    // saxes throws for XML that is not well-formed, and only for that
    return fail(brokenPart(part.name, error instanceof Error ? error.message : ''));
  }
  const { tags, alternatives, outOfReach, faults } = reader;
  return ok({ tags, alternatives, outOfReach, faults });
}

export function brokenPart(part: string, detail: string): WordFault {
  return {
    code: 'broken_file',
    message: `Tệp mẫu bị hỏng ở phần ${part}${detail === '' ? '' : ` (${detail})`}.`,
    advice: 'Mở mẫu bằng Word, lưu lại dạng .docx rồi thử lại.',
  };
}
