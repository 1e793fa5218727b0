import { download } from '../download';
import type { Engine, FileServices, OpenedFile } from '../services';
import { pageServices } from '../page-services';
import { text } from '../texts';

/** Relative to the page, so that the site works from any folder of any host. */
const SAMPLE_ADDRESS = 'mau/so-chi-bo-2018.xlsx';

/** The world as the file page has it: this site's own files, the browser's download, its clock. */
export function browserServices(): FileServices {
  let engine: Promise<Engine> | null = null;
  return {
    ...pageServices(),
    engine() {
      engine ??= import('./engine').then((module) => module.createEngine());
      // A failed download must not be remembered: the next try may find the network again.
      engine.catch(() => {
        engine = null;
      });
      return engine;
    },
    sample: fetchSample,
    save: download,
  };
}

async function fetchSample(): Promise<OpenedFile> {
  const response = await fetch(SAMPLE_ADDRESS);
  if (!response.ok) throw new Error(`sample: ${String(response.status)}`);
  return { name: text('file.sample_name'), bytes: new Uint8Array(await response.arrayBuffer()) };
}
