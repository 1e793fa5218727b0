import { weighOptions, type WeighedOption } from '../app/answers';
import type { RunOptions } from '../app/run-options';
import type { Understood } from '../app/understand';

const NAMED_FIGURES = 3;

/**
 * What is still open, as lines for a terminal: each question with the id that `--tra-loi` takes, its options and the
 * figures they give; "" when nothing is.
 */
export function questionsText(understood: Understood, options: RunOptions): string {
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

function figuresOf({ figures }: WeighedOption): string {
  const named = figures
    .slice(0, NAMED_FIGURES)
    .map(({ label, text, unit }) => `${label}: ${text === '' ? 'chưa có số' : `${text} ${unit}`.trim()}`);
  return named.length === 0 ? '' : `; ${named.join(', ')}`;
}
