import { INDICATORS } from '../../../src/core/figures/indicators';
import { GENERAL_RULES } from './rules/general-rules';
import { MEETING_RULES } from './rules/meeting-rules';
import { MEMBER_RULES } from './rules/member-rules';
import { PERIOD_RULES } from './rules/period-rules';
import { RESULT_RULES } from './rules/result-rules';
import { outcomeOfRule, type RuleCase } from './rules/rule-case';

/** INDICATORS.md, rule by rule: the way from a rule to the sheet that holds it. */
const RULES: readonly RuleCase[] = [
  ...PERIOD_RULES,
  ...GENERAL_RULES,
  ...MEMBER_RULES,
  ...MEETING_RULES,
  ...RESULT_RULES,
];

test.each(RULES)('$of: $rule', (one) => {
  const { figures, told, untold } = one;
  expect(outcomeOfRule(one)).toEqual({ figures, ...(told ? { told } : {}), ...(untold ? { untold } : {}) });
});

test('every indicator has a rule of its own that counts it', () => {
  const counted = new Set(RULES.flatMap(({ of, figures }) => (figures[of] == null ? [] : [of])));
  expect(INDICATORS.map(({ id }) => id).filter((id) => !counted.has(id))).toEqual([]);
});
