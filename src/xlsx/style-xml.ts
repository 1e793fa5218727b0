import type { CellStyle } from '../core/report/changes';
import { FONT } from '../core/report/look';
import { xmlAttributes } from './xml-text';

interface FormatIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** Children in the order Excel writes them. */
export function fontXml({ size, bold, italic, underline, colour }: CellStyle): string {
  return (
    '<font>' +
    (bold ? '<b/>' : '') +
    (italic ? '<i/>' : '') +
    (underline ? '<u/>' : '') +
    `<sz val="${String(size)}"/>` +
    (colour === undefined ? '' : `<color rgb="FF${colour}"/>`) +
    `<name val="${FONT}"/><family val="1"/></font>`
  );
}

export function fillXml({ fill }: CellStyle): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return (
    '<fill><patternFill patternType="solid">' +
    `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
  );
}

export function borderXml({ border }: CellStyle): string {
  const side = (name: string): string =>
    border ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

export function formatXml(style: CellStyle, ids: FormatIds): string {
  const alignment = xmlAttributes({
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap,
    indent: style.indent,
    shrinkToFit: style.shrink,
  });
  const attributes = xmlAttributes({
    ...ids,
    xfId: 0,
    applyNumberFormat: ids.numFmtId !== 0,
    applyFont: true,
    applyFill: ids.fillId !== 0,
    applyBorder: style.border,
    applyAlignment: alignment !== '',
  });
  return alignment === '' ? `<xf${attributes}/>` : `<xf${attributes}><alignment${alignment}/></xf>`;
}
