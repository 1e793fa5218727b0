import { readFile } from 'node:fs/promises';
import type { Answers } from '../core/checks/question';
import { fail, ok, type Result } from '../core/sheet/result';

/** Reads `--tra-loi FILE.json`: `{ "question id": "option id" }`. A fault is one Vietnamese sentence. */
export async function readAnswers(path: string): Promise<Result<Answers, string>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'tệp không đúng dạng JSON' : 'không mở được tệp';
    return fail(`Không đọc được câu trả lời “${path}”: ${why}.`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return fail(wrongShape(path));
  const answers: Record<string, string> = {};
  for (const [question, option] of Object.entries(parsed)) {
    if (typeof option !== 'string') return fail(wrongShape(path));
    answers[question] = option;
  }
  return ok(answers);
}

function wrongShape(path: string): string {
  return `Tệp câu trả lời “${path}” phải có dạng { "mã câu hỏi": "mã lựa chọn" }.`;
}
