/**
 * The user's guide as a page of the site, from docs/huong-dan.md: so that it is there without a network, from the
 * same origin as the pane. Reads the part of Markdown the guide is written in – headings, paragraphs, lists, pictures,
 * bold, code, links – and throws at anything else, so that nothing of the guide is lost unseen.
 */
export function guidePage(markdown) {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Hướng dẫn';
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="huong-dan.css" />
    <title>${escaped(title)}</title>
  </head>
  <body>
    <main>
${blocks(lines)}
    </main>
  </body>
</html>
`;
}

const HEADING = /^(#{1,3}) (.+)$/;
const ITEM = /^(?:(-)|\d+\.) +(?=\S)/;
const UNKNOWN = /^(?:\||>|```|#{4,} |<|---)/;

function blocks(lines) {
  const made = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (UNKNOWN.test(line)) throw new Error(`docs/huong-dan.md: the page cannot show “${line}”`);
    else if (heading) {
      const level = heading[1].length;
      made.push(`<h${level}>${inline(heading[2])}</h${level}>`);
      at += 1;
    } else if (ITEM.test(line)) {
      const end = endOfList(lines, at);
      made.push(list(lines.slice(at, end)));
      at = end;
    } else {
      const end = endOfParagraph(lines, at);
      made.push(`<p>${inline(lines.slice(at, end).join(' '))}</p>`);
      at = end;
    }
  }
  return made.join('\n');
}

function endOfParagraph(lines, from) {
  let end = from + 1;
  while (end < lines.length && lines[end].trim() !== '' && !ITEM.test(lines[end])) end += 1;
  return end;
}

/** A list goes on over blank lines, as long as what follows is indented or another item of the same kind. */
function endOfList(lines, from) {
  const bulleted = ITEM.exec(lines[from])[1] !== undefined;
  const belongs = (line) =>
    line.startsWith('  ') || (ITEM.test(line) && (ITEM.exec(line)[1] !== undefined) === bulleted);
  let end = from + 1;
  for (let at = end; at < lines.length; at++) {
    if (lines[at].trim() === '') continue;
    if (!belongs(lines[at])) break;
    end = at + 1;
  }
  return end;
}

function list(lines) {
  const items = [];
  for (const line of lines) {
    const marker = ITEM.exec(line)?.[0];
    if (marker === undefined) items.at(-1).push(line.replace(/^ {2,3}/, ''));
    else items.push([line.slice(marker.length)]);
  }
  const tag = lines[0].startsWith('-') ? 'ul' : 'ol';
  return `<${tag}>\n${items.map((item) => `<li>${blocks(item)}</li>`).join('\n')}\n</${tag}>`;
}

const INLINE = /`([^`]+)`|!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]*)\]\(([^)\s]+)\)|\*\*(.+?)\*\*/g;

function inline(text) {
  let made = '';
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, alt, picture, words, target, bold] = found;
    made += escaped(text.slice(from, found.index));
    from = found.index + whole.length;
    if (code !== undefined) made += `<code>${escaped(code)}</code>`;
    else if (picture !== undefined) made += `<img src="${escaped(picture)}" alt="${escaped(alt)}" />`;
    else if (target !== undefined) made += link(words, target);
    else made += `<strong>${inline(bold)}</strong>`;
  }
  return made + escaped(text.slice(from));
}

/** Other documents of the project lie beside the guide, not beside its page. */
function link(words, target) {
  return /^https:/.test(target) ? `<a href="${escaped(target)}">${inline(words)}</a>` : inline(words);
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}
