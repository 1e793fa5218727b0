import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveOf } from '../xlsx/fixtures/archive';
import { formParts } from '../xlsx/form-book';
import { say } from './say';

const SAMPLE = 'assets/mau/so-chi-bo-2018.xlsx';
const FORM = `
TT | Nội dung | ĐVT | Kế hoạch năm 2018 | Thực hiện năm 2018
1 | Tổng số đảng viên | đ/c | |
2 | Số đoàn viên | người | |
3 | Tỷ lệ đảng viên dự sinh hoạt | % | | @percent
4 | Đảng viên hoàn thành xuất sắc nhiệm vụ | đ/c | | @text
5 | Số tiền vận động, đóng góp | nghìn đồng | | 640
`;

// Each call reads a whole workbook; a busy machine takes its time.
jest.setTimeout(60_000);

let folder: string;
let form: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
  form = path.join(folder, 'BIEU-3.xlsx');
  writeFileSync(form, await archiveOf(formParts(FORM)));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly form: {
    readonly cells: readonly {
      cell: string;
      indicator: string;
      value: unknown;
      certain: boolean;
      reason?: string;
    }[];
    readonly unknown: readonly { cell: string; text: string }[];
    readonly unchanged: number;
  };
}

describe('--dien', () => {
  test('tells its plan as data, writes the sure cells into a copy, and finds them there again', async () => {
    const out = path.join(folder, 'DA-DIEN.xlsx');
    const before = readFileSync(form);
    const first = await say(SAMPLE, '--nam', '2018', '--dien', form, '--ra', out, '--json');
    expect([first.code, first.err]).toEqual([0, '']);
    const { cells, unknown } = (JSON.parse(first.out) as Told).form;
    expect(cells.map(({ cell, indicator, value, certain }) => [cell, indicator, value, certain])).toEqual([
      ['E2', 'tong_dang_vien', 10, true],
      ['E4', 'ty_le_du_sinh_hoat', 0.975, true],
      ['E5', 'xep_loai_xuat_sac', '02', true],
      ['E6', 'tien_van_dong', 740, false],
    ]);
    expect(cells[3]?.reason).toBe('Ô đang có “640”: giữ nguyên.');
    expect(unknown).toEqual([{ sheet: 'Biểu 3', cell: 'E3', kind: 'label', text: 'Số đoàn viên' }]);
    expect(readFileSync(form)).toEqual(before);
    const again = JSON.parse((await say(SAMPLE, '--nam', '2018', '--dien', out, '--json')).out) as Told;
    expect([again.form.unchanged, again.form.cells.map(({ cell }) => cell)]).toEqual([3, ['E6']]);
  });

  test('without --ra it shows what it would do', async () => {
    const { code, out } = await say(SAMPLE, '--nam', '2018', '--dien', form);
    expect(code).toBe(0);
    expect(out).toContain('Sẽ điền 3 ô');
    expect(out).toContain(
      'Biểu 3!E2: 10, Tổng số đảng viên (theo chữ “Tổng số đảng viên”, cột “Thực hiện năm 2018”)',
    );
    expect(out).toContain('Biểu 3!E3: “Số đoàn viên”');
  });

  test('the sheets that figures come from are never filled', async () => {
    const { code, err } = await say(SAMPLE, '--nam', '2018', '--dien', SAMPLE, '--json');
    expect(code).toBe(2);
    expect(err).toContain(`Bảng mẫu “${SAMPLE}” không có ô nào điền được.`);
  });

  test('never over the form or the book, never with another job', async () => {
    expect((await say(SAMPLE, '--dien', form, '--ra', form)).code).toBe(2);
    expect((await say(SAMPLE, '--dien', form, '--docx', path.join(folder, 'a.docx'))).code).toBe(2);
    const missing = await say(
      SAMPLE,
      '--dien',
      path.join(folder, 'khong-co.xlsx'),
      '--ra',
      path.join(folder, 'b.xlsx'),
    );
    expect([missing.code, existsSync(path.join(folder, 'b.xlsx'))]).toEqual([2, false]);
  });
});
