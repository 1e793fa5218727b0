import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { findingKey } from '../../src/app/finding-key';
import { NOTHING_KEPT } from '../../src/core/kept/kept-part';
import { type Memory, NOTHING_REMEMBERED, saidAt } from '../../src/core/kept/remembered';
import { periodOfYear } from '../../src/core/figures/periods';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import * as sheetJs from '@e965/xlsx';
import { say } from './say';

// Each call reads a whole workbook; a busy machine takes its time.
jest.setTimeout(60_000);

const WHEN = '2018-12-20T08:00:00.000Z';
const ID = 'mark:v@diem danh';
const ROLL = [
  ['ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018'],
  ['TT', 'Họ và tên', 'T1', 'T2', 'T3'],
  [1, 'Lê Văn An', 'x', 'x', 'v'],
  [2, 'Phan Văn Bình', 'x', 'x', 'v'],
  [3, 'Võ Thị Tám', 'x', 'x', 'v'],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function plainBook(): Uint8Array {
  const book = { SheetNames: ['Điểm danh'], Sheets: { 'Điểm danh': sheetJs.utils.aoa_to_sheet(ROLL) } };
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The book saved with this kept in it, as the pane does it. */
async function bookWith(memory: (workbook: Workbook) => Memory): Promise<string> {
  const host = new FileHost(plainBook(), 'so.xlsx');
  const read = await host.read();
  if (!read.ok) throw new Error('not read');
  const kept = await host.keep(() => ({ ...NOTHING_KEPT, memory: memory(read.value) }));
  if (!kept.ok) throw new Error('not kept');
  return fileWith(host.bytes());
}

function fileWith(bytes: Uint8Array | string, name = 'so.xlsx'): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

interface Output {
  readonly indicators: readonly { readonly id: string; readonly value: unknown; readonly status: string }[];
  readonly findings: readonly { readonly code: string; readonly dismissed?: string }[];
}

function attended(out: string): readonly unknown[] {
  const { indicators } = JSON.parse(out) as Output;
  const figure = indicators.find(({ id }) => id === 'luot_du_sinh_hoat');
  return [figure?.value, figure?.status];
}

describe('what is kept in the workbook', () => {
  test('an answer is used, --tra-loi goes before it, what was forgotten is open again', async () => {
    const answered = await bookWith(() => ({
      ...NOTHING_REMEMBERED,
      answers: saidAt(WHEN, { [ID]: 'absent' }),
    }));
    expect(attended((await say(answered, '--json')).out)).toEqual([6, 'ok']);
    const other = fileWith(JSON.stringify({ [ID]: 'present' }), 'tra-loi.json');
    expect(attended((await say(answered, '--json', '--tra-loi', other)).out)).toEqual([9, 'ok']);
    const forgotten = await bookWith(() => ({
      ...NOTHING_REMEMBERED,
      answers: saidAt(WHEN, { [ID]: null }),
    }));
    expect(attended((await say(forgotten, '--json')).out)).toEqual([9, 'unconfirmed']);
  });

  test('a note laid aside stands apart with its reason', async () => {
    const aside = await bookWith((workbook) => {
      const { findings } = summarise(understandWorkbook(workbook), { period: periodOfYear(2018) });
      const [mark] = findings.filter(({ code }) => code === 'ambiguous_mark');
      if (!mark) throw new Error('no finding');
      return {
        ...NOTHING_REMEMBERED,
        dismissed: saidAt(WHEN, { [findingKey(mark, workbook)]: 'Đã hỏi Bí thư.' }),
      };
    });
    const { out } = await say(aside, '--nam', '2018');
    const [standing = '', laid = ''] = out.split('Đã bỏ qua (1):');
    expect(standing).not.toContain('có thể hiểu theo nhiều cách');
    expect(laid).toMatch(/^\n {3}- Dấu “v” \(3 ô\).* \(Điểm danh!E3:E5\) Lý do bỏ qua: Đã hỏi Bí thư\.\n$/);
    const { findings } = JSON.parse((await say(aside, '--nam', '2018', '--json')).out) as Output;
    expect(
      findings.flatMap(({ code, dismissed }) => (dismissed === undefined ? [] : [[code, dismissed]])),
    ).toEqual([['ambiguous_mark', 'Đã hỏi Bí thư.']]);
  });
});

describe('--tra-loi', () => {
  test('what is open is marked and told', async () => {
    const { out } = await say(fileWith(plainBook()));
    expect(out).toContain('9 lượt\n      [Cần xác nhận · ');
    expect(out).toContain('Cần xác nhận (1):\n   - Dấu “v” ở trang “Điểm danh” nghĩa là gì?\n');
  });

  test('what is not asked, and what cannot be chosen, is told; the rest is used', async () => {
    const answers = { [ID]: 'vắng', 'mark:w@diem danh': 'present', 'table:so nao do': 'members' };
    const file = fileWith(JSON.stringify(answers), 'tra-loi.json');
    const { code, out, err } = await say(fileWith(plainBook()), '--json', '--tra-loi', file);
    expect([code, ...attended(out)]).toEqual([0, 9, 'unconfirmed']);
    expect(err.split('\n')).toEqual([
      `Câu trả lời “${ID}” không dùng được: không có lựa chọn “vắng”. Chọn một trong: present, excused, absent, exempt.`,
      'Câu trả lời “mark:w@diem danh” không dùng đến: sổ này không hỏi câu đó. Mã các câu hỏi xem bằng --giai-thich.',
      'Câu trả lời “table:so nao do” không dùng đến: sổ này không hỏi câu đó. Mã các câu hỏi xem bằng --giai-thich.',
      '',
    ]);
  });

  test('what a table and a column are is used without a word', async () => {
    const key = 'diem danh | tt | ho va ten';
    const answers = { [`table:${key}`]: 'attendance', 'column:attendance@diem danh#t3': 'none' };
    const file = fileWith(JSON.stringify(answers), 'tra-loi.json');
    const { err, out } = await say(fileWith(plainBook()), '--json', '--tra-loi', file);
    expect([...attended(out), err]).toEqual([6, 'ok', '']);
  });

  test.each([
    ['{ "a": 1 }', 'phải có dạng'],
    ['["a"]', 'phải có dạng'],
    ['{ a }', 'tệp không đúng dạng JSON'],
  ])('%s is no file of answers', async (text, told) => {
    const { code, out, err } = await say(fileWith(plainBook()), '--tra-loi', fileWith(text, 'tra-loi.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});
