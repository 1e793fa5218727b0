// Run by Node itself: the validator is one module of 40 MB that a test runner would have to transform.
import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';

const faults = {};
for (const file of process.argv.slice(2)) {
  const found = await validate(new Uint8Array(await readFile(file)), 'docx', 'Microsoft365');
  faults[file] = found.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}
// The .NET runtime inside keeps the process alive.
process.stdout.write(JSON.stringify(faults), () => process.exit(0));
