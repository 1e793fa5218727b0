import type { Figure, FigureValue } from '../figures/figure';
import { previousPeriod } from '../figures/periods';
import type { Period } from '../figures/period';
import { fold, foldLoose } from '../vietnamese/fold';

/** What a {{…}} stands for. */
export interface TagMeaning {
  /** Public id of the indicator, or of the words: `chi_bo`. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: FigureValue;
  /** null: sure. */
  readonly doubt: string | null;
}

/** Whose form it is and for when. */
export interface FillSource {
  readonly figures: readonly Figure[];
  readonly period: Period;
  readonly unit: { readonly name: string; readonly superior: string; readonly secretary: string };
}

const TAG = /\{\{([^{}]*)\}\}/gu;
const LONGEST_TAG = 200;

export function hasTag(text: string): boolean {
  return /\{\{[^{}]*\}\}/u.test(text);
}

/** The names between the braces, as typed. */
export function tagsIn(text: string): readonly string[] {
  return [...text.matchAll(TAG)].map((match) => (match[1] ?? '').trim());
}

/** The text is one {{…}} and nothing else: its cell gets a number. */
export function isOneTag(text: string): boolean {
  return /^\s*\{\{[^{}]*\}\}\s*$/u.test(text);
}

export function withTags(text: string, words: (tag: string) => string): string {
  return text.replace(TAG, (_, inner: string) => words(inner.trim()));
}

/** Looks tags up by id or label, with or without diacritics. */
export function tagReader(source: FillSource): (tag: string) => TagMeaning | null {
  const known = new Map<string, TagMeaning>();
  const add = (name: string, meaning: TagMeaning): void => {
    if (name !== '' && !known.has(name)) known.set(name, meaning);
  };
  const named = [...figureTags(source.figures), ...headingTags(source)];
  for (const { tag, meaning } of named) add(fold(tag), meaning);
  for (const { label, meaning } of named) add(fold(label), meaning);
  for (const { label, meaning } of named) add(foldLoose(label), meaning);
  return (tag) => (tag.length > LONGEST_TAG ? null : (known.get(fold(tag)) ?? null));
}

interface NamedTag {
  readonly tag: string;
  readonly label: string;
  readonly meaning: TagMeaning;
}

function figureTags(figures: readonly Figure[]): readonly NamedTag[] {
  return figures.flatMap((figure): readonly NamedTag[] => {
    const { id, label, unit, value } = figure;
    const before = {
      id,
      label: `${label} năm trước`,
      unit,
      value: figure.previous?.value ?? null,
      doubt: null,
    };
    return [
      { tag: id, label, meaning: { id, label, unit, value, doubt: figureDoubt(figure) } },
      { tag: `${id}.nam_truoc`, label: before.label, meaning: before },
    ];
  });
}

/** A figure that waits for a person's word is not written by itself. */
export function figureDoubt({ status, reason }: Figure): string | null {
  return status === 'unconfirmed' ? `Số liệu chờ xác nhận. ${reason ?? ''}`.trim() : null;
}

function headingTags({ unit, period }: FillSource): readonly NamedTag[] {
  const words: readonly (readonly [string, string, string])[] = [
    ['chi_bo', 'Tên chi bộ', unit.name],
    ['cap_tren', 'Cấp ủy cấp trên', unit.superior],
    ['bi_thu', 'Họ tên bí thư', unit.secretary],
    ['ky', 'Kỳ báo cáo', period.label],
    ['nam', 'Năm', period.tail],
    ['nam_truoc', 'Năm trước', previousPeriod(period).tail],
  ];
  return words.map(([tag, label, text]) => {
    const value = text === '' ? null : text;
    return { tag, label, meaning: { id: tag, label, unit: '', value, doubt: null } };
  });
}
