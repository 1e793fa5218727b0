import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

const LEVELS = 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018\nTT | Mức xếp loại | Số lượng';

const CASES: readonly SheetCase[] = [
  {
    name: 'four levels of one list make the rated and those rated tốt or better',
    sheets: {
      'Xếp loại': `
CHI BỘ ẤP HÒA THUẬN
${LEVELS}
1 | Hoàn thành xuất sắc nhiệm vụ | 2
2 | Hoàn thành tốt nhiệm vụ | 8
3 | Hoàn thành nhiệm vụ | 1
4 | Không hoàn thành nhiệm vụ | 1
`,
    },
    figures: { dang_vien_duoc_danh_gia: 12, xep_loai_tot_tro_len: 10, xep_loai_tot: 8 },
  },
  {
    name: 'a level left out may have had people: to be confirmed',
    sheets: {
      'Xếp loại': `
CHI BỘ ẤP HÒA THUẬN
${LEVELS}
1 | Hoàn thành xuất sắc nhiệm vụ | 2
2 | Hoàn thành tốt nhiệm vụ | 8
`,
    },
    figures: {
      xep_loai_xuat_sac: 2,
      xep_loai_tot: 8,
      dang_vien_duoc_danh_gia: '10?',
      xep_loai_tot_tro_len: '10?',
    },
  },
  {
    name: 'fewer than the members there are: to be confirmed too',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tổng số đảng viên | đảng viên | 12
2 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
3 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
`,
    },
    figures: { dang_vien_duoc_danh_gia: '10?', xep_loai_tot_tro_len: '10?' },
  },
  {
    name: 'what is written itself is taken',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Đảng viên được đánh giá, xếp loại | đảng viên | 12
2 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
3 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
`,
    },
    figures: { dang_vien_duoc_danh_gia: 12, xep_loai_tot_tro_len: '10?' },
  },
  {
    name: 'as many as were rated: nobody has the levels left out',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tổng số đảng viên | đảng viên | 11
2 | Đảng viên được đánh giá, xếp loại | đảng viên | 10
3 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
4 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
`,
    },
    figures: { dang_vien_duoc_danh_gia: 10, xep_loai_tot_tro_len: 10 },
  },
  {
    name: 'one level alone is no whole',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tổng số đảng viên | đảng viên | 10
2 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
`,
    },
    figures: { xep_loai_xuat_sac: 2, dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'more than the members there are: tốt holds the xuất sắc too, so nothing is added',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tổng số đảng viên | đảng viên | 10
2 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
3 | Hoàn thành tốt nhiệm vụ | đảng viên | 10
`,
    },
    figures: { dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'a level written twice is of two bodies',
    sheets: {
      'Xếp loại': `
CHI BỘ ẤP HÒA THUẬN
${LEVELS}
1 | Hoàn thành xuất sắc nhiệm vụ | 1
2 | Hoàn thành tốt nhiệm vụ | 3
3 | Hoàn thành tốt nhiệm vụ | 4
`,
    },
    figures: { dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'as many as the members there are',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tổng số đảng viên | đảng viên | 10
2 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
3 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
`,
    },
    figures: { dang_vien_duoc_danh_gia: 10, xep_loai_tot_tro_len: 10 },
  },
  {
    name: 'tốt alone is no whole either',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
2 | Giấy khen | giấy | 1
`,
    },
    figures: { xep_loai_tot: 8, dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'nor are two levels without tốt',
    sheets: {
      'Số liệu': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
2 | Hoàn thành nhiệm vụ | đảng viên | 1
`,
    },
    figures: { dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'levels in two tables are of two bodies',
    sheets: {
      'Số liệu 1': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2
2 | Giấy khen | giấy | 1
`,
      'Số liệu 2': `
CHI BỘ ẤP HÒA THUẬN
MỘT SỐ CHỈ TIÊU NĂM 2018
TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Hoàn thành tốt nhiệm vụ | đảng viên | 8
2 | Bằng khen | bằng | 1
`,
    },
    figures: { xep_loai_tot: 8, dang_vien_duoc_danh_gia: null, xep_loai_tot_tro_len: null },
  },
  {
    name: 'a list of people is counted, whatever is written beside it',
    sheets: {
      'Xếp loại': `
CHI BỘ ẤP HÒA THUẬN
XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Chi bộ xếp loại
1 | Lê Văn An | HTTNV
2 | Trần Thị Hoa | HTNV
`,
      'Tổng hợp XL': `
CHI BỘ ẤP HÒA THUẬN
${LEVELS}
1 | Hoàn thành xuất sắc nhiệm vụ | 2
2 | Hoàn thành tốt nhiệm vụ | 8
`,
    },
    figures: { dang_vien_duoc_danh_gia: 2, xep_loai_tot_tro_len: 1 },
  },
];

describe('ratings summed up by level', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });

  test('the receipt names the cells that were added', () => {
    const { figures } = summaryOf(CASES[0]!.sheets);
    const good = figures.find(({ id }) => id === 'xep_loai_tot_tro_len');
    expect(good?.receipt.counted).toBe('2 + 8');
    expect(good?.receipt.countedRows.map(({ row }) => row)).toEqual([4, 5]);
    expect(good?.receipt.sources).toEqual([
      { sheet: 'Xếp loại', range: { top: 4, bottom: 4, left: 3, right: 3 } },
      { sheet: 'Xếp loại', range: { top: 5, bottom: 5, left: 3, right: 3 } },
    ]);
  });
});
