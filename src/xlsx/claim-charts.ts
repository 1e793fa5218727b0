import type { DrawnChart } from '../core/report/chart-model';
import { chartName } from '../core/report/chart-name';
import { foreignCharts, standingCharts } from './drawing-xml';
import { XmlEdits } from './xml-edits';
import { readXml } from './xml-events';
import { xmlValue } from './xml-text';

/**
 * Gives charts of ours their names back: other programs (openpyxl) save them as "Chart 1", and a second one would be
 * drawn over each. On a sheet of ours a chart with the title of one that is missing is that one.
 */
export async function claimCharts(
  xml: string,
  part: string,
  wanted: readonly DrawnChart[],
  chartPartXml: (relationshipId: string) => Promise<string | null>,
): Promise<string> {
  const standing = new Set(standingCharts(xml, part).map(({ id }) => id));
  const missing = new Map(wanted.filter(({ id }) => !standing.has(id)).map((chart) => [chart.title, chart]));
  if (missing.size === 0) return xml;
  const edits = new XmlEdits(xml);
  for (const { name, relationshipId } of foreignCharts(xml, part)) {
    const text = await chartPartXml(relationshipId);
    const title = text === null ? '' : titleOf(text, part);
    const chart = missing.get(title);
    if (!chart) continue;
    missing.delete(title);
    edits.setAttribute(name, 'name', xmlValue(chartName(chart.id)));
  }
  return edits.result();
}

/** The words of a chart's title, its runs one behind the other; axes have titles too, behind the plot area's start. */
function titleOf(xml: string, part: string): string {
  let title = '';
  let inText = false;
  let behind = false;
  readXml(xml, part, {
    open(name) {
      if (name === 'plotArea') behind = true;
      inText = name === 't' && !behind;
    },
    text(piece) {
      if (inText) title += piece;
    },
    close() {
      inText = false;
    },
  });
  return title;
}
