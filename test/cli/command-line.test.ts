import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveOf, partsOf } from '../xlsx/fixtures/archive';
import { say } from './say';

const SAMPLE = 'assets/mau/so-chi-bo-2018.xlsx';

// Each call reads a whole workbook; a busy machine takes its time.
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

interface Output {
  readonly schema: number;
  readonly unit: unknown;
  readonly period: unknown;
  readonly tables: readonly { readonly sheet: string; readonly columns: Readonly<Record<string, unknown>> }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly value: unknown;
    readonly sources: readonly unknown[];
  }[];
  readonly findings: readonly { readonly code: string; readonly affects: readonly string[] }[];
}

function parse(text: string): Output {
  return JSON.parse(text) as Output;
}

describe('a workbook', () => {
  test('--json prints the one object and nothing else', async () => {
    const { code, out, err } = await say(SAMPLE, '--nam', '2018', '--json');
    expect([code, err]).toEqual([0, '']);
    const output = parse(out);
    expect(Object.keys(output)).toEqual(['schema', 'unit', 'period', 'tables', 'indicators', 'findings']);
    expect(output.unit).toEqual({ name: 'Chi bộ Liên minh HTX tỉnh', superior: 'Đảng ủy các cơ quan tỉnh' });
    expect(output.period).toEqual({ from: '2018-01-01', to: '2018-12-31', label: 'năm 2018' });
    expect(output.tables[0]).toMatchObject({
      sheet: 'DS đảng viên',
      headerRows: [8, 9],
      firstDataRow: 11,
      lastDataRow: 20,
      kind: 'members',
      columns: { full_name: ['B'], birth: ['C', 'D'], joined: ['I'], official: ['J'] },
    });
    expect(output.indicators.find(({ id }) => id === 'tong_dang_vien')).toMatchObject({
      value: 10,
      text: '10',
      status: 'ok',
      section: 'to_chuc',
      sources: [{ sheet: 'DS đảng viên', range: 'B11:B20' }],
      previous: null,
    });
  });

  test('inner fields are not shown in columns', async () => {
    const { out } = await say(SAMPLE, '--nam', '2018', '--json');
    const shown = parse(out).tables.flatMap(({ columns }) => Object.keys(columns));
    expect(shown).not.toContain('present_total');
    expect(shown).not.toContain('birth_male');
    expect(shown).toContain('session');
  });

  test('the year comes from the sheets unless it is chosen; days and school years are periods too', async () => {
    expect(parse((await say(SAMPLE, '--json')).out).period).toMatchObject({ label: 'năm 2018' });
    expect(parse((await say(SAMPLE, '--json', '--nam', '2017-2018')).out).period).toMatchObject({
      from: '2017-09-01',
      to: '2018-08-31',
    });
    expect(
      parse((await say(SAMPLE, '--json', '--tu', '2018-01-01', '--den', '2018-06-30')).out).period,
    ).toMatchObject({ from: '2018-01-01', to: '2018-06-30' });
  });

  test('without --json the table is printed for people', async () => {
    const { code, out } = await say(SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain('Tổng số đảng viên: 10 đảng viên');
    expect(out).toContain('DS đảng viên!B11:B20');
  });

  test('--ra writes a copy with our sheets, a second run on it changes nothing, nothing else is left behind', async () => {
    const out = path.join(folder, 'ra.xlsx');
    const before = readFileSync(SAMPLE);
    expect((await say(SAMPLE, '--nam', '2018', '--ra', out)).code).toBe(0);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['ra.xlsx']);
    const again = path.join(folder, 'lai.xlsx');
    const second = await say(out, '--nam', '2018', '--json', '--ra', again);
    expect(second.code).toBe(0);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    expect(parse(second.out).tables.map(({ sheet }) => sheet)).not.toContain('Tổng hợp 2018');
  });

  test('says under which ending Excel opens the copy of a book with macros', async () => {
    const parts = Object.fromEntries(await partsOf(new Uint8Array(readFileSync(SAMPLE))));
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    const macros = types.replace(
      'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
      'vnd.ms-excel.sheet.macroEnabled.main',
    );
    expect(macros).not.toBe(types);
    const source = path.join(folder, 'so.xlsm');
    writeFileSync(source, await archiveOf({ ...parts, '[Content_Types].xml': macros }));
    const right = await say(source, '--nam', '2018', '--ra', path.join(folder, 'ra.xlsm'));
    expect([right.code, right.err]).toEqual([0, '']);
    const wrong = await say(source, '--nam', '2018', '--ra', path.join(folder, 'ra.xlsx'));
    expect(wrong.code).toBe(0);
    expect(wrong.err).toMatch(
      /^Đã ghi “.*ra\.xlsx”\. Excel chỉ mở được khi tệp có đuôi \.xlsm: hãy đổi tên tệp\.\n$/,
    );
  });

  test('never over the source, whatever it is called', async () => {
    const copy = path.join(folder, 'so.xlsx');
    writeFileSync(copy, readFileSync(SAMPLE));
    const { code, out, err } = await say(copy, '--nam', '2018', '--ra', path.join(folder, '.', 'so.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Tệp ghi ra trùng với sổ gốc\..*\n$/);
    expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('--giai-thich says what was taken for what; with --json the tables alone', async () => {
    const told = await say(SAMPLE, '--giai-thich');
    expect(told.code).toBe(0);
    expect(told.out).toContain('Trang “DS đảng viên”, vùng A8:N22:\n  Nhận là danh sách đảng viên');
    expect(told.out).toContain('Trang “DS 2017”: đang ẩn nên không đọc.');
    const tables = await say(SAMPLE, '--giai-thich', '--json');
    expect(Object.keys(JSON.parse(tables.out) as object)).toEqual(['schema', 'tables']);
  });
});

describe('what cannot be done', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no workbook named', [], /Chưa cho biết sổ nào/],
    ['a file that is not there', ['khong-co.xlsx'], /Không tìm thấy tệp “khong-co\.xlsx”/],
    ['a folder', ['assets'], /là thư mục/],
    ['an unknown option', [SAMPLE, '--nhanh'], /Không hiểu tùy chọn --nhanh/],
    ['a year that is none', [SAMPLE, '--nam', 'nay'], /Không hiểu năm “nay”/],
    ['a school year of three years', [SAMPLE, '--nam', '2016-2018'], /hai năm liền nhau/],
    ['a day that is none', [SAMPLE, '--tu', '2018-02-30', '--den', '2018-12-31'], /Ngày viết theo dạng/],
    ['days the wrong way round', [SAMPLE, '--tu', '2018-12-31', '--den', '2018-01-01'], /phải trước ngày/],
    ['no workbook inside', ['README.md'], /./],
    ['answers that are none', [SAMPLE, '--tra-loi', 'README.md'], /không đúng dạng JSON/],
  ])('%s: one line, exit 2, nothing on stdout', async (_, argv, message) => {
    const { code, out, err } = await say(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toMatch(message);
  });

  test('nothing recognised: exit 2 and nothing written, but the explanation is given', async () => {
    const html = path.join(folder, 'la.xls');
    writeFileSync(
      html,
      '<html><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table></html>',
    );
    const out = path.join(folder, 'ra.xlsx');
    const said = await say(html, '--nam', '2018', '--json', '--ra', out);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toMatch(/^Chưa thấy bảng nào dùng được\..*\n$/);
    expect(readdirSync(folder)).toEqual(['la.xls']);
    expect((await say(html, '--giai-thich', '--json')).code).toBe(0);
  });
});

describe('a folder', () => {
  test('adds up what can be added, and says which workbook could not be read', async () => {
    writeFileSync(path.join(folder, 'a.xlsx'), readFileSync(SAMPLE));
    writeFileSync(path.join(folder, 'b.xlsx'), readFileSync(SAMPLE));
    writeFileSync(path.join(folder, 'c.xlsx'), 'không phải sổ');
    writeFileSync(path.join(folder, '~$a.xlsx'), 'tệp khóa');
    const { code, out, err } = await say('--thu-muc', folder, '--nam', '2018', '--json');
    expect(code).toBe(0);
    expect(err).toMatch(/^Không gộp c\.xlsx: .*\n$/);
    const result = JSON.parse(out) as {
      units: { file: string; indicators: unknown[] }[];
      total: { id: string; value: unknown; status: string }[];
    };
    expect(result.units.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
    const total = new Map(result.total.map((figure) => [figure.id, figure]));
    expect(total.get('tong_dang_vien')).toMatchObject({ value: 20, status: 'ok' });
    expect(total.get('tien_ho_tro')).toMatchObject({ value: 2_000_000 });
    // Rates are worked out from their parts, never added.
    expect(total.get('ty_le_du_sinh_hoat')).toMatchObject({ value: 97.5 });
    expect(total.get('tuoi_binh_quan')).toMatchObject({ value: 38.7 });
    expect(total.get('xep_loai_chi_bo')).toMatchObject({ value: null, status: 'no_source' });
  });

  test('a folder without workbooks', async () => {
    const { code, out, err } = await say('--thu-muc', folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/không có sổ nào tổng hợp được/);
  });
});
