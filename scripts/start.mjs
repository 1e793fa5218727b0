import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer, listen } from './serve-dist.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const SOURCES = [
  'src',
  'assets',
  'docs/huong-dan.md',
  'docs/pictures',
  'scripts/guide-page.mjs',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

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
  if (await isFresh()) return;
  await alone(async () => {
    if (await isFresh()) return;
    console.log('Đang dựng trang, xin chờ một lát…');
    const { build } = await import('./build.mjs');
    await build();
  });
}

async function isFresh() {
  const built = (await stat(path.join(dist, 'index.html')).catch(() => null))?.mtimeMs ?? 0;
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => newest(path.join(root, source))))));
  return built > changed;
}

const LOCK = path.join(root, 'node_modules', '.cache', 'pages.lock');
const LOCK_OLD_MS = 180_000;

/** One build at a time: tests start several servers at once, and two builds would clear each other's dist/. */
async function alone(work) {
  await mkdir(path.dirname(LOCK), { recursive: true });
  while (!(await take())) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function take() {
  const held = await stat(LOCK).catch(() => null);
  // Left behind by a build that was killed.
  if (held && Date.now() - held.mtimeMs > LOCK_OLD_MS) await rm(LOCK, { recursive: true, force: true });
  return mkdir(LOCK).then(
    () => true,
    () => false,
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await ensureBuilt();
  const port = await listen(createStaticServer(dist), Number(process.env.PORT ?? 3000));
  console.log(`Trang tổng hợp đang chạy tại http://127.0.0.1:${port}/`);
  console.log('Mở địa chỉ này bằng trình duyệt. Bấm Ctrl+C để dừng.');
}
