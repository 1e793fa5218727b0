import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const buildFolder = path.join(root, '.build');
/** Rooms of src/ that no command line can reach; changing them builds nothing anew. */
const OTHER_ROOMS = new Set(['taskpane', 'excel', 'commands']);
const KEEP_OLD_MS = 3_600_000;

/**
 * Path of the command line's bundle, built first when a source changed since. Safe with several runs at once:
 * each builds in a folder of its own, and whoever is first gives it its name.
 */
export async function cliBundle({ onBuild = () => {} } = {}) {
  const folder = path.join(buildFolder, `cli-${sourcesSignature()}`);
  const bundle = path.join(folder, 'main.cjs');
  if (exists(bundle)) return bundle;
  onBuild();
  const draft = path.join(buildFolder, `draft-${randomUUID()}`);
  try {
    await compile(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // ENOTEMPTY, EEXIST, EPERM: another run was faster, and its bundle is as good
    if (!exists(bundle)) throw error;
  }
  await removeOldBundles(folder);
  return bundle;
}

/** Changes whenever a source, the lock file or this file does: names, sizes and times, no contents read. */
function sourcesSignature() {
  const hash = createHash('sha256').update(process.version);
  const files = [path.join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  for (const room of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
    if (!room.isDirectory() || OTHER_ROOMS.has(room.name)) continue;
    const folder = path.join(root, 'src', room.name);
    for (const entry of readdirSync(folder, { recursive: true })) files.push(path.join(folder, entry));
  }
  for (const file of files.sort()) {
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts?.isFile()) hash.update(`${path.relative(root, file)}|${facts.size}|${facts.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function compile(folder) {
  const { default: webpack } = await import('webpack');
  await mkdir(folder, { recursive: true });
  const compiler = webpack(configuration(folder));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}

function configuration(folder) {
  return {
    mode: 'production',
    context: root,
    target: 'node20',
    devtool: false,
    entry: { main: './src/cli/main.ts' },
    output: {
      path: folder,
      filename: '[name].cjs',
      chunkFilename: '[id].cjs',
      library: { type: 'commonjs2' },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run typecheck`; here each file is only translated.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // a stack trace with the names of the source is worth more here than small files
    optimization: { minimize: false },
    performance: { hints: false },
    infrastructureLogging: { level: 'none' },
  };
}

/** A run that still uses yesterday's bundle may load a part of it late; only what is an hour old goes. */
async function removeOldBundles(current) {
  for (const name of await readdir(buildFolder)) {
    const folder = path.join(buildFolder, name);
    if (folder === current || !/^(cli|draft)-/.test(name)) continue;
    const facts = await stat(folder).catch(() => null);
    if (facts && Date.now() - facts.mtimeMs > KEEP_OLD_MS) await rm(folder, { recursive: true, force: true });
  }
}

function exists(file) {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
