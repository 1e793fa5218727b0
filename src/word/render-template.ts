import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { fail, ok, type Result } from '../core/sheet/result';
import { TagScope, type TagValue } from './tag-values';
import { brokenPart } from './template-tags';
import type { WordFault } from './word-fault';
import { xmlSafe } from './xml-safe';

/** Never matches: switches a module's sign off. */
const NEVER = /(?!)/;
const OUR_SIGNS: Readonly<Record<string, unknown>> = {
  LoopModule: {
    start: /^\s*#\s*([^]+)$/,
    inverted: /^\s*\^\s*([^]+)$/,
    // ends were checked against their beginnings before, whatever spelling each has
    end: /^\s*\/()/,
    dash: NEVER,
  },
  RawXmlModule: NEVER,
};

/** What docxtemplater hands a parser about the tag it asks for. */
interface TagContext {
  readonly num: number;
  readonly meta: { readonly part: { readonly module?: string; readonly inverted?: boolean } };
}

/** Fills the text of a template whose tags were checked. `gaps` counts the known tags without a value. */
export function renderTemplate(
  zip: PizZip,
  parts: readonly string[],
  scope: TagScope,
): Result<{ readonly zip: PizZip; readonly gaps: number }, WordFault> {
  let gaps = 0;
  try {
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [ourParts(parts)],
      parser: (tag: string) => ({
        get: (found: unknown, context: TagContext) => {
          const value = answer(tag, found, context);
          if (value === '…' || (typeof value === 'string' && /^\[.*\]$/.test(value))) gaps += 1;
          return value;
        },
      }),
      nullGetter: () => '',
    });
    document.render(scope);
    return ok({ zip: document.getZip(), gaps });
  } catch (error) {
    const fault = faultOf(error);
    if (fault) return fail(fault);
    throw error;
  }
}

/** Only the parts we checked are filled, endnotes among them; signs we do not offer are off. */
function ourParts(parts: readonly string[]): object {
  return {
    name: 'OurParts',
    optionsTransformer(
      options: unknown,
      document: { targets: string[]; modules: Record<string, unknown>[] },
    ) {
      document.targets = [...parts];
      for (const module of document.modules) {
        const signs = typeof module.name === 'string' ? OUR_SIGNS[module.name] : undefined;
        if (signs !== undefined) module.prefix = signs;
      }
      return options;
    },
  };
}

/** A tag's value in one scope: undefined sends the question to the scope around it. */
function answer(tag: string, found: unknown, { num, meta }: TagContext): unknown {
  const scope = found instanceof TagScope ? found : null;
  const value = scope?.find(tag) ?? null;
  if (!value && num > 0) return undefined;
  return meta.part.module === 'loop' ? condition(value, meta.part.inverted ?? false) : printed(tag, value);
}

/** What a loop goes over, or whether a condition's words show; words under an unknown tag are kept. */
function condition(value: TagValue | null, inverted: boolean): unknown {
  if (!value) return !inverted;
  switch (value.kind) {
    case 'rows':
      return value.rows;
    case 'chart':
      return value.chart !== null;
    case 'text':
      // not known is neither yes nor no: "không kết nạp" must not come of silence
      return value.truth ?? inverted;
  }
}

function printed(tag: string, value: TagValue | null): string {
  if (!value || value.kind === 'rows') return `{{${tag}}}`;
  if (value.kind === 'text') return value.text === null ? '…' : xmlSafe(value.text);
  return `[${value.why === '' ? 'Biểu đồ' : value.why}]`;
}

/** What docxtemplater finds wrong after our own checks; null for an error that is not about the template. */
function faultOf(error: unknown): WordFault | null {
  const found = propertiesOf(error);
  const inner = Array.isArray(found?.errors) ? propertiesOf(found.errors[0]) : null;
  const about = inner ?? found;
  if (typeof about?.id !== 'string') return null;
  const tag = typeof about.xtag === 'string' ? about.xtag : '';
  if (tag === '') return brokenPart(typeof about.file === 'string' ? about.file : 'nội dung', about.id);
  return {
    code: 'loop_position',
    message: `Nhãn “{{${tag}}}” trong mẫu đứng ở chỗ không điền được (${about.id}).`,
    advice: 'Gõ lại nhãn cho liền trong một đoạn, một ô, rồi thử lại.',
    tag: `{{${tag}}}`,
  };
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : null;
}
