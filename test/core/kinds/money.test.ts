import { CONTRIBUTIONS } from '../../../src/core/kinds/contributions';
import { FEES } from '../../../src/core/kinds/fees';
import { moneyKindOf } from '../../../src/core/kinds/money-kind';
import { readAs, told } from './sheet-as-text';

describe('kinds of money', () => {
  test.each([
    ['Vận động Quỹ Mái ấm Công đoàn', 'collected'],
    ['Vận động hỗ trợ đồng bào bão lụt', 'collected'],
    ['Ủng hộ quỹ Vì người nghèo', 'collected'],
    ['Hỗ trợ con em vui Tết Trung thu', 'given'],
    ['Hỗ trợ Quỹ khuyến học', 'given'],
    ['Thăm hỏi đồng chí An ốm', 'given'],
    ['Tặng quà nữ đoàn viên 20/10', 'gifts'],
    ['9 phần quà 20/10', 'gifts'],
    ['Quỹ khuyến học', 'collected'],
    ['Họp mặt đầu xuân', null],
  ])('%s', (text, kind) => {
    expect(moneyKindOf(text)).toBe(kind);
  });
});

describe('a book of contributions', () => {
  test('the three kinds stay apart; text amounts and gifts in their columns', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Ngày | Nội dung | Hình thức | Số tiền (đồng) | Số phần quà | Trị giá quà (đồng)
       = date | content | direction | amount | gifts | gift_value
       @24/9/2018 | Tết Trung thu | Hỗ trợ | 1.000.000đ | |
       15/8/2018 | Quỹ Mái ấm Công đoàn | Vận động | 740000 | |
       20/10/2018 | Nữ đoàn viên | Tặng quà | | 9 | 900.000`,
    );
    expect(
      read.book.entries.map(({ money, amount, gifts, giftValue }) => [money, amount, gifts, giftValue]),
    ).toEqual([
      ['given', 1_000_000, null, null],
      ['collected', 740_000, null, null],
      ['gifts', null, 9, 900_000],
    ]);
    expect(read.findings).toEqual([]);
  });

  test('the sheet’s unit line counts, an amount’s own unit first', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Nội dung | Số tiền
       = content | amount
       Ủng hộ bão lụt | 500
       Ủng hộ khuyến học | 1,5 triệu
       Ủng hộ thiên tai | -`,
      { titles: ['Đơn vị tính: nghìn đồng'] },
    );
    expect(read.book.entries.map(({ amount }) => amount)).toEqual([500_000, 1_500_000, 0]);
    expect(read.findings).toEqual([]);
  });

  test('people × funds: an entry for each filled amount, the total only repeats them', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Họ và tên | Quỹ Vì người nghèo | Quỹ Khuyến học | Tổng cộng
       = person | amount | amount | amount_total
       Nguyễn Văn An | 100000 | 50000 | 150000
       Trần Thị Bình | 100000 | | 100000`,
    );
    expect(
      read.book.entries.map(({ person, content, amount, money }) => [person?.text, content, amount, money]),
    ).toEqual([
      ['Nguyễn Văn An', 'Quỹ Vì người nghèo', 100_000, 'collected'],
      ['Nguyễn Văn An', 'Quỹ Khuyến học', 50_000, 'collected'],
      ['Trần Thị Bình', 'Quỹ Vì người nghèo', 100_000, 'collected'],
    ]);
  });

  test('one amount column beside a total is a unit price', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Nội dung | Số tiền | Số người | Thành tiền
       = content | amount | quantity | amount_total
       Ủng hộ bão lụt | 50000 | 10 | 500000`,
    );
    expect(read.book.entries.map(({ amount }) => amount)).toEqual([500_000]);
  });

  test('gifts told in words: number and value', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Nội dung | Số tiền
       = content | amount
       Tặng 9 phần quà cho nữ đoàn viên | 900.000 đồng
       Tặng quà 20/10 | 9 phần quà trị giá 900.000 đồng`,
    );
    expect(
      read.book.entries.map(({ money, gifts, amount, giftValue }) => [money, gifts, amount, giftValue]),
    ).toEqual([
      ['gifts', 9, null, 900_000],
      ['gifts', 9, null, 900_000],
    ]);
    expect(read.findings).toEqual([]);
  });

  test('an amount nobody can read is an error with its cell; so is one of a few đồng', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Nội dung | Số tiền
       = content | amount
       Ủng hộ | thiếu 20K
       Ủng hộ | 50`,
    );
    expect(told(read)).toEqual(['unparsed_amount@B3', 'unparsed_amount@B4']);
    expect(read.findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  describe('an amount a thousand times too small', () => {
    const dotted = `TT | Họ và tên | Số tiền (đồng)
       = order | person | amount
       1 | Lê Thị Sáu | 200
       2 | Trần Văn Bảy | 150
       3 | Võ Thị Tám | 200000`;
    const ID = 'amount:200 so tien dong@ung ho | tt | ho va ten | so tien dong';
    const amounts = (answers: Readonly<Record<string, string>>) =>
      readAs(CONTRIBUTIONS, dotted, { sheet: 'Ủng hộ 2018', answers });

    test('“200.000” that Excel took for 200 is asked about once, taken for thousands meanwhile', () => {
      const read = amounts({});
      expect(read.book.entries.map(({ amount }) => amount)).toEqual([200_000, 150_000, 200_000]);
      expect(told(read)).toEqual(['unparsed_amount@C3']);
      expect(
        read.questions.map(({ id, suggested, options }) => [
          id,
          suggested,
          options.map(({ label }) => label),
        ]),
      ).toEqual([[ID, 'thousands', ['200.000 đồng', '200 đồng']]]);
    });

    test.each([
      ['thousands', [200_000, 150_000, 200_000]],
      ['as_written', [200, 150, 200_000]],
    ])('answered “%s”', (option, expected) => {
      const read = amounts({ [ID]: option });
      expect(read.book.entries.map(({ amount }) => amount)).toEqual(expected);
      expect(told(read)).toEqual([]);
    });

    test('“1.250” nghìn taken for 1,25; a formula may give a fraction', () => {
      const read = readAs(
        CONTRIBUTIONS,
        `Nội dung | Số tiền
         = content | amount
         Ủng hộ lũ lụt | 1.25
         Ủng hộ nạn nhân da cam | 500`,
        { titles: ['Đơn vị tính: nghìn đồng'] },
      );
      expect(read.book.entries.map(({ amount }) => amount)).toEqual([1_250_000, 500_000]);
    });
  });

  test('where nothing tells the direction it is asked', () => {
    const written = `Nội dung | Số tiền
       = content | amount
       Họp mặt | 200000
       Liên hoan | 300000`;
    const read = readAs(CONTRIBUTIONS, written);
    expect(read.book.entries.map(({ money }) => money)).toEqual([null, null]);
    expect(read.questions.map(({ id }) => id)).toEqual(['money@noi dung | so tien']);
    const answered = readAs(CONTRIBUTIONS, written, { answers: { 'money@noi dung | so tien': 'given' } });
    expect(answered.book.entries.map(({ money }) => money)).toEqual(['given', 'given']);
    expect(answered.questions).toEqual([]);
  });

  test('a list of people titled for a fund is collected', () => {
    const read = readAs(
      CONTRIBUTIONS,
      `Họ và tên | Số tiền
       = person | amount
       Nguyễn Văn An | 74000`,
      { sheet: 'Sheet1', titles: ['DANH SÁCH ĐÓNG QUỸ MÁI ẤM CÔNG ĐOÀN NĂM 2018'] },
    );
    expect(read.book.entries[0]?.money).toBe('collected');
    expect(read.book.entries[0]?.content).toBe('Đóng quỹ mái ấm công đoàn');
  });
});

describe('Party fees', () => {
  test('months, the sum of who has none, and the labelled rows below', () => {
    const read = readAs(
      FEES,
      `Họ và tên | T1 | Tháng 2 | Cộng
       = full_name | month | month | amount
       Nguyễn Văn An | 40000 | 40.000đ | 80000
       Trần Thị Bình | | 30000 | 30000
       Lê Văn Cường | | | 50000
       Σ Tổng cộng | 40000 | 70000 | 160000
       Σ Trích để lại chi bộ (30%) | | | 33000
       Σ Nộp cấp trên (70%) | | | 77000`,
    );
    expect(
      read.book.entries.map(({ months, amount }) => [
        months.map((month) => [month.month, month.amount]),
        amount,
      ]),
    ).toEqual([
      [
        [
          [1, 40_000],
          [2, 40_000],
        ],
        null,
      ],
      [
        [
          [1, null],
          [2, 30_000],
        ],
        null,
      ],
      [
        [
          [1, null],
          [2, null],
        ],
        50_000,
      ],
    ]);
    expect(read.book.kept).toEqual({
      amount: 33_000,
      at: { sheet: 'Trang 1', range: { top: 7, left: 4, bottom: 7, right: 4 } },
    });
    expect(read.book.paidUp?.amount).toBe(77_000);
  });

  test('a line below the table', () => {
    const read = readAs(
      FEES,
      `Họ và tên | Đảng phí
       = full_name | amount
       Nguyễn Văn An | 480000`,
      { footers: ['Trích để lại chi bộ (30%): 144.000 đồng'] },
    );
    expect(read.book.kept?.amount).toBe(144_000);
    expect(read.book.paidUp).toBeNull();
  });
});
