// Lints texts as if they stood in the house: reads [{ path, text }] from stdin, prints the rule ids each breaks.
// A process of its own because ESLint imports its configuration, which jest's sandbox does not allow.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const BORDER_RULES = new Set([
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-properties',
  'no-restricted-syntax',
  'no-restricted-exports',
  'no-console',
]);
const eslint = new ESLint({
  cwd: process.argv[2],
  ruleFilter: ({ ruleId }) => BORDER_RULES.has(ruleId),
  // the texts are no files of the project, and these rules need no types
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
});
const results = [];
for (const { path, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath: path });
  results.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(results));
