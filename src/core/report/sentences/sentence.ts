import type { Period } from '../../figures/period';
import type { Facts } from '../facts';
import type { SentenceWording } from './wording';

export interface SentenceContext {
  readonly facts: Facts;
  readonly period: Period;
  readonly wording: SentenceWording;
}

/** One sentence of LOOK.md §5. */
export interface SentenceRule {
  readonly id: string;
  /** The figures that stand in it. */
  readonly figures: readonly string[];
  /** ■: what the gap says where there is no value: "[Chưa có số liệu: …]". Absent: the sentence just vanishes. */
  readonly gap?: string;
  /** The sentence; null when no figure of it has a value; "" when its figures say that there is nothing to tell. */
  readonly build: (context: SentenceContext) => string | null;
}

/** A sentence of the report as text, together with the figures it tells. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly string[];
  /** The text is a gap that a person has to fill. */
  readonly gap: boolean;
}
