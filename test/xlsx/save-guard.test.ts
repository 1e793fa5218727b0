import { graft } from '../../src/xlsx/graft';
import type { PlannedSheet } from '../../src/xlsx/planned-sheet';
import { preflight, type OpenedPackage } from '../../src/xlsx/preflight';
import { guardSave } from '../../src/xlsx/save-guard';
import { archiveOf, partsOf } from './fixtures/archive';
import { richBook } from './fixtures/books';
import { TABLE } from './fixtures/plans';

const PLANNED: readonly PlannedSheet[] = [
  { name: 'Tổng hợp 2018', mode: 'add', content: TABLE, visibility: 'visible' },
];

async function opened(): Promise<OpenedPackage> {
  const file = await preflight(await richBook());
  if (file.kind !== 'package') throw new Error('no package');
  return file;
}

/** The grafted file with something done to its parts; whether the guard lets it go. */
async function passes(change: (parts: Map<string, Uint8Array>) => void): Promise<boolean> {
  const file = await opened();
  const grafted = await graft(file, PLANNED);
  const parts = new Map(await partsOf(grafted.bytes));
  change(parts);
  const bytes = await archiveOf(Object.fromEntries(parts));
  return guardSave(file.archive, { ...grafted, bytes }, PLANNED).then(
    () => true,
    () => false,
  );
}

const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);

it('lets a sound result go', async () => {
  expect(await passes(() => undefined)).toBe(true);
});

it.each([
  ['a part of the person’s is missing', (parts: Map<string, Uint8Array>) => parts.delete('xl/comments1.xml')],
  [
    'a part of the person’s has other bytes of the same length',
    (parts: Map<string, Uint8Array>) => parts.set('xl/comments1.xml', text('<commenta/>')),
  ],
  ['a part came from nowhere', (parts: Map<string, Uint8Array>) => parts.set('xl/x.xml', text('<x/>'))],
  [
    'a value of ours is not the planned one',
    (parts: Map<string, Uint8Array>) => {
      const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheetTH1.xml'));
      parts.set('xl/worksheets/sheetTH1.xml', text(sheet.replace('1000000', '1000001')));
    },
  ],
  [
    'the workbook does not open',
    (parts: Map<string, Uint8Array>) => parts.set('xl/workbook.xml', text('<workbook>')),
  ],
])('stops it when %s', async (_, change) => {
  expect(
    await passes((parts) => {
      change(parts);
    }),
  ).toBe(false);
});
