import type { TemplateTag } from './template-tags';
import { tagFault, type WordFault } from './word-fault';

/** What is wrong with the shape of one part's loops: each fault by itself. */
export function checkLoops(
  tags: readonly TemplateTag[],
  same: (a: string, b: string) => boolean,
): readonly WordFault[] {
  const faults: WordFault[] = [];
  const open: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'raw') faults.push(rawTag(tag));
    if (tag.kind === 'open' || tag.kind === 'inverted') open.push(tag);
    if (tag.kind !== 'close') continue;
    const start = open.pop();
    if (!start) faults.push(unopened(tag));
    else if (tag.name !== '' && !same(start.name, tag.name)) faults.push(mismatch(start, tag));
    else if (!mayReach(start.place, tag.place)) faults.push(badPlace(start, tag));
  }
  return [...faults, ...open.map(unclosedLoop)];
}

/** The two ends stand in the same place, or in cells of one table: then whole rows are repeated. */
function mayReach(from: readonly string[], to: readonly string[]): boolean {
  const at = from.findIndex((each, index) => each !== to[index]);
  if (at < 0 && from.length === to.length) return true;
  const parting = at < 0 ? from.length : at;
  const [one, other] = [from[parting] ?? '', to[parting] ?? ''];
  return /^t[rc]\d/.test(one) && /^t[rc]\d/.test(other);
}

function rawTag({ inner, where }: TemplateTag): WordFault {
  return tagFault(
    'raw_tag',
    { tag: `{{${inner}}}`, where, what: 'bắt đầu bằng @, không dùng được trong mẫu' },
    'Bỏ dấu @ rồi thử lại.',
  );
}

function unopened({ inner, name, where }: TemplateTag): WordFault {
  return tagFault(
    'unopened_loop',
    { tag: `{{${inner}}}`, where, what: `chưa có chỗ mở {{#${name}}} đứng trước` },
    'Thêm chỗ mở, hoặc bỏ chỗ đóng này, rồi thử lại.',
  );
}

function unclosedLoop({ inner, name, where }: TemplateTag): WordFault {
  return tagFault(
    'unclosed_loop',
    { tag: `{{${inner}}}`, where, what: `thiếu chỗ đóng {{/${name}}}` },
    `Thêm {{/${name}}} vào cuối phần lặp rồi thử lại.`,
  );
}

function mismatch(start: TemplateTag, end: TemplateTag): WordFault {
  return tagFault(
    'loop_mismatch',
    { tag: `{{${end.inner}}}`, where: end.where, what: `đóng phần mở bằng {{${start.inner}}}` },
    `Sửa chỗ đóng thành {{/${start.name}}} rồi thử lại.`,
  );
}

function badPlace(start: TemplateTag, end: TemplateTag): WordFault {
  const what = `không cùng một chỗ với {{${end.inner}}}: một đầu trong bảng hoặc khung, một đầu ở ngoài`;
  return tagFault(
    'loop_position',
    { tag: `{{${start.inner}}}`, where: start.where, what },
    'Đặt cả hai cùng trong một bảng, hoặc cùng ở ngoài bảng, rồi thử lại.',
  );
}
