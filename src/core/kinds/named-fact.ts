import { foldLoose } from '../vietnamese/fold';

/** The facts a heading names, in their order: "Trình độ (học vấn / chuyên môn)" → học vấn, chuyên môn. */
export function factNames(heading: string): readonly string[] {
  return heading
    .replace(/nam ?[,/] ?nữ/iu, 'giới tính')
    .replace(/^[^(]*\(/, '')
    .split(/[,/;]/);
}

/** The facts of a cell in their order; one left out between two commas is "". */
export function factParts(text: string): readonly string[] {
  return text.split(/[,;\n]/).map((part) => part.trim());
}

/**
 * Of several facts in one cell, the one that stands where the heading names it: under "Nam, nữ, dân tộc, tôn giáo"
 * the third part of "Nữ, Khmer, Phật giáo" is no part 4, since "Nam, nữ" is one fact (DOMAIN.md §1.1 A).
 */
export function namedFact(heading: string, text: string, asked: RegExp): string {
  const at = factNames(heading).findIndex((name) => asked.test(foldLoose(name)));
  return at < 0 ? '' : (factParts(text)[at] ?? '');
}
