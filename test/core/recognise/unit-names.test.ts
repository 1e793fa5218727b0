import { unitNames } from '../../../src/core/recognise/unit-names';
import { sheetOf } from '../../sheets/sheet-of';

describe('unitNames', () => {
  const sheet = sheetOf(
    'Biến động',
    `
ĐẢNG BỘ SỞ Y TẾ
CHI BỘ CƠ QUAN SỞ Y TẾ
TT | Họ và tên | Nơi đến
1 | Lê Văn An | Đảng bộ xã Hòa An
2 | Trần Thị Bình | Đảng bộ xã Hòa An
`,
  );

  test('the letterhead names the unit and the body above it, a place in a table neither', () => {
    const { name, superior, nameSource } = unitNames([
      { sheet, tables: [{ top: 3, left: 1, bottom: 5, right: 3 }] },
    ]);
    expect({ name, superior, nameSource }).toEqual({
      name: 'Chi bộ cơ quan Sở Y tế',
      superior: 'Đảng bộ Sở Y tế',
      nameSource: 'Biến động',
    });
  });
});
