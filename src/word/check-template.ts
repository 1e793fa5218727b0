import { LOOP_NAMES } from './report-tags';
import { nearestName } from './nearest-name';
import type { TagScope, TagValue } from './tag-values';
import type { TemplateTag } from './template-tags';
import type { WordFault } from './word-fault';

/** What is wrong with the shape of one part's loops; null when nothing is. */
export function checkLoops(
  tags: readonly TemplateTag[],
  same: (a: string, b: string) => boolean,
): WordFault | null {
  const open: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'raw') return rawTag(tag);
    if (tag.kind === 'open' || tag.kind === 'inverted') open.push(tag);
    if (tag.kind !== 'close') continue;
    const start = open.pop();
    if (!start) return unopened(tag);
    if (tag.name !== '' && !same(start.name, tag.name)) return mismatch(start, tag);
    if (!mayReach(start.place, tag.place)) return badPlace(start, tag);
  }
  const left = open.at(-1);
  return left ? unclosedLoop(left) : null;
}

/** The two ends stand in the same place, or in cells of one table: then whole rows are repeated. */
function mayReach(from: readonly string[], to: readonly string[]): boolean {
  const at = from.findIndex((each, index) => each !== to[index]);
  if (at < 0 && from.length === to.length) return true;
  const parting = at < 0 ? from.length : at;
  const [one, other] = [from[parting] ?? '', to[parting] ?? ''];
  return /^t[rc]\d/.test(one) && /^t[rc]\d/.test(other);
}

/** Sentences about tags that are none of ours, or stand where they mean nothing. */
export function strangeTags(tags: readonly TemplateTag[], scope: TagScope): readonly string[] {
  let depth = 0;
  const said = new Set<string>();
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'inverted') depth += 1;
    if (tag.kind === 'close') {
      depth -= 1;
      continue;
    }
    const inner = depth > 0 ? LOOP_NAMES.find(tag.name) : null;
    const sentence = aboutTag(tag, inner ?? scope.find(tag.name), scope);
    if (sentence !== null) said.add(sentence);
  }
  return [...said];
}

function aboutTag(tag: TemplateTag, value: TagValue | null, scope: TagScope): string | null {
  const written = `{{${tag.inner}}}`;
  if (!value) {
    if (LOOP_NAMES.find(tag.name)) {
      return `Nhãn ${written} chỉ có nghĩa giữa {{#…}} và {{/…}} của một phần, ví dụ {{#to_chuc}}; mẫu giữ nguyên chữ này.`;
    }
    const near = nearestName(tag.name, [...scope.names, ...LOOP_NAMES.names]);
    const hint = near === null ? '' : ` Có phải {{${near}}} không?`;
    return `Không có nhãn ${written}; mẫu giữ nguyên chữ này.${hint}`;
  }
  if (tag.kind === 'value' && value.kind === 'rows') {
    return `Nhãn ${written} là danh sách nhiều dòng: viết {{#${tag.name}}} … {{/${tag.name}}}; mẫu giữ nguyên chữ này.`;
  }
  return null;
}

function rawTag({ inner }: TemplateTag): WordFault {
  return {
    code: 'raw_tag',
    message: `Nhãn “{{${inner}}}” bắt đầu bằng @, không dùng được trong mẫu.`,
    advice: 'Bỏ dấu @ rồi thử lại.',
    tag: `{{${inner}}}`,
  };
}

function unopened({ inner, name }: TemplateTag): WordFault {
  return {
    code: 'unopened_loop',
    message: `Nhãn kết thúc “{{${inner}}}” không có nhãn mở {{#${name}}} đứng trước.`,
    advice: 'Thêm nhãn mở, hoặc bỏ nhãn kết thúc, rồi thử lại.',
    tag: `{{${inner}}}`,
  };
}

function unclosedLoop({ inner, name }: TemplateTag): WordFault {
  return {
    code: 'unclosed_loop',
    message: `Nhãn mở “{{${inner}}}” chưa có nhãn kết thúc {{/${name}}}.`,
    advice: `Thêm {{/${name}}} vào cuối phần lặp rồi thử lại.`,
    tag: `{{${inner}}}`,
  };
}

function mismatch(start: TemplateTag, end: TemplateTag): WordFault {
  return {
    code: 'loop_mismatch',
    message: `Nhãn mở “{{${start.inner}}}” lại kết thúc bằng “{{${end.inner}}}”.`,
    advice: `Sửa nhãn kết thúc thành {{/${start.name}}} rồi thử lại.`,
    tag: `{{${end.inner}}}`,
  };
}

function badPlace(start: TemplateTag, end: TemplateTag): WordFault {
  return {
    code: 'loop_position',
    message: `“{{${start.inner}}}” và “{{${end.inner}}}” không cùng một chỗ: một đầu trong bảng hoặc khung, một đầu ở ngoài.`,
    advice: 'Đặt cả hai cùng trong một bảng, hoặc cùng ở ngoài bảng, rồi thử lại.',
    tag: `{{${start.inner}}}`,
  };
}
