import { tongHop } from '../../src/app/tong-hop';
import type { Changes } from '../../src/core/report/changes';
import { fail, ok } from '../../src/core/sheet/result';
import type { Workbook } from '../../src/core/sheet/workbook';
import type { WorkbookHost } from '../../src/ports/workbook-host';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

const BOOK = workbookOf(
  sheetOf(
    'Đảng viên',
    `
DANH SÁCH ĐẢNG VIÊN NĂM 2018
STT | Họ và tên | Ngày vào Đảng
1 | Lê Văn An | 3/2/2005
2 | Phan Văn Bình | 3/2/2006
`,
  ),
);

class FakeHost implements WorkbookHost {
  readonly written: Changes[] = [];
  constructor(private readonly workbook: Workbook) {}
  read = () => Promise.resolve(ok(this.workbook));
  goTo = () => Promise.resolve(ok(null));
  apply = (changes: Changes) => {
    this.written.push(changes);
    return Promise.resolve(ok({ sheets: changes.sheets.map(({ name }) => name) }));
  };
}

describe('tongHop', () => {
  test('tells its stages in order and applies one plan', async () => {
    const host = new FakeHost(BOOK);
    const stages: string[] = [];
    const outcome = await tongHop(host, {}, (stage) => void stages.push(stage));
    expect(stages).toEqual(['read', 'recognise', 'check', 'compute', 'write', 'chart']);
    expect(outcome.ok && outcome.value.applied.sheets).toEqual(['Tổng hợp 2018']);
    expect(host.written).toHaveLength(1);
  });

  test('waits for a progress that takes its time', async () => {
    const seen: string[] = [];
    await tongHop(new FakeHost(BOOK), {}, async (stage) => {
      await Promise.resolve();
      seen.push(stage);
    });
    expect(seen).toHaveLength(6);
  });

  test('stopped before the writing: nothing is written', async () => {
    const host = new FakeHost(BOOK);
    const outcome = await tongHop(host, {}, undefined, () => true);
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'stopped', state: 'unchanged' } });
    expect(host.written).toEqual([]);
  });

  test('nothing recognised: said, and nothing is written', async () => {
    const host = new FakeHost(workbookOf(sheetOf('Sheet1', 'a | b\n1 | 2')));
    const outcome = await tongHop(host, {});
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'nothing_recognised', state: 'unchanged' } });
    expect(host.written).toEqual([]);
  });

  test('a fault of the host comes out as it is', async () => {
    const fault = { code: 'session', message: 'm', advice: 'a', state: 'unchanged' } as const;
    const host = new FakeHost(BOOK);
    host.read = () => Promise.resolve(fail(fault)) as never;
    expect(await tongHop(host, {})).toEqual({ ok: false, fault });
  });

  test('where no sheet tells a year, today does', async () => {
    const book = workbookOf(
      sheetOf(
        'Đảng viên',
        'STT | Họ và tên | Ngày vào Đảng\n1 | Lê Văn An | 3/2/2005\n2 | Phan Văn Bình | 3/2/2006',
      ),
    );
    const december = await tongHop(new FakeHost(book), { today: { year: 2026, month: 12, day: 1 } });
    const january = await tongHop(new FakeHost(book), { today: { year: 2027, month: 1, day: 5 } });
    expect(december.ok && december.value.period.label).toBe('năm 2026');
    expect(january.ok && january.value.period.label).toBe('năm 2026');
  });
});
