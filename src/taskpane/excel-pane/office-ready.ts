/// <reference types="office-js" />
import type { HostFault } from '../../ports/workbook-host';
import { fail, ok, type Result } from '../../core/sheet/result';
import { text } from '../texts';

/** How long Microsoft's script may take before the person is told (OFFICE-JS.md "Versions"). */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/** Excel behind the pane, or why there is none: the script never came, or the page stands in a plain browser. */
export async function excelReady(): Promise<Result<null, HostFault>> {
  if (!(await officeLoaded())) return fail(OFFLINE);
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? ok(null) : fail(NO_HOST);
}

function officeLoaded(): Promise<boolean> {
  return new Promise((resolve) => {
    const until = performance.now() + PATIENCE_MS;
    const look = (): void => {
      if ('Office' in globalThis) resolve(true);
      // A script that failed is not coming any more once the page has loaded.
      else if (document.readyState === 'complete' || performance.now() > until) resolve(false);
      else setTimeout(look, LOOK_MS);
    };
    look();
  });
}

const OFFLINE: HostFault = {
  code: 'session',
  message: text('err.offline'),
  advice: text('err.offline_do'),
  state: 'unchanged',
};

export const NO_HOST: HostFault = {
  code: 'no_host',
  message: text('err.no_host'),
  advice: text('err.no_host_do'),
  state: 'unchanged',
};
