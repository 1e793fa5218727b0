import { readFileSync } from 'node:fs';
import { lastYearFault } from '../../src/app/last-year';
import type { RunOptions } from '../../src/app/run-options';
import { summarise, type Summary } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { periodOfYear } from '../../src/core/figures/periods';
import type { ReportRow } from '../../src/core/report/report-model';
import { buildSentences } from '../../src/core/report/sentences/sentences';
import { wordingOn } from '../../src/core/report/sentences/wording';
import { cellValue } from '../../src/core/report/sheet-rows';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { sheetOf, workbookOf } from './sheets-as-text';

// Whole workbooks: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const YEAR = { period: periodOfYear(2018) };

async function read(host: FileHost): Promise<Workbook> {
  const result = await host.read();
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

function host(year: number): FileHost {
  const name = `so-chi-bo-${String(year)}.xlsx`;
  return new FileHost(readFileSync(`assets/mau/${name}`), name);
}

/** What the workbook shows after a run, our sheets in it. */
async function written(file: FileHost, year: number): Promise<Workbook> {
  const summary = summarise(understandWorkbook(await read(file)), { period: periodOfYear(year) });
  const applied = await file.apply(summary.changes);
  if (!applied.ok) throw new Error(applied.fault.message);
  return read(file);
}

function run(workbook: Workbook, options: RunOptions = YEAR): Summary {
  return summarise(understandWorkbook(workbook), options);
}

function previous(summary: Summary, id: string): unknown {
  const { previous: before = null } = summary.figures.find((figure) => figure.id === id) ?? {};
  return before && [before.value, before.source];
}

function line({ label, current, previous: before, percent }: ReportRow): string {
  return [label, cellValue(current) ?? '', cellValue(before) ?? '', percent ?? ''].join(' | ');
}

function lines({ report }: Summary): readonly string[] {
  return report.sections.flatMap(({ rows }) => rows.map(line));
}

function withCell(sheet: Sheet, row: number, column: number, value: number | string): Sheet {
  const rows = sheet.rows.map((cells) => [...cells]);
  const cells = rows[row - 1];
  if (!cells) throw new Error('no such row');
  cells[column - 1] =
    typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
  return { ...sheet, rows };
}

let sample2017: Workbook;
let sample2018: Workbook;
let own2017: Sheet;

beforeAll(async () => {
  sample2018 = await read(host(2018));
  const file = host(2017);
  sample2017 = await read(file);
  const after = await written(file, 2017);
  const sheet = after.sheets.find(({ name }) => name === 'Tổng hợp 2017');
  if (!sheet) throw new Error('no sheet of 2017');
  own2017 = sheet;
});

/** LOOK.md §1, picture 01: label | Kỳ này | Cùng kỳ năm trước | (%). */
const PICTURE = `
  Tổng số đảng viên | 10 | 9 | 111.1
  - Chính thức | 8 | 8 | 100
  - Dự bị | 2 | 1 | 200
  Trong đó: nữ | 4 | 4 | 100
  Tuổi bình quân | 38.7 | 39.1 | –
  - Sơ cấp | 3 | 3 | 100
  - Trung cấp | 5 | 4 | 125
  Chuyên môn đại học trở lên | 9 | 8 | 112.5
  Kết nạp đảng viên | 1 | 1 | 100
  Đề nghị, công nhận chính thức | 2 | … |
  Chuyển sinh hoạt đến | 0 | 0 | –
  Bầu bổ sung cấp ủy | 1 | 0 | –
  Kỳ sinh hoạt chuyên đề | 12 | 4 | 300
  Lượt đảng viên dự sinh hoạt | 117 | 104 | 112.5
  Lượt vắng có lý do | 3 | 4 | 75
  Tỷ lệ dự sinh hoạt bình quân | 97.5 | 96.3 | –
  Cuộc tuyên truyền, học tập | 12 | 10 | 120
  Lượt cán bộ, đảng viên dự | 120 | 90 | 133.3
  Mô hình dân vận khéo | 4 | 3 | 133.3
  Số tiền vận động, đóng góp | 740000 | 700000 | 105.7
  - Vận động đóng góp Quỹ “Mái ấm Công đoàn” năm 2018 | 740000 | 700000 | 105.7
  Số tiền hỗ trợ | 1000000 | … |
  Quà tặng | 9 | 8 | 112.5
  - Trị giá quà | 900000 | 800000 | 112.5
  Giải phong trào, hội thao | 2 | 1 | 200
  - Khuyến khích | 2 | 1 | 200
  Đảng viên được kiểm tra, giám sát | 3 | 3 | 100
  - Hoàn thành xuất sắc nhiệm vụ | 2 | 1 | 200
  - Hoàn thành tốt nhiệm vụ | 8 | 7 | 114.3
  - Hoàn thành nhiệm vụ | 0 | 1 | 0
  - Không hoàn thành nhiệm vụ | 0 | 0 | –
  Hoàn thành tốt nhiệm vụ trở lên | 10 | 8 | 125
  Xếp loại chi bộ | Hoàn thành tốt nhiệm vụ | Hoàn thành tốt nhiệm vụ | –
  Giấy khen | 2 | 1 | 200
  Đảng phí đã thu | 4860000 | … |`
  .trim()
  .split('\n')
  .map((text) => text.trim().replace(/\|$/, '| '));

describe("last year's workbook", () => {
  let summary: Summary;
  beforeAll(() => {
    summary = run(sample2018, { ...YEAR, lastYear: understandWorkbook(sample2017) });
  });

  test.each(PICTURE)('%s', (row) => {
    expect(lines(summary)).toContain(row);
  });

  test('a figure that only last year has: “…” beside it, and no share', () => {
    const sheets = sample2018.sheets.filter(({ name }) => name !== 'Khen thưởng');
    expect(sheets).toHaveLength(sample2018.sheets.length - 1);
    const without = { ...sample2018, sheets };
    const alone = run(without, { ...YEAR, lastYear: understandWorkbook(sample2017) });
    expect(lines(alone)).toContain('Giấy khen | … | 1 | ');
  });

  test('the source names the workbook, the cells and what was counted', () => {
    expect(previous(summary, 'tong_dang_vien')).toEqual([
      9,
      'so-chi-bo-2017.xlsx · DS đảng viên!B9:B17 · 9 người khác nhau',
    ]);
  });

  test('charts and sentences compare with it', () => {
    const drawn = summary.report.charts.flatMap((chart) => (chart.drawn ? [chart] : []));
    const series = (id: string): unknown =>
      drawn.find((chart) => chart.id === id)?.series.map(({ name, values }) => [name, values]);
    expect(series('xep_loai')).toEqual([
      ['Năm 2018', [2, 8, 0, 0]],
      ['Năm 2017', [1, 7, 1, 0]],
    ]);
    expect(series('so_nam_truoc')).toEqual([
      ['Năm 2018', [12, 4, 3, 2, 9, 2]],
      ['Năm 2017', [10, 3, 3, 1, 8, 1]],
    ]);
    const sentences = buildSentences(summary.figures, YEAR.period, wordingOn(YEAR.period.to));
    expect(JSON.stringify(sentences)).toContain('(năm 2017: 10 cuộc, 90 lượt)');
  });

  test('a workbook of other years is refused with what was seen in it', () => {
    const fault = lastYearFault(understandWorkbook(sample2018), YEAR.period);
    expect(fault?.message).toBe(
      'Sổ năm trước “so-chi-bo-2018.xlsx” không có số liệu năm 2017, chỉ thấy năm 2018.',
    );
    expect(lastYearFault(understandWorkbook(sample2017), YEAR.period)).toBeNull();
  });
});

describe("last year's own sheet in the workbook", () => {
  const beside = (sheet: Sheet): Workbook => ({ ...sample2018, sheets: [...sample2018.sheets, sheet] });
  const rowOf = (label: string): number =>
    own2017.rows.findIndex((cells) => cells[1]?.kind === 'text' && cells[1].text === label) + 1;

  test('gives what it reports, with the cell as source', () => {
    const summary = run(beside(own2017));
    expect(lines(summary)).toEqual(expect.arrayContaining(PICTURE));
    const cell = `Tổng hợp 2017!D${String(rowOf('Tổng số đảng viên'))}`;
    expect(previous(summary, 'tong_dang_vien')).toEqual([9, cell]);
  });

  test('what a person typed over a figure then is the figure', () => {
    const typed = withCell(own2017, rowOf('Giấy khen'), 4, 5);
    expect(previous(run(beside(typed)), 'giay_khen')).toEqual([
      5,
      expect.stringContaining('Tổng hợp 2017!D'),
    ]);
  });

  test('rows sorted without their hidden columns are told by their labels', () => {
    const [one, other] = [rowOf('Giấy khen'), rowOf('Kỳ sinh hoạt chuyên đề')];
    const swapped = own2017.rows.map((cells, index) => {
      const from = index === one - 1 ? other : index === other - 1 ? one : null;
      return from === null ? cells : [...(own2017.rows[from - 1] ?? []).slice(0, 7), ...cells.slice(7)];
    });
    const summary = run(beside({ ...own2017, rows: swapped }));
    expect(previous(summary, 'giay_khen')).toEqual([1, expect.anything()]);
    expect(previous(summary, 'ky_sinh_hoat_chuyen_de')).toEqual([4, expect.anything()]);
  });

  test('without our marker it is nothing to us', () => {
    const { marker: _, ...rest } = own2017;
    expect(previous(run(beside({ ...rest, ours: false })), 'tong_dang_vien')).toBeNull();
  });

  test("comes before last year's workbook, and behind the workbook's own rows of that year", () => {
    const sheet = withCell(withCell(own2017, rowOf('Giấy khen'), 4, 5), rowOf('Mô hình dân vận khéo'), 4, 6);
    const models = sheetOf(
      'DVK 2017',
      'TT | Tên mô hình | Lĩnh vực \n 1 | Tủ sách pháp luật | Văn hóa \n 2 | Tiết kiệm điện | Kinh tế',
    );
    const summary = run(
      { ...sample2018, sheets: [...sample2018.sheets, sheet, models] },
      { ...YEAR, lastYear: understandWorkbook(sample2017) },
    );
    expect(previous(summary, 'giay_khen')).toEqual([5, expect.stringContaining('Tổng hợp 2017')]);
    expect(previous(summary, 'mo_hinh_dan_van_kheo')).toEqual([2, expect.stringContaining('DVK 2017')]);
  });
});

describe("the workbook's own rows and sheets of last year", () => {
  const LIST = (rows: number): string =>
    [
      'TT | Họ và tên | Ngày vào Đảng | Ngày chính thức',
      '1 | Nguyễn Văn Lộc | 03/02/1996 | 03/02/1997',
      '2 | Trần Thị Bích Hạnh | 19/05/2001 | 19/05/2002',
      '3 | Lê Minh Khoa | 03/02/2006 | 03/02/2007',
    ]
      .slice(0, rows + 1)
      .join('\n');
  const LOG = `TT | Ngày | Nội dung tuyên truyền | Số lượt dự
    1 | 05/01/2017 | Nghị quyết Trung ương 4 | 9
    2 | 06/02/2017 | Chỉ thị 05 | 8
    3 | 05/01/2018 | Kỷ niệm 3/2 | 10`;

  test('a list titled for that year gives its people', () => {
    const summary = run(workbookOf({ 'Đảng viên 2018': LIST(3), 'Đảng viên 2017': LIST(2) }));
    expect(previous(summary, 'tong_dang_vien')).toEqual([2, 'Đảng viên 2017!B2:B3 · 2 người khác nhau']);
    expect(lines(summary)).toContain('Tổng số đảng viên | 3 | 2 | 150');
  });

  test('an untitled list is this year’s alone: nothing is known of the last', () => {
    const summary = run(workbookOf({ 'DS đảng viên': LIST(3) }));
    expect(previous(summary, 'tong_dang_vien')).toBeNull();
    expect(lines(summary)).toContain('Tổng số đảng viên | 3 |  | ');
  });

  test('dated rows of a log count in the year of their date', () => {
    const summary = run(workbookOf({ 'Tuyên truyền': LOG }));
    expect(lines(summary)).toEqual(
      expect.arrayContaining([
        'Cuộc tuyên truyền, học tập | 1 | 2 | 50',
        'Lượt cán bộ, đảng viên dự | 10 | 17 | 58.8',
      ]),
    );
  });

  test('a log without a row of that year says nothing of it, not 0', () => {
    const without = LOG.split('\n')
      .filter((row) => !row.includes('2017'))
      .join('\n');
    expect(previous(run(workbookOf({ 'Tuyên truyền': without })), 'cuoc_tuyen_truyen')).toBeNull();
  });
});

describe('what a person typed into the column of last year', () => {
  test('is compared with, and stays at the next run', async () => {
    const file = host(2018);
    const after = await written(file, 2018);
    const typed = (workbook: Workbook): Workbook => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        if (sheet.name !== 'Tổng hợp 2018') return sheet;
        const row = sheet.rows.findIndex(
          (cells) => cells[9]?.kind === 'text' && cells[9].text === 'giay_khen',
        );
        return withCell(sheet, row + 1, 5, '04');
      }),
    });
    const summary = run(typed(after));
    expect(previous(summary, 'giay_khen')).toEqual([
      4,
      expect.stringMatching(/^Tổng hợp 2018!E\d+ · người dùng ghi$/),
    ]);
    expect(lines(summary)).toContain('Giấy khen | 2 | 4 | 50');
    const applied = await file.apply(summary.changes);
    expect(applied.ok).toBe(true);
    const again = run(await read(file));
    expect(previous(again, 'giay_khen')).toEqual([4, expect.anything()]);
    expect(again.changes.sheets).toEqual([]);
  });
});
