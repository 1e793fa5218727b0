import { summaryOf } from './sheet-cases';

const HEAD = 'CHI BỘ ẤP HÒA THUẬN\nBẢNG TỔNG HỢP CÁC KHOẢN ĐÓNG GÓP NĂM 2018\n';
const FUNDS = `${HEAD}STT | Họ và tên | Đảng phí | Quỹ Vì người nghèo | Quỹ Khuyến học | Tổng cộng\n`;
const MORE = `${HEAD}STT | Họ và tên | Đảng phí | Quỹ Vì người nghèo | Ủng hộ thêm | Tổng cộng\n`;
const ONE = `${HEAD}STT | Họ và tên | Đảng phí | Quỹ Vì người nghèo | Tổng cộng\n`;

const given = (sheet: string): unknown =>
  summaryOf({ 'Đóng góp': sheet }).figures.find(({ id }) => id === 'tien_van_dong')?.value;

describe('dues in the total of a row are not given', () => {
  test.each([
    [
      'two funds',
      `${FUNDS}1 | Lê Văn An | 360000 | 100000 | 50000 | 510000\n2 | Võ Thị Tám | 360000 | 100000 | 50000 | 510000\nTổng cộng | | 720000 | 200000 | 100000 | 1020000`,
      300_000,
    ],
    [
      'who paid dues alone',
      `${FUNDS}1 | Lê Văn An | 360000 | 100000 | 50000 | 510000\n2 | Võ Thị Tám | 360000 | | | 360000`,
      150_000,
    ],
    [
      'a column no wording knows',
      `${MORE}1 | Lê Văn An | 360000 | 100000 | 20000 | 480000\n2 | Võ Thị Tám | 360000 | 100000 | 30000 | 490000`,
      250_000,
    ],
    [
      'one fund beside the dues',
      `${ONE}1 | Lê Văn An | 360000 | 100000 | 460000\n2 | Võ Thị Tám | | 100000 | 100000`,
      200_000,
    ],
    [
      'a total that leaves the dues out, over a column no wording knows',
      `${MORE}1 | Lê Văn An | 360000 | 100000 | 20000 | 120000\n2 | Võ Thị Tám | 360000 | 100000 | 30000 | 130000`,
      250_000,
    ],
    [
      'a row without a total',
      `${ONE}1 | Lê Văn An | 360000 | 100000 |\n2 | Võ Thị Tám | 360000 | 100000 | 460000`,
      200_000,
    ],
  ])('%s', (_, sheet, expected) => {
    expect(given(sheet)).toBe(expected);
  });

  test('a total that is neither with the dues nor without them is told, and not what was given', () => {
    const rows = '1 | Lê Văn An | 360000 | 100000 | 470000\n2 | Võ Thị Tám | 360000 | 100000 | 460000';
    const { figures, findings } = summaryOf({ 'Đóng góp': `${ONE}${rows}` });
    expect(figures.find(({ id }) => id === 'tien_van_dong')?.value).toBe(200_000);
    expect(findings.filter(({ code }) => code === 'total_mismatch').map(({ message }) => message)).toEqual([
      'Số tổng ở ô E4 trang “Đóng góp” không bằng các khoản cùng dòng; đang chỉ tính những khoản ghi rõ là đóng góp, không tính “Đảng phí”.',
    ]);
  });
});
