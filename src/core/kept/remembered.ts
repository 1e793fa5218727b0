/** What a person said once and when: an option or a reason; null where they took it back. */
export interface Said {
  readonly words: string | null;
  /** Moment as ISO 8601 in UTC, so that the later one is the greater text: "2018-12-20T08:30:00.000Z". */
  readonly when: string;
  /** Said for the workbook at hand in this visit; never kept. */
  readonly here?: true;
}

/** What was said, by the id of a question or the key of a note. What was taken back stays, or an older copy returned. */
export type Remembered = Readonly<Record<string, Said>>;

/** What goes with a workbook and is kept on a machine: answers, and notes laid aside with the person's reasons. */
export interface Memory {
  readonly answers: Remembered;
  readonly dismissed: Remembered;
}

export const NOTHING_REMEMBERED: Memory = { answers: {}, dismissed: {} };

/** Of each the newest; of two of one moment the one said last here. */
export function newest(...all: readonly Remembered[]): Remembered {
  const merged = new Map<string, Said>();
  for (const [id, said] of all.flatMap((one) => Object.entries(one))) {
    const before = merged.get(id);
    if (!before || said.when >= before.when) merged.set(id, said);
  }
  return Object.fromEntries(merged);
}

export function newestMemory(...all: readonly Memory[]): Memory {
  return {
    answers: newest(...all.map(({ answers }) => answers)),
    dismissed: newest(...all.map(({ dismissed }) => dismissed)),
  };
}

/** What holds: all that was not taken back. */
export function inForce(remembered: Remembered): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(remembered).flatMap(([id, { words }]) => (words === null ? [] : [[id, words]])),
  );
}

/** These, said or taken back (null) at that moment. */
export function saidAt(when: string, words: Readonly<Record<string, string | null>>): Remembered {
  return Object.fromEntries(Object.entries(words).map(([id, each]) => [id, { words: each, when }]));
}

/** The same, said for the workbook at hand in this visit. */
export function saidHere(when: string, words: Readonly<Record<string, string | null>>): Remembered {
  const said = Object.entries(saidAt(when, words));
  return Object.fromEntries(said.map(([id, each]) => [id, { ...each, here: true }]));
}
