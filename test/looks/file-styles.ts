import type { Element } from '@xmldom/xmldom';
import type { CellStyle } from '../../src/core/report/changes';
import { digitPixels } from '../../src/xlsx/normal-font';
import { at, childrenOf, find, rootOf } from './xml';

/** Built-in number formats that our plans use. */
const BUILT_IN: Readonly<Record<string, string>> = { 0: 'General', 1: '0', 2: '0.00', 49: '@' };

export interface FileStyles {
  styleOf(index: number): CellStyle;
  /** Pixels of a digit of the Normal font: the unit of column widths. */
  readonly digit: number;
}

/** The style sheet of a written file, back into the words of a plan. */
export function fileStyles(xml: string): FileStyles {
  const root = rootOf(xml);
  const list = (name: string): readonly Element[] => childrenOf(at(root, name));
  const codes = new Map(
    (find(root, 'numFmts') ? list('numFmts') : []).map((entry) => [
      entry.getAttribute('numFmtId') ?? '',
      entry.getAttribute('formatCode') ?? '',
    ]),
  );
  const [fonts, fills, borders, formats] = ['fonts', 'fills', 'borders', 'cellXfs'].map(list) as [
    readonly Element[],
    readonly Element[],
    readonly Element[],
    readonly Element[],
  ];
  const normal = fonts[Number(list('cellStyleXfs')[0]?.getAttribute('fontId') ?? 0)];
  const pick = (from: readonly Element[], format: Element, name: string): Element => {
    const entry = from[Number(format.getAttribute(name) ?? -1)];
    if (!entry) throw new Error(`${name} leads nowhere`);
    return entry;
  };
  return {
    digit: normal ? digitPixels(attribute(normal, 'name'), Number(attribute(normal, 'sz'))) : 7,
    styleOf(index) {
      const format = formats[index];
      if (!format) throw new Error(`no cell format ${String(index)}`);
      const id = format.getAttribute('numFmtId') ?? '0';
      return {
        ...fontOf(pick(fonts, format, 'fontId')),
        ...fillOf(pick(fills, format, 'fillId')),
        border: isBordered(pick(borders, format, 'borderId')),
        ...alignmentOf(find(format, 'alignment')),
        numberFormat: codes.get(id) ?? BUILT_IN[id] ?? `? ${id}`,
      };
    },
  };
}

function attribute(element: Element, name: string): string {
  return find(element, name)?.getAttribute('val') ?? '';
}

function fontOf(font: Element): CellStyle {
  if (attribute(font, 'name') !== 'Times New Roman') throw new Error(`font ${attribute(font, 'name')}`);
  const colour = find(font, 'color')?.getAttribute('rgb')?.slice(2);
  return {
    size: Number(attribute(font, 'sz')),
    bold: find(font, 'b') !== null,
    italic: find(font, 'i') !== null,
    underline: find(font, 'u') !== null,
    ...(colour === undefined ? {} : { colour }),
  };
}

function fillOf(fill: Element): Pick<CellStyle, 'fill'> {
  const pattern = at(fill, 'patternFill');
  if (pattern.getAttribute('patternType') === 'none') return {};
  return { fill: at(pattern, 'fgColor').getAttribute('rgb')?.slice(2) ?? '' };
}

function isBordered(border: Element): boolean {
  const sides = ['left', 'right', 'top', 'bottom'].map((name) => at(border, name));
  if (sides.every((side) => !side.getAttribute('style'))) return false;
  const thin = sides.every(
    (side) =>
      side.getAttribute('style') === 'thin' && find(side, 'color')?.getAttribute('rgb') === 'FF000000',
  );
  if (!thin) throw new Error('a border that is not thin and black on four sides');
  return true;
}

function alignmentOf(alignment: Element | null): Partial<CellStyle> {
  if (!alignment) return {};
  const horizontal = alignment.getAttribute('horizontal');
  const vertical = alignment.getAttribute('vertical');
  return {
    ...(horizontal ? { horizontal: horizontal as 'left' | 'center' | 'right' } : {}),
    ...(vertical ? { vertical: vertical as 'top' | 'center' | 'bottom' } : {}),
    wrap: alignment.getAttribute('wrapText') === '1',
    shrink: alignment.getAttribute('shrinkToFit') === '1',
    indent: Number(alignment.getAttribute('indent') ?? 0),
  };
}
