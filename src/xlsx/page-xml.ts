import type { PageLayout } from '../core/report/changes';
import { pageNumberCode } from '../core/report/look';
import { xmlAttributes, xmlText } from './xml-text';

const MILLIMETRES_AN_INCH = 25.4;
const A4 = 9;
const LAST_COLUMN = 16_383;

/** printOptions to rowBreaks of a worksheet. */
export function pageXml(page: PageLayout): string {
  const { left, right, top, bottom, header, footer } = page.margins;
  const margins = xmlAttributes({
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  });
  const setup = xmlAttributes({
    paperSize: A4,
    firstPageNumber: page.firstPageNumber,
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
    orientation: page.orientation,
    fitToHeight: page.fitToWidth ? 0 : undefined,
  });
  return `<pageMargins${margins}/><pageSetup${setup}/>${headerXml(page)}${breaksXml(page)}`;
}

/** Page number in the middle of the header, not on the first page. */
function headerXml({ pageNumberSize }: PageLayout): string {
  const code = `&C${pageNumberCode(pageNumberSize)}`;
  return `<headerFooter differentFirst="1"><oddHeader>${xmlText(code)}</oddHeader></headerFooter>`;
}

/** A break is named after the row above it. */
function breaksXml({ breaksBefore }: PageLayout): string {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk${xmlAttributes({ id: row - 1, max: LAST_COLUMN, man: true })}/>`);
  const count = String(rows.length);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_AN_INCH) * 10_000) / 10_000;
}
