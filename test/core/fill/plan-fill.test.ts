import { cells, planOf, sourceOf, VALUES } from './fill-table';
import { sheetOf } from '../../sheets/sheet-of';

const FORM = `
TT | Nội dung | ĐVT | Số lượng
1 | Tổng số đảng viên | đ/c |
2 | Tỷ lệ đảng viên dự sinh hoạt | % |
3 | Xếp loại chi bộ | |
4 | Số tiền vận động, đóng góp | triệu đồng |
5 | Đảng viên bị kỷ luật | đ/c |
`;
const VALUED = sourceOf({
  values: { tong_dang_vien: 2, ty_le_du_sinh_hoat: 100, tien_van_dong: 740_000, ky_luat: 0 },
});

function shown(facts: Parameters<typeof planOf>[2], cell: string): string | undefined {
  const plan = planOf(FORM, VALUED, facts);
  const row = Number(cell.slice(1));
  const item = plan.items.find((one) => one.row === row);
  return item ? `${JSON.stringify(item.value)} ${item.shown}` : plan.left.find((one) => one.row === row)?.why;
}

describe('a value takes the shape of its cell', () => {
  test('as numbers, in the unit of the row', () => {
    expect(planOf(FORM, VALUED).items.map(({ value }) => value)).toEqual([
      2,
      100,
      VALUES['xep_loai_chi_bo'],
      0.74,
      0,
    ]);
  });

  test.each([
    ['a text cell', { D2: { format: 'text' } }, 'D2', '"02" 02'],
    ['a rate under 0%', { D3: { format: 'percent' } }, 'D3', '1 100%'],
    ['money as text keeps its decimals', { D5: { format: 'text' } }, 'D5', '"0,74" 0,74'],
    [
      'a list of abbreviations',
      { D4: { rule: { kind: 'list', items: ['HTXSNV', 'HTTNV', 'HTNV'] } } },
      'D4',
      '"HTTNV" HTTNV',
    ],
    ['Có, Không', { D6: { rule: { kind: 'list', items: ['Có', 'Không'] } } }, 'D6', '"Không" Không'],
    ['Có, Không', { D2: { rule: { kind: 'list', items: ['Có', 'Không'] } } }, 'D2', '"Có" Có'],
    ['a list of numbers', { D2: { rule: { kind: 'list', items: ['1', '2', '3'] } } }, 'D2', '2 2'],
    [
      'a count under 0% is not written',
      { D2: { format: 'percent' } },
      'D2',
      'Ô định dạng phần trăm nhưng đây là số đếm.',
    ],
    ['nor under a date', { D2: { format: 'date' } }, 'D2', 'Ô định dạng ngày nên số sẽ hiện thành ngày.'],
    [
      'a list without it',
      { D4: { rule: { kind: 'list', items: ['A', 'B'] } } },
      'D4',
      'Danh sách chọn của ô (A, B) không có “Hoàn thành tốt nhiệm vụ”.',
    ],
    [
      'whole numbers only',
      { D5: { rule: { kind: 'number', whole: true, least: 0, most: null } } },
      'D5',
      'Ô không nhận số 0,74.',
    ],
    [
      'a rule nobody knows',
      { D2: { rule: { kind: 'other' } } },
      'D2',
      'Ô có điều kiện nhập mà chương trình chưa hiểu.',
    ],
    ['a locked cell', { D2: { locked: true } }, 'D2', 'Trang đang khóa và ô này bị khóa nên để nguyên.'],
  ] as const)('%s', (_, facts, cell, expected) => {
    expect(shown(facts, cell)).toBe(expected);
  });

  test('a unit of another kind is not converted', () => {
    const plan = planOf('TT | Nội dung | ĐVT | Số lượng\n1 | Tổng số đảng viên | lượt |', VALUED);
    expect(plan.items).toEqual([]);
    expect(plan.left[0]?.why).toBe('Bảng mẫu tính theo “lượt”, số này tính theo đảng viên.');
  });
});

describe('what is not sure waits, what is not known stays', () => {
  test('a figure to confirm is not ticked, one without a source leaves its cell', () => {
    const source = sourceOf({ values: { ky_luat: null }, unconfirmed: ['tong_dang_vien'] });
    const plan = planOf(FORM, source);
    expect(cells(plan)[0]).toBe('D2? tong_dang_vien');
    expect(plan.left.map(({ row }) => row)).toEqual([6]);
  });

  test('half a sentence is not filled in', () => {
    const plan = planOf('Có {{tong_dang_vien}} đảng viên, {{so_la}} gì đó', VALUED);
    expect(plan.items).toEqual([]);
    expect(plan.unknown.map(({ text }) => text)).toEqual(['{{so_la}}']);
  });

  test('the author’s {{…}} are all the form asks for', () => {
    const plan = planOf(`${FORM}6 | Giấy khen | giấy | {{giay_khen}}`, VALUED);
    expect(cells(plan)).toEqual(['D7 giay_khen']);
  });
});

describe('a second run', () => {
  const first = sheetOf('Biểu mẫu', FORM);
  const written = (text: string, value: string | number, ask = '') => ({
    ...sheetOf('Biểu mẫu', FORM.replace('| đ/c |\n2', `| đ/c | ${text}\n2`)),
    filled: [{ row: 2, column: 4, ask, value }],
  });

  test('the same figure: nothing to write', () => {
    const plan = planOf(written('2', 2), VALUED);
    expect([plan.same.length, cells(plan).some((cell) => cell.startsWith('D2'))]).toEqual([1, false]);
  });

  test('another figure now: ours is written again', () => {
    expect(cells(planOf(written('9', 9), VALUED))[0]).toBe('D2 tong_dang_vien');
  });

  test('what a person changed or cleared is kept', () => {
    const changed = planOf(written('7', 9), VALUED).items[0];
    expect(changed?.doubt).toBe('Anh/chị đã sửa thành “7”: giữ nguyên.');
    const cleared = planOf({ ...first, filled: [{ row: 2, column: 4, ask: '', value: 9 }] }, VALUED).items[0];
    expect(cleared?.doubt).toBe('Anh/chị đã xóa số điền lần trước.');
  });

  test('a sentence is made anew from its {{…}}', () => {
    const sheet = {
      ...sheetOf('Biểu mẫu', 'Có 09 đảng viên'),
      filled: [{ row: 1, column: 1, ask: 'Có {{tong_dang_vien}} đảng viên', value: 'Có 09 đảng viên' }],
    };
    expect(planOf(sheet, VALUED).items[0]?.value).toBe('Có 02 đảng viên');
  });
});
