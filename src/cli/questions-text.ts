import { openQuestions } from '../app/asked-questions';
import { weighOptions, type WeighedOption } from '../app/answers';
import type { RunOptions } from '../app/run-options';
import type { Understood } from '../app/understand';
import type { Question } from '../core/checks/question';
import { KINDS } from '../core/kinds/kinds';
import type { Table } from '../core/recognise/table';
import { canBeTold, tableAnswerId } from '../core/recognise/told-kind';
import { formatRange } from '../core/sheet/range';

const NAMED_FIGURES = 3;

/**
 * What is still open, as lines for a terminal: each question with the id that `--tra-loi` takes, its options and the
 * figures they give; "" when nothing is.
 */
export function questionsText(understood: Understood, options: RunOptions): string {
  return [questionLines(understood, options), tablesOfNoKind(understood)]
    .filter((part) => part !== '')
    .join('\n');
}

function questionLines(understood: Understood, options: RunOptions): string {
  const open = openQuestions(understood);
  if (open.length === 0) return '';
  const lines = ['', 'Xin anh/chị xác nhận (ghi vào tệp --tra-loi: "mã câu hỏi": "mã lựa chọn"):'];
  for (const question of open) {
    lines.push(`  “${question.id}”: ${question.text}`, `    Đề xuất: ${question.why}`);
    for (const option of weighOptions(question, understood, options)) {
      const mark = option.id === question.suggested ? ' (đang dùng)' : '';
      lines.push(`    - “${option.id}”: ${option.label}${mark}${figuresOf(option)}`);
    }
  }
  return lines.join('\n');
}

/** The lists of no kind, each with the id under which `--tra-loi` says what it is; "" when there are none. */
function tablesOfNoKind({ sources, questions }: Understood): string {
  const tables = sources
    .map(({ table }) => table)
    .filter((table) => table.kind === 'other' && !table.told && canBeTold(table))
    .filter((table) => !questions.some((question) => isAbout(question, table)));
  if (tables.length === 0) return '';
  return [
    '',
    'Bảng chưa rõ là gì. Nếu là sổ của chi bộ, ghi vào tệp --tra-loi: "mã bảng": "mã loại sổ":',
    ...tables.map(
      (table) => `  “${tableAnswerId(table)}”: trang “${table.sheet}”, vùng ${formatRange(table.range)}`,
    ),
    `  Mã loại sổ: ${KINDS.map(({ id, label }) => `“${id}” (${label})`).join(', ')}.`,
  ].join('\n');
}

/** It is asked already whether the table is what it looks like. */
function isAbout({ at }: Question, { sheet, range }: Table): boolean {
  return at?.sheet === sheet && formatRange(at.range) === formatRange(range);
}

function figuresOf({ figures }: WeighedOption): string {
  const named = figures
    .slice(0, NAMED_FIGURES)
    .map(({ label, text, unit }) => `${label}: ${text === '' ? 'chưa có số' : `${text} ${unit}`.trim()}`);
  return named.length === 0 ? '' : `; ${named.join(', ')}`;
}
