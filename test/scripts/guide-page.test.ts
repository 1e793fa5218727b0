import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';

const ROOT = path.join(__dirname, '../..');
const SCRIPT = pathToFileURL(path.join(ROOT, 'scripts/guide-page.mjs')).href;

/** The page of these lines, made as the build makes it. */
function page(markdown: string): string {
  const code = `import(${JSON.stringify(SCRIPT)}).then(({ guidePage }) => {
    process.stdout.write(guidePage(require('node:fs').readFileSync(0, 'utf8')));
  });`;
  return execFileSync(process.execPath, ['-e', code], { input: markdown, encoding: 'utf8', stdio: 'pipe' });
}

/** What stands in the page's main, without line breaks between blocks. */
function body(markdown: string): string {
  const [, main = ''] = /<main>([\s\S]*)<\/main>/.exec(page(markdown)) ?? [];
  return main.trim().replace(/>\s+</g, '><');
}

test('headings, paragraphs, bold, code, signs of HTML', () => {
  expect(body('# Sổ\n\nBấm **Tổng hợp** ở thẻ `A & B`,\nrồi < chờ.\n')).toBe(
    '<h1>Sổ</h1><p>Bấm <strong>Tổng hợp</strong> ở thẻ <code>A &amp; B</code>, rồi &lt; chờ.</p>',
  );
});

test('a list goes on over its pictures and its own lists', () => {
  expect(
    body('1. Một.\n\n   ![Hình](pictures/a.png)\n\n2. Hai.\n\n   - **x** nghĩa là ba.\n   - bốn\n\nSau.'),
  ).toBe(
    '<ol><li><p>Một.</p><p><img src="pictures/a.png" alt="Hình" /></p></li>' +
      '<li><p>Hai.</p><ul><li><p><strong>x</strong> nghĩa là ba.</p></li><li><p>bốn</p></li></ul></li></ol>' +
      '<p>Sau.</p>',
  );
});

test('a document of the project is named and not led to, an address is', () => {
  expect(body('Xem [README](../README.md), [trang](https://vidu.vn/a).')).toBe(
    '<p>Xem README, <a href="https://vidu.vn/a">trang</a>.</p>',
  );
});

test('what it cannot show breaks the build', () => {
  expect(() => page('| a | b |')).toThrow(/the page cannot show/);
});

test('the guide as it is: every picture lies beside the page, every word stands in it', () => {
  const guide = readFileSync(path.join(ROOT, 'docs/huong-dan.md'), 'utf8');
  const made = page(guide);
  const pictures = [...made.matchAll(/<img src="([^"]+)"/g)].map(([, source = '']) => source);
  expect(pictures.length).toBe([...guide.matchAll(/!\[/g)].length);
  for (const picture of pictures) {
    expect(readFileSync(path.join(ROOT, 'docs', picture)).length).toBeGreaterThan(1000);
  }
  const [, main = ''] = /<main>([\s\S]*)<\/main>/.exec(made) ?? [];
  expect(main.replace(/<[^>]+>/g, ' ')).not.toMatch(/\*\*|`|\]\(|^#/m);
  expect(made).toContain("default-src 'none'; style-src 'self'; img-src 'self' data:");
});
