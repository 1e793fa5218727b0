// Looks through every text file of the project for what must not be in it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
const LEFT_OUT = new Set(['node_modules', 'dist', '.build', 'coverage', '.git']);
const TEXT = /\.(ts|tsx|mts|mjs|cjs|js|json|md|html|css|xml|yml|yaml|txt|svg)$|^[^.]+$|^\.[\w.]+$/;

const RULES = [
  ['chữ ẩn: viết bằng mã \\u… để người đọc thấy', /\p{Cf}|\u00a0|\u202f|\u2028|\u2029/u],
  ['chữ tổ hợp rời: lưu ở dạng dựng sẵn (NFC)', /\p{L}\p{Mn}/u],
  ['khóa bí mật', /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:AKIA[A-Z0-9]{16}|gh[pousr]_\w{36}|npm_\w{36})\b/],
  // folders in brackets so that this file does not name what it looks for
  ['đường dẫn của một máy', /(?<![\w.:/])[/](?:work|root|home|Users)[/][\w.-]+|\b[A-Z]:\\Users\\/],
  ['thư mục ngoài dự án', /[.][.][/]shared\b/],
];

const faults = [];
let files = 0;
for (const file of walk(root)) {
  files += 1;
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, index) => {
    for (const [name, pattern] of RULES) {
      if (pattern.test(line)) faults.push(`${path.relative(root, file)}:${index + 1}: ${name}`);
    }
  });
}
if (files === 0) faults.push('không thấy tệp nào để xem');
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.isFile() && TEXT.test(entry.name) && entry.name !== 'package-lock.json') yield file;
  }
}
