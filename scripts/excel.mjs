import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './start.mjs';
import { staticAnswer } from './serve-dist.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');
/** Microsoft's own tools, fetched by npx when they are needed: too large to be everybody's dependency. */
const CERTIFICATE_TOOL = 'office-addin-dev-certs@3.0.0';
const SIDELOAD_TOOL = 'office-addin-debugging@7.0.0';
const PORT = 3000;

/*
 * Puts the add-in into this machine's Excel for development. Excel takes pages over https only, so Microsoft's tool
 * makes a certificate for "localhost" that this machine alone trusts (it asks before it is installed), the pages are
 * served from https://localhost:3000, and Excel is opened with manifest.xml.
 */
await ensureBuilt();
const tls = (await certificate()) ?? (await makeCertificate());
createServer(tls, staticAnswer(path.join(root, 'dist'))).listen(PORT, 'localhost', () => {
  console.log(`Các trang đang chạy tại https://localhost:${PORT}/taskpane.html`);
  if (process.platform === 'win32' || process.platform === 'darwin') {
    console.log('Đang mở Excel. Nút Tổng hợp nằm ở thẻ Trang đầu (Home). Bấm Ctrl+C ở đây để dừng.');
    npx(SIDELOAD_TOOL, 'start', path.join(root, 'manifest.xml'), 'desktop', '--app', 'excel').catch(stop);
  } else {
    console.log(
      'Máy này không có Excel. Dùng Excel trên web: Trang đầu > Bổ trợ > Tải lên phần bổ trợ của tôi,',
    );
    console.log(`chọn tệp ${path.join(root, 'manifest.xml')}.`);
  }
});

async function certificate() {
  try {
    const [key, cert] = await Promise.all(
      ['localhost.key', 'localhost.crt'].map((name) => readFile(path.join(CERTIFICATES, name))),
    );
    return { key, cert };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function makeCertificate() {
  console.log(
    'Excel chỉ nhận trang https: cần một chứng thư cho “localhost”, chỉ máy này tin. Máy sẽ hỏi trước khi cài.',
  );
  await npx(CERTIFICATE_TOOL, 'install').catch(stop);
  const made = await certificate();
  if (!made) stop(new Error('Chưa có chứng thư nên chưa mở được trong Excel.'));
  return made;
}

function npx(...words) {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', ...words], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words[0]} dừng với mã ${code}.`)),
    );
  });
}

function stop(error) {
  console.error(error.message);
  process.exit(1);
}
