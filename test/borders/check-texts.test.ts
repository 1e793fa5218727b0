import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, '../../scripts/check-texts.mjs');

/** Runs the check over a folder that holds one file with this text. */
function check(text: string): { readonly code: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  writeFileSync(join(folder, 'held.ts'), text);
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { code: status, said: stdout.trim() };
}

describe('what no file of the project may hold', () => {
  test.each([
    ['a zero-width space', 'const a = 1;\nconst name = "An\u200bh";', 'held.ts:2: chữ ẩn'],
    ['a soft hyphen', '"t\u00ad"', 'held.ts:1: chữ ẩn'],
    ['a no-break space', '"10\u00a0000"', 'held.ts:1: chữ ẩn'],
    ['a text direction switch', '// \u202e', 'held.ts:1: chữ ẩn'],
    ['decomposed letters', `// ${'Tổng hợp'.normalize('NFD')}`, 'held.ts:1: chữ tổ hợp rời'],
    ['a private key', `${'-----BEGIN '}RSA PRIVATE KEY-----`, 'held.ts:1: khóa bí mật'],
    ['a path of one machine', `// see ${'/home'}/binh/so.xlsx`, 'held.ts:1: đường dẫn của một máy'],
    ['a folder beside the project', `// see ${'..'}/shared/a.md`, 'held.ts:1: thư mục ngoài dự án'],
  ])('%s is found', (_, text, said) => {
    const result = check(text);
    expect(result.code).toBe(1);
    expect(result.said).toContain(said);
  });

  test('Vietnamese text, addresses and relative imports are not', () => {
    const text = "import { a } from '../work/a';\n// https://example.vn/home/tin\nconst t = 'Tổng hợp';\n";
    expect(check(text)).toEqual({ code: 0, said: '' });
  });
});
