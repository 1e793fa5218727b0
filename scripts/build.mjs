import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config, { DEVELOPMENT_BASE } from '../webpack.config.js';

/**
 * Builds the pages into dist/. `base`: the https address they will lie at, which the manifest names. Rejects with
 * webpack's own words when something does not compile.
 */
export async function build(base = DEVELOPMENT_BASE) {
  const began = new Date();
  const settings = config({ base });
  const stats = await run(settings);
  // webpack leaves a page alone whose words did not change; its time says when what it is made from was last read.
  await utimes(path.join(settings.output.path, 'index.html'), began, began);
  return stats;
}

function run(settings) {
  return new Promise((resolve, reject) => {
    webpack(settings, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
}

/** `--env base=https://…` from the command line; a folder of a site is fine, a last slash is dropped. */
export function baseFrom(argv) {
  const given = argv.flatMap((word, index) => (word === '--env' ? [argv[index + 1] ?? ''] : []));
  const base = given.find((setting) => setting.startsWith('base='))?.slice('base='.length);
  if (base === undefined) {
    if (given.length > 0)
      throw new Error(`Không hiểu --env ${given.join(' ')}. Ví dụ: --env base=https://vidu.vn/tong-hop`);
    return DEVELOPMENT_BASE;
  }
  const address = URL.canParse(base) ? new URL(base) : null;
  if (address?.protocol !== 'https:') throw new Error(`Excel chỉ nhận trang https, “${base}” không phải.`);
  return address.href.replace(/\/+$/, '');
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  let base;
  try {
    base = baseFrom(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  const stats = await build(base);
  console.log(stats.toString({ all: false, assets: true, warnings: true }));
}
