import { CHART_LOOK, FONT } from '../core/report/look';
import { xmlText } from './xml-text';

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  /** RGB hex. */
  readonly colour?: string;
}

const FACES = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;

/** A solid fill. */
export function solidXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** The look of all text in one element of a chart. */
export function textLookXml(look: TextLook): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    properties('a:defRPr', look) +
    '</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
  );
}

/** A text of its own, as the title is. */
export function richTextXml(text: string, look: TextLook): string {
  return (
    '<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    properties('a:defRPr', look) +
    `</a:pPr><a:r>${properties('a:rPr', look, ' lang="vi-VN"')}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function properties(element: string, { size, bold, colour }: TextLook, language = ''): string {
  const hundredths = String(Math.round(size * 100));
  return (
    `<${element}${language} sz="${hundredths}" b="${bold ? '1' : '0'}">` +
    `${solidXml(colour ?? CHART_LOOK.words)}${FACES}</${element}>`
  );
}
