import { KINDS } from '../../../src/core/kinds/kinds';
import { tableSource } from '../../../src/core/recognise/table-source';
import { sheetOf } from '../../sheets/sheet-of';
import { tablesOf, told } from '../recognise/read-as';

const read = (name: string, text: string) => {
  const sheet = sheetOf(name, text);
  const [table] = tablesOf(sheet);
  if (!table) throw new Error('no table found');
  const kind = KINDS.find(({ id }) => id === table.kind);
  return {
    columns: told(table).replace(/^.*: /, ''),
    read: kind?.read(tableSource(table, sheet), { answers: {}, titleYear: 2018 }),
  };
};

describe('wordings of the catalogue, through the recogniser', () => {
  test('“Ngày vào Đảng” over “Dự bị | Chính thức” is two dates, trình độ over three columns three levels', () => {
    const { columns, read: members } = read(
      'DS trich ngang',
      `
CHI BỘ A
DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN
TT | Họ và tên | Ngày, tháng, năm sinh | > | Chức vụ | > | Trình độ | > | > | Ngày vào Đảng | > | Số thẻ đảng viên
^ | ^ | Nam | Nữ | Đảng | Chính quyền | Văn hóa | Chuyên môn | LLCT | Dự bị | Chính thức | ^
1 | Lê Văn An | 1975 | | Bí thư | Giám đốc | 12/12 | ĐH | CC | 03/02/2000 | 03/02/2001 | 12345678
2 | Phan Thị Bình | | 15/10/1980 | Đảng viên | Nhân viên | 12/12 | TC | TC | 19/5/2017 | 19/5/2018 |
`,
    );
    expect(columns).toBe(
      'A order, B full_name, C birth_male, D birth_female, E party_post, F post, G education_level, H profession, I theory, J joined, K official, L card',
    );
    expect(members?.findings).toEqual([]);
  });

  test('both dates in one column', () => {
    const { columns } = read(
      'Sổ danh sách đảng viên',
      `
SỔ DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên khai sinh | Nam, nữ, dân tộc, tôn giáo | Ngày vào Đảng, ngày chính thức
1 | Lê Văn An | Nam, Kinh, Không | 03/02/2000, 03/02/2001
2 | Phan Thị Bình | Nữ, Khmer, Phật giáo | 19/5/2017, 19/5/2018
3 | Võ Thị Cúc | Nữ, Kinh, Không | 19/5/2018 (dự bị)
`,
    );
    expect(columns).toBe('A order, B full_name, C personal_facts, D joined_facts');
  });

  test('people × funds: fund names are amounts, the total is not one more', () => {
    const { columns } = read(
      'Quỹ',
      `
DANH SÁCH ĐÓNG GÓP CÁC LOẠI QUỸ NĂM 2018 CỦA CHI BỘ A
TT | Họ và tên | Quỹ vì người nghèo | Đền ơn đáp nghĩa | Một ngày lương | Tổng cộng | Ký nhận
1 | Lê Văn An | 100000 | 50000 | 200000 | 350000 |
2 | Phan Văn Bình | 100000 | 50000 | 150000 | 300000 |
`,
    );
    expect(columns).toBe('A order, B person, C amount, D amount, E amount, F amount_total, G signature');
  });

  test('four columns of one heading, ticked', () => {
    const { columns } = read(
      'XL DV',
      `
TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Mức xếp loại | > | > | >
^ | ^ | HTXSNV | HTTNV | HTNV | KHTNV
1 | Lê Văn An | x | | |
2 | Phan Văn Bình | | x | |
`,
    );
    expect(columns).toBe(
      'A order, B full_name, C final_xuat_sac, D final_tot, E final_hoan_thanh, F final_khong_hoan_thanh',
    );
  });
});
