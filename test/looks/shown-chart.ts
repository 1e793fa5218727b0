import { CHART_COLOURS, type ChartColour } from '../../src/core/report/chart-model';
import type { PlacedChart } from '../../src/core/report/changes';

/** Words of a chart, or the line round a thing: what LOOK.md §2 says about it, in one text that compares. */
export interface ChartLook {
  /** "Times New Roman 13 bold 000000" */
  readonly title: string;
  readonly categories: string;
  /** null without a legend. */
  readonly legend: { readonly words: string; readonly position: string } | null;
  /** One a series. */
  readonly labels: readonly string[];
  /** One a series, "404040 0.75". */
  readonly outlines: readonly string[];
  readonly categoryLine: string;
  readonly ticks: boolean;
  /** No name is left out for want of room. */
  readonly everyName: boolean;
  /** Hiding the data's columns leaves the chart as it is. */
  readonly plotsHidden: boolean;
  readonly valueAxis: { readonly shown: boolean; readonly minimum: number };
  readonly gridlines: boolean;
  readonly background: string;
  readonly frame: boolean;
}

/** A chart as it stands on a sheet: the plan's model read back, and how it looks. */
export interface ShownChart {
  readonly name: string;
  /** Without the caption, which is the cell below it. */
  readonly placed: PlacedChart;
  readonly look: ChartLook;
}

export function words(face: string, size: number, bold: boolean, colour: string): string {
  return `${face} ${String(size)}${bold ? ' bold' : ''} ${hex(colour)}`;
}

/** "#1f4e79" or "1F4E79" → "1F4E79" */
export function hex(colour: string): string {
  return colour.replace(/^#/, '').toUpperCase();
}

export function colourOf(fill: string): ChartColour {
  const found = (['A', 'B', 'C'] as const).find((key) => CHART_COLOURS[key].fill === hex(fill));
  if (!found) throw new Error(`no colour of ours: ${fill}`);
  return found;
}

/** To a tenth of a point: hosts keep places in units of their own. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
