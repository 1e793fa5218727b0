import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeXlsx } from 'hucre';
import { EDGES } from './pictures/books.mjs';
import { loadTypeScript } from './pictures/typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, '.build', 'pictures');
const run = promisify(execFile);

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('Chưa có LibreOffice (soffice) trên máy này nên chưa vẽ được hình. Cài rồi chạy lại.');
} else {
  await drawAll(process.argv.slice(2));
}

/** Each case as both hosts leave it: `so-mau.file-1.png`, `so-mau.excel-1.png`; words after the command choose. */
async function drawAll(chosen) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { inBothHosts } = loadTypeScript('../test/looks/both-hosts.ts', import.meta.url);
  for (const [name, given] of Object.entries(await cases())) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const [host, bytes] of Object.entries(await inBothHosts(given))) {
      const book = path.join(folder, `${name}.${host}.xlsx`);
      await writeFile(book, bytes);
      await draw(`${name}.${host}`, book);
    }
  }
  console.log(`${path.relative(root, folder)}: ${(await readdir(folder)).length} tệp`);
}

async function cases() {
  const periods = loadTypeScript('../src/core/figures/periods.ts', import.meta.url);
  const period = periods.periodOfYear(2018);
  const [book, lastYear] = await Promise.all([2018, 2017].map(sample));
  const half = periods.periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 });
  const edges = await Promise.all(
    Object.entries(EDGES).map(async ([name, sheets]) => {
      // Calibri has no twin of its width on most machines without Office; columns would come out too wide
      const bytes = await writeXlsx({ sheets, defaultFont: { name: 'Times New Roman', size: 12 } });
      return [name, { book: bytes, period }];
    }),
  );
  return {
    'so-mau': { book, period },
    'so-mau-hai-nam': { book, lastYear, period },
    'nam-hoc': { book, period: periods.periodOfSchoolYear(2017) },
    'sau-thang': { book, lastYear, period: half },
    ...Object.fromEntries(edges),
  };
}

function sample(year) {
  return readFile(path.join(root, 'assets', 'mau', `so-chi-bo-${year}.xlsx`));
}

/** Pages from our table on; LibreOffice prints the source before it. */
async function draw(name, book) {
  const profile = `-env:UserInstallation=file://${path.join(folder, '.soffice')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book]);
  const pdf = path.join(folder, `${name}.pdf`);
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']).catch(() => ({ stdout: '' }));
  const pages = stdout.split('\f');
  const first = pages.findIndex((page) => /TỔNG HỢP KẾT QUẢ/.test(page)) + 1;
  const from = first > 0 ? ['-f', String(first)] : [];
  await run('pdftoppm', ['-r', '80', '-png', ...from, pdf, path.join(folder, name)]);
}
