import { fillForm, planForm, sureItems } from '../../src/app/fill-form';
import { cells, sourceOf, VALUES } from '../core/fill/fill-table';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_2021, EXCEL_365 } from '../excel-host/profiles';
import type { SheetModel } from '../excel-host/model/sheet-model';

// The real office.js: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const SOURCE = sourceOf({ values: { tong_dang_vien: 2, ty_le_du_sinh_hoat: 100 } });
const FORM = {
  sheets: [
    {
      name: 'Biểu 3',
      merges: ['A1:C1'],
      rows: [
        ['BIỂU SỐ LIỆU NĂM 2018'],
        ['Nội dung', 'Kế hoạch', 'Kết quả'],
        ['Tổng số đảng viên', 9],
        ['Tỷ lệ đảng viên dự sinh hoạt', null, { percent: 0 }],
        ['Xếp loại chi bộ'],
        ['Tổng số đoàn viên'],
        ['Cộng', null, { formula: 'C3+1', result: 1 }],
        ['Đảng viên dự bị', null, 7],
      ],
    },
  ],
} as const;

async function open(profile = EXCEL_365): Promise<OpenedExcel & { sheet: SheetModel }> {
  const excel = await openExcel(FORM, profile);
  const sheet = excel.workbook.find('Biểu 3');
  if (!sheet) throw new Error('no form');
  sheet.put(3, 3, { ...sheet.cell(3, 3), numberFormat: '@' });
  sheet.put(4, 3, { ...sheet.cell(4, 3), value: '', numberFormat: '0%' });
  const range = { top: 5, left: 3, bottom: 5, right: 3 };
  const rule = { list: { inCellDropDown: true, source: 'HTXSNV,HTTNV' } };
  sheet.validations.push({ range, rule, ignoreBlanks: true, errorAlert: null });
  return { ...excel, sheet };
}

describe.each([EXCEL_2021, EXCEL_365])('a form in the open workbook ($name)', (profile) => {
  test('gets its figures in its cells’ own formats; a second run finds them in place', async () => {
    const { host, sheet, excel } = await open(profile);
    const plan = await planForm(host, SOURCE);
    if (!plan.ok) throw new Error(plan.fault.message);
    expect(cells(plan.value)).toEqual([
      'C3 tong_dang_vien',
      'C4 ty_le_du_sinh_hoat',
      'C5 xep_loai_chi_bo',
      'C8? dang_vien_du_bi',
    ]);
    expect(await fillForm(host, sureItems(plan.value))).toEqual({
      ok: true,
      value: { cells: 3, forgotten: false },
    });
    expect([3, 4, 5, 7, 8].map((row) => sheet.cell(row, 3).value)).toEqual(['02', 1, 'HTTNV', 1, 7]);
    expect([sheet.cell(3, 3).numberFormat, sheet.cell(4, 3).numberFormat]).toEqual(['@', '0%']);
    expect(sheet.cell(7, 3).formula).toBe('=C3+1');
    expect(sheet.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ['tonghop_o_1', "='Biểu 3'!$C$3", false],
      ['tonghop_o_2', "='Biểu 3'!$C$4", false],
      ['tonghop_o_3', "='Biểu 3'!$C$5", false],
    ]);
    const again = await planForm(host, SOURCE);
    expect(again.ok && [cells(again.value), again.value.same.length]).toEqual([['C8? dang_vien_du_bi'], 3]);
    expect(excel.lacking).toEqual([]);
  });
});

test('what a person types after a run is kept, our other cells are written again', async () => {
  const { host, sheet } = await open();
  const plan = await planForm(host, SOURCE);
  if (plan.ok) await fillForm(host, sureItems(plan.value));
  sheet.put(4, 3, { ...sheet.cell(4, 3), value: 0.5 });
  const later = await planForm(host, sourceOf({ values: { tong_dang_vien: 11, ty_le_du_sinh_hoat: 100 } }));
  if (!later.ok) throw new Error(later.fault.message);
  expect(cells(later.value).slice(0, 2)).toEqual(['C3 tong_dang_vien', 'C4? ty_le_du_sinh_hoat']);
  await fillForm(host, sureItems(later.value));
  expect([sheet.cell(3, 3).value, sheet.cell(4, 3).value, sheet.names.length]).toEqual(['11', 0.5, 3]);
});

test('a cell that changed since the preview: nothing is written', async () => {
  const { host, sheet } = await open();
  const plan = await planForm(host, SOURCE);
  sheet.put(3, 3, { ...sheet.cell(3, 3), value: 'tôi gõ' });
  const done = plan.ok && (await fillForm(host, sureItems(plan.value)));
  expect(done).toMatchObject({ ok: false, fault: { code: 'changed_meanwhile', state: 'unchanged' } });
  expect([sheet.cell(3, 3).value, sheet.cell(5, 3).value]).toEqual(['tôi gõ', '']);
});

test('a protected sheet: its unlocked cells are filled, the others named; nothing is unprotected', async () => {
  const { host, sheet } = await open();
  sheet.isProtected = true;
  sheet.unlocked = [{ top: 3, left: 3, bottom: 3, right: 3 }];
  const plan = await planForm(host, SOURCE);
  if (!plan.ok) throw new Error(plan.fault.message);
  expect(sureItems(plan.value).map(({ id }) => id)).toEqual(['tong_dang_vien']);
  expect(plan.value.left.map(({ row }) => row)).toEqual([4, 5, 8]);
  expect((await fillForm(host, sureItems(plan.value))).ok).toBe(true);
  expect([sheet.cell(3, 3).value, sheet.isProtected]).toEqual(['02', true]);
});

test('a copy of the form is filled, the form itself stays blank', async () => {
  const { host, sheet, workbook } = await open();
  const copied = await host.copySheet('Biểu 3');
  expect(copied).toEqual({ ok: true, value: 'Biểu 3 (2)' });
  const plan = await planForm(host, SOURCE, { sheets: ['Biểu 3 (2)'] });
  if (plan.ok) await fillForm(host, sureItems(plan.value));
  expect(workbook.find('Biểu 3 (2)')?.cell(5, 3).value).toBe('HTTNV');
  expect(sheet.cell(5, 3).value).toBe('');
  expect(VALUES['xep_loai_chi_bo']).toBe('Hoàn thành tốt nhiệm vụ');
});
