import { summaryOf } from '../figures/sheet-cases';
import { FINDING_PAIRS, type Sheets } from './finding-pairs';

/** INDICATORS.md "Findings", but for `nothing_recognised`, which ends a run (test/app/tong-hop.test.ts). */
const CATALOGUE = `
  duplicate_member same_name unknown_person total_mismatch stock_flow_mismatch unparsed_amount unparsed_date
  ambiguous_date swapped_dates ambiguous_mark unknown_mark unknown_rating several_rating_columns rating_over_ceiling
  out_of_period undated_row missing_value formula_error legacy_encoding figure_disagrees hidden_sheet
  unrecognised_sheet too_few_meetings`;

test('every finding of the catalogue is here', () => {
  expect(FINDING_PAIRS.map(({ code }) => code).sort()).toEqual(CATALOGUE.trim().split(/\s+/).sort());
});

const severitiesOf = (code: string, sheets: Sheets): readonly string[] =>
  summaryOf(sheets)
    .findings.filter((finding) => finding.code === code)
    .map(({ severity }) => severity);

describe.each(FINDING_PAIRS)('$code', ({ code, severity, made, mended }) => {
  test('is told once', () => {
    expect(severitiesOf(code, made)).toEqual([severity]);
  });
  test('is not told where nothing is amiss', () => {
    expect(severitiesOf(code, mended)).toEqual([]);
  });
});
