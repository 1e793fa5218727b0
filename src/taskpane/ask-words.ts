import type { WeighedOption } from '../app/answers';
import type { AskedQuestion } from '../app/understand';
import type { Finding } from '../core/checks/finding';
import { formatRange } from '../core/sheet/range';
import type { Figure } from '../core/figures/figure';
import type { Question } from '../core/checks/question';
import { text } from './texts';

const NAMED_FIGURES = 3;

/** "Lượt đảng viên dự sinh hoạt: 117 lượt; …": what an option gives; "" when the options give the same. */
export function optionWords({ figures }: WeighedOption): string {
  return figures.slice(0, NAMED_FIGURES).map(figureWords).join('; ');
}

function figureWords({ label, value, text: words, unit }: Figure): string {
  if (value === null) return `${label}: ${text('common.no_value')}`;
  if (unit === '%') return `${label}: ${words}%`;
  return unit === '' || typeof value === 'string' ? `${label}: ${words}` : `${label}: ${words}\u00a0${unit}`;
}

/** What the person chose, as the option reads; null while the question is open. */
export function answerLabel({ question, answer }: AskedQuestion): string | null {
  return question.options.find(({ id }) => id === answer)?.label ?? null;
}

/** The open question that a finding speaks of: the same cells, the same figures. */
export function questionOfFinding(finding: Finding, asked: readonly AskedQuestion[]): AskedQuestion | null {
  return asked.find(({ question }) => isAbout(finding, question)) ?? null;
}

/** What a finding asks, by the beginning of the question's id. */
const ASKED_BY: Readonly<Record<string, string>> = {
  ambiguous_mark: 'mark:',
  unknown_mark: 'mark:',
  unparsed_amount: 'amount:',
};

function isAbout({ code, at }: Finding, question: Question): boolean {
  const asked = ASKED_BY[code];
  if (asked === undefined || !at || !question.id.startsWith(asked)) return false;
  return [question.at, ...(question.alsoAt ?? [])].some(
    (place) => place?.sheet === at.sheet && formatRange(place.range) === formatRange(at.range),
  );
}
