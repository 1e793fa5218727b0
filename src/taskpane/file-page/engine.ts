import { tongHop } from '../../app/tong-hop';
import { understand } from '../../app/understand';
import type { KindId } from '../../core/kinds/kind';
import { KINDS } from '../../core/kinds/kinds';
import { ok } from '../../core/sheet/result';
import { FileHost } from '../../xlsx/file-host';
import type { Engine } from '../services';

/** The real use cases over a file in memory. This module carries the core and the file formats: load it late. */
export function createEngine(): Engine {
  return {
    kindLabels: Object.fromEntries(KINDS.map((kind) => [kind.id, kind.label])) as Record<KindId, string>,
    understand: (file, settings) => understand(new FileHost(file.bytes, file.name), { settings }),
    async tongHop(file, options, progress, cancelled) {
      const host = new FileHost(file.bytes, file.name);
      const outcome = await tongHop(host, options, progress, cancelled);
      return outcome.ok ? ok({ outcome: outcome.value, bytes: host.bytes() }) : outcome;
    },
  };
}
