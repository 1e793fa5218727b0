import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules', '.cache');

/** Quiet, without a sandbox (containers have none to give), and without a word to any server of its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to launch a browser here: on Linux the Chromium inside @sparticuz/chromium, unpacked once; on Windows and
 * Mac the Edge or Chrome that is installed. The answer is what playwright's `launch` takes, `addedEnv` apart.
 */
export async function chromiumOptions() {
  if (process.platform === 'win32') return { channel: 'msedge', headless: true, args: ARGS };
  if (process.platform === 'darwin') return { channel: 'chrome', headless: true, args: ARGS };
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  return { executablePath, headless: true, args: ARGS, addedEnv: environment(folder, executablePath) };
}

/**
 * The package unpacks into the temporary folder and takes a half-written file of another process for a finished
 * one. So it is given a folder of its own, which is moved into place when all is there.
 */
async function unpacked() {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'chromium-draft-'));
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = draft;
  // Makes the package unpack the libraries (nss, nspr, expat) it has for systems without them.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    restore(before);
  }
  await rename(draft, folder).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function restore(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** What must be added to the environment: the package's libraries and fonts where the system has none. */
function environment(folder, executablePath) {
  const added = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const starts = spawnSync(executablePath, ['--version', '--no-sandbox']).status === 0;
  return starts ? added : { ...added, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
}

// Asked as a program, it prints the answer: jest runs its tests as CommonJS and cannot import this package.
if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await chromiumOptions()));
}
