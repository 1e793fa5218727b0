import type { KindShape } from '../kinds/kind';
import { type ColumnEvidence, type KindMatcher, matchColumns } from './match-columns';
import { says, type Wording } from './phrases';
import type { ColumnMatch } from './table';

/** One kind held against a table. */
export interface Candidate {
  readonly kind: KindShape;
  readonly columns: readonly ColumnMatch[];
  /** Columns and titles together; comparable between kinds. */
  readonly score: number;
  readonly fieldScore: number;
  readonly titleScore: number;
  /** Title or sheet-name words that speak for it. */
  readonly titleWords: readonly string[];
  /** A field or a phrase that proves the kind by itself, where the kind asks for proof. */
  readonly proved: boolean;
}

/** What is written around a table: the sheet's name, the titles, the table's own caption. */
export interface Surroundings {
  readonly sheetName: Wording;
  readonly titles: Wording;
  /** The titles as far as they do not name the cell: what they rule out. */
  readonly withoutOwnName: Wording;
  /** Written over this table alone; nearer than any title. */
  readonly caption: Wording;
}

/** Titles that a caption must not be weaker than to silence what a farther title rules out. */
const STRONG_TITLE = 2.5;

/** A kind with less than this is not recognised: the list is `other`, never the nearest kind. */
export const LEAST_SCORE = 2.2;

/** All kinds that fit, the best first; a kind that may be guessed only where nothing fits. */
export function candidates(
  matchers: readonly KindMatcher[],
  columns: readonly ColumnEvidence[],
  around: Surroundings,
): readonly Candidate[] {
  const found = matchers
    .flatMap((matcher) => candidate(matcher, columns, around) ?? [])
    .sort((a, b) => b.score - a.score);
  const fitting = found.filter(({ score }) => score >= LEAST_SCORE);
  return fitting.length > 0 ? fitting : found.filter((one) => isGuess(one, columns)).slice(0, 1);
}

/** Fields of so much evidence, so many of them, over so large a share of the headings make a guess. */
const GUESS = { evidence: 0.3, fields: 2, coverage: 0.75 };

function isGuess({ kind, columns }: Candidate, all: readonly ColumnEvidence[]): boolean {
  if (!kind.guessable) return false;
  const telling = kind.fields.filter(
    ({ id, evidence }) => evidence >= GUESS.evidence && columns.some(({ field }) => field === id),
  );
  const named = all.filter(({ header }) => header.text !== '').length;
  return telling.length >= GUESS.fields && columns.length >= named * GUESS.coverage;
}

function candidate(
  matcher: KindMatcher,
  columns: readonly ColumnEvidence[],
  surroundings: Surroundings,
): Candidate | null {
  const { kind } = matcher;
  const around = [surroundings.sheetName, surroundings.titles, surroundings.caption];
  const said = (phrase: Wording): boolean => around.some((wording) => says(wording, phrase));
  if (matcher.partTitled.some(said)) return null;
  const speaking = matcher.titles.filter(({ phrase }) => said(phrase));
  const proofWords = matcher.proof.some(said);
  const captioned = matcher.titles.some(
    ({ phrase, weight }) => weight >= STRONG_TITLE && says(surroundings.caption, phrase),
  );
  const outside = [surroundings.sheetName, surroundings.withoutOwnName, surroundings.caption];
  const denied = (phrase: Wording): boolean => outside.some((wording) => says(wording, phrase));
  // "Chấm công" is the staff's, "chấm công sinh hoạt" a title of the kind's own.
  const owned = (words: string): boolean => speaking.some((title) => title.words.includes(words));
  const ruledOut =
    proofWords || captioned
      ? []
      : matcher.neverTitled.filter(({ words, phrase }) => denied(phrase) && !owned(words));
  const lifted = kind.lifts?.titles ?? [];
  if (ruledOut.some(({ words }) => !lifted.includes(words))) return null;
  const matches = matchColumns(matcher, columns);
  const fields = new Set(matches.map((match) => match.field));
  // A sheet called "Thu chi" whose title says "các khoản đóng góp, hỗ trợ" is what its title says.
  const nameAlone = ruledOut.every(({ phrase }) => !says(surroundings.withoutOwnName, phrase));
  const titled = matcher.titles.some(
    ({ phrase, weight }) => weight >= STRONG_TITLE && says(surroundings.titles, phrase),
  );
  const isLifted = (nameAlone && titled) || kind.lifts?.fields.every((field) => fields.has(field));
  if (ruledOut.length > 0 && !isLifted) return null;
  if (!kind.needs.every((group) => group.some((field) => fields.has(field)))) return null;
  const fieldScore = scoreOf(kind, matches);
  const titleScore = Math.max(0, ...speaking.map(({ weight }) => weight));
  const named = columns.filter((column) => column.header.text !== '').length;
  const coverage = named === 0 ? 0 : matches.length / Math.max(named, matches.length);
  return {
    kind,
    columns: matches,
    fieldScore,
    titleScore,
    score: (fieldScore + 1.3 * titleScore) * (0.55 + 0.45 * coverage),
    titleWords: speaking.map(({ words }) => words),
    proved: !kind.proof || proofWords || kind.proof.fields.some((field) => fields.has(field)),
  };
}

/** A kind that the person named: it needs no evidence, and its columns are what its wordings and the values give. */
export function toldCandidate(matcher: KindMatcher, columns: readonly ColumnEvidence[]): Candidate {
  const matches = matchColumns(matcher, columns);
  const fieldScore = scoreOf(matcher.kind, matches);
  return {
    kind: matcher.kind,
    columns: matches,
    score: fieldScore,
    fieldScore,
    titleScore: 0,
    titleWords: [],
    proved: true,
  };
}

/** Evidence of the fields, each field once; of several columns the surest. */
function scoreOf(kind: KindShape, matches: readonly ColumnMatch[]): number {
  return kind.fields.reduce((sum, field) => {
    const confidence = Math.max(0, ...matches.filter((m) => m.field === field.id).map((m) => m.confidence));
    return sum + field.evidence * confidence;
  }, 0);
}

/** 0–1: how sure the best kind is, by its own evidence and its lead over the next. */
export function confidenceOf(found: readonly Candidate[]): number {
  const [best, second] = found;
  if (!best) return 0;
  const lead = second ? (best.score - second.score) / best.score : 1;
  return Math.round((0.5 + 0.25 * Math.min(1, best.score / 8) + 0.24 * Math.min(1, lead * 2)) * 100) / 100;
}
