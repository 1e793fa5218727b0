import { reanswer, weighOptions } from '../../app/answers';
import { fillForm, planForm } from '../../app/fill-form';
import { summarise } from '../../app/summarise';
import { tongHop } from '../../app/tong-hop';
import { understand } from '../../app/understand';
import type { SheetRange } from '../../core/sheet/range';
import { ok, type Result } from '../../core/sheet/result';
import { ExcelHost } from '../../excel/excel-host';
import type { HostFault } from '../../ports/workbook-host';
import type { OpenBook } from '../services';
import { text } from '../texts';

/** The workbook that is open in Excel, and the way to its cells. */
export interface ExcelBook extends OpenBook {
  goTo(target: SheetRange, reveal: boolean): Promise<Result<null, HostFault>>;
}

export interface ExcelBookEvents {
  /** Excel does not answer: most likely a cell is being typed in. False when it goes on. */
  readonly onWaiting: (waiting: boolean) => void;
  /** All was written but for the page set-up or showing the sheet; null: nothing was left out. */
  readonly onUnfinished: (fault: HostFault | null) => void;
}

/** The use cases over Excel. This module carries the core: load it late. */
export function openExcelBook({ onWaiting, onUnfinished }: ExcelBookEvents): ExcelBook {
  const host = new ExcelHost({ onWaiting });
  return {
    name: text('pane.this_book'),
    forms: {
      plan: (_, source, options) => planForm(host, source, options),
      async fill(_, items, copy) {
        const own = items[0]?.sheet ?? '';
        const target = copy ? await host.copySheet(own) : ok(own);
        if (!target.ok) return target;
        const sheet = target.value;
        const filled = await fillForm(
          host,
          items.map((item) => ({ ...item, sheet })),
        );
        return filled.ok ? ok({ ...filled.value, sheet, bytes: null }) : filled;
      },
    },
    answering: { reanswer, weighOptions, summarise },
    understand: (options) => understand(host, options),
    async tongHop(options, progress, cancelled) {
      let unfinished: HostFault | null = null;
      const outcome = await tongHop(
        {
          read: () => host.read(),
          goTo: (target) => host.goTo(target),
          async apply(changes) {
            const applied = await host.apply(changes);
            if (applied.ok) unfinished = applied.value.unfinished ?? null;
            return applied;
          },
        },
        options,
        progress,
        cancelled,
      );
      onUnfinished(unfinished);
      return outcome.ok ? ok({ outcome: outcome.value, bytes: null }) : outcome;
    },
    async keep(change) {
      const kept = await host.keep(change);
      return kept.ok ? ok({ kept: kept.value, bytes: null }) : kept;
    },
    readLastYear: (file, period) =>
      import('../last-year-engine').then(({ readLastYear }) => readLastYear(file, period)),
    goTo: (target, reveal) => host.goTo(target, reveal),
  };
}
