import { foldLoose } from '../vietnamese/fold';
import type { HeadId, LabelMeaning } from './label-meaning';
import { type LabelWords, phraseCore } from './label-words';
import { MEANINGS, PARTS } from './meanings';
import type { Above } from './read-head';

/** The figure a label means. */
export interface Reading {
  readonly id: string;
  /** null: sure; else why a person should look, a Vietnamese sentence. */
  readonly doubt: string | null;
}

const WHOLE = index((meaning) => meaning.whole);
const PLAIN = index((meaning) => meaning.plain ?? []);
const UNDER = new Map<string, string>(
  MEANINGS.flatMap(({ id, under = {} }) =>
    Object.entries(under).flatMap(([head, phrases]) =>
      phrases.map((phrase): [string, string] => [`${head}:${phraseCore(phrase)}`, id]),
    ),
  ),
);
/** Words that make any longer label another figure. */
const ALWAYS_ANOTHER = [
  'tỷ lệ',
  '%',
  'kế hoạch',
  'chi bộ trực thuộc',
  'số hộ',
  'hộ',
  'liền',
  'cả nước',
  'không',
  'chưa',
  'tổ chức',
  'đoàn viên',
  'bình quân',
];
const TOTAL = new Set(['tổng số', 'tổng cộng', 'tổng', 'cộng', 'số lượng', 'tổng số đảng viên', 'chung']);

function index(phrases: (meaning: LabelMeaning) => readonly string[]): ReadonlyMap<string, string> {
  const entries = MEANINGS.flatMap((meaning) =>
    phrases(meaning).flatMap((phrase): (readonly [string, string])[] => {
      const core = phraseCore(phrase);
      return [
        [core, meaning.id],
        [foldLoose(core), meaning.id],
      ];
    }),
  );
  return new Map(entries);
}

/** What a label means under what stands above it, nearest first; null: nothing we know. */
export function readLabel(words: LabelWords, above: readonly Above[]): Reading | null {
  // of another time, it is another figure
  if (words.core === '' || words.when === 'other' || (words.when === 'last' && !words.dated)) return null;
  const found = spoken(words, above);
  if (found === null) return suggest(words);
  const doubt = doubtOf(found, words, above);
  return { id: found, doubt };
}

function spoken({ core }: LabelWords, above: readonly Above[]): string | null {
  const under = fromAbove(core, above);
  if (under !== null) return under;
  const whole = WHOLE.get(core);
  if (whole !== undefined && !TOTAL.has(core)) return whole;
  return above.some(({ foreign }) => foreign) ? null : (PLAIN.get(core) ?? null);
}

/** Upwards until a row that counts something of its own: its parts are not the parts of what stands above it. */
function fromAbove(core: string, above: readonly Above[]): string | null {
  for (const each of above) {
    if (each.foreign) return null;
    if (each.id !== null && TOTAL.has(core)) return each.id;
    const found = each.head === null ? undefined : UNDER.get(`${each.head satisfies HeadId}:${core}`);
    if (found !== undefined) return found;
    if (each.counts) return null;
  }
  return null;
}

function doubtOf(id: string, words: LabelWords, above: readonly Above[]): string | null {
  if (words.aside !== null) return `Nhãn có thêm “${words.aside}”.`;
  const plan = above.find(({ notDone }) => notDone);
  if (plan) return `Đứng dưới “${plan.text}”, có thể là kỳ khác hoặc kế hoạch.`;
  const parent = above.find(({ counts }) => counts);
  if (!parent || parent.id === 'tong_dang_vien' || parent.id === id) return null;
  if (parent.id !== null && (PARTS[parent.id] ?? []).includes(id)) return null;
  return `Là dòng con của “${parent.text}”, có thể chỉ là một phần.`;
}

/** Words more than a label of ours: shown to the person, never sure; not at all where the words change who is counted. */
function suggest({ core, text }: LabelWords): Reading | null {
  const padded = ` ${core} `;
  const near = [...WHOLE].filter(
    ([phrase]) => phrase.includes(' ') && phrase.length >= 10 && padded.includes(` ${phrase} `),
  );
  near.sort(([a], [b]) => b.length - a.length);
  const [best] = near;
  if (!best || best[0] === 'đảng viên' || core.length > best[0].length * 2) return null;
  const never = MEANINGS.find(({ id }) => id === best[1])?.never ?? [];
  if ([...ALWAYS_ANOTHER, ...never].some((word) => padded.includes(` ${word} `) && !best[0].includes(word)))
    return null;
  return { id: best[1], doubt: `Nhãn “${text}” gần giống, chưa chắc cùng một số.` };
}
