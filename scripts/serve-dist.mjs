import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * The file an address means, or null: outside the folder (by "..", by an encoded slash or by a symbolic link),
 * hidden, or not there.
 */
export async function resolveFile(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\') || name.split('/').some((part) => part.startsWith('.'))) {
    return null;
  }
  const wanted = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  try {
    const [base, real] = await Promise.all([realpath(folder), realpath(wanted)]);
    if (!real.startsWith(base + path.sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/** A static server for one folder over plain http. */
export function createStaticServer(folder) {
  return createServer(staticAnswer(folder));
}

/** Answers requests from one folder; it only reads, and answers GET and HEAD alone. */
export function staticAnswer(folder) {
  return (request, response) => {
    void answer(folder, request, response);
  };
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await resolveFile(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Không có trang này.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Listens on the first free port from `port` on, on this machine only; `port` 0 lets the system choose. */
export function listen(server, port, tries = 20) {
  return new Promise((resolve, reject) => {
    const attempt = (current, left) => {
      const onError = (error) => {
        if (error.code === 'EADDRINUSE' && left > 0) attempt(current + 1, left - 1);
        else reject(error);
      };
      server.once('error', onError);
      server.listen(current, '127.0.0.1', () => {
        server.removeListener('error', onError);
        resolve(server.address().port);
      });
    };
    attempt(port, tries);
  });
}
