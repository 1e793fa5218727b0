import type { KindId } from '../../../src/core/kinds/kind';
import { kindOf } from '../../../src/core/kinds/kinds';
import { columnEvidence, kindMatcher, matchColumns } from '../../../src/core/recognise/match-columns';

/** Wordings that look like a field's and are not. */
const NEAR_MISSES: readonly (readonly [KindId, string, readonly string[]])[] = [
  [
    'members',
    'joined',
    [
      'Ngày vào Đoàn',
      'Ngày vào Công đoàn',
      'Ngày vào ngành',
      'Ngày vào cơ quan',
      'Nơi vào Đảng',
      'Ngày nhập ngũ',
    ],
  ],
  ['members', 'official', ['Ngày vào biên chế chính thức', 'Ngày công chức chính thức']],
  ['members', 'full_name', ['Họ tên vợ', 'Họ tên cha', 'Tên gọi khác', 'Người giới thiệu', 'Số đảng viên']],
  ['members', 'joined_facts', ['Vào Đảng chính thức', 'Ngày vào Đảng chính thức']],
  [
    'members',
    'card',
    [
      'Số CCCD',
      'Số định danh cá nhân',
      'CMND',
      'Ngày cấp thẻ Đảng',
      'Nơi cấp thẻ Đảng',
      'Số thẻ BHYT',
      'Số thẻ đoàn',
    ],
  ],
  ['members', 'ethnicity', ['ĐT']],
  ['members', 'cell', ['Chi bộ nơi cư trú']],
  [
    'contributions',
    'amount',
    ['Số tiền đăng ký', 'Còn nợ', 'Đơn giá', 'Số người', 'Bằng chữ', 'Chỉ tiêu giao'],
  ],
  ['fees', 'amount', ['Mức đóng', 'Phải nộp', 'Trích để lại', 'Nộp cấp trên']],
  ['ratings', 'final_rating', ['Tự xếp loại', 'Số phiếu', 'Chi bộ đề nghị']],
  ['awards', 'form_column', ['Tiền thưởng giấy khen', 'Số QĐ giấy khen']],
];

function fieldOf(kind: KindId, heading: string): string | undefined {
  const column = columnEvidence({ column: 1, parts: [heading], text: heading }, { cells: [], texts: [] }, '');
  return matchColumns(kindMatcher(kindOf(kind)), [column])[0]?.field;
}

describe('headings that only look like a field’s', () => {
  test.each(NEAR_MISSES)('%s: no %s', (kind, field, headings) => {
    expect(headings.filter((heading) => fieldOf(kind, heading) === field)).toEqual([]);
  });
});
