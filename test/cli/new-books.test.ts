import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from './say';

const SAMPLE = 'assets/mau/so-chi-bo-2018.xlsx';
const YEAR_BEFORE = 'assets/mau/so-chi-bo-2017.xlsx';

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

describe('--so-moi', () => {
  test('makes the books of a year from those of the year before, and they can be summed up', async () => {
    const target = path.join(folder, 'SO-2019.xlsx');
    const made = await say('--so-moi', target, '--nam', '2019', '--tu-so', SAMPLE);
    expect([made.code, made.err]).toEqual([0, '']);
    const { code, out } = await say(target, '--json');
    expect(code).toBe(0);
    const { indicators, period } = JSON.parse(out) as {
      period: { label: string };
      indicators: { id: string; value: unknown }[];
    };
    expect(period.label).toBe('năm 2019');
    expect(indicators.find(({ id }) => id === 'tong_dang_vien')?.value).toBe(10);
  });

  test('never writes over a file that is there', async () => {
    const target = path.join(folder, 'SO-2019.xlsx');
    writeFileSync(target, 'x');
    const { code, out, err } = await say('--so-moi', target, '--nam', '2019');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Đã có tệp');
    expect(readFileSync(target, 'utf8')).toBe('x');
  });

  test.each([
    [['--so-moi', 'A.xlsx'], 'cần một năm'],
    [['--so-moi', 'A.xlsx', '--nam', '2018-2019'], 'cần một năm'],
    [['--so-moi', 'A.xlsx', '--nam', '2019', SAMPLE], 'Bỏ --so-moi'],
    [['--tu-so', SAMPLE, '--nam', '2019'], '--tu-so chỉ dùng cùng --so-moi'],
  ])('%j is refused: %s', async (argv, words) => {
    const { code, out, err } = await say(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(existsSync('A.xlsx')).toBe(false);
  });
});

describe('--nam-truoc', () => {
  test('gives last year beside this year, with its source', async () => {
    const { code, out } = await say(SAMPLE, '--nam', '2018', '--nam-truoc', YEAR_BEFORE, '--json');
    expect(code).toBe(0);
    const { indicators } = JSON.parse(out) as { indicators: { id: string }[] };
    expect(indicators.find(({ id }) => id === 'giay_khen')).toMatchObject({
      value: 2,
      previous: 1,
      previousSource: expect.stringMatching(/^so-chi-bo-2017\.xlsx · Khen thưởng!/) as string,
    });
  });

  test('a workbook of another year is refused, nothing is written', async () => {
    const target = path.join(folder, 'ra.xlsx');
    const { code, out, err } = await say(SAMPLE, '--nam', '2018', '--nam-truoc', SAMPLE, '--ra', target);
    expect([code, out, existsSync(target)]).toEqual([2, '', false]);
    expect(err).toContain('không có số liệu năm 2017');
  });
});
