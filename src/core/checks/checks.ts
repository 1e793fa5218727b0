import type { Check } from './check';
import { DUPLICATE_MEMBER } from './duplicate-member';
import { HIDDEN_SHEET } from './hidden-sheet';
import { LEGACY_ENCODING } from './legacy-encoding';
import { MISSING_VALUE } from './missing-value';
import { OUT_OF_PERIOD } from './out-of-period';
import { RATING_OVER_CEILING } from './rating-over-ceiling';
import { SAME_NAME } from './same-name';
import { STOCK_FLOW_MISMATCH } from './stock-flow-mismatch';
import { TOO_FEW_MEETINGS } from './too-few-meetings';
import { TOTAL_MISMATCH } from './total-mismatch';
import { UNDATED_ROW } from './undated-row';
import { UNKNOWN_PERSON } from './unknown-person';
import { UNRECOGNISED_SHEET } from './unrecognised-sheet';

/** Everything that is looked for in the books as a whole; what one row shows, its kind of sheet has told already. */
export const CHECKS: readonly Check[] = [
  DUPLICATE_MEMBER,
  SAME_NAME,
  UNKNOWN_PERSON,
  TOTAL_MISMATCH,
  STOCK_FLOW_MISMATCH,
  RATING_OVER_CEILING,
  OUT_OF_PERIOD,
  UNDATED_ROW,
  MISSING_VALUE,
  TOO_FEW_MEETINGS,
  LEGACY_ENCODING,
  HIDDEN_SHEET,
  UNRECOGNISED_SHEET,
];
