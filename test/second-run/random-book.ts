import fc from 'fast-check';
import type { BookFixture, FixtureCell } from '../contract/book-fixture';

const NAMES = [
  'Lê Văn An',
  'Phan Thị Bình',
  'Trần Quốc Cường',
  'Nguyễn Thị Diệu',
  'Võ Minh Đức',
  'Huỳnh Thị Hạnh',
];
const CONTENTS = ['Quỹ vì người nghèo', 'Ủng hộ bão lụt', 'Quỹ khuyến học', 'Đóng góp Mái ấm'];

/** A cell's book of 2018 as anybody might keep it; the sheets have the same headers and other rows. */
export const anyBook: fc.Arbitrary<BookFixture> = fc
  .record({
    people: fc.subarray(NAMES, { minLength: 2 }),
    amounts: fc.array(fc.tuple(fc.constantFrom(...CONTENTS), fc.integer({ min: 1, max: 900 })), {
      minLength: 1,
      maxLength: 5,
    }),
    above: fc.nat({ max: 2 }),
    rated: fc.boolean(),
  })
  .map(({ people, amounts, above, rated }) => ({
    sheets: [
      {
        name: 'DS đảng viên',
        rows: [
          ...Array.from({ length: above }, (): FixtureCell[] => []),
          ['DANH SÁCH ĐẢNG VIÊN NĂM 2018'],
          ['TT', 'Họ và tên', 'Ngày vào Đảng', 'Giới tính'],
          ...people.map((name, index) => [index + 1, name, `03/02/20${String(10 + index)}`, 'Nữ']),
        ],
      },
      {
        name: 'Đóng góp',
        rows: [
          ['CÁC KHOẢN VẬN ĐỘNG, ĐÓNG GÓP NĂM 2018'],
          ['TT', 'Nội dung', 'Ngày', 'Số tiền'],
          ...amounts.map(([content, amount], index) => [index + 1, content, '20/10/2018', amount * 1000]),
        ],
      },
      ...(rated
        ? [
            {
              name: 'Xếp loại',
              rows: [
                ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018'],
                ['TT', 'Họ và tên', 'Xếp loại'],
                ...people.map((name, index) => [index + 1, name, 'Hoàn thành tốt nhiệm vụ']),
              ],
            },
          ]
        : []),
    ],
  }));
