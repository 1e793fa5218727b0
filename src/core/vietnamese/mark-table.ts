export type MarkMeaning =
  | 'present' // late counts as present
  | 'excused'
  | 'unexcused'
  | 'exempt' // not counted in the base
  | 'blank'
  | 'ambiguous' // "v", "-", "CT", "1/2" …: the legend or the majority must tell
  | 'unknown';

/** What marks and words in attendance cells mean (DOMAIN.md §1.2, CORPUS.md); keys as markKey gives them. */
export const MARK_ROWS: readonly (readonly [MarkMeaning, string])[] = [
  [
    'present',
    'x|✓|+|1|có|có mặt|cm|đủ|đ|đh|dự|có dự|đã dự|dự họp|tham dự|có tham dự|tham gia|có tham gia|hiện diện|ok|true',
  ],
  // late and left early were there
  ['present', 'm|muộn|đi muộn|đến muộn|trễ|đi trễ|đến trễ|t|s|về sớm|xin về sớm'],
  [
    'excused',
    'p|cp|có phép|phép|vp|v có phép|vắng p|vcp|vắng cp|vắng có phép|có lý do|cld|clđ|vcld|v có lý do|vắng có lý do|vắng mặt có lý do',
  ],
  [
    'excused',
    'công tác|đi công tác|bận công tác|ốm|nghỉ ốm|bị ốm|ô|ts|thai sản|nghỉ thai sản|học|đi học|h|phép năm|nghỉ phép|xin phép|xin nghỉ|nghỉ có phép|bệnh|nghỉ bệnh',
  ],
  [
    'unexcused',
    'k|kp|không phép|kld|klđ|không lý do|vắng|vắng mặt|vk|vkp|vắng kp|vắng k|vắng không phép|v không phép|vkld|vắng không lý do|0|không|không dự|không tham gia|không có mặt|bỏ họp|nghỉ không phép|nghỉ không lý do',
  ],
  [
    'exempt',
    'miễn|miễn sinh hoạt|miễn sh|msh|tạm thời nơi khác|sinh hoạt tạm thời nơi khác|chuyển sh|chuyển sinh hoạt|chưa chuyển đến|đã chuyển đi|chuyển đi|chưa kết nạp|chưa vào đảng|không thuộc diện|n/a|na',
  ],
  // two plausible meanings each: tick or "vắng"; absent or not applicable; công tác or chính thức; zero or ốm
  ['ambiguous', 'v|-|ct|o|?|1/2|.|n|nghỉ|false|/'],
];
