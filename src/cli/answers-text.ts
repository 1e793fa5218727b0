import { unusedAnswers } from '../app/unused-answers';
import type { Understood } from '../app/understand';
import type { Answers } from '../core/checks/question';

/** What of `--tra-loi` was not used and why, a line each; "" when all of it was. */
export function unusedText(understood: Understood, answers: Answers = {}): string {
  return unusedAnswers(understood, answers)
    .map(({ id, answer, options }) =>
      options.length === 0
        ? `Câu trả lời “${id}” không dùng đến: sổ này không hỏi câu đó. Mã các câu hỏi xem bằng --giai-thich.\n`
        : `Câu trả lời “${id}” không dùng được: không có lựa chọn “${answer}”. Chọn một trong: ${options.join(', ')}.\n`,
    )
    .join('');
}
