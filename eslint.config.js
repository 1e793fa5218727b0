import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What the pure core may not touch: clock, chance, locale, page, process. */
const CORE_GLOBALS = [
  'Intl',
  'console',
  'process',
  'document',
  'window',
  'globalThis',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'crypto',
  'performance',
  'Excel',
  'Office',
].map((name) => ({ name, message: 'The core is pure: pass what it needs in as data.' }));

const CORE_PROPERTIES = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
].map((entry) => ({ ...entry, message: 'The core knows no clock and no chance.' }));

const CORE_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core knows no clock.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The core knows no clock.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'The core gives the same answer under every locale: fold and compare with its own order.',
  },
];

/** A room, and the rooms it may not import. Dependency-cruiser says the same over the whole graph. */
function border(room, forbidden, message) {
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message }] },
      ],
    },
  };
}

const OUTSIDE = ['xlsx', 'excel', 'word', 'taskpane', 'commands', 'cli'];

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', '.build/', 'coverage/', 'test/borders/violations/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      // `== null` is null and undefined at once
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      // all text here is NFC before it is spread: one letter, one code point
      '@typescript-eslint/no-misused-spread': 'off',
      // React's handlers and our state machines answer with calls that return nothing
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // the compiler's noUncheckedIndexedAccess asks for checks that this rule cannot follow into closures
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // jest's matchers and our stand-ins pass methods as values on purpose
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...CORE_GLOBALS],
      'no-restricted-properties': ['error', ...CORE_PROPERTIES],
      'no-restricted-syntax': ['error', ...CORE_SYNTAX],
      'no-console': 'error',
    },
  },
  {
    // only the Excel room knows Excel.*; the pages may ask Office whether it is there
    files: ['src/{app,ports,xlsx,charts,word,cli,taskpane}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/excel knows Excel.' }] },
  },
  border('core', ['app', 'ports', 'charts', ...OUTSIDE], 'The core imports only itself.'),
  border('ports', ['app', 'charts', ...OUTSIDE], 'A port speaks in the core’s words only.'),
  border('app', [...OUTSIDE, 'charts'], 'A use case knows ports, not hosts.'),
  border(
    'xlsx',
    ['app', 'charts', 'excel', 'word', 'taskpane', 'commands', 'cli'],
    'xlsx is a host: core and ports only.',
  ),
  border(
    'excel',
    ['app', 'charts', 'xlsx', 'word', 'taskpane', 'commands', 'cli'],
    'excel is a host: core and ports only.',
  ),
  border('charts', ['app', 'ports', ...OUTSIDE], 'charts draws the core’s chart model, nothing else.'),
  {
    files: ['scripts/**/*.mjs', '*.{js,cjs,mjs}', 'test/**/*.mjs', '.ci/**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
