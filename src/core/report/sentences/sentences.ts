import type { Figure } from '../../figures/figure';
import type { Period } from '../../figures/period';
import { factsOf } from '../facts';
import { awardsSentence } from './awards';
import { contributionsSentence } from './contributions';
import { educationSentence } from './education';
import { feesSentence } from './fees';
import { disciplineSentence, inspectionsSentence } from './inspections';
import { massModelsSentence } from './mass-models';
import { meetingsSentence } from './meetings';
import { membersSentence, theorySentence } from './members';
import { movementsSentence } from './movements';
import { prizesSentence } from './prizes';
import { cellRatingSentence, ratingsSentence } from './ratings';
import { residenceSentence } from './residence';
import type { Sentence, SentenceRule } from './sentence';
import type { SentenceWording } from './wording';

/** The sentences of LOOK.md §5, in its order. */
export const SENTENCES: readonly SentenceRule[] = [
  membersSentence,
  theorySentence,
  educationSentence,
  meetingsSentence,
  movementsSentence,
  residenceSentence,
  feesSentence,
  massModelsSentence,
  contributionsSentence,
  prizesSentence,
  inspectionsSentence,
  disciplineSentence,
  ratingsSentence,
  cellRatingSentence,
  awardsSentence,
];

/** One sentence of the report; null when it has nothing to say. Throws for an id that is none of ours. */
export function sentenceFor(
  id: string,
  figures: readonly Figure[],
  period: Period,
  wording: SentenceWording,
): Sentence | null {
  const rule = SENTENCES.find((sentence) => sentence.id === id);
  if (!rule) throw new RangeError(`no sentence is called ${id}`);
  return written(rule, figures, period, wording);
}

/** All sentences that have something to say, gaps included, in LOOK.md's order. */
export function buildSentences(
  figures: readonly Figure[],
  period: Period,
  wording: SentenceWording,
): readonly Sentence[] {
  return SENTENCES.flatMap((rule) => written(rule, figures, period, wording) ?? []);
}

function written(
  rule: SentenceRule,
  figures: readonly Figure[],
  period: Period,
  wording: SentenceWording,
): Sentence | null {
  const text = rule.build({ facts: factsOf(figures), period, wording });
  if (text === null) {
    return rule.gap === undefined
      ? null
      : { id: rule.id, text: `[Chưa có số liệu: ${rule.gap}]`, figures: rule.figures, gap: true };
  }
  return text === '' ? null : { id: rule.id, text, figures: rule.figures, gap: false };
}
