export type MarkMeaning =
  | 'present' // late counts as present
  | 'excused'
  | 'unexcused'
  | 'exempt' // not counted in the base
  | 'blank'
  | 'ambiguous' // "v", "-", "CT", "1/2" …: the legend or the majority must tell
  | 'unknown';

/** Marks and single words (DOMAIN.md §1.2, CORPUS.md); keys as markKey gives them. Phrases are read-mark's. */
export const MARK_ROWS: readonly (readonly [MarkMeaning, string])[] = [
  ['present', 'x|✓|+|1|có|cm|đủ|đ|đh|dự|đã dự|hiện diện|ok|true'],
  // late and left early were there
  ['present', 'm|muộn|trễ|t|s'],
  ['excused', 'p|cp|phép|vp|vắng p|vcp|vắng cp|cld|clđ|vcld|ốm|ô|ts|học|h|phép năm|bệnh'],
  ['unexcused', 'k|kp|kld|klđ|vắng|vk|vkp|vắng kp|vắng k|vkld|0|không'],
  ['exempt', 'miễn|msh|na'],
  // two plausible meanings each: tick or "vắng"; absent or not applicable; công tác or chính thức; zero or ốm
  ['ambiguous', 'v|-|ct|o|1/2|.|n|nghỉ|false|/'],
];
