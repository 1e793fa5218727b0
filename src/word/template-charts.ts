import { type IPatch, patchDocument, PatchType } from 'docx';
import { ChartDataPatch } from 'docx/charts';
import PizZip from 'pizzip';
import type { DrawnChart } from '../core/report/chart-model';
import { chartRun, finishedCharts } from './chart-run';
import type { TagScope } from './tag-values';
import type { ScannedPart } from './template-tags';
import { xmlSafe } from './xml-safe';

export interface ChartedTemplate {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/**
 * Charts before text: the other order loses the placeholders. A tag of a chart becomes the chart; a chart of the
 * template whose alt text names one gets its figures and keeps its own look.
 */
export async function placeCharts(
  bytes: Uint8Array,
  scanned: readonly ScannedPart[],
  scope: TagScope,
): Promise<ChartedTemplate> {
  const warnings: string[] = [];
  let current = bytes;
  const texts = chartsNamed(
    scanned.flatMap(({ tags }) => tags.filter(({ kind }) => kind === 'value').map(({ inner }) => inner)),
    scope,
  );
  if (texts.size > 0) {
    const had = new Set(Object.keys(new PizZip(bytes).files));
    current = finishedCharts(await patched(current, textPatches(texts)), had);
  }
  const alternatives = scanned.flatMap((part) => part.alternatives.map(({ inner }) => inner));
  for (const inner of new Set(alternatives)) {
    const value = scope.find(inner);
    if (value?.kind !== 'chart' || !value.chart) {
      const why = value?.kind === 'chart' ? value.why : 'Chữ thay thế không phải tên một biểu đồ.';
      warnings.push(`Biểu đồ có chữ thay thế {{${inner}}} giữ số cũ của mẫu. ${why}`);
      continue;
    }
    try {
      current = await patched(current, { [inner]: dataPatch(value.chart) });
    } catch (error) {
      // the library throws for a chart of the template that cannot hold these figures, and says which
      const detail = error instanceof Error ? ` (${error.message})` : '';
      warnings.push(
        `Biểu đồ có chữ thay thế {{${inner}}} không nhận được số liệu này, giữ số cũ của mẫu${detail}.`,
      );
    }
  }
  return { bytes: current, warnings };
}

function chartsNamed(names: readonly string[], scope: TagScope): ReadonlyMap<string, DrawnChart> {
  return new Map(
    names.flatMap((inner) => {
      const value = scope.find(inner);
      return value?.kind === 'chart' && value.chart ? [[inner, value.chart] as const] : [];
    }),
  );
}

function textPatches(charts: ReadonlyMap<string, DrawnChart>): Record<string, IPatch> {
  return Object.fromEntries(
    [...charts].map(([inner, chart]) => [
      inner,
      {
        type: PatchType.PARAGRAPH,
        children: [chartRun(chart, chart.title)],
      },
    ]),
  );
}

function dataPatch({ categories, series, title, caption }: DrawnChart): ChartDataPatch {
  return new ChartDataPatch({
    categories: categories.map(xmlSafe),
    series: series.map(({ name, values }) => ({ name: xmlSafe(name), values })),
    description: xmlSafe(`${title}. ${caption}`),
  });
}

async function patched(
  data: Uint8Array,
  patches: Parameters<typeof patchDocument>[0]['patches'],
): Promise<Uint8Array> {
  return patchDocument({ outputType: 'uint8array', data, patches, keepOriginalStyles: true });
}
