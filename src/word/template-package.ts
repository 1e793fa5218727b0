import PizZip from 'pizzip';
import { fail, ok, type Result } from '../core/sheet/result';
import { brokenPart } from './template-tags';
import type { WordFault } from './word-fault';

/** A part that may hold tags. */
export interface TemplatePart {
  readonly name: string;
  /** What a person calls it; "" for the document itself. */
  readonly where: string;
  /** `text`: Word's paragraphs; `flat`: words without line breaks, of charts, drawings and properties. */
  readonly kind: 'text' | 'flat';
}

/** A template opened: its zip and the parts that may hold tags. */
export interface TemplatePackage {
  readonly zip: PizZip;
  /** The document first, then all others that are filled. */
  readonly parts: readonly TemplatePart[];
  /** Parts of XML that are not filled. */
  readonly others: readonly TemplatePart[];
  /** Its macros go with it, and Word opens it only as .docm. */
  readonly hasMacros: boolean;
}

const TYPES = '[Content_Types].xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DOCUMENT = `${WORD}document.main+xml`;
const MACRO_DOCUMENT = 'application/vnd.ms-word.document.macroEnabled.main+xml';
/** Each type of a main part, and the type of a document of its kind: a template saved as one is written as a document. */
const MAIN_TYPES: Readonly<Record<string, string>> = {
  [DOCUMENT]: DOCUMENT,
  [`${WORD}template.main+xml`]: DOCUMENT,
  [MACRO_DOCUMENT]: MACRO_DOCUMENT,
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml': MACRO_DOCUMENT,
};
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.';
const PACKAGE = 'application/vnd.openxmlformats-package.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PROPERTIES = 'thuộc tính tệp';
/** What is filled besides the document, by content type. */
const FILLED_TYPES: Readonly<Record<string, Omit<TemplatePart, 'name'>>> = {
  [`${WORD}header+xml`]: { where: 'đầu trang', kind: 'text' },
  [`${WORD}footer+xml`]: { where: 'chân trang', kind: 'text' },
  [`${WORD}footnotes+xml`]: { where: 'chú thích cuối trang', kind: 'text' },
  [`${WORD}endnotes+xml`]: { where: 'chú thích cuối văn bản', kind: 'text' },
  [`${WORD}comments+xml`]: { where: 'ghi chú bên lề', kind: 'text' },
  [`${DRAWING}chart+xml`]: { where: 'biểu đồ', kind: 'flat' },
  [`${DRAWING}diagramData+xml`]: { where: 'sơ đồ', kind: 'flat' },
  'application/vnd.ms-office.drawingml.diagramDrawing+xml': { where: 'sơ đồ', kind: 'flat' },
  [`${PACKAGE}core-properties+xml`]: { where: PROPERTIES, kind: 'flat' },
  [`${OFFICE}extended-properties+xml`]: { where: PROPERTIES, kind: 'flat' },
  [`${OFFICE}custom-properties+xml`]: { where: PROPERTIES, kind: 'flat' },
};
/** Word puts what a bound box shows here, and writes it over the document's own words when it opens the file. */
const BOUND = /^customXml\/item\d+\.xml$/;

/** What a template unpacks to, at most: one that says more is made to choke programs. */
const LARGEST = 200_000_000;

/** Opens a template; everything a person's file may be wrong in is a fault with its own words. */
export function openTemplate(bytes: Uint8Array): Result<TemplatePackage, WordFault> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(oldOrEncrypted(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return fail(notWord());
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    // pizzip throws plain errors for every way a zip can be damaged
    return fail(brokenPart('nén', ''));
  }
  if (unpackedSize(zip) > LARGEST) return fail(tooLarge());
  const types = textOf(zip, TYPES);
  if (types === null) return fail(notWord());
  const overrides = [...types.matchAll(/<Override\b[^>]*>/g)].map(([xml]) => ({
    part: attribute(xml, 'PartName').replace(/^\//, ''),
    type: attribute(xml, 'ContentType'),
  }));
  const main = overrides.find(({ type }) => Object.hasOwn(MAIN_TYPES, type));
  if (!main || textOf(zip, main.part) === null) return fail(notWord());
  const target = MAIN_TYPES[main.type] ?? DOCUMENT;
  zip.file(TYPES, types.replaceAll(`"${main.type}"`, `"${target}"`));
  const parts = [
    { name: main.part, where: '', kind: 'text' as const },
    ...overrides.flatMap(({ type, part }): readonly TemplatePart[] => {
      const filled = Object.hasOwn(FILLED_TYPES, type) ? FILLED_TYPES[type] : undefined;
      return filled && zip.file(part) ? [{ name: part, ...filled }] : [];
    }),
    ...zip.file(BOUND).map(({ name }) => ({ name, where: PROPERTIES, kind: 'flat' as const })),
  ];
  const known = new Set(parts.map(({ name }) => name));
  const others = zip.file(/\.xml$/).filter(({ name }) => name !== TYPES && !known.has(name));
  return ok({
    zip,
    parts,
    others: others.map(({ name }) => ({ name, where: name, kind: 'flat' })),
    hasMacros: target === MACRO_DOCUMENT,
  });
}

function textOf(zip: PizZip, part: string): string | null {
  try {
    return zip.file(part)?.asText() ?? null;
  } catch {
    // a part whose packed bytes are damaged: as good as not there
    return null;
  }
}

function unpackedSize(zip: PizZip): number {
  return Object.values(zip.files).reduce((sum, file) => sum + sizeOf(file), 0);
}

/** The zip's own word for a part's size; pizzip keeps it where its types do not say. */
function sizeOf(file: object): number {
  const data: unknown = '_data' in file ? file._data : null;
  if (typeof data !== 'object' || data === null || !('uncompressedSize' in data)) return 0;
  return typeof data.uncompressedSize === 'number' ? data.uncompressedSize : 0;
}

function attribute(xml: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1] ?? '';
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Word keeps an encrypted .docx in the container of the old .doc; the stream's name tells them apart. */
function oldOrEncrypted(bytes: Uint8Array): WordFault {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 1) {
    if (name.every((byte, index) => bytes[at + index] === byte)) {
      return {
        code: 'encrypted',
        message: 'Mẫu Word đang đặt mật khẩu nên không đọc được.',
        advice: 'Mở mẫu bằng Word, bỏ mật khẩu, lưu lại rồi thử lại.',
      };
    }
  }
  return {
    code: 'not_word',
    message: 'Mẫu là tệp Word kiểu cũ (.doc).',
    advice: 'Mở mẫu bằng Word, lưu lại dạng .docx rồi thử lại.',
  };
}

function notWord(): WordFault {
  return {
    code: 'not_word',
    message: 'Mẫu không phải tệp Word (.docx).',
    advice: 'Chọn một tệp .docx, .docm hoặc .dotx.',
  };
}

function tooLarge(): WordFault {
  return {
    code: 'too_large',
    message: 'Mẫu Word bung ra lớn hơn 200 MB.',
    advice: 'Bỏ bớt hình ảnh trong mẫu rồi thử lại.',
  };
}
