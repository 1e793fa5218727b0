import type { ColumnLayout } from '../core/report/changes';
import { xmlAttributes } from './xml-text';
import { childOf, type XmlElement } from './xml-tree';

/** A run of columns as the part writes it. */
export interface StandingColumn {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readColumns(root: XmlElement): readonly StandingColumn[] {
  return (childOf(root, 'cols')?.children ?? []).map(({ attributes }) => ({
    first: Number(attributes['min']),
    last: Number(attributes['max']),
    attributes,
  }));
}

interface ColumnXml {
  readonly first: number;
  readonly xml: string;
}

/**
 * The list of columns: those of the plan, as wide as the person made them where they stand already, and those
 * beside them as they are. `digit`: pixels of a digit of the workbook's Normal font.
 */
export function columnsXml(
  planned: readonly ColumnLayout[],
  standing: readonly StandingColumn[],
  digit: number,
): string {
  const entries = [
    ...planned.map((layout) => plannedXml(layout, standing, digit)),
    ...standing.flatMap((run) => besideXml(run, planned)),
  ];
  if (entries.length === 0) return '';
  const list = entries.sort((a, b) => a.first - b.first).map(({ xml }) => xml);
  return `<cols>${list.join('')}</cols>`;
}

function plannedXml(
  { column, pixels, hidden }: ColumnLayout,
  standing: readonly StandingColumn[],
  digit: number,
): ColumnXml {
  const now = standing.find(({ first, last }) => first <= column && column <= last);
  const width = now?.attributes['width'] ?? Math.trunc((pixels / digit) * 256) / 256;
  return {
    first: column,
    xml: `<col${xmlAttributes({ min: column, max: column, width, hidden, customWidth: true })}/>`,
  };
}

/** The parts of a run that no column of the plan covers. */
function besideXml(run: StandingColumn, planned: readonly ColumnLayout[]): readonly ColumnXml[] {
  const covered = planned
    .map(({ column }) => column)
    .filter((column) => run.first <= column && column <= run.last)
    .sort((a, b) => a - b);
  const pieces: ColumnXml[] = [];
  let first = run.first;
  for (const stop of [...covered, run.last + 1]) {
    if (first < stop) {
      const attributes = xmlAttributes({ ...run.attributes, min: first, max: stop - 1 });
      pieces.push({ first, xml: `<col${attributes}/>` });
    }
    first = stop + 1;
  }
  return pieces;
}
