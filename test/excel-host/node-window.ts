import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { installBridge } from './bridge';
import type { StandInExcel } from './stand-in-excel';

/** The library's globals once it is ready, and Excel's side of its events. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  raise(dispid: number, payload: readonly unknown[]): boolean;
}

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const scripts = new Map<string, Script>();

/** Compiled once, run in many windows. */
function script(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const file = join(dist, name);
  const compiled = new Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(name, compiled);
  return compiled;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/**
 * Loads the real, unmodified office.js of the npm package into a bare window with the stand-in behind the bridge.
 * The window has only what the library touches while it loads: it is no browser.
 */
export async function loadOffice(excel: StandInExcel): Promise<LoadedOffice> {
  const window = bareWindow((element) => {
    const name = element.src.startsWith(`${CDN}vi-vn/`)
      ? join('vi-vn', basename(element.src))
      : basename(element.src);
    setImmediate(() => {
      script(name).runInContext(context);
      element.onload?.();
    });
  });
  const context = createContext(window);
  installBridge(window, excel.facts(), (dispid, params) => excel.dispatch(dispid, params));
  script('office.js').runInContext(context);
  const office = window['Office'] as typeof Office;
  await office.onReady();
  const library = window['OfficeExtension'] as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  // The library's own check of requirement sets; Microsoft switches it on on another object by mistake.
  library.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: window['Excel'] as typeof Excel,
    Office: office,
    raise: window['__raiseOfficeEvent'] as LoadedOffice['raise'],
  };
}

function bareWindow(load: (element: ScriptElement) => void): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: ScriptElement) => {
      load(child);
      return child;
    },
  });
  const head = element();
  const own = { src: `${CDN}office.js`, getAttribute: () => null };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, length: 0 };
  const address = new URL('https://localhost:3000/taskpane.html');
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    name: '',
    location: {
      href: address.href,
      protocol: address.protocol,
      search: '',
      hash: '',
      host: address.host,
      pathname: address.pathname,
    },
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120', language: 'vi-VN' },
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      readyState: 'complete',
      head,
      createElement: element,
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [own] : tag === 'head' ? [head] : []),
      getElementById: () => null,
      addEventListener: () => undefined,
      cookie: '',
      URL: address.href,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
