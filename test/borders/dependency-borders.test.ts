import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');

/** For every rule one import it must refuse: who imports what. */
const VIOLATIONS: Readonly<Record<string, { readonly from: string; readonly imports: string }>> = {
  'no-circular': { from: 'src/app/first.ts', imports: './second' },
  'no-orphans': { from: 'src/core/sheet/orphan.ts', imports: '' },
  'not-unresolvable': { from: 'src/core/sheet/lost.ts', imports: './nowhere' },
  'core-imports-no-package': { from: 'src/core/sheet/reads-files.ts', imports: 'node:fs' },
  'no-dev-package-in-product': { from: 'src/word/uses-tool.ts', imports: 'a-tool' },
  'node-only-in-cli': { from: 'src/xlsx/reads-files.ts', imports: 'node:fs' },
  'core-only-core': { from: 'src/core/report/asks-app.ts', imports: '../../app/target' },
  'ports-speak-core': { from: 'src/ports/asks-app.ts', imports: '../app/target' },
  'app-knows-ports': { from: 'src/app/asks-host.ts', imports: '../xlsx/target' },
  'xlsx-is-a-host': { from: 'src/xlsx/asks-app.ts', imports: '../app/target' },
  'excel-is-a-host': { from: 'src/excel/asks-file-host.ts', imports: '../xlsx/target' },
  'charts-draw-the-model': { from: 'src/charts/asks-port.ts', imports: '../ports/target' },
  'word-writes-the-report': { from: 'src/word/asks-app.ts', imports: '../app/target' },
  'cli-has-no-page': { from: 'src/cli/asks-excel.ts', imports: '../excel/target' },
  'pages-start-nowhere-else': { from: 'src/charts/asks-page.ts', imports: '../taskpane/target' },
  'hosts-only-at-the-root': { from: 'src/taskpane/button.ts', imports: '../xlsx/target' },
  'core-sheet': { from: 'src/core/sheet/asks-text.ts', imports: '../vietnamese/target' },
  'core-vietnamese': { from: 'src/core/vietnamese/asks-table.ts', imports: '../recognise/target' },
  'core-rules': { from: 'src/core/rules/asks-figures.ts', imports: '../figures/target' },
  'core-recognise': { from: 'src/core/recognise/asks-report.ts', imports: '../report/target' },
  'core-kinds': { from: 'src/core/kinds/asks-figures.ts', imports: '../figures/target' },
  'core-figures': { from: 'src/core/figures/asks-report.ts', imports: '../report/target' },
  'core-report': { from: 'src/core/report/asks-last-year.ts', imports: '../last-year/target' },
  'core-kept': { from: 'src/core/kept/asks-report.ts', imports: '../report/target' },
  'core-checks': { from: 'src/core/checks/asks-report.ts', imports: '../report/target' },
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

describe('the borders between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  let found: readonly Violation[] = [];

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  beforeAll(() => {
    write('tsconfig.json', '{"compilerOptions":{"moduleResolution":"Bundler","module":"ESNext"}}');
    write('package.json', '{"name":"house","devDependencies":{"a-tool":"1.0.0"}}');
    write('node_modules/a-tool/package.json', '{"name":"a-tool","version":"1.0.0","main":"index.js"}');
    write('node_modules/a-tool/index.js', 'module.exports = {};');
    for (const { from, imports } of Object.values(VIOLATIONS)) {
      if (imports) write(from, `import * as it from '${imports}';\nexport const held = it;\n`);
      else write(from, 'export const held = 1;\n');
      if (imports.endsWith('target')) {
        write(join(dirname(from), `${imports}.ts`), 'export const target = 1;\n');
      }
    }
    write('src/app/second.ts', "import * as it from './first';\nexport const back = it;\n");
    const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const report = execFileSync(process.execPath, [command, '--config', CONFIG, '-T', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    found = (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(Object.entries(VIOLATIONS))('%s refuses its violation', (rule, { from }) => {
    const bitten = found.filter((violation) => violation.rule.name === rule).map((each) => each.from);
    expect(bitten).toContain(from);
  });

  test('no rule stands without a violation that proves it', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string; severity: string }[] }>(CONFIG);
    expect(Object.keys(VIOLATIONS).sort()).toEqual(forbidden.map(({ name }) => name).sort());
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});
