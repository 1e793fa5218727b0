import { writeXlsx } from 'hucre/xlsx';
import { BlobReader, Uint8ArrayWriter, ZipReader, ZipWriter, Uint8ArrayReader } from '@zip.js/zip.js';
import { attendance } from './attendance.mjs';
import { awards } from './awards.mjs';
import { contributions } from './contributions.mjs';
import { dutyRoster } from './duty-roster.mjs';
import { education } from './education.mjs';
import { fees } from './fees.mjs';
import { figures } from './figures.mjs';
import { inspections } from './inspections.mjs';
import { massModels } from './mass-models.mjs';
import { lastYearsMembers, members } from './members.mjs';
import { movements } from './movements.mjs';
import { ratings } from './ratings.mjs';
import { residence } from './residence.mjs';

const SHEETS = [
  members,
  attendance,
  education,
  contributions,
  ratings,
  awards,
  inspections,
  movements,
  massModels,
  residence,
  fees,
  figures,
  dutyRoster,
  lastYearsMembers,
];
const SAVED = new Date(Date.UTC(2018, 11, 28, 9, 0, 0));

/** The sample workbook's bytes: the same at every run, on every machine. */
export function sampleWorkbook() {
  return workbookOf(SHEETS, 2018, SAVED);
}

/** A workbook of these sheets, saved at that moment. */
export async function workbookOf(sheets, year, saved) {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheet().toSheet()),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: {
      title: `Sổ chi bộ năm ${year} (sổ mẫu, người và số liệu hư cấu)`,
      creator: 'Chi bộ Liên minh HTX tỉnh',
      created: saved,
      modified: saved,
    },
  });
  return normalise(bytes);
}

/**
 * Packs the parts again with fixed dates. zip.js deflates by its own code here, not by the platform's zlib,
 * whose output differs between Node versions and processors.
 */
async function normalise(bytes) {
  const options = { useWebWorkers: false, useCompressionStream: false };
  const reader = new ZipReader(new BlobReader(new Blob([bytes])), options);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    ...options,
    level: 9,
    lastModDate: new Date(2018, 11, 28, 9, 0, 0),
    extendedTimestamp: false,
    dataDescriptor: false,
    keepOrder: true,
  });
  for (const entry of await reader.getEntries()) {
    const part = await entry.getData(new Uint8ArrayWriter(), options);
    await writer.add(entry.filename, new Uint8ArrayReader(part));
  }
  await reader.close();
  return writer.close();
}
