/** A room may only depend on the rooms named; everything else under src/ is beyond its border. */
function only(name, from, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `^src/${from}/` },
    to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
  };
}

const CORE = [
  'sheet',
  'vietnamese',
  'recognise',
  'kinds',
  'figures',
  'checks',
  'kept',
  'report',
  'rules',
  'last-year',
  'books-to-start',
  'fill',
];

/** Inside the core: a room may not depend on the rooms that come later in the way of the data. */
function before(room, allowed) {
  const later = CORE.filter((other) => other !== room && !allowed.includes(other));
  return {
    name: `core-${room}`,
    severity: 'error',
    comment: `core/${room} stands before ${later.join(', ')} in the way of the data; no room reaches back.`,
    from: { path: `^src/core/${room}/` },
    to: { path: `^src/core/(${later.join('|')})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or hide a third.',
      from: {},
      // types may name each other (a table knows its kind, a kind reads tables): they are gone when it runs
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead, unless a page, the ribbon or the command line starts there.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/taskpane/.*main\\.tsx?$',
          '^src/taskpane/excel-pane/before-office\\.js$',
          '^src/commands/',
          '^src/cli/main\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'core-imports-no-package',
      severity: 'error',
      comment: 'The core is pure TypeScript: no package, no Node module.',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      severity: 'error',
      comment: 'What the product runs on stands in dependencies.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@types/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'Pages run in browsers, hosts in both; only the command line may use Node itself.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    only('core-only-core', 'core', [], 'The core is pure functions over plain data.'),
    only('ports-speak-core', 'ports', ['core'], 'A port speaks in the core’s words.'),
    only('app-knows-ports', 'app', ['core', 'ports'], 'A use case knows ports, never a host.'),
    only('xlsx-is-a-host', 'xlsx', ['core', 'ports'], 'A host implements a port and knows no use case.'),
    only('excel-is-a-host', 'excel', ['core', 'ports'], 'A host implements a port and knows no use case.'),
    only('charts-draw-the-model', 'charts', ['core'], 'Previews of the core’s chart model, nothing else.'),
    only(
      'word-writes-the-report',
      'word',
      ['core', 'ports'],
      'Word takes the report model and gives a file.',
    ),
    only('cli-has-no-page', 'cli', ['core', 'ports', 'app', 'xlsx', 'word', 'charts'], 'No Excel, no page.'),
    {
      name: 'pages-start-nowhere-else',
      severity: 'error',
      comment: 'Nobody imports the pages, the ribbon or the command line.',
      from: { path: '^src/', pathNot: '^src/(taskpane|commands|cli)/' },
      to: { path: '^src/(taskpane|commands|cli)/' },
    },
    {
      name: 'hosts-only-at-the-root',
      severity: 'error',
      comment: 'A component never calls a host: only the file where the page is put together names one.',
      from: {
        path: '^src/taskpane/',
        pathNot: '^src/taskpane/.*(main|engine|excel-book)\\.tsx?$',
      },
      to: { path: '^src/(excel|xlsx)/' },
    },
    before('sheet', []),
    before('vietnamese', ['sheet']),
    before('rules', ['sheet', 'vietnamese']),
    // kinds and recognise share their data types; the cycle check keeps single files apart
    before('recognise', ['sheet', 'vietnamese', 'kinds']),
    before('kinds', ['sheet', 'vietnamese', 'recognise', 'checks']),
    before('figures', ['sheet', 'vietnamese', 'recognise', 'kinds', 'checks', 'rules']),
    before('checks', ['sheet', 'vietnamese', 'recognise', 'kinds', 'figures', 'rules']),
    before('kept', ['figures']),
    before('report', ['sheet', 'vietnamese', 'recognise', 'kinds', 'figures', 'checks', 'rules']),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
