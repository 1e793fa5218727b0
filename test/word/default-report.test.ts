import PizZip from 'pizzip';
import { periodOfDays, periodOfSchoolYear, periodOfYear } from '../../src/core/figures/periods';
import { buildReport } from '../../src/core/report/build-report';
import type { ReportModel, Unit } from '../../src/core/report/report-model';
import { exportReport, type ExportOptions } from '../../src/word/export-report';
import type { WordFile } from '../../src/word/word-file';
import { figures } from '../core/report/figures';
import { paragraphs, parseParts, part, partNames } from './docx-reading';
import { sampleSummary } from './sample-report';

const NOBODY: Unit = {
  name: '',
  superior: '',
  place: '',
  secretary: '',
  secretaryPost: 'Bí thư',
  nameSource: null,
};

async function exported(report: ReportModel, options: ExportOptions = {}): Promise<WordFile> {
  const result = await exportReport(report, options);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

describe('the report of 2018', () => {
  let file: WordFile;
  let lines: readonly string[];

  beforeAll(async () => {
    const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
    file = await exported(report, { number: '03' });
    lines = paragraphs(file.bytes);
  });

  test('every part is well-formed', () => {
    expect(parseParts(file.bytes)).toBeGreaterThan(10);
    expect(partNames(file.bytes)[0]).toBe('[Content_Types].xml');
  });

  test('the heading is that of the guide of 2018', () => {
    expect(lines.slice(0, 9)).toEqual([
      'ĐẢNG ỦY CÁC CƠ QUAN TỈNH',
      'CHI BỘ LIÊN MINH HTX TỈNH',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 03-BC/CB',
      'Kiên Giang, ngày 20 tháng 12 năm 2018',
      'BÁO CÁO',
      'kết quả công tác năm 2018',
      'và phương hướng, nhiệm vụ năm 2019',
    ]);
    expect(lines).not.toContain('-----');
  });

  test('each figure of the printed article stands in its sentence', () => {
    const text = lines.join('\n');
    for (const words of [
      'chi bộ có 10 đảng viên',
      'đã tổ chức 12 cuộc tuyên truyền với 120 lượt cán bộ, đảng viên tham dự',
      '12 kỳ sinh hoạt thường kỳ',
      'đề nghị chuyển đảng chính thức cho 02 đồng chí',
      'bầu bổ sung 01 chi ủy viên',
      'Chi bộ có 100% đảng viên giữ mối liên hệ tốt với nơi cư trú theo Quy định số 76-QĐ/TW',
      '04 mô hình dân vận khéo',
      'Tết Trung thu 1.000.000 đồng',
      'Quỹ “Mái ấm Công đoàn” năm 2018, số tiền 740.000 đồng',
      'tặng 09 phần quà',
      'trị giá 900.000 đồng',
      'đạt 02 giải khuyến khích',
      'kiểm tra, giám sát 03 đồng chí',
      'Không có đảng viên vi phạm 19 điều đảng viên không được làm (Quy định số 47-QĐ/TW)',
      'có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó có 02 đảng viên hoàn thành xuất sắc nhiệm vụ (Biểu đồ 1)',
      'Chi bộ hoàn thành tốt nhiệm vụ.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('sections come in their order, what a person writes is a marked gap', () => {
    expect(lines.filter((line) => /^([IV]+- |Phần )/.test(line))).toEqual([
      'Phần thứ nhất',
      'I- Đặc điểm tình hình',
      'II- Công tác chính trị tư tưởng',
      'III- Xây dựng chi bộ',
      'IV- Công tác dân vận, lãnh đạo các đoàn thể',
      'V- Kiểm tra, giám sát; đánh giá, xếp loại',
      'VI- Số liệu tổng hợp',
      'VII- Đánh giá chung',
      'Phần thứ hai',
      'I- Mục tiêu',
      'II- Chỉ tiêu',
      'III- Nhiệm vụ, giải pháp',
    ]);
    const xml = part(file.bytes, 'word/document.xml');
    const marked = xml.match(/<w:rStyle w:val="CanViet"\/>/g) ?? [];
    expect(marked).toHaveLength(file.gaps);
    // opening, thuận lợi, nghị quyết, đánh giá, mục tiêu, nhiệm vụ and five numbers of next year
    expect(file.gaps).toBe(11);
    expect(part(file.bytes, 'word/styles.xml')).toContain('<w:name w:val="Cần viết"/>');
    expect(lines).toContain(
      '2. Kết nạp [số] đảng viên (năm 2018: 01); kiểm tra, giám sát [số] đồng chí (năm 2018: 03).',
    );
  });

  test('the table has explicit widths and counts its main rows', () => {
    const xml = part(file.bytes, 'word/document.xml');
    const table = /<w:tbl>(?:(?!<\/w:tbl>).)*Nội dung.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(grid).toEqual([624, 4082, 1247, 1247, 1247, 907]);
    const rows = table.split('</w:tr>').slice(0, -1);
    expect(rows).toHaveLength(21);
    expect(rows[0]).toContain('<w:tblHeader/>');
    for (const row of rows) expect(row.match(/<w:tcW w:type="dxa"/g)).toHaveLength(6);
    const last = [...(rows[20] ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);
    expect(last.slice(0, 4)).toEqual(['15', 'Đảng phí đã thu', 'đồng', '4.860.000']);
  });

  test('charts carry cached values, a workbook with the same and words for those who cannot see them', () => {
    const chart = part(file.bytes, 'word/charts/chart1.xml');
    expect(chart).toContain('Biểu đồ 1. Xếp loại chất lượng đảng viên năm 2018');
    expect(
      [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) => cache.match(/<c:v>\d+/g)),
    ).toEqual([['<c:v>2', '<c:v>8', '<c:v>0', '<c:v>0']]);
    expect(chart.match(/<a:ln w="9525"><a:solidFill><a:srgbClr val="404040"\/>/g)).toHaveLength(2);
    const books = partNames(file.bytes).filter((name) => name.startsWith('word/embeddings/'));
    expect(books).toHaveLength(2);
    const book = new PizZip(file.bytes).file(books[0] ?? '')?.asUint8Array();
    const sheet = part(book ?? new Uint8Array(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>8</v>');
    expect(part(file.bytes, 'word/document.xml')).toContain(
      'có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên',
    );
  });

  test('signature and recipients end it', () => {
    expect(part(file.bytes, 'word/document.xml')).toMatch(/<\/w:tbl><w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr/);
    expect(lines.slice(-7)).toEqual([
      'Nơi nhận:',
      '- Đảng ủy các cơ quan tỉnh (báo cáo);',
      '- Các đồng chí đảng viên;',
      '- Lưu Chi bộ.',
      'T/M CHI BỘ',
      'BÍ THƯ',
      'Nguyễn Văn Lộc',
    ]);
  });
});

test('the guide of 2026: dashes, commas, other regulations, the other signature line bold', async () => {
  const { report } = await sampleSummary({ year: 2026, month: 12, day: 8 });
  const { bytes } = await exported(report);
  const lines = paragraphs(bytes);
  expect(lines).toContain('-----');
  expect(lines).toContain('Số …-BC/CB');
  expect(lines).toContain('Kiên Giang, ngày 08 tháng 12 năm 2026');
  expect(lines).toContain('- Đảng ủy các cơ quan tỉnh (để báo cáo),');
  expect(lines.join('\n')).toContain('vi phạm những điều đảng viên không được làm (Quy định số 37-QĐ/TW)');
  expect(lines.join('\n')).toContain('theo Quy định số 213-QĐ/TW');
  const xml = part(bytes, 'word/document.xml');
  const run = (text: string): string => new RegExp(`<w:r>(?:(?!<w:r>).)*${text}</w:t>`).exec(xml)?.[0] ?? '';
  expect(run('T/M CHI BỘ')).not.toContain('<w:b/>');
  expect(run('BÍ THƯ')).toContain('<w:b/>');
});

test('appendices: the whole table, and where each figure comes from', async () => {
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  const lines = paragraphs((await exported(report, { appendix: true, receipts: true })).bytes);
  expect(lines.filter((line) => line.startsWith('PHỤ LỤC'))).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2']);
  expect(lines).toContain('DS đảng viên!B11:B20 · 10 người khác nhau');
});

describe('a report that knows little', () => {
  const report = buildReport({
    figures: figures({
      ket_nap: { value: 2, status: 'unconfirmed' },
      tong_dang_vien: { value: null },
    }),
    unit: NOBODY,
    period: periodOfYear(2018),
  });

  test('says what is missing, marks what is not confirmed and invents nothing', async () => {
    const { bytes, gaps } = await exported(report);
    const lines = paragraphs(bytes);
    expect(lines).toContain('[Tên chi bộ]');
    expect(lines).toContain('[Chưa có số liệu: số lượng đảng viên]');
    expect(lines).toContain('Kết nạp [02?] đảng viên.');
    expect(lines).toContain('…, ngày … tháng 12 năm 2018');
    expect(lines).toContain('[Họ và tên]');
    expect(part(bytes, 'word/document.xml').match(/w:val="CanViet"/g)).toHaveLength(gaps);
    expect(partNames(bytes).some((name) => name.startsWith('word/charts/'))).toBe(false);
  });

  test('a section whose figures have nothing to tell is left to a person', async () => {
    const zeros = { mo_hinh_dan_van_kheo: 0, tien_ho_tro: 0, tien_van_dong: 0, phan_qua: 0, giai_thuong: 0 };
    const nothing = buildReport({ figures: figures(zeros), unit: NOBODY, period: periodOfYear(2018) });
    const lines = paragraphs((await exported(nothing)).bytes);
    const at = lines.indexOf('IV- Công tác dân vận, lãnh đạo các đoàn thể');
    expect(lines[at + 1]).toBe('[Chi bộ viết: công tác dân vận, lãnh đạo các đoàn thể]');
  });

  test('of two equal numbers the one with the unit of the open figure is marked', async () => {
    const open = buildReport({
      figures: figures({
        ky_sinh_hoat: 9,
        luot_du_sinh_hoat: { value: 9, status: 'unconfirmed' },
      }).map((each) => ({ ...each, unit: each.id === 'ky_sinh_hoat' ? 'kỳ' : 'lượt' })),
      unit: NOBODY,
      period: periodOfYear(2018),
    });
    expect(paragraphs((await exported(open)).bytes)).toContain(
      'Chi bộ tổ chức 09 kỳ sinh hoạt thường kỳ. Có [09?] lượt đảng viên dự sinh hoạt.',
    );
  });

  test('hostile words stay words', async () => {
    const name = 'Chi bộ <w:p/> & \u0000\u0007{{x}} \ud800A';
    const { bytes } = await exported({ ...report, unit: { ...NOBODY, name, secretary: 'x'.repeat(32_767) } });
    expect(parseParts(bytes)).toBeGreaterThan(10);
    expect(paragraphs(bytes)).toContain('CHI BỘ <W:P/> & {{X}} A');
    expect(paragraphs(bytes)).toContain('x'.repeat(32_767));
  });
});

test.each([
  [
    periodOfSchoolYear(2017),
    'kết quả công tác năm học 2017-2018',
    'và phương hướng, nhiệm vụ năm học 2018-2019',
  ],
  [
    periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 }),
    'kết quả công tác từ 01/01/2018 đến 30/6/2018',
    'và phương hướng, nhiệm vụ thời gian tới',
  ],
])('other periods have their own title', async (period, first, second) => {
  const report = buildReport({ figures: [], unit: NOBODY, period });
  const lines = paragraphs((await exported(report)).bytes);
  expect(lines).toContain(first);
  expect(lines).toContain(second);
});
