import fc from 'fast-check';
import { fillForm, planForm, sureItems } from '../../src/app/fill-form';
import { FileHost } from '../../src/xlsx/file-host';
import { VALUES, cells, sourceOf } from '../core/fill/fill-table';
import { archiveOf, partsOf, type Parts } from './fixtures/archive';
import { formParts } from './form-book';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const SOURCE = sourceOf({ values: { tong_dang_vien: 2, ty_le_du_sinh_hoat: 100 } });
const SHEET = 'xl/worksheets/sheet1.xml';
const FORM = `
TT | Nội dung | ĐVT | Kế hoạch | Kết quả
1 | Tổng số đảng viên | đ/c | 9 | @text
  | Trong đó: nữ | đ/c | |
2 | Tỷ lệ đảng viên dự sinh hoạt | % | | @percent
3 | Xếp loại chi bộ | | | @free
4 | Cộng | | | =E2+1
5 | Đảng viên dự bị | đ/c | | 7
6 | Kết nạp đảng viên | đ/c | | {{ket_nap}}
`;
const BY_MEANING = FORM.replace('{{ket_nap}}', '');
const LIST =
  '<dataValidations count="1"><dataValidation type="list" sqref="E5"><formula1>"HTXSNV,HTTNV"</formula1></dataValidation></dataValidations>';

/** All parts as text. */
async function textParts(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts = await partsOf(bytes);
  return Object.fromEntries([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

async function filled(parts: Parts): Promise<{ host: FileHost; after: Record<string, string> }> {
  const host = new FileHost(await archiveOf(parts), 'form.xlsx');
  const plan = await planForm(host, SOURCE);
  if (!plan.ok) throw new Error(plan.fault.message);
  const done = await fillForm(host, sureItems(plan.value));
  if (!done.ok) throw new Error(done.fault.message);
  return { host, after: await textParts(host.bytes()) };
}

function cellIn(parts: Parts, address: string): string | undefined {
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(String(parts[SHEET]))?.[0];
}

describe('a form in a file', () => {
  test('gets its figures in the cells’ own formats and lists; formulas and figures that stand there stay', async () => {
    const before = formParts(BY_MEANING, LIST);
    const { after } = await filled(before);
    expect(cellIn(after, 'E2')).toBe(
      '<c r="E2" s="1" t="inlineStr"><is><t xml:space="preserve">02</t></is></c>',
    );
    expect(cellIn(after, 'E3')).toBe(`<c r="E3"><v>${String(VALUES['dang_vien_nu'])}</v></c>`);
    expect(cellIn(after, 'E4')).toBe('<c r="E4" s="2"><v>1</v></c>');
    expect(cellIn(after, 'E5')).toBe(
      '<c r="E5" s="3" t="inlineStr"><is><t xml:space="preserve">HTTNV</t></is></c>',
    );
    expect(cellIn(after, 'E6')).toBe(cellIn(before, 'E6'));
    expect(cellIn(after, 'E7')).toBe(cellIn(before, 'E7'));
    expect(cellIn(after, 'D3')).toBeUndefined();
  });

  test('changes its sheet and the workbook’s names, no other part; formulas are asked to be worked out anew', async () => {
    const before = formParts(BY_MEANING, LIST);
    const { after } = await filled(before);
    const changed = Object.keys(after).filter((part) => String(after[part]) !== String(before[part]));
    expect(changed.sort()).toEqual(['xl/workbook.xml', SHEET]);
    expect(String(after['xl/workbook.xml'])).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('a second run finds everything in place and the sheet is no source', async () => {
    const { host } = await filled(formParts(BY_MEANING, LIST));
    const again = await planForm(host, SOURCE);
    expect(again.ok && [cells(again.value), again.value.same.length]).toEqual([['E7? dang_vien_du_bi'], 5]);
    const read = await host.read();
    expect(read.ok && read.value.sheets[0]?.filled?.length).toBe(5);
  });

  test('a second run with other figures writes ours again and keeps what a person changed', async () => {
    const { after } = await filled(formParts(BY_MEANING, LIST));
    const typed = { ...after, [SHEET]: String(after[SHEET]).replace(/(<c r="E8"[^>]*><v>)\d+/, '$177') };
    const host = new FileHost(await archiveOf(typed), 'form.xlsx');
    const later = sourceOf({ values: { tong_dang_vien: 3, ty_le_du_sinh_hoat: 100 } });
    const plan = await planForm(host, later);
    expect(plan.ok && cells(plan.value)).toEqual(['E2 tong_dang_vien', 'E7? dang_vien_du_bi', 'E8? ket_nap']);
    if (plan.ok) await fillForm(host, sureItems(plan.value));
    const names = String((await textParts(host.bytes()))['xl/workbook.xml']);
    expect(names.match(/<definedName /g)).toHaveLength(5);
    expect(names).toContain('comment="[&quot;&quot;,&quot;03&quot;]"');
  });

  test('{{…}} are all it asks for, and are remembered', async () => {
    const { host, after } = await filled(formParts(FORM));
    expect(cellIn(after, 'E8')).toBe(`<c r="E8"><v>${String(VALUES['ket_nap'])}</v></c>`);
    const again = await planForm(host, SOURCE);
    expect(again.ok && [again.value.items, again.value.same.length]).toEqual([[], 1]);
  });

  test('a protected sheet: only its unlocked cells', async () => {
    const host = new FileHost(
      await archiveOf(formParts(BY_MEANING, '<sheetProtection sheet="1"/>')),
      'f.xlsx',
    );
    const plan = await planForm(host, SOURCE);
    expect(plan.ok && cells(plan.value).filter((cell) => !cell.includes('?'))).toEqual([
      'E5 xep_loai_chi_bo',
    ]);
    expect(plan.ok && plan.value.left.map(({ row }) => row)).toEqual([2, 3, 4, 7, 8]);
  });

  test('a list in cells of another sheet', async () => {
    const parts = formParts(
      BY_MEANING,
      '<dataValidations count="1"><dataValidation type="list" sqref="E5"><formula1>\'Khác\'!$A$1:$A$2</formula1></dataValidation></dataValidations>',
    );
    parts['xl/worksheets/sheet2.xml'] = String(parts['xl/worksheets/sheet2.xml']).replace(
      '<sheetData/>',
      '<sheetData><row r="1"><c r="A1" t="str"><v>Xuất sắc</v></c></row><row r="2"><c r="A2" t="str"><v>Hoàn thành tốt NV</v></c></row></sheetData>',
    );
    expect(cellIn((await filled(parts)).after, 'E5')).toContain('>Hoàn thành tốt NV<');
  });

  test('an .xls or HTML form is not filled, and says what to do', async () => {
    const html = '<html><body><table><tr><td>{{tong_dang_vien}}</td></tr></table></body></html>';
    const host = new FileHost(new TextEncoder().encode(html), 'f.xls');
    expect(await planForm(host, SOURCE)).toMatchObject({
      ok: false,
      fault: { code: 'unsupported', state: 'unchanged' },
    });
  });
});

const LABELS = [
  'Tổng số đảng viên',
  'Đảng viên nữ',
  'Tổng số đoàn viên',
  'Kết nạp đảng viên',
  'Số chi bộ',
  'Giấy khen',
  'Quần chúng ưu tú',
  'Đảng phí đã thu',
  'Trong đó: nữ',
  '{{tong_dang_vien}}',
  'Có {{giay_khen}} giấy khen',
  '{{la}}',
];
const CELLS = ['', '', '', '@text', '@percent', '=A1', '5', 'x', '……'];
const row = fc.tuple(fc.constantFrom(...LABELS), fc.constantFrom(...CELLS), fc.constantFrom(...CELLS));
const head = fc.constantFrom(
  'Nội dung | Số lượng | Ghi chú',
  'Nội dung | Năm 2017 | Năm 2018',
  'Nội dung | Quý I | Cả năm',
  'A | B | C',
);

test('random forms: cells outside the plan stay as they were, a second run writes nothing', async () => {
  const forms = fc.tuple(head, fc.array(row, { minLength: 1, maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(forms, async ([top, rows]) => {
      const before = formParts([top, ...rows.map((cellsOfRow) => cellsOfRow.join(' | '))].join('\n'));
      const host = new FileHost(await archiveOf(before), 'form.xlsx');
      const plan = await planForm(host, SOURCE);
      if (!plan.ok) throw new Error(plan.fault.message);
      const sure = sureItems(plan.value);
      await fillForm(host, sure);
      const after = await textParts(host.bytes());
      const planned = new Set(sure.map(({ row: r, column }) => `${'ABCDEF'.charAt(column - 1)}${String(r)}`));
      for (let r = 1; r <= rows.length + 1; r += 1) {
        for (const column of 'ABCDEF') {
          const address = `${column}${String(r)}`;
          if (!planned.has(address)) expect(cellIn(after, address)).toBe(cellIn(before, address));
        }
      }
      const again = await planForm(host, SOURCE);
      expect(again.ok && sureItems(again.value)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
