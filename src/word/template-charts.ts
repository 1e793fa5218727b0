import { type IPatch, patchDocument, PatchType } from 'docx';
import { ChartDataPatch } from 'docx/charts';
import PizZip from 'pizzip';
import type { DrawnChart } from '../core/report/chart-model';
import { fail, ok, type Result } from '../core/sheet/result';
import { chartRun, finishedCharts } from './chart-run';
import { nameOf, type Understood } from './strange-tags';
import type { TagScope, TagValue } from './tag-values';
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
  understood: Understood,
): Promise<ChartedTemplate> {
  const warnings: string[] = [];
  let current = bytes;
  const texts = chartsNamed(
    scanned.flatMap(({ tags }) => tags.filter(({ kind }) => kind === 'value').map(({ inner }) => inner)),
    (inner) => scope.find(nameOf(inner, understood)),
  );
  if (texts.size > 0) {
    const had = new Set(Object.keys(new PizZip(bytes).files));
    const placed = await tryPatch(current, textPatches(texts));
    if (placed.ok) current = finishedCharts(placed.value, had);
    else warnings.push(`Chưa chèn được biểu đồ vào mẫu này${placed.fault}.`);
  }
  const alternatives = scanned.flatMap((part) => part.alternatives.map(({ inner }) => inner));
  for (const inner of new Set(alternatives)) {
    const value = scope.find(nameOf(inner, understood));
    if (value?.kind !== 'chart' || !value.chart) {
      const why = value?.kind === 'chart' ? value.why : 'Chữ thay thế không phải tên một biểu đồ.';
      warnings.push(`Biểu đồ có chữ thay thế {{${inner}}} giữ số cũ của mẫu. ${why}`);
      continue;
    }
    const refilled = await tryPatch(current, { [inner]: dataPatch(value.chart) });
    if (refilled.ok) current = refilled.value;
    else {
      warnings.push(
        `Biểu đồ có chữ thay thế {{${inner}}} không nhận được số liệu này, giữ số cũ của mẫu${refilled.fault}.`,
      );
    }
  }
  return { bytes: current, warnings };
}

function chartsNamed(
  names: readonly string[],
  find: (inner: string) => TagValue | null,
): ReadonlyMap<string, DrawnChart> {
  return new Map(
    names.flatMap((inner) => {
      const value = find(inner);
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

/** The library throws for a template it cannot put a chart in, and says why in English: the fault, in brackets. */
async function tryPatch(
  data: Uint8Array,
  patches: Parameters<typeof patchDocument>[0]['patches'],
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await patchDocument({ outputType: 'uint8array', data, patches, keepOriginalStyles: true }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail(` (${error.message})`);
  }
}
