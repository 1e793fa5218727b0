import Module, { createRequire } from 'node:module';
import { transformFileSync } from '@swc/core';

/** As jest translates the tests (jest.config.cjs): each file by itself, types are checked elsewhere. */
const OPTIONS = {
  configFile: false,
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** Loads a TypeScript module of the project, relative to `from`, with everything it imports. */
export function loadTypeScript(file, from) {
  Module._extensions['.ts'] = (module, name) => {
    module._compile(transformFileSync(name, OPTIONS).code, name);
  };
  return createRequire(from)(file);
}
