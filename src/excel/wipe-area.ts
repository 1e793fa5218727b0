/** All but the right one: it is the left line of what people write beside our columns. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const;

/**
 * Takes the merges, links and looks of the last writing off the cells. Not `clear()`, nor `clear('Formats')`: they
 * take along what a person laid over the cells – conditional formats, validations, notes. Contents and number
 * formats are written anew for every cell of the area, so they are not cleared either.
 */
export function wipeArea(range: Excel.Range): void {
  range.unmerge();
  range.clear('Hyperlinks');
  const { format } = range;
  format.indentLevel = 0;
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  format.shrinkToFit = false;
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = 'None';
  format.fill.clear();
  for (const edge of EDGES) format.borders.getItem(edge).style = 'None';
}
