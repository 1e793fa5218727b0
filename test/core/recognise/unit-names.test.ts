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

  test.each([
    ['DANH SÁCH ĐẢNG VIÊN CHI BỘ 3 - NĂM 2025', 'Chi bộ 3'],
    ['Danh sách đảng viên Chi bộ Trường THCS Minh Lập năm 2025', 'Chi bộ Trường THCS Minh Lập'],
    ['DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2025', ''],
    ['DANH SÁCH ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ THÁNG 3/2025', ''],
    ['DANH SÁCH CHI BỘ XẾP LOẠI ĐẢNG VIÊN NĂM 2025', ''],
  ])('without a letterhead the title of a list: %s', (title, expected) => {
    const list = sheetOf('DS', `${title}\nTT | Họ và tên\n1 | Lê Văn An`);
    expect(unitNames([{ sheet: list, tables: [{ top: 2, left: 1, bottom: 3, right: 2 }] }]).name).toBe(
      expected,
    );
  });

  test('the place of writing may stand below the last table', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${String(index + 1)} | Lê Văn An`);
    const list = sheetOf(
      'DS',
      ['TT | Họ và tên', ...rows, ' | Tân Lập, ngày 31 tháng 12 năm 2018'].join('\n'),
    );
    const { place } = unitNames([{ sheet: list, tables: [{ top: 1, left: 1, bottom: 21, right: 2 }] }]);
    expect(place).toBe('Tân Lập');
  });
});
