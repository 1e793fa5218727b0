import { askedIn, reanswer, weighOptions } from '../../app/answers';
import { summarise } from '../../app/summarise';
import { tongHop } from '../../app/tong-hop';
import { understand } from '../../app/understand';
import { ok } from '../../core/sheet/result';
import { FileHost } from '../../xlsx/file-host';
import { kindLabels } from '../kind-labels';
import type { Engine } from '../services';

/** The real use cases over a file in memory. This module carries the core and the file formats: load it late. */
export function createEngine(): Engine {
  return {
    kindLabels: kindLabels(),
    open: ({ name, bytes }) => ({
      name,
      answering: { askedIn, reanswer, weighOptions, summarise },
      understand: (options) => understand(new FileHost(bytes, name), options),
      async tongHop(options, progress, cancelled) {
        const host = new FileHost(bytes, name);
        const outcome = await tongHop(host, options, progress, cancelled);
        return outcome.ok ? ok({ outcome: outcome.value, bytes: host.bytes() }) : outcome;
      },
    }),
  };
}
