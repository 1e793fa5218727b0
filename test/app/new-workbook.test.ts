import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { newWorkbook } from '../../src/app/new-workbook';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { cellAt, type Sheet, type Workbook } from '../../src/core/sheet/workbook';
import { createWorkbook } from '../../src/xlsx/create-workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { ZipPackage } from '../../src/xlsx/zip-package';
import { expectedFigures } from './expected-figures';
import { aYear, filledWorkbook, typedBooks } from './filled-books';
import { workbookOf } from './sheets-as-text';

jest.setTimeout(120_000);

describe('books made by us', () => {
  test('filled with any consistent year come back as exactly its figures, without one question', () => {
    fc.assert(
      fc.property(aYear, (given) => {
        const workbook = filledWorkbook(newWorkbook({ year: given.year }), typedBooks(given));
        const understood = understandWorkbook(workbook);
        const { figures, period } = summarise(understood);
        expect(understood.questions).toEqual([]);
        expect(period.tail).toBe(String(given.year));
        const expected = expectedFigures(given);
        const found = figures.filter(({ id }) => id in expected);
        expect(Object.fromEntries(found.map(({ id, value }) => [id, value]))).toEqual(expected);
        expect(found.filter(({ status }) => status !== 'ok').map(({ id, reason }) => [id, reason])).toEqual(
          [],
        );
      }),
      { numRuns: 15 },
    );
  });
});

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Row 7 on: the people's names in column B. */
function namesIn(sheet: Sheet): readonly string[] {
  return sheet.rows.slice(6).flatMap((cells) => (cells[1]?.kind === 'text' ? [cells[1].text] : []));
}

async function read(bytes: Uint8Array, name: string): Promise<Workbook> {
  const result = await new FileHost(bytes, name).read();
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

describe('empty books', () => {
  test('say nothing: no figure has a value, the example counts nowhere', () => {
    const { figures, findings } = summarise(
      understandWorkbook(filledWorkbook(newWorkbook({ year: 2019 }), {})),
      {
        today: { year: 2019, month: 6, day: 1 },
      },
    );
    expect(figures.filter(({ value }) => value !== null).map(({ id, value }) => [id, value])).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('one book filled: only its figures have values', () => {
    const typed = {
      'Dân vận khéo': [{ 'Tên mô hình': 'Cơ quan xanh', 'Lĩnh vực': 'Kinh tế', Cấp: 'Cơ sở' }],
    };
    const { figures } = summarise(understandWorkbook(filledWorkbook(newWorkbook({ year: 2019 }), typed)));
    const known = figures.filter(({ value }) => value !== null);
    expect(known.map(({ id, value }) => [id, value])).toEqual([['mo_hinh_dan_van_kheo', 1]]);
  });
});

describe('books of the year after', () => {
  let workbook: Workbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const before = await read(readFileSync('assets/mau/so-chi-bo-2018.xlsx'), 'so-chi-bo-2018.xlsx');
    bytes = await createWorkbook(newWorkbook({ year: 2019, yearBefore: understandWorkbook(before) }));
    workbook = await read(bytes, 'so-2019.xlsx');
  });

  test('the ten members stand in every list of people, in the old order', () => {
    const names = namesIn(sheetOf(workbook, 'Danh sách đảng viên'));
    expect(names).toHaveLength(10);
    expect([names[0], names[9]]).toEqual(['Nguyễn Văn Lộc', 'Lâm Hữu Phước']);
    for (const list of ['Điểm danh', 'Xếp loại', 'Nơi cư trú', 'Đảng phí']) {
      expect(namesIn(sheetOf(workbook, list))).toEqual(names);
    }
  });

  test('with what the list told of them, the committee among it', () => {
    const row = (number: number): unknown[] =>
      (sheetOf(workbook, 'Danh sách đảng viên').rows[number - 1] ?? []).map((cell) =>
        cell.kind === 'date' ? Object.values(cell.date).join('-') : 'text' in cell ? cell.text : '',
      );
    expect(row(8).slice(1, 12)).toEqual([
      'Trần Thị Bích Hạnh',
      '1974',
      'Nữ',
      'Kinh',
      'Không',
      '2001-5-19',
      '2002-5-19',
      '65.087678',
      'Phó Bí thư',
      'Đại học',
      'Cao cấp',
    ]);
    expect(row(7)[10]).toBe('Thạc sĩ');
  });

  test('come back as the members they hold, and nothing else yet', () => {
    const { figures, understood, period } = summarise(understandWorkbook(workbook));
    expect([period.label, understood.unit.name]).toEqual(['năm 2019', 'Chi bộ Liên minh HTX tỉnh']);
    const value = (id: string): unknown => figures.find((figure) => figure.id === id)?.value;
    expect([value('tong_dang_vien'), value('dang_vien_du_bi'), value('chuyen_mon_dai_hoc')]).toEqual([
      10, 2, 9,
    ]);
    expect([value('luot_du_sinh_hoat'), value('giay_khen'), value('dang_phi_da_thu')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(understood.questions).toEqual([]);
  });

  test('people who left before the year began are not carried', () => {
    const list = `DANH SÁCH ĐẢNG VIÊN NĂM 2018
      TT | Họ và tên | Ngày vào Đảng | Ngày chính thức | Ngày rời chi bộ
      1 | Nguyễn Văn Lộc | 03/02/1996 | 03/02/1997 |
      2 | Trần Thị Bích Hạnh | 19/05/2001 | 19/05/2002 | 15/08/2018
      3 | Lê Minh Khoa | 03/02/2006 | 03/02/2007 |`;
    const sheets = newWorkbook({
      year: 2019,
      yearBefore: understandWorkbook(workbookOf({ 'DS đảng viên': list })),
    });
    const after = filledWorkbook(sheets, {});
    expect(namesIn(sheetOf(after, 'Danh sách đảng viên'))).toEqual(['Nguyễn Văn Lộc', 'Lê Minh Khoa']);
    expect(cellAt(sheetOf(after, 'Danh sách đảng viên'), 2, 1)).toEqual({
      kind: 'text',
      text: 'Chi bộ … – Năm 2019',
    });
  });

  test('the file holds lists, checks, highlights, formulas and repeated headers', async () => {
    const archive = await ZipPackage.open(bytes);
    const part = async (name: string): Promise<string> => new TextDecoder().decode(await archive.read(name));
    const names = archive.parts().map(({ name }) => name);
    const sheets = names.filter((name) => name.includes('worksheets/sheet'));
    expect(sheets).toHaveLength(13);
    const all = (await Promise.all(sheets.map(part))).join('');
    expect(all).toContain('<formula1>"Nam,Nữ"</formula1>');
    expect(all).toContain('errorStyle="warning"');
    expect(all).not.toContain('errorStyle="stop"');
    expect(all.match(/<cfRule type="expression" dxfId="0"/g)).toHaveLength(1);
    expect(all).toContain('<f>IF(B7="","",ROW()-6)</f><v>1</v>');
    // the order of CT_Worksheet, or Excel repairs the file
    for (const xml of await Promise.all(sheets.map(part))) {
      const order = [
        '<sheetData',
        '<mergeCells',
        '<conditionalFormatting',
        '<dataValidations',
        '<hyperlinks',
        '<pageMargins',
      ];
      const places = order.map((tag) => xml.indexOf(tag)).filter((place) => place >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(await part('xl/styles.xml')).toContain('<dxfs count="1">');
    const workbookXml = await part('xl/workbook.xml');
    expect(workbookXml.match(/_xlnm\.Print_Titles/g)).toHaveLength(12);
  });
});
