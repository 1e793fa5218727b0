import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from '../webpack.config.js';

/** Builds the pages into dist/. Rejects with webpack's own words when something does not compile. */
export async function build() {
  const began = new Date();
  const stats = await run();
  // webpack leaves a page alone whose words did not change; its time says when what it is made from was last read.
  await utimes(path.join(config.output.path, 'index.html'), began, began);
  return stats;
}

function run() {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const stats = await build();
  console.log(stats.toString({ all: false, assets: true, warnings: true }));
}
