import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = path.join(root, '.build');

/** Everything CI runs. Gates are one check each; a jest project counts its tests. */
const GATES = [
  ['định dạng (prettier)', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['kiểu, lõi (tsc)', 'node_modules/typescript/bin/tsc', '-p', 'src/core/tsconfig.json'],
  ['kiểu, toàn bộ (tsc)', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['quy tắc viết mã (eslint)', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  [
    'ranh giới các phòng (dependency-cruiser)',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ],
  ['chữ ẩn, bí mật, đường dẫn máy', 'scripts/check-texts.mjs'],
  ['dựng trang (webpack)', 'scripts/build.mjs'],
];
const PROJECTS = ['unit', 'e2e'];
/** A test caught in an endless loop is a failure to report, not to wait for. */
const PATIENCE_MS = 60 * 60_000;

process.chdir(root);
await mkdir(reports, { recursive: true });
const folder = await mkdtemp(path.join(reports, 'check-'));
const tally = { passed: 0, failed: 0 };
// one at a time: two compilers at once need more memory than small machines have
for (const [name, ...command] of GATES) await gate(name, command);
for (const project of PROJECTS) await jestProject(project);
await rm(folder, { recursive: true, force: true });
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function gate(name, command) {
  const { code, output, seconds } = await run(command);
  tally[code === 0 ? 'passed' : 'failed'] += 1;
  report(code === 0, name, seconds, output);
}

async function jestProject(project) {
  const file = path.join(folder, `${project}.json`);
  const { code, output, seconds } = await run([
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--silent',
    '--json',
    `--outputFile=${file}`,
  ]);
  const result = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
  const passed = result?.numPassedTests ?? 0;
  // a suite that could not even start has no failed test of its own; no report at all is one failure
  const broken = result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 1;
  const failed = Math.max(broken, code === 0 ? 0 : 1);
  tally.passed += passed;
  tally.failed += failed;
  const skipped = result ? result.numPendingTests + result.numTodoTests : 0;
  const words = `jest ${project}: ${passed} đạt, ${failed} không đạt${skipped ? `, ${skipped} bỏ qua` : ''}`;
  report(failed === 0, words, seconds, output);
}

function report(good, name, seconds, output) {
  console.log(`${good ? '✓' : '✗'} ${name} · ${seconds.toFixed(1)} s`);
  if (!good) console.log(output.trimEnd().replace(/^/gm, '    '));
}

/** Runs a script with this Node and waits; what it says is kept for when it fails. */
function run(command) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    const chunks = [];
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    // with --json jest says on stdout what the report file says too
    const quiet = command.includes('--json');
    child.stdout.on('data', (chunk) => quiet || chunks.push(chunk));
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8'), seconds });
    });
  });
}
