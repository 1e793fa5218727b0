import { foldLoose } from '../vietnamese/fold';

/**
 * Of several facts in one cell, the one that stands where the heading names it: under "Nam, nữ, dân tộc, tôn giáo"
 * the third part of "Nữ, Khmer, Phật giáo" is no part 4, since "Nam, nữ" is one fact (DOMAIN.md §1.1 A).
 */
export function namedFact(heading: string, text: string, asked: RegExp): string {
  const names = heading
    .replace(/nam ?[,/] ?nữ/iu, 'giới tính')
    .replace(/^[^(]*\(/, '')
    .split(/[,/;]/);
  const at = names.findIndex((name) => asked.test(foldLoose(name)));
  return at < 0 ? '' : (text.split(/[,;\n]/)[at] ?? '').trim();
}
