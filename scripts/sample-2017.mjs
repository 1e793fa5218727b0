import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';
import { sampleWorkbook2017 } from './sample/2017/workbook.mjs';

const target = fileURLToPath(new URL('../assets/mau/so-chi-bo-2017.xlsx', import.meta.url));
await mkdir(dirname(target), { recursive: true });
const bytes = await sampleWorkbook2017();
await writeFile(target, bytes);
console.log(`assets/mau/so-chi-bo-2017.xlsx: ${bytes.length} byte`);
