import { readFile } from 'node:fs/promises';
import { CannotDo } from './cannot-do';
import { errorCode } from './error-code';

/** The bytes of a file that a person named; what keeps it from being read is told in their words. */
export async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotDo(readFault(path, error));
  }
}

/** Why a file or a folder could not be read, and what to do. */
export function readFault(path: string, error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return `Không tìm thấy tệp “${path}”. Kiểm tra lại tên và thư mục.`;
  if (code === 'EISDIR') return `“${path}” là thư mục, không phải sổ. Muốn gộp cả thư mục, dùng --thu-muc.`;
  return `Không đọc được tệp “${path}” (${code}). Kiểm tra quyền đọc rồi thử lại.`;
}
