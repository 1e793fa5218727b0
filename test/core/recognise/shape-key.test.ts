import { shapeKey } from '../../../src/core/recognise/shape-key';
import { sourceOf } from '../kinds/sheet-as-text';

const ROLL = `Họ và tên | Tháng 1 | Tháng 2
  = full_name | session | session
  Lê Văn An | x | x`;

test.each([
  ['Điểm danh 2018', 'diem danh'],
  ['Điểm danh_2019', 'diem danh'],
  ['Điểm danh T3.2018', 'diem danh'],
  ['Điểm danh tháng 11', 'diem danh'],
  ['Tổ 2', 'to 2'],
  // the name tells nothing: what heads the columns does
  ['Sheet1', 'ho va ten'],
  ['Trang tính2', 'ho va ten'],
  ['T5', 'ho va ten'],
])('“%s” is of the shape “%s”', (sheet, key) => {
  expect(shapeKey(sourceOf(ROLL, { sheet }).table)).toBe(key);
});
