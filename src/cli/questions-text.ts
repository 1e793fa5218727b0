import { weighOptions, type WeighedOption } from '../app/answers';
import type { RunOptions } from '../app/run-options';
import type { Understood } from '../app/understand';
import { KIND_IDS } from '../core/kinds/kind';
import { canBeTold, tableAnswerId } from '../core/recognise/told-kind';
import { formatRange } from '../core/sheet/range';

const NAMED_FIGURES = 3;

/**
 * What is still open, as lines for a terminal: each question with the id that `--tra-loi` takes, its options and the
 * figures they give; "" when nothing is.
 */
export function questionsText(understood: Understood, options: RunOptions): string {
  return [openQuestions(understood, options), tablesOfNoKind(understood)]
    .filter((part) => part !== '')
    .join('\n');
}

function openQuestions(understood: Understood, options: RunOptions): string {
  if (understood.questions.length === 0) return '';
  const lines = ['', 'Xin anh/chị xác nhận (ghi vào tệp --tra-loi: "mã câu hỏi": "mã lựa chọn"):'];
  for (const question of understood.questions) {
    lines.push(`  “${question.id}”: ${question.text}`, `    Đề xuất: ${question.why}`);
    for (const option of weighOptions(question, understood, options)) {
      const mark = option.id === question.suggested ? ' (đang dùng)' : '';
      lines.push(`    - “${option.id}”: ${option.label}${mark}${figuresOf(option)}`);
    }
  }
  return lines.join('\n');
}

/** The lists of no kind, each with the id under which `--tra-loi` says what it is; "" when there are none. */
function tablesOfNoKind({ sources }: Understood): string {
  const tables = sources
    .map(({ table }) => table)
    .filter((table) => table.kind === 'other' && !table.told && canBeTold(table));
  if (tables.length === 0) return '';
  return [
    '',
    `Bảng chưa rõ là gì. Nếu là sổ của chi bộ, ghi vào tệp --tra-loi: "mã bảng": "loại sổ" (${KIND_IDS.join(', ')}):`,
    ...tables.map(
      (table) => `  “${tableAnswerId(table)}”: trang “${table.sheet}”, vùng ${formatRange(table.range)}`,
    ),
  ].join('\n');
}

function figuresOf({ figures }: WeighedOption): string {
  const named = figures
    .slice(0, NAMED_FIGURES)
    .map(({ label, text, unit }) => `${label}: ${text === '' ? 'chưa có số' : `${text} ${unit}`.trim()}`);
  return named.length === 0 ? '' : `; ${named.join(', ')}`;
}
