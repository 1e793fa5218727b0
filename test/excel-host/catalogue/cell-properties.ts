import type { CellModel } from '../model/cell-model';
import { StandInLacks } from '../wire/host-error';

const FONT: Readonly<Record<string, (cell: CellModel) => unknown>> = {
  name: (cell) => cell.style.fontName,
  size: (cell) => cell.style.fontSize,
  bold: (cell) => cell.style.bold,
  italic: (cell) => cell.style.italic,
  color: (cell) => cell.style.fontColor,
};

/** What getCellProperties answers for one cell: only what was asked for. */
export function cellProperties(cell: CellModel, wanted: Readonly<Record<string, unknown>>): unknown {
  const format = wanted['format'] as Readonly<Record<string, unknown>> | undefined;
  const font = format?.['font'] as Readonly<Record<string, unknown>> | undefined;
  const others = [...Object.keys(wanted), ...Object.keys(format ?? {})];
  const unknown = others.find((key) => key !== 'format' && key !== 'font');
  if (unknown !== undefined) throw new StandInLacks(`CellProperties.${unknown}`);
  const answer: Record<string, unknown> = {};
  for (const key of Object.keys(font ?? {})) {
    const read = FONT[key];
    if (!read) throw new StandInLacks(`CellPropertiesFont.${key}`);
    answer[key] = read(cell);
  }
  return { format: { font: answer } };
}
