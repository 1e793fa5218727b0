import {
  ratingLabel,
  readCellRating,
  readRating,
  type RatingLevel,
} from '../../../src/core/vietnamese/ratings';

const TABLE: Readonly<Record<RatingLevel, readonly string[]>> = {
  xuat_sac: [
    'HTXSNV',
    'htxsnv',
    'HTXS',
    'XS',
    'XSNV',
    'Xuất sắc',
    'Hoàn thành xuất sắc',
    'Hoàn thành xuất sắc nhiệm vụ',
    'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ',
    'Hoàn thành xuất sắc NV',
    'HT xuất sắc nhiệm vụ',
    'HT XS NV',
    'H.T.X.S.N.V',
    'Hoàn thành xuất sắc nhiệm vụ (HTXSNV)',
    'Xếp loại xuất sắc',
    'Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
    'ĐV đủ tư cách, HTXSNV',
    'Hoan thanh xuat sac nhiem vu',
    'HT xuat sac NV',
    'Hòan thành xuất sắc nhiệm vụ',
  ],
  tot: [
    'HTTNV',
    'HTTTNV',
    'HTT',
    'HTTT',
    'Tốt',
    'Hoàn thành tốt',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ.',
    'HT tốt NV',
    'HTTốt NV',
    'Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ',
    'Đủ tư cách hoàn thành tốt nhiệm vụ',
    'Hoàn thành tốt chức trách, nhiệm vụ',
    'hoan thanh tot nhiem vu',
    'Mức: Tốt',
    'Hoàn thành tốt nhiệm vụ (9/10 phiếu)',
    '(HTTNV)',
  ],
  hoan_thanh: [
    'HTNV',
    'HT',
    'Hoàn thành',
    'Hoàn thành nhiệm vụ',
    'Hoàn thành NV',
    'Đảng viên đủ tư cách, hoàn thành nhiệm vụ',
    'Hoàn thành nhiệm vụ, còn hạn chế từng mặt',
    'HTNV, trong đó còn hạn chế từng mặt',
    'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
  ],
  khong_hoan_thanh: [
    'KHTNV',
    'KHT',
    'Không HT',
    'K HTNV',
    'Không hoàn thành',
    'Không hoàn thành nhiệm vụ',
    'Chưa hoàn thành nhiệm vụ',
    'vi phạm tư cách',
    'Đảng viên vi phạm tư cách, không hoàn thành nhiệm vụ',
    'Không đủ tư cách',
    'khong hoan thanh nhiem vu',
  ],
  khong_danh_gia: [
    'Chưa đánh giá',
    'Chưa xếp loại',
    'Không xếp loại',
    'Không đánh giá',
    'Miễn đánh giá',
    'Được miễn đánh giá',
    'Chưa được xếp loại',
    'Không thuộc diện đánh giá',
    'Đảng viên mới kết nạp dưới 6 tháng',
    'Chưa đủ thời gian',
    'Được miễn công tác và sinh hoạt đảng',
    'Bị đình chỉ sinh hoạt đảng',
    'KXL',
    'CXL',
    'KĐG',
    'Chua xep loai',
  ],
};

describe('readRating', () => {
  test.each(Object.entries(TABLE).flatMap(([level, texts]) => texts.map((text) => [text, level] as const)))(
    '%j is %s',
    (text, level) => {
      expect(readRating(text)).toBe(level);
    },
  );
  test.each([
    '',
    'x',
    'loại A',
    'A',
    'Khá',
    'Chi bộ',
    'Nhiệm vụ',
    '95',
    'Tốt nghiệp',
    'Hoàn thành tốt nhiệm vụ trở lên',
    'Trong sạch vững mạnh',
    'Xếp loại',
    'Nguyễn Văn Tốt',
    'Đủ tư cách',
  ])('%j is none', (text) => {
    expect(readRating(text)).toBeNull();
  });
  test.each<[RatingLevel, string]>([
    ['xuat_sac', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['tot', 'Hoàn thành tốt nhiệm vụ'],
    ['hoan_thanh', 'Hoàn thành nhiệm vụ'],
    ['khong_hoan_thanh', 'Không hoàn thành nhiệm vụ'],
    ['khong_danh_gia', 'Không đánh giá, xếp loại'],
  ])('%s is printed %j and read back', (level, label) => {
    expect(ratingLabel(level)).toBe(label);
    expect(readRating(label)).toBe(level);
  });
});

describe('readCellRating', () => {
  test.each([
    ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['Chi bộ hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['Chi bộ HTTNV', 'Hoàn thành tốt nhiệm vụ'],
    ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Hoàn thành nhiệm vụ', 'Hoàn thành nhiệm vụ'],
    ['KHTNV', 'Không hoàn thành nhiệm vụ'],
    ['Trong sạch, vững mạnh', 'Trong sạch vững mạnh'],
    ['Chi bộ đạt trong sạch vững mạnh năm 2018', 'Trong sạch vững mạnh'],
    ['Trong sạch vững mạnh tiêu biểu', 'Trong sạch vững mạnh tiêu biểu'],
    ['TSVM', 'Trong sạch vững mạnh'],
    ['Yếu kém', 'Yếu kém'],
  ])('%j is printed %j', (text, printed) => {
    expect(readCellRating(text)).toBe(printed);
  });
  test.each(['', '10/10', 'x', 'Chưa xếp loại', 'Bí thư', 'Chi bộ Văn phòng'])('%j is none', (text) => {
    expect(readCellRating(text)).toBeNull();
  });
});
