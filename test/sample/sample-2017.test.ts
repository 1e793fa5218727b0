import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook2017 } from '../../scripts/sample/2017/workbook.mjs';

test('the sample of 2017 is the same bytes at every run, and the committed ones', async () => {
  const [first, second] = [await sampleWorkbook2017(), await sampleWorkbook2017()];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const committed = readFileSync(join(__dirname, '../../assets/mau/so-chi-bo-2017.xlsx'));
  expect(Buffer.from(first).equals(committed)).toBe(true);
});
