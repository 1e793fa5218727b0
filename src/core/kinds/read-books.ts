import type { Finding } from '../checks/finding';
import type { Answers, Question } from '../checks/question';
import type { TableSource } from '../recognise/table-source';
import type { Kind } from './kind';
import type { Books } from './records';
import { yearViews } from './year-views';

export interface ReadBooks {
  readonly books: Books;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly answered: readonly Question[];
}

/** Reads every recognised table into the book of its kind. `titleYear` tells which year a table's titles give. */
export function readBooks(
  sources: readonly TableSource[],
  kinds: readonly Kind[],
  answers: Answers,
  titleYear: (source: TableSource) => number | null,
): ReadBooks {
  const books: Record<string, unknown[]> = Object.fromEntries(kinds.map((kind) => [kind.id, []]));
  const reads: Pick<ReadBooks, 'findings' | 'questions' | 'answered'>[] = [];
  for (const source of sources) {
    const kind = kinds.find(({ id }) => id === source.table.kind);
    if (!kind) continue;
    for (const view of yearViews(source, kind)) {
      const read = kind.read(view, { answers, titleYear: view.table.year ?? titleYear(source) });
      books[kind.id]?.push(read.book);
      reads.push(read);
    }
  }
  // Each list above holds the books its own kind has read, which is what Books says of that key.
  return {
    books: books as unknown as Books,
    findings: reads.flatMap(({ findings }) => findings),
    questions: reads.flatMap(({ questions }) => questions),
    answered: reads.flatMap(({ answered }) => answered),
  };
}
