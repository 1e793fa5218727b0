import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fail, ok, type Result } from '../core/sheet/result';
import { pack } from './pack';
import { nameOf, type Understood } from './strange-tags';
import { TagScope, type TagValue } from './tag-values';
import type { TemplatePart } from './template-package';
import { brokenPart } from './template-tags';
import { tagFault, type WordFault } from './word-fault';
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

interface Rendered {
  readonly zip: PizZip;
  /** Places that print no settled value. */
  readonly gaps: number;
  /** Those of them that print none at all: "…". */
  readonly blanks: number;
}

/** Fills the text of a template whose tags were checked. */
export function renderTemplate(
  zip: PizZip,
  parts: readonly TemplatePart[],
  scope: TagScope,
  understood: Understood,
): Result<Rendered, WordFault> {
  const counts = { gaps: 0, blanks: 0 };
  const parser = (tag: string) => ({
    get: (found: unknown, context: TagContext): unknown => {
      const value = answer(nameOf(tag, understood), tag, found, context);
      if (value === '…' || (typeof value === 'string' && /^\[.*\]$/.test(value))) counts.gaps += 1;
      if (value === '…') counts.blanks += 1;
      return value;
    },
  });
  let current = zip;
  try {
    // a line break is an element of Word's text; charts and properties know none
    for (const kind of ['text', 'flat'] as const) {
      const names = parts.filter((part) => part.kind === kind).map(({ name }) => name);
      if (names.length === 0) continue;
      // it warns about a zip that has been through it before
      const document = new Docxtemplater(kind === 'text' ? current : new PizZip(pack(current)), {
        delimiters: { start: '{{', end: '}}' },
        syntax: { changeDelimiterPrefix: null },
        paragraphLoop: true,
        linebreaks: kind === 'text',
        errorLogging: false,
        modules: [ourParts(names)],
        parser,
        nullGetter: () => '',
      });
      document.render(scope);
      current = document.getZip();
    }
  } catch (error) {
    const fault = faultOf(error);
    if (fault) return fail(fault);
    throw error;
  }
  return ok({ zip: current, ...counts });
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
function answer(name: string, typed: string, found: unknown, { num, meta }: TagContext): unknown {
  const scope = found instanceof TagScope ? found : null;
  const value = scope?.find(name) ?? null;
  if (!value && num > 0) return undefined;
  return meta.part.module === 'loop' ? condition(value, meta.part.inverted ?? false) : printed(typed, value);
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
  return tagFault(
    'loop_position',
    { tag: `{{${tag}}}`, where: '', what: `đứng ở chỗ không điền được (${about.id})` },
    'Gõ lại chỗ điền cho liền trong một đoạn, một ô, rồi thử lại.',
  );
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : null;
}
