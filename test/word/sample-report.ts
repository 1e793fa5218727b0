import { readFileSync } from 'node:fs';
import { summarise, type Summary } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { periodOfYear } from '../../src/core/figures/periods';
import type { CivilDate } from '../../src/core/sheet/cell';
import { FileHost } from '../../src/xlsx/file-host';

/** The sample book worked out for 2018, issued on a day. */
export async function sampleSummary(issued: CivilDate): Promise<Summary> {
  const bytes = readFileSync('assets/mau/so-chi-bo-2018.xlsx');
  const read = await new FileHost(bytes, 'so-chi-bo-2018.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  const understood = understandWorkbook(read.value, { settings: { place: 'Kiên Giang' } });
  return summarise(understood, { period: periodOfYear(2018), issued });
}
