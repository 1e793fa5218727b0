import { buildReport, type ReportInput } from '../../../src/core/report/build-report';
import type { PlacedCell, SheetContent } from '../../../src/core/report/changes';
import { layoutTable } from '../../../src/core/report/layout-table';
import { periodOfDays, periodOfSchoolYear } from '../../../src/core/figures/periods';
import { ARTICLE, figures, reference, UNIT, YEAR_2018 } from './figures';
import { sheetText } from './sheet-text';

const tableOf = (input: Partial<ReportInput> = {}): SheetContent =>
  layoutTable(
    buildReport({
      figures: figures(ARTICLE),
      unit: UNIT,
      period: YEAR_2018,
      issued: { year: 2018, month: 12, day: 20 },
      ...input,
    }),
  );

function cellAt(content: SheetContent, row: number, column: number): PlacedCell {
  const cell = content.cells.find((one) => one.row === row && one.column === column);
  if (!cell) throw new Error(`no cell ${String(row)}:${String(column)}`);
  return cell;
}

const heightOf = (content: SheetContent, row: number): number | undefined =>
  content.rows.find((layout) => layout.row === row)?.points;

/** Looked at beside LOOK.md's pictures 01–03. */
const GOLDEN = `
1: ĐẢNG ỦY CÁC CƠ QUAN TỈNH |  | ĐẢNG CỘNG SẢN VIỆT NAM
2: CHI BỘ LIÊN MINH HTX TỈNH |  | ___________________________________________________
3: * |  | Kiên Giang, ngày 20 tháng 12 năm 2018
6: TỔNG HỢP KẾT QUẢ CÔNG TÁC NĂM 2018
7: (Từ ngày 01/01/2018 đến ngày 31/12/2018)
9: TT | Nội dung | ĐVT | Kỳ này | Cùng kỳ năm trước | (%) | Ghi chú |  | Nguồn (nhấn để đến ô số liệu)
10: 1 | 2 | 3 | 4 | 5 | 6=4*100/5 | 7
11: I | Tổ chức, đảng viên (tính đến 31/12/2018)
12: 1 | Tổng số đảng viên | đảng viên | 10 | 9 | 111.1 |  |  | DS đảng viên!B7:B16 · 10 người khác nhau
13:  | - Chính thức | đảng viên | 8 | 8 | 100 |  |  | DS đảng viên!H7:H16 · 8 dòng có ngày chính thức
14:  | - Dự bị | đảng viên | 2 | 1 | 200 |  |  | DS đảng viên!H7:H16 · 2 dòng còn lại
15:  | Trong đó: nữ | đảng viên | 4 | 4 | 100 |  |  | DS đảng viên!D7:D16 · 4 dòng ghi “Nữ”
16:  | Trong đó: dân tộc thiểu số | đảng viên | 1 | 1 | 100 |  |  | DS đảng viên!E7:E16 · Đếm theo sổ
17:  | Trong đó: có đạo | đảng viên | 1 | 1 | 100 |  |  | DS đảng viên!F7:F16 · Đếm theo sổ
18: 2 | Tuổi bình quân | tuổi | 38.7 | 39.1 | – |  |  | DS đảng viên!C7:C16 · Đếm theo sổ
19: 3 | Lý luận chính trị
20:  | - Sơ cấp | đảng viên | 3 | 3 | 100 |  |  | Đếm theo sổ
21:  | - Trung cấp | đảng viên | 5 | 4 | 125 |  |  | Đếm theo sổ
22:  | - Cao cấp, cử nhân | đảng viên | 2 | 2 | 100 |  |  | Đếm theo sổ
23: 4 | Chuyên môn đại học trở lên | đảng viên | 9 | 8 | 112.5 |  |  | Đếm theo sổ
24: II | Biến động, phát triển đảng
25: 1 | Kết nạp đảng viên | đảng viên | 1 | 1 | 100 |  |  | Biến động!D7:D10 · 1 dòng “Kết nạp”
26: 2 | Đề nghị, công nhận chính thức | đảng viên | 2 | … |  |  |  | Biến động!D7:D10; DS đảng viên!H7:H16 · 2 dòng “Đề nghị chính thức”
27: 3 | Chuyển sinh hoạt đến | đảng viên | 0 | 0 | – |  |  | Đếm theo sổ
28: 4 | Chuyển sinh hoạt đi | đảng viên | 0 | 0 | – |  |  | Đếm theo sổ
29: 5 | Bầu bổ sung cấp ủy | đồng chí | 1 | 0 | – |  |  | Đếm theo sổ
30: III | Sinh hoạt chi bộ
31: 1 | Kỳ sinh hoạt thường kỳ | kỳ | 12 | 12 | 100 |  |  | Đếm theo sổ
32: 2 | Kỳ sinh hoạt chuyên đề | kỳ | 12 | 4 | 300 |  |  | Đếm theo sổ
33: 3 | Lượt đảng viên dự sinh hoạt | lượt | 117 | 104 | 112.5 |  |  | Đếm theo sổ
34: 4 | Lượt vắng có lý do | lượt | 3 | 4 | 75 |  |  | Đếm theo sổ
35: 5 | Lượt vắng không lý do | lượt | 0 | 0 | – |  |  | Đếm theo sổ
36: 6 | Tỷ lệ dự sinh hoạt bình quân | % | 97.5 | 96.3 | – |  |  | Đếm theo sổ
37: IV | Chính trị tư tưởng
38: 1 | Cuộc tuyên truyền, học tập | cuộc | 12 | 10 | 120 |  |  | Tuyên truyền!E7:E18 · cộng 12 dòng
39: 2 | Lượt cán bộ, đảng viên dự | lượt | 120 | 90 | 133.3 |  |  | Tuyên truyền!F7:F18 · cộng 12 dòng
40: V | Dân vận, giữ mối liên hệ nơi cư trú
41: 1 | Mô hình dân vận khéo | mô hình | 4 | 3 | 133.3 | Cấp cơ sở |  | Đếm theo sổ
42: 2 | Đảng viên giữ mối liên hệ tốt với nơi cư trú | % | 100 | 100 | – | 10/10 |  | Đếm theo sổ
43: VI | Đoàn thể, an sinh xã hội
44: 1 | Số tiền vận động, đóng góp | đồng | 740000 | 700000 | 105.7 |  |  | Đếm theo sổ
45:  | - Quỹ “Mái ấm Công đoàn” | đồng | 740000 | 700000 | 105.7 |  |  | Đóng góp!E8 · 1 dòng
46: 2 | Số tiền hỗ trợ | đồng | 1000000 | … |  |  |  | Đếm theo sổ
47:  | - Tết Trung thu cho con em cán bộ | đồng | 1000000 | … |  |  |  | Đóng góp!E7 · 1 dòng
48: 3 | Quà tặng | phần | 9 | 8 | 112.5 |  |  | Đếm theo sổ
49:  | - Trị giá quà | đồng | 900000 | 800000 | 112.5 |  |  | Đếm theo sổ
50: 4 | Giải phong trào, hội thao | giải | 2 | 1 | 200 |  |  | Đếm theo sổ
51:  | - Khuyến khích | giải | 2 | 1 | 200 | Hội thao Cụm 5 |  | Đếm theo sổ
52: VII | Kiểm tra, giám sát, kỷ luật
53: 1 | Đảng viên được kiểm tra, giám sát | đồng chí | 3 | 3 | 100 |  |  | 2 + 1
54:  | - Được kiểm tra | đồng chí | 2 | 2 | 100 |  |  | Đếm theo sổ
55:  | - Được giám sát | đồng chí | 1 | 1 | 100 |  |  | Đếm theo sổ
56: 2 | Vi phạm những điều đảng viên không được làm | đảng viên | 0 | 0 | – |  |  | Đếm theo sổ
57: 3 | Bị thi hành kỷ luật | đảng viên | 0 | 0 | – |  |  | Đếm theo sổ
58: VIII | Đánh giá, xếp loại
59: 1 | Đảng viên được đánh giá, xếp loại | đảng viên | 10 | 9 | 111.1 |  |  | Đếm theo sổ
60:  | - Hoàn thành xuất sắc nhiệm vụ | đảng viên | 2 | 1 | 200 |  |  | Đếm theo sổ
61:  | - Hoàn thành tốt nhiệm vụ | đảng viên | 8 | 7 | 114.3 |  |  | Đếm theo sổ
62:  | - Hoàn thành nhiệm vụ | đảng viên | 0 | 1 | 0 |  |  | Đếm theo sổ
63:  | - Không hoàn thành nhiệm vụ | đảng viên | 0 | 0 | – |  |  | Đếm theo sổ
64: 2 | Hoàn thành tốt nhiệm vụ trở lên | đảng viên | 10 | 8 | 125 | 10/10 |  | Đếm theo sổ
65: 3 | Xếp loại chi bộ |  | Hoàn thành tốt nhiệm vụ | Hoàn thành tốt nhiệm vụ | – |  |  | Đếm theo sổ
66: IX | Khen thưởng
67: 1 | Giấy khen | giấy | 2 | 1 | 200 |  |  | Đếm theo sổ
68: 2 | Bằng khen | bằng | 0 | 0 | – |  |  | Đếm theo sổ
69: X | Đảng phí
70: 1 | Đảng phí đã thu | đồng | 4860000 | … |  |  |  | Đếm theo sổ
71:  | - Trích để lại chi bộ | đồng | 1458000 | … |  | 30% |  | 30% của số đã thu (tỷ lệ trong Thiết lập)
72:  | - Nộp cấp trên | đồng | 3402000 | … |  | 70% |  | Đếm theo sổ
73: Ghi chú: “…” chưa có số liệu; “–” không so sánh.
75: NGƯỜI LẬP BIỂU |  | T/M CHI BỘ
76:  |  | BÍ THƯ
81:  |  | Nguyễn Văn Lộc`;

describe('the sheet Tổng hợp 2018', () => {
  const content = tableOf();

  it('reads as LOOK.md §1 says', () => {
    expect(`\n${sheetText(content, 1, 9)}`).toBe(GOLDEN);
  });

  it('remembers id, value and note of every figure’s row in the hidden columns', () => {
    const rows = [12, 19, 42, 47, 65].map((row) =>
      [10, 11, 12].map((column) => content.cells.find((c) => c.row === row && c.column === column)?.value),
    );
    expect(rows).toEqual([
      ['tong_dang_vien', 10, null],
      [undefined, undefined, undefined],
      ['ty_le_giu_lien_he_noi_cu_tru', 100, '10/10'],
      ['tien_ho_tro/tết trung thu cho con em cán bộ', 1000000, null],
      ['xep_loai_chi_bo', 'Hoàn thành tốt nhiệm vụ', null],
    ]);
    expect(content.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([10, 11, 12]);
  });

  it('shows numbers as the office writes them and keeps them numbers', () => {
    expect(cellAt(content, 46, 4)).toMatchObject({
      value: 1000000,
      style: { shrink: true, numberFormat: '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0' },
    });
    expect(cellAt(content, 36, 4)).toMatchObject({
      value: 97.5,
      style: { numberFormat: '[=97.5]"97,5";0.0' },
    });
    expect(cellAt(content, 13, 6)).toMatchObject({
      value: 100,
      style: { numberFormat: '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0' },
    });
  });

  it('writes as text what Excel would convert', () => {
    const texts = [
      [13, 2],
      [42, 7],
      [71, 7],
      [10, 6],
      [42, 3],
    ] as const;
    expect(texts.map(([row, column]) => cellAt(content, row, column).style.numberFormat)).toEqual([
      '@',
      '@',
      '@',
      '@',
      '@',
    ]);
    expect(cellAt(content, 12, 2).style.numberFormat).toBeUndefined();
  });

  it('links a receipt to its first cells; a rule without cells is grey', () => {
    expect(cellAt(content, 26, 9)).toMatchObject({
      link: reference('Biến động!D7:D10'),
      style: { colour: '1F4E79', underline: true },
    });
    expect(cellAt(content, 71, 9).link).toBeUndefined();
    expect(cellAt(content, 71, 9).style).toMatchObject({ colour: '595959' });
  });

  it('sets sub-rows in, overlapping ones in italics over the whole row', () => {
    expect(cellAt(content, 13, 2).style).toMatchObject({ indent: 1 });
    expect([2, 3, 4, 5, 6, 7].map((column) => cellAt(content, 15, column).style.italic)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(cellAt(content, 13, 4).style.italic).toBeUndefined();
  });

  it('wraps words in a value cell at 11 points and borders every cell of the body', () => {
    expect(cellAt(content, 65, 4).style).toMatchObject({ size: 11, wrap: true });
    const unbordered = content.cells.filter(
      ({ row, column, style }) => row >= 9 && row <= 72 && column <= 7 && !style.border,
    );
    expect(unbordered).toEqual([]);
    expect(content.cells.filter(({ row, column }) => row === 40 && column <= 7).length).toBe(7);
  });

  it('has LOOK.md’s widths, heights, merges and page', () => {
    expect(content.columns.slice(0, 7).reduce((sum, { pixels }) => sum + pixels, 0)).toBe(623);
    expect([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 42, 65].map((row) => heightOf(content, row))).toEqual([
      19.5, 18, 18, 6, 22, 20, 8, 38, 15, 19.5, 18.75, 34.5, 34.5,
    ]);
    expect(
      content.merges.filter(({ top }) => top < 11).map(({ top, left, right }) => [top, left, right]),
    ).toEqual([
      [1, 1, 2],
      [1, 3, 7],
      [2, 1, 2],
      [2, 3, 7],
      [3, 1, 2],
      [3, 3, 7],
      [6, 1, 7],
      [7, 1, 7],
    ]);
    expect(
      content.merges
        .filter(({ top }) => top >= 11 && top < 73)
        .every(({ left, right }) => left === 2 && right === 7),
    ).toBe(true);
    expect(content.page).toMatchObject({
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      printArea: { top: 1, left: 1, bottom: 81, right: 7 },
      titleRows: { top: 9, bottom: 10 },
      fitToWidth: true,
      breaksBefore: [40, 66],
    });
    expect(content.freeze).toEqual({ row: 11, column: 3 });
    expect(content.gridlines).toBe(false);
  });
});

describe('the sheet at its edges', () => {
  it('grows its rows for a long cell name and superior body', () => {
    const content = tableOf({
      unit: {
        ...UNIT,
        superior: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
        name: 'Chi bộ Trường Trung học phổ thông Cầu Đá',
      },
    });
    expect([1, 2].map((row) => heightOf(content, row))).toEqual([34.5, 34.5]);
  });

  it('leaves open what is not known: no name, no date, no secretary', () => {
    const content = tableOf({
      unit: { name: '', superior: '', place: '', secretary: '', secretaryPost: '', nameSource: null },
      issued: null,
    });
    expect(sheetText(content, 1, 9).split('\n').slice(0, 3)).toEqual([
      '1:  |  | ĐẢNG CỘNG SẢN VIỆT NAM',
      '2:  |  | ___________________________________________________',
      '3: * |  | ngày … tháng 12 năm 2018',
    ]);
    expect(sheetText(content, 1, 9).split('\n').slice(-2)).toEqual([
      '75: NGƯỜI LẬP BIỂU |  | T/M CHI BỘ',
      '76:  |  | BÍ THƯ',
    ]);
  });

  it('titles a school year and free days', () => {
    const titles = (period: ReportInput['period']): readonly string[] =>
      [6, 7].map((row) => String(cellAt(tableOf({ period }), row, 1).value));
    expect(titles(periodOfSchoolYear(2017))).toEqual([
      'TỔNG HỢP KẾT QUẢ CÔNG TÁC NĂM HỌC 2017-2018',
      '(Từ ngày 01/9/2017 đến ngày 31/8/2018)',
    ]);
    expect(titles(periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 }))).toEqual(
      ['TỔNG HỢP KẾT QUẢ CÔNG TÁC', '(Từ ngày 01/01/2018 đến ngày 30/6/2018)'],
    );
  });

  it('explains no sign that does not occur', () => {
    const content = tableOf({ figures: figures({ giay_khen: 1, bang_khen: 0 }) });
    expect(sheetText(content, 1, 9)).not.toContain('“…”');
    expect(sheetText(content, 1, 9).split('\n').slice(-4)).toEqual([
      '13: 2 | Bằng khen | bằng | 0 |  |  |  |  | Đếm theo sổ',
      '15: NGƯỜI LẬP BIỂU |  | T/M CHI BỘ',
      '16:  |  | BÍ THƯ',
      '21:  |  | Nguyễn Văn Lộc',
    ]);
  });

  it('stands with its heading and signature alone where nothing is known', () => {
    const content = tableOf({ figures: [] });
    expect(content.page.breaksBefore).toEqual([]);
    expect(content.page.printArea.bottom).toBe(18);
  });
});
