import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Span } from './blocks';
import { halfPoints, twips } from './measures';
import { xmlSafe } from './xml-safe';

export const FONT = 'Times New Roman';
/** Style of what a person must write; found and counted by its name, "Cần viết". */
export const GAP_STYLE = { id: 'CanViet', name: 'Cần viết' };
/** "Exactly 18 pt" between lines of body text (LOOK.md §4). */
const BODY_LINE = { line: 360, lineRule: LineRuleType.EXACT };

type Look = Omit<IRunOptions, 'text' | 'children' | 'style'>;

export function run(text: string, look: Look & { readonly points?: number } = {}): TextRun {
  const { points, ...rest } = look;
  return new TextRun({ ...rest, ...(points ? { size: halfPoints(points) } : {}), text: xmlSafe(text) });
}

export function spanRun({ text, gap }: Span, look: Look & { readonly points?: number } = {}): TextRun {
  if (!gap) return run(text, look);
  const { points, ...rest } = look;
  return new TextRun({
    ...rest,
    ...(points ? { size: halfPoints(points) } : {}),
    text: xmlSafe(text),
    style: GAP_STYLE.id,
    // Word shows a highlight that stands on the run itself, not one of a style
    highlight: 'yellow',
  });
}

/** A line of a heading block, centred, no space around. */
export function centred(
  children: readonly ParagraphChild[],
  options: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [...children] });
}

export function bodyParagraph(spans: readonly Span[], keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { ...BODY_LINE, after: 120 },
    widowControl: true,
    keepNext,
    children: spans.map((span) => spanRun(span)),
  });
}

export function headingParagraph(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: twips(10) },
    spacing: { ...BODY_LINE, before: 40, after: 80 },
    keepNext: true,
    children: [run(text, { bold: true })],
  });
}
