import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStaticServer, listen } from '../../scripts/serve-dist.mjs';

describe('the static server of npm start', () => {
  let folder: string;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'tong-hop-serve-'));
    const site = path.join(folder, 'site');
    mkdirSync(path.join(site, 'mau'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(site, 'index.html'), '<p>trang</p>');
    writeFileSync(path.join(site, '.hidden'), 'hidden');
    writeFileSync(path.join(site, 'mau', 'sổ mẫu.xlsx'), 'PK');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(site, 'link.txt'));
    server = createStaticServer(site);
    port = await listen(server, 0);
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Raw, because fetch tidies ".." away before it asks. */
  function ask(address: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, method }, (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  test('gives the page for the folder and names its type', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>trang</p>' });
  });

  test('finds files with Vietnamese names and knows workbooks', async () => {
    const answer = await ask(`/mau/${encodeURIComponent('sổ mẫu.xlsx')}?v=1`);
    expect(answer).toMatchObject({ status: 200, body: 'PK' });
    expect(answer.type).toContain('spreadsheetml');
  });

  test.each([
    '/../secret.txt',
    '/mau/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/mau',
    '/%00',
    '/%E0%A4%A',
    '//etc/passwd',
  ])('gives nothing outside the folder or hidden: %s', async (address) => {
    expect(await ask(address)).toMatchObject({ status: 404, body: 'Không có trang này.' });
  });

  test('only reads', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('takes the next port when one is in use', async () => {
    const next = createServer();
    const found = await listen(next, port);
    next.close();
    expect(found).toBeGreaterThan(port);
  });
});
