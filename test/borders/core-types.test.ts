import { dirname, join } from 'node:path';
import * as ts from 'typescript';

const CORE = join(__dirname, '../../src/core');

/** The compiler's complaints about a text, as if it were a file of the core under the core's own tsconfig. */
function complaints(text: string): readonly string[] {
  const configPath = join(CORE, 'tsconfig.json');
  const config = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, dirname(configPath));
  const path = join(CORE, 'sheet', 'held.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  host.fileExists = (name) => name === path || fileExists(name);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the core compiles without Office, page and Node', () => {
  test.each(['Excel', 'Office', 'document', 'window', 'process', 'console', 'fetch', 'setTimeout', 'Buffer'])(
    '%s does not compile',
    (name) => {
      expect(complaints(`export const held: unknown = ${name};`)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`),
      ]);
    },
  );

  test('a Node module does not compile', () => {
    expect(complaints("import { readFileSync } from 'node:fs';\nexport const held = readFileSync;")).toEqual([
      expect.stringContaining("Cannot find module 'node:fs'"),
    ]);
  });

  test('plain data and the language itself do', () => {
    const text = "import type { Cell } from './cell';\nexport const held: Cell = { kind: 'empty' };";
    expect(complaints(text)).toEqual([]);
  });
});
