import type { KindId, KindShape } from '../../../src/core/kinds/kind';
import { kindOf } from '../../../src/core/kinds/kinds';
import { knowledgeOf } from '../../../src/core/recognise/knowledge';
import { recogniseSheet } from '../../../src/core/recognise/recognise-sheet';
import { ALL_WORDINGS } from './wordings/all-wordings';
import { rowsOf } from './wordings/kind-wordings';

/**
 * Titles of other people's books, though the columns are the kind's; where the columns alone are not enough, with a
 * word beside that speaks for the kind. A sheet of fees is proved by its title instead.
 */
const RULED_OUT: readonly (readonly [KindId, string, string])[] = [
  [
    'members',
    '',
    'đoàn viên | công đoàn | viên chức | công chức | cán bộ | nhân viên | nhân sự | người lao động | giáo viên | học sinh | sinh viên | học viên | chi đoàn | quần chúng | cảm tình đảng | thanh niên | hội viên | cựu chiến binh | phụ huynh | hộ nghèo | trẻ em | khách hàng | khách mời',
  ],
  [
    'attendance',
    '',
    'chấm công | học sinh | sinh viên | học viên | giảng dạy | đoàn viên | công đoàn | đảng phí | trực cơ quan | lịch trực | nhân viên | lớp học | phụ huynh | đại hội | tập huấn | bồi dưỡng | học tập | quán triệt',
  ],
  [
    'meetings',
    '',
    'phụ huynh | công đoàn | đoàn viên | chi đoàn | giao ban | phòng họp | học sinh | sinh viên | khách hàng',
  ],
  ['education', '', 'học sinh | sinh viên | thời khóa biểu | giảng dạy | học viên | khóa học | bảng điểm'],
  [
    'contributions',
    'đóng góp',
    'học phí | mừng cưới | bảng lương | tiền lương | hóa đơn | dự toán | quyết toán | thu chi | tạm ứng | doanh thu | vật tư | đảng phí | đoàn phí | dân vận khéo | bán hàng | công nợ | thi hành án',
  ],
  [
    'ratings',
    'xếp loại',
    'học lực | hạnh kiểm | học sinh | sinh viên | viên chức | công chức | rèn luyện | bảng điểm | nhân viên | đoàn viên | lao động | thi đua lớp | sản phẩm | nhà thầu | thi sinh',
  ],
  ['awards', 'khen thưởng', 'học sinh | sinh viên | đề tài | tiền thưởng | dân vận khéo'],
  [
    'inspections',
    'giám sát',
    'bài kiểm tra | điểm kiểm tra | học sinh | sinh viên | thi công | công trình | chất lượng sản phẩm | thiết bị',
  ],
  [
    'movements',
    'biến động',
    'biến động giá | lao động | tài sản | học sinh | sinh viên | nhân viên | đất đai | công đoàn | đoàn viên | quần chúng ưu tú',
  ],
  ['mass_models', '', 'mô hình kinh doanh | học sinh | thiết bị'],
  ['residence', '', 'hộ khẩu | nhân khẩu | tạm trú | học sinh | sinh viên | khách'],
  [
    'figures',
    '',
    'dự toán | thu chi | quyết toán | kinh phí | kế hoạch năm | tuyển sinh | học sinh | doanh thu | sản xuất | bán hàng | công chức | viên chức | người lao động | đoàn viên | tổ chức đảng',
  ],
];

/** What a sheet of the kind's own columns under a title is to that kind alone. */
function kindUnder(title: string, kind: KindShape): string {
  const wordings = ALL_WORDINGS.find(({ kind: id }) => id === kind.id);
  if (!wordings) throw new Error(`no headings for ${kind.id}`);
  const [, field = ''] = wordings.frame;
  const row = rowsOf({
    ...wordings,
    title: title.toUpperCase(),
    columns: wordings.columns.map((column) => ({ ...column, headings: column.headings.split('|')[0] ?? '' })),
  }).find((one) => one.field === field);
  return row ? (recogniseSheet(row.sheet, knowledgeOf([kind]))[0]?.table.kind ?? 'no table') : 'no sheet';
}

describe.each(RULED_OUT)('%s is ruled out by titles (beside “%s”)', (id, speaking, written) => {
  const kind = kindOf(id);
  const words = written.split(' | ');

  test('each of the words does', () => {
    expect(words.filter((word) => kindUnder(`${word} ${speaking}`, kind) === id)).toEqual([]);
  });

  test('none of the catalogue’s words can go', () => {
    const without = (lost: string): KindShape => ({
      ...kind,
      neverTitled: kind.neverTitled.filter((word) => word !== lost),
    });
    expect(
      kind.neverTitled.filter(
        (word) => !words.includes(word) || kindUnder(`${word} ${speaking}`, without(word)) !== id,
      ),
    ).toEqual([]);
  });
});
