import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Case {
  readonly path: string;
  readonly text: string;
  readonly breaks: readonly string[];
}

const CASES: readonly Case[] = [
  core('const now = Date.now();', 'no-restricted-properties'),
  core('const now = new Date();', 'no-restricted-syntax'),
  core('const now = Date();', 'no-restricted-syntax'),
  core('const chance = Math.random();', 'no-restricted-properties'),
  core("const format = new Intl.NumberFormat('vi');", 'no-restricted-globals'),
  core('const text = (5).toLocaleString();', 'no-restricted-syntax'),
  core("const text = 'A'.toLocaleLowerCase();", 'no-restricted-syntax'),
  core("const order = 'a'.localeCompare('b');", 'no-restricted-syntax'),
  core("console.log('x');", 'no-restricted-globals', 'no-console'),
  core('const home = process.env;', 'no-restricted-globals'),
  core('const page = document.body;', 'no-restricted-globals'),
  core('const page = window.name;', 'no-restricted-globals'),
  core('const excel = Excel;', 'no-restricted-globals'),
  core("import { run } from '../../app/tong-hop';", 'no-restricted-imports'),
  core('const day = new Date(0); const top = Math.max(1, 2);'),
  room('ports', "import { run } from '../app/tong-hop';", 'no-restricted-imports'),
  room('app', "import { host } from '../xlsx/file-host';", 'no-restricted-imports'),
  room('app', 'const excel = Excel;', 'no-restricted-globals'),
  room('app', "import type { Sheet } from '../core/sheet/workbook';"),
  room('xlsx', "import { run } from '../app/tong-hop';", 'no-restricted-imports'),
  room('excel', "import { host } from '../xlsx/file-host';", 'no-restricted-imports'),
  room('excel', 'const excel = Excel;'),
  room('charts', "import { run } from '../app/tong-hop';", 'no-restricted-imports'),
  room('taskpane', 'const excel = Excel;', 'no-restricted-globals'),
  room('taskpane', 'export default function Pane() {}', 'no-restricted-exports'),
];

function core(text: string, ...breaks: readonly string[]): Case {
  return { path: 'src/core/sheet/held.ts', text, breaks };
}

function room(name: string, text: string, ...breaks: readonly string[]): Case {
  return { path: `src/${name}/held.ts`, text, breaks };
}

describe('the lint rules of the rooms', () => {
  const output = execFileSync(process.execPath, [join(__dirname, 'lint-texts.mjs'), ROOT], {
    input: JSON.stringify(CASES.map(({ path, text }) => ({ path: join(ROOT, path), text }))),
    encoding: 'utf8',
  });
  const results = JSON.parse(output) as readonly (readonly string[])[];

  test.each(CASES.map((each, index) => ({ ...each, index })))('$path: $text', ({ index, breaks }) => {
    expect([...new Set(results[index])].sort()).toEqual([...breaks].sort());
  });
});
