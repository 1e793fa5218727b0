import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';

const ROOT = path.join(__dirname, '../..');

/** The browser for end-to-end tests; the first call on a machine unpacks it. */
export function launchBrowser(): Promise<Browser> {
  const answer = execFileSync(process.execPath, [path.join(__dirname, 'chromium.mjs')], { encoding: 'utf8' });
  const { addedEnv, ...options } = JSON.parse(answer) as LaunchOptions & {
    addedEnv?: Record<string, string>;
  };
  const env = { ...process.env, ...addedEnv } as Record<string, string>;
  return chromium.launch({ ...options, env });
}

export interface Site {
  /** "http://127.0.0.1:3000/" */
  readonly address: string;
  close(): void;
}

/** What `npm start` starts, on a port of its own; resolves once it has printed its address. */
export function startSite(): Promise<Site> {
  const server: ChildProcess = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve({ address, close: () => server.kill() });
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm start ended with ${String(code)}:\n${said}`)));
  });
}

export interface Visit {
  readonly page: Page;
  /** What must stay empty: requests to elsewhere, errors, breaches of the Content-Security-Policy. */
  readonly faults: readonly string[];
}

/** A page of the site that notes every request to another origin and everything the console complains of. */
export async function visit(
  { browser, site }: { readonly browser: Browser; readonly site: Site },
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(site.address).origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) faults.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  await page.goto(site.address);
  return { page, faults };
}
