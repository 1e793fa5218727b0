import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer, listen } from './serve-dist.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** Time of the newest file in or under a path; 0 when it is not there. */
async function newest(target) {
  const info = await stat(target).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(target);
  const times = await Promise.all(entries.map((entry) => newest(path.join(target, entry))));
  return Math.max(0, ...times);
}

/** Builds dist/ when it is missing or older than what it is made from. */
export async function ensureBuilt() {
  const built = (await stat(path.join(dist, 'index.html')).catch(() => null))?.mtimeMs ?? 0;
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => newest(path.join(root, source))))));
  if (built > changed) return;
  console.log('Đang dựng trang, xin chờ một lát…');
  const { build } = await import('./build.mjs');
  await build();
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await ensureBuilt();
  const port = await listen(createStaticServer(dist), Number(process.env.PORT ?? 3000));
  console.log(`Trang tổng hợp đang chạy tại http://127.0.0.1:${port}/`);
  console.log('Mở địa chỉ này bằng trình duyệt. Bấm Ctrl+C để dừng.');
}
