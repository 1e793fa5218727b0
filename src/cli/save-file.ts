import { extname } from 'node:path';
import type { FileHost } from '../xlsx/file-host';
import { saveAtomically } from './atomic-save';
import { CannotDo } from './cannot-do';
import { errorCode } from './error-code';

/** Whole or not at all; what keeps it from being written is told in the person's words. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await saveAtomically(path, bytes);
  } catch (error) {
    const code = errorCode(error);
    throw new CannotDo(`Không ghi được tệp “${path}” (${code}). Kiểm tra thư mục và quyền ghi rồi thử lại.`);
  }
}

/** The copy under the name asked for; told where Excel will want another ending. */
export async function saveCopy(path: string, host: FileHost): Promise<void> {
  await saveFile(path, host.bytes());
  if (extname(path).toLowerCase() === `.${host.extension}`) return;
  process.stderr.write(
    `Đã ghi “${path}”. Excel chỉ mở được khi tệp có đuôi .${host.extension}: hãy đổi tên tệp.\n`,
  );
}
