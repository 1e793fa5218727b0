import { fileURLToPath } from 'node:url';
import path from 'node:path';
import webpack from 'webpack';
import config from '../webpack.config.js';

/** Builds the pages into dist/. Rejects with webpack's own words when something does not compile. */
export function build() {
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
