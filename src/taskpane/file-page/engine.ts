import { reanswer, weighOptions } from '../../app/answers';
import { fillForm, planForm } from '../../app/fill-form';
import { summarise } from '../../app/summarise';
import { tongHop } from '../../app/tong-hop';
import { understand } from '../../app/understand';
import { ok } from '../../core/sheet/result';
import { FileHost } from '../../xlsx/file-host';
import { kindLabels } from '../kind-labels';
import { readLastYear } from '../last-year-engine';
import type { Engine, Forms, OpenBook, OpenedFile } from '../services';

/** Each look and each filling starts from the form as it was chosen. */
function fileForms(bytes: () => Uint8Array, name: string): Forms {
  const hostOf = (form: OpenedFile | null): FileHost =>
    form ? new FileHost(form.bytes, form.name) : new FileHost(bytes(), name);
  return {
    plan: (form, source, options) => planForm(hostOf(form), source, options),
    async fill(form, items) {
      const host = hostOf(form);
      const filled = await fillForm(host, items);
      if (!filled.ok) return filled;
      return ok({ ...filled.value, sheet: items[0]?.sheet ?? '', bytes: host.bytes() });
    },
  };
}

/** The real use cases over a file in memory. This module carries the core and the file formats: load it late. */
export function createEngine(): Engine {
  return {
    kindLabels: kindLabels(),
    open: openBook,
  };
}

function openBook({ name, bytes }: OpenedFile): OpenBook {
  // Every run starts from the file as it was opened, with what was kept in it since.
  let source = bytes;
  return {
    name,
    forms: fileForms(() => source, name),
    answering: { reanswer, weighOptions, summarise },
    understand: (options) => understand(new FileHost(source, name), options),
    async tongHop(options, progress, cancelled) {
      const host = new FileHost(source, name);
      const outcome = await tongHop(host, options, progress, cancelled);
      return outcome.ok ? ok({ outcome: outcome.value, bytes: host.bytes() }) : outcome;
    },
    async keep(change, written) {
      const host = new FileHost(source, name);
      const kept = await host.keep(change);
      if (!kept.ok) return kept;
      const before = written && new FileHost(written, name);
      const again = before ? await before.keep(change) : kept;
      if (!again.ok) return again;
      source = host.bytes();
      return ok({ kept: kept.value, bytes: before?.bytes() ?? null });
    },
    readLastYear,
  };
}
