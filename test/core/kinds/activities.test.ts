import { AWARDS, awardsIn } from '../../../src/core/kinds/awards';
import { EDUCATION } from '../../../src/core/kinds/education';
import { FIGURES } from '../../../src/core/kinds/figures';
import { INSPECTIONS } from '../../../src/core/kinds/inspections';
import { MASS_MODELS } from '../../../src/core/kinds/mass-models';
import { MEETINGS } from '../../../src/core/kinds/meetings';
import { MOVEMENTS } from '../../../src/core/kinds/movements';
import { RATINGS } from '../../../src/core/kinds/ratings';
import { RESIDENCE } from '../../../src/core/kinds/residence';
import { readAs, told } from './sheet-as-text';

describe('a book of meetings', () => {
  test('“9/10”, counts, types by column, content and title', () => {
    const { book } = readAs(
      MEETINGS,
      `Ngày họp | Nội dung | Loại | Có mặt | Vắng | Có lý do | Không lý do
       = date | content | meeting_type | present | absent | absent_excused | absent_unexcused
       @3/1/2018 | Họp tháng 1 | Thường kỳ | 9/10 | | 1 |
       05/02/2018 | Sinh hoạt chuyên đề quý I | | 10 | 0 | |
       Tháng 3 | Bàn nhân sự | Chi ủy | 3 | - | |
       4/2018 | Họp tháng 4 | | 8 | 2 | 1 | 1`,
      { year: 2018 },
    );
    expect(book.entries.map(({ date, type }) => [date?.month, type])).toEqual([
      [1, 'thuong_ky'],
      [2, 'chuyen_de'],
      [3, 'chi_uy'],
      [4, null],
    ]);
    expect(
      book.entries.map(({ total, present, absent, excused, unexcused }) => [
        total,
        present,
        absent,
        excused,
        unexcused,
      ]),
    ).toEqual([
      [10, 9, 1, 1, 0],
      [10, 10, 0, null, null],
      [3, 3, 0, null, null],
      [10, 8, 2, 1, 1],
    ]);
  });
});

describe('a book of propaganda', () => {
  test('counts with words, thematic meetings apart, an empty count told', () => {
    const read = readAs(
      EDUCATION,
      `Ngày | Nội dung | Loại | Số cuộc | Lượt tham dự
       = date | content | meeting_type | sessions | attendees
       15/3/2018 | Nghị quyết Trung ương 6 | Học tập nghị quyết | 02 cuộc | 20 lượt
       20/4/2018 | Học tập Bác | Sinh hoạt chuyên đề | 1 | 9/10
       20/5/2018 | Sinh hoạt chuyên đề về dân vận | | | `,
    );
    expect(
      read.book.entries.map(({ sessions, attendees, thematic }) => [sessions, attendees, thematic]),
    ).toEqual([
      [2, 20, false],
      [1, 9, true],
      [null, null, true],
    ]);
    expect(told(read)).toEqual(['missing_value@E5']);
  });
});

describe('ratings', () => {
  test('the final one is the decided, else the cell’s, else the person’s own; none where the decided is unknown; told which', () => {
    const read = readAs(
      RATINGS,
      `Họ và tên | Tự xếp loại | Chi bộ đề nghị | Đảng ủy quyết định
       = full_name | self_rating | cell_rating | final_rating
       Nguyễn Văn An | HTXSNV | HTXSNV | HTTNV
       Trần Thị Bình | HTTNV | HTXSNV |
       Lê Quốc Cường | Hoàn thành nhiệm vụ | - |
       Phạm Văn Dũng | chưa đánh giá | | rất giỏi`,
      { footers: ['Chi bộ xếp loại: HTTNV'] },
    );
    expect(read.book.entries.map(({ final }) => final)).toEqual(['tot', 'xuat_sac', 'hoan_thanh', null]);
    expect(told(read)).toEqual(['unknown_rating@D6', 'several_rating_columns@B3']);
    expect(read.book.cellRating?.level).toBe('Hoàn thành tốt nhiệm vụ');
  });

  test.each([
    ['Chi bộ: HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['- Tập thể chi bộ Văn phòng: Hoàn thành tốt nhiệm vụ.', 'Hoàn thành tốt nhiệm vụ'],
    ['Chi bộ: Trường THCS Minh Lập', undefined],
  ])('the line below the people rates the cell: %s', (line, level) => {
    const { book } = readAs(
      RATINGS,
      `Họ và tên | Xếp loại
       = full_name | final_rating
       Nguyễn Văn An | HTTNV`,
      { footers: [line] },
    );
    expect(book.cellRating?.level).toBe(level);
  });

  test('four ticked columns; two ticks tell nothing', () => {
    const read = readAs(
      RATINGS,
      `Họ và tên | HTXSNV | HTTNV | HTNV | KHTNV
       = full_name | final_xuat_sac | final_tot | final_hoan_thanh | final_khong_hoan_thanh
       Nguyễn Văn An | x | | |
       Trần Thị Bình | | x | 0 | -
       Lê Quốc Cường | x | x | |`,
    );
    expect(read.book.entries.map(({ final }) => final)).toEqual(['xuat_sac', 'tot', null]);
    expect(told(read)).toEqual(['unknown_rating@C5']);
    expect(read.book.has('final_rating')).toBe(true);
  });

  test('columns of two years: the title’s year; without a year the last one, asked', () => {
    const written = `Họ và tên | Xếp loại năm 2017 | Xếp loại năm 2018
       = full_name | final_rating | final_rating
       Nguyễn Văn An | HTTNV | HTXSNV`;
    expect(readAs(RATINGS, written, { year: 2017 }).book.entries[0]?.final).toBe('tot');
    expect(readAs(RATINGS, written, { year: 2018 }).book.entries[0]?.final).toBe('xuat_sac');
    const unclear = readAs(
      RATINGS,
      `Họ và tên | Xếp loại | Kết quả
       = full_name | final_rating | final_rating
       Nguyễn Văn An | HTTNV | HTXSNV`,
      { sheet: 'Xếp loại' },
    );
    expect(unclear.questions.map(({ id, suggested }) => [id, suggested])).toEqual([
      ['rating:final@xep loai: ket qua | xep loai', 'heading:ket qua'],
    ]);
    expect(unclear.book.entries[0]?.final).toBe('xuat_sac');
  });

  test('the answer names the heading: next year’s columns may stand elsewhere, a letter would choose another', () => {
    const id = 'rating:final@xep loai: ket qua | xep loai';
    const next = `Họ và tên | Ngày sinh | Kết quả | Xếp loại
       = full_name | | final_rating | final_rating
       Nguyễn Văn An | 1970 | HTXSNV | HTTNV`;
    const read = (answer: string) => {
      const { questions, book } = readAs(RATINGS, next, {
        sheet: 'Xếp loại 2019',
        answers: { [id]: answer },
      });
      return [book.entries[0]?.final, questions.length];
    };
    expect(read('heading:ket qua')).toEqual(['xuat_sac', 0]);
    expect(read('heading:xep loai')).toEqual(['tot', 0]);
    // as answers were kept once: no option any more, so that it is asked again
    expect(read('C')).toEqual(['tot', 1]);
  });

  test('two columns of one heading are two options', () => {
    const read = readAs(
      RATINGS,
      `Họ và tên | Xếp loại | Xếp loại
       = full_name | final_rating | final_rating
       Nguyễn Văn An | HTTNV | HTXSNV`,
    );
    expect(read.questions.flatMap(({ options }) => options)).toEqual([
      { id: 'heading:xep loai', label: '“Xếp loại” (cột B)', columns: [2] },
      { id: 'heading:xep loai 2', label: '“Xếp loại” (cột C)', columns: [3] },
    ]);
  });
});

describe('awards', () => {
  test.each([
    ['02 giải khuyến khích', [['giai', 'khuyen_khich', 2]]],
    [
      'Giải Nhất cầu lông, 1 giải ba bóng bàn',
      [
        ['giai', 'nhat', null],
        ['giai', 'ba', 1],
      ],
    ],
    ['Giấy khen', [['giay_khen', null, null]]],
    ['Bằng khen của UBND tỉnh', [['bang_khen', null, null]]],
    ['Huy hiệu 30 năm tuổi Đảng', [['huy_hieu_dang', null, null]]],
    ['Kỷ niệm ngày giải phóng', []],
  ])('%s', (text, expected) => {
    expect(awardsIn(text).map(({ form, prize, count }) => [form, prize, count])).toEqual(expected);
  });

  test('a count column beats the number in the words', () => {
    const { book } = readAs(
      AWARDS,
      `Tập thể, cá nhân | Hình thức | Nội dung | Số lượng
       = full_name | form | content | count
       Công đoàn | Giải khuyến khích | Hội thao Cụm 5 | 02 giải
       Nguyễn Văn An | Giấy khen | Hoàn thành xuất sắc |`,
    );
    expect(book.entries.map(({ form, prize, count }) => [form, prize, count])).toEqual([
      ['giai', 'khuyen_khich', 2],
      ['giay_khen', null, 1],
    ]);
  });
});

describe('inspections', () => {
  test('several people in a cell; types; violation and discipline from their columns', () => {
    const { book } = readAs(
      INSPECTIONS,
      `Họ và tên | Hình thức | Ngày | Vi phạm 19 điều | Kỷ luật
       = full_name | inspection_type | date | violation | discipline
       Đ/c Nguyễn Văn An⏎Đ/c Trần Thị Bình | Kiểm tra, giám sát | 15/6/2018 | Không | Không
       Lê Quốc Cường | Giám sát chuyên đề | 20/9/2018 | Có | Khiển trách`,
    );
    expect(
      book.entries.map(({ people, inspected, supervised }) => [people.length, inspected, supervised]),
    ).toEqual([
      [2, true, true],
      [1, false, true],
    ]);
    expect(
      book.entries.map(({ violation, discipline, disciplined }) => [violation, discipline, disciplined]),
    ).toEqual([
      [false, null, false],
      [true, 'Khiển trách', true],
    ]);
  });

  test('nothing tells of violations: null, unless the conclusion does', () => {
    const { book } = readAs(
      INSPECTIONS,
      `Họ và tên | Kết luận
       = full_name | result
       Nguyễn Văn An | Chấp hành tốt
       Trần Thị Bình | Không vi phạm`,
      { sheet: 'Kiểm tra' },
    );
    expect(
      book.entries.map(({ violation, disciplined, inspected }) => [violation, disciplined, inspected]),
    ).toEqual([
      [null, null, true],
      [false, null, true],
    ]);
  });
});

describe('movements', () => {
  test('type from the column, with the ways people word it', () => {
    const { book } = readAs(
      MOVEMENTS,
      `Họ và tên | Loại biến động | Ngày
       = full_name | movement_type | date
       Nguyễn Văn An | Công nhận ĐV chính thức | 05/6/2018
       Trần Thị Bình | Đề nghị chính thức | 05/7/2018
       Lê Quốc Cường | Bầu bổ sung chi ủy viên | 10/8/2018
       Phạm Văn Dũng | Chuyển SH đi | 1/9/2018
       Võ Thị Em | Chuyển sinh hoạt đến | 1/10/2018
       Đỗ Văn Giàu | Kết nạp | 3/2/2018`,
    );
    expect(book.entries.map(({ types }) => types)).toEqual([
      ['cong_nhan_chinh_thuc'],
      ['de_nghi_chinh_thuc'],
      ['bau_bo_sung'],
      ['chuyen_di'],
      ['chuyen_den'],
      ['ket_nap'],
    ]);
  });

  test('a date column for each type gives an entry for each date; sections give the type too', () => {
    const dated = readAs(
      MOVEMENTS,
      `Họ và tên | Ngày kết nạp | Ngày chính thức
       = full_name | date_ket_nap | date_cong_nhan_chinh_thuc
       Nguyễn Văn An | 3/2/2017 | 3/2/2018`,
    );
    expect(dated.book.entries.map(({ types, date }) => [types[0], date?.year])).toEqual([
      ['ket_nap', 2017],
      ['cong_nhan_chinh_thuc', 2018],
    ]);
    const sectioned = readAs(
      MOVEMENTS,
      `Họ và tên | Ngày
       = full_name | date
       § II. Chuyển đi
       Nguyễn Văn An | 3/2/2018`,
    );
    expect(sectioned.book.entries.map(({ types }) => types)).toEqual([['chuyen_di']]);
  });
});

test('ties with the residence', () => {
  const { book } = readAs(
    RESIDENCE,
    `Họ và tên | Nơi cư trú | Nhận xét
     = full_name | place | result
     Nguyễn Văn An | Khu phố 1 | Tốt
     Trần Thị Bình | -nt- | Giữ mối liên hệ tốt
     Lê Quốc Cường | Khu phố 2 | x
     Phạm Văn Dũng | | Đã có nhận xét
     Võ Thị Em | | Chưa tốt
     Đỗ Văn Giàu | | Được miễn
     Hồ Thị Hoa | |`,
  );
  expect(book.entries.map(({ result }) => result)).toEqual([
    'good',
    'good',
    'good',
    'good',
    'poor',
    'exempt',
    null,
  ]);
  expect(book.entries[1]?.place).toBe('Khu phố 1');
});

test('models of dân vận khéo', () => {
  const { book } = readAs(
    MASS_MODELS,
    `Tên mô hình | Cấp
     = model | level
     Cải cách thủ tục | Cơ sở
     Giúp hợp tác xã yếu | nt`,
  );
  expect(book.entries.map(({ model, level }) => [model, level])).toEqual([
    ['Cải cách thủ tục', 'Cơ sở'],
    ['Giúp hợp tác xã yếu', 'Cơ sở'],
  ]);
});

test('a list of figures', () => {
  const { book } = readAs(
    FIGURES,
    `Chỉ tiêu | Giá trị | ĐVT
     = indicator | value | unit
     Tổng số đảng viên | 10 | đảng viên
     Tỷ lệ dự sinh hoạt | 98,5% | %
     Đảng viên hoàn thành tốt | 10/10 | đảng viên
     Số tiền hỗ trợ | 1.000.000 đồng | đồng
     Xếp loại chi bộ | Hoàn thành tốt nhiệm vụ |
     Kết nạp | |`,
  );
  expect(book.entries.map(({ value }) => value)).toEqual([
    10,
    98.5,
    '10/10',
    1_000_000,
    'Hoàn thành tốt nhiệm vụ',
    null,
  ]);
});
