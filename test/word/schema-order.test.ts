import { exportReport } from '../../src/word/export-report';
import { part, partNames } from './docx-reading';
import { sampleSummary } from './sample-report';
import { outOfOrder } from './schema-order';

test('the order is looked at', () => {
  expect(outOfOrder('<w:pPr><w:jc/><w:spacing/></w:pPr>')).toEqual(['w:pPr: jc before spacing']);
  expect(outOfOrder('<w:pPr><w:made/></w:pPr>')).toEqual(['w:pPr: made unknown']);
});

test.each([2018, 2026])(
  'every element of the report of %s stands where the schema wants it',
  async (year) => {
    const { report } = await sampleSummary({ year, month: 12, day: 20 });
    const made = await exportReport(report, { appendix: true, receipts: true });
    if (!made.ok) throw new Error(made.fault.message);
    const { bytes } = made.value;
    const parts = partNames(bytes).filter((name) =>
      /^word\/(document|styles|header\d|charts\/chart\d)\.xml$/.test(name),
    );
    expect(parts).toHaveLength(6);
    for (const name of parts) expect([name, outOfOrder(part(bytes, name))]).toEqual([name, []]);
  },
);
