import { type Answers, answerTo, type Question } from '../checks/question';
import type { SheetRecognition } from '../recognise/recognise-workbook';
import { tableKey } from '../recognise/shape-key';
import type { Table } from '../recognise/table';
import type { Kind, KindId, TableKind } from './kind';

const OTHER = 'other';

/** Which tables are what nobody can tell but the person: the sheets with the answers used, and what is still open. */
export interface SettledKinds {
  readonly recognised: readonly SheetRecognition[];
  readonly questions: readonly Question[];
  readonly answered: readonly Question[];
}

/**
 * Asks what each doubtful table is (INDICATORS.md: a guess that a person must confirm). Its figures are `unconfirmed`
 * until then; a table that is none of ours is read no more, one that is rather not ours only when the person says so.
 */
export function settleKinds(
  recognised: readonly SheetRecognition[],
  kinds: readonly Kind[],
  answers: Answers,
  affectsOf: (kind: KindId) => readonly string[],
): SettledKinds {
  const questions: Question[] = [];
  const settledQuestions: Question[] = [];
  const settled = recognised.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((source) => {
      const kind = kinds.find(({ id }) => id === source.table.kind);
      if (!source.table.doubtful || !kind) return source;
      const question = questionOf(source.table, kind, affectsOf(kind.id));
      const answer = answerTo(question, answers);
      (answer === null ? questions : settledQuestions).push(question);
      if (answer === null) return source.table.leftOut ? { ...source, table: leftOut(source.table) } : source;
      return { ...source, table: answered(source.table, answer === OTHER ? OTHER : kind.id) };
    }),
  }));
  return { recognised: settled, questions, answered: settledQuestions };
}

function questionOf(table: Table, kind: Kind, affects: readonly string[]): Question {
  return {
    // two strangers' sheets may bear one name: what heads the columns belongs to the shape
    id: `kind:${kind.id}@${tableKey(table)}`,
    text: table.beside
      ? `Danh sách ở trang “${table.sheet}” có dùng làm ${kind.label} của kỳ này không?`
      : `Bảng ở trang “${table.sheet}” có phải là ${kind.label} của chi bộ không?`,
    at: { sheet: table.sheet, range: table.range },
    options: [
      { id: kind.id, label: `Phải, là ${kind.label}` },
      { id: OTHER, label: 'Không, bảng khác; không tính' },
    ],
    suggested: table.leftOut ? OTHER : kind.id,
    why: table.leftOut ? `Không tính. ${table.doubt ?? table.why}` : `Phải. ${table.why}`,
    affects,
    ofBook: true,
  };
}

function leftOut(table: Table): Table {
  return { ...table, kind: OTHER, doubtful: false, why: `Chưa dùng, cần anh/chị xác nhận: ${table.why}` };
}

function answered(table: Table, kind: TableKind): Table {
  const said = 'Theo trả lời của anh/chị.';
  return kind === OTHER
    ? { ...table, kind, doubtful: false, why: `Không dùng: ${said}` }
    : { ...table, doubtful: false, why: `${table.why} ${said}` };
}
