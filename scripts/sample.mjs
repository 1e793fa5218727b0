import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';
import { sampleWorkbook } from './sample/workbook.mjs';

const target = fileURLToPath(new URL('../assets/mau/so-chi-bo-2018.xlsx', import.meta.url));
await mkdir(dirname(target), { recursive: true });
const bytes = await sampleWorkbook();
await writeFile(target, bytes);
console.log(`assets/mau/so-chi-bo-2018.xlsx: ${bytes.length} byte`);
