import { createRequire } from 'node:module';
import { cliBundle } from './cli-bundle.mjs';

// npm runs scripts in the project's folder; a person's relative path starts where they typed the command
const typedIn = process.env.INIT_CWD;
if (process.env.npm_lifecycle_event === 'tonghop' && typedIn) process.chdir(typedIn);

try {
  const bundle = await cliBundle({
    onBuild: () => {
      if (process.stderr.isTTY) process.stderr.write('Đang chuẩn bị chương trình cho lần chạy đầu …\n');
    },
  });
  createRequire(import.meta.url)(bundle);
} catch (error) {
  process.stderr.write(`Chưa dựng được chương trình:\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
