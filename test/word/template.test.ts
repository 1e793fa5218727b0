import PizZip from 'pizzip';
import type { ReportModel } from '../../src/core/report/report-model';
import type { WordFault } from '../../src/word/word-fault';
import { exportReport } from '../../src/word/export-report';
import { warningsOf, type WordFile } from '../../src/word/word-file';
import { listTags } from '../../src/word/report-tags';
import { paragraphs, parseParts, part, partNames } from './docx-reading';
import { sampleSummary } from './sample-report';
import { p, piece, r, table, template } from './template-file';

let report: ReportModel;

beforeAll(async () => {
  ({ report } = await sampleSummary({ year: 2018, month: 12, day: 20 }));
});

async function filled(bytes: Uint8Array, of: ReportModel = report): Promise<WordFile> {
  const result = await exportReport(of, { template: bytes, number: '03' });
  if (!result.ok) throw new Error(result.fault.message);
  parseParts(result.value.bytes);
  return result.value;
}

async function refused(bytes: Uint8Array): Promise<WordFault> {
  const result = await exportReport(report, { template: bytes });
  if (result.ok) throw new Error('it was filled');
  return result.fault;
}

const text = async (body: string, of?: ReportModel): Promise<readonly string[]> =>
  paragraphs((await filled(template(body), of)).bytes);

describe('tags', () => {
  test.each([
    ['an id', '{{tong_dang_vien}}', '10'],
    ['a label', '{{Tổng số đảng viên}}', '10'],
    ['a label in capitals with odd spaces', '{{  TỔNG  SỐ\u00a0ĐẢNG VIÊN }}', '10'],
    ['a label in NFD', `{{${'Tổng số đảng viên'.normalize('NFD')}}}`, '10'],
    ['a label without diacritics', '{{Tong so dang vien}}', '10'],
    ['a label of the printed table', '{{- Chính thức}}', '08'],
    ['counts padded, as prose has them', 'Có {{mo_hinh_dan_van_kheo}} mô hình', 'Có 04 mô hình'],
    ['money with dots', '{{tien_ho_tro}} đồng', '1.000.000 đồng'],
    ['a rate with a comma', '{{ty_le_du_sinh_hoat}}%', '97,5%'],
    ['words', '{{xep_loai_chi_bo}}', 'Hoàn thành tốt nhiệm vụ'],
    [
      'the heading',
      '{{cap_tren_hoa}} · {{Tên chi bộ}} · {{noi_ngay}} · {{so_bao_cao}}',
      'ĐẢNG ỦY CÁC CƠ QUAN TỈNH · Chi bộ Liên minh HTX tỉnh · Kiên Giang, ngày 20 tháng 12 năm 2018 · 03',
    ],
    [
      'a sentence',
      '{{cau.tuyen_truyen}}',
      'Trong năm, chi bộ đã tổ chức 12 cuộc tuyên truyền với 120 lượt cán bộ, đảng viên tham dự.',
    ],
    ['last year, not known', '{{tong_dang_vien.nam_truoc}}', '…'],
    ['where it comes from', '{{tong_dang_vien.nguon}}', 'DS đảng viên!B11:B20 · 10 người khác nhau'],
  ])('%s', async (_, body, expected) => {
    expect(await text(p(body))).toEqual([expected]);
  });

  test('split over runs anywhere', async () => {
    expect(await text(p('Có {', '{tong', '_dang_', 'vien}', '} người'))).toEqual(['Có 10 người']);
  });

  test('in headers, footers, notes, boxes, controls, tracked changes, nested tables', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('{{ket_nap}}')}</w:txbxContent></w:pict></w:r></w:p>`;
    const control = `<w:sdt><w:sdtContent>${p('{{ket_nap}}')}</w:sdtContent></w:sdt>`;
    const tracked = `<w:p>${r('{{ket')}<w:ins w:id="1" w:author="A">${r('_nap}}')}</w:ins></w:p>`;
    const deleted = '<w:p><w:del w:id="2" w:author="A"><w:r><w:delText>{{cũ</w:delText></w:r></w:del></w:p>';
    const nested = `<w:tbl><w:tr><w:tc>${table(['{{ket_nap}}'])}${p('')}</w:tc></w:tr></w:tbl>`;
    const names = ['header1', 'footer1', 'footnotes', 'endnotes'];
    const roots = ['hdr', 'ftr', 'footnotes', 'endnotes'];
    const parts = Object.fromEntries(
      names.map((name, at) => {
        const inside =
          at < 2
            ? p('{{ket_nap}}')
            : `<w:${name.slice(0, -1)} w:id="1">${p('{{ket_nap}}')}</w:${name.slice(0, -1)}>`;
        return [`word/${name}.xml`, piece(roots[at] ?? '', inside)];
      }),
    );
    const { bytes } = await filled(template(box + control + tracked + deleted + nested, { parts }));
    expect(paragraphs(bytes)).toEqual(['01', '01', '01', '01']);
    for (const name of names) expect(paragraphs(bytes, `word/${name}.xml`)).toEqual(['01']);
    expect(part(bytes, 'word/document.xml')).toContain('{{cũ');
  });

  test('a known tag without a value prints an ellipsis and is counted', async () => {
    const unknown = { ...report, unit: { ...report.unit, secretary: '' } };
    const file = await filled(template(p('{{bi_thu}} {{tong_dang_vien.nam_truoc}} {{nam}}')), unknown);
    expect(paragraphs(file.bytes)).toEqual(['… … 2018']);
    expect(file.gaps).toBe(2);
    expect(warningsOf(file)).toEqual([]);
  });

  test('an unknown tag is named with the nearest known one and stays as typed', async () => {
    const file = await filled(template(p('{{tong_dang_vein}} {{hoàn toàn khác lạ}}')));
    expect(paragraphs(file.bytes)).toEqual(['{{tong_dang_vein}} {{hoàn toàn khác lạ}}']);
    expect(warningsOf(file)).toEqual([
      'Chỗ điền “{{tong_dang_vein}}” (đoạn 1): không có số liệu tên này, mẫu giữ nguyên chữ này. Có phải {{tong_dang_vien}} không?',
      'Chỗ điền “{{hoàn toàn khác lạ}}” (đoạn 1): không có số liệu tên này, mẫu giữ nguyên chữ này.',
    ]);
  });

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'constructor.constructor',
    'a b',
    '=[[ ]]=',
  ])('hostile {{%s}} stays words', async (name) => {
    const file = await filled(template(p(`{{${name}}}`)));
    expect(paragraphs(file.bytes)).toEqual([`{{${name}}}`]);
    expect(warningsOf(file)).toHaveLength(1);
  });

  test('values stay words: XML, braces, control characters, very long', async () => {
    const name = `<w:p/> & {{tong_dang_vien}} \u0001\ud800${'x'.repeat(32_767)}`;
    const hostile = { ...report, unit: { ...report.unit, name } };
    expect(await text(p('{{chi_bo}}'), hostile)).toEqual([
      `<w:p/> & {{tong_dang_vien}} ${'x'.repeat(32_767)}`,
    ]);
  });

  test('a template without tags says so', async () => {
    const { warnings } = await filled(template(p('Báo cáo')));
    expect(warnings).toEqual(['Mẫu chưa có chỗ điền {{…}} nào nên không có gì được điền.']);
  });
});

test('the list to copy from: each tag pasted prints the value it shows', async () => {
  const list = listTags(report, '03');
  const single = list.filter(({ paste }) => !paste.startsWith('{{#') && !paste.startsWith('{{bieu_do'));
  expect(single.length).toBeGreaterThan(200);
  const lines = await text(single.map(({ paste }) => p(`=${paste}`)).join(''));
  expect(lines).toEqual(single.map(({ value }) => `=${value}`));
  expect(list.find(({ paste }) => paste.startsWith('{{#tu_tuong}}'))).toEqual({
    paste: '{{#tu_tuong}}…{{/tu_tuong}}',
    label: 'Chính trị tư tưởng',
    value: '2 dòng',
    main: true,
  });
});

describe('loops and conditions', () => {
  test('the rows of a section, one table row each; the end may be spelt another way', async () => {
    const body = table(
      ['TT', 'Nội dung', 'Số'],
      ['{{#tu_tuong}}{{tt}}', '{{Nội dung}}', '{{ky_nay}} {{ĐVT}}{{/Chính trị tư tưởng}}'],
    );
    const file = await filled(template(body));
    expect(paragraphs(file.bytes)).toEqual([
      'TT',
      'Nội dung',
      'Số',
      '1',
      'Cuộc tuyên truyền, học tập',
      '12 cuộc',
      '2',
      'Lượt cán bộ, đảng viên dự',
      '120 lượt',
    ]);
    expect(part(file.bytes, 'word/document.xml').match(/<w:tr>/g)).toHaveLength(3);
  });

  test('paragraphs repeat; a loop in a loop; {{/}} ends the nearest; the tag may be in tracked words', async () => {
    const tracked = `<w:p><w:ins w:id="1" w:author="A">${r('{{#cac_phan}}')}</w:ins></w:p>`;
    const body = `${tracked}${p('{{so_la_ma}}. {{ten_phan}}')}${p('{{#cac_dong}}')}${p('{{noi_dung}}')}${p('{{/}}')}${p('{{/cac_phan}}')}`;
    const lines = await text(body);
    const rows = report.sections.reduce((sum, section) => sum + section.rows.length, 0);
    expect(lines).toHaveLength(report.sections.length + rows);
    expect(lines.slice(0, 2)).toEqual(['I. Tổ chức, đảng viên (tính đến 31/12/2018)', 'Tổng số đảng viên']);
  });

  test('the items of a figure', async () => {
    const body = `${p('{{#tien_ho_tro.chi_tiet}}')}${p('{{noi_dung}}: {{gia_tri}} {{dvt}}')}${p('{{/tien_ho_tro.chi_tiet}}')}`;
    expect(await text(body)).toEqual(['Hỗ trợ con em cán bộ, viên chức vui Tết Trung thu: 1.000.000 đồng']);
  });

  test('a condition: more than nothing, nothing, not known', async () => {
    const body = p(
      '{{#ket_nap}}có {{ket_nap}}{{/ket_nap}}{{^ket_nap}}không{{/ket_nap}};' +
        '{{#tu_tran}}có{{/tu_tran}}{{^tu_tran}}không{{/tu_tran}};',
    );
    expect(await text(body)).toEqual(['có 01;không;']);
    const silent = {
      ...report,
      figures: report.figures.map((figure) =>
        figure.id === 'ket_nap' ? { ...figure, value: null, status: 'no_source' as const } : figure,
      ),
    };
    expect(await text(body, silent)).toEqual([';không;']);
  });

  test('a figure to confirm prints with its question mark', async () => {
    const open = {
      ...report,
      figures: report.figures.map((figure) =>
        figure.id === 'ket_nap' ? { ...figure, status: 'unconfirmed' as const } : figure,
      ),
    };
    const file = await filled(template(p('{{ket_nap}}')), open);
    expect(paragraphs(file.bytes)).toEqual(['[01?]']);
    expect(file.gaps).toBe(1);
  });

  test('words under an unknown condition are kept, a list used as a word is named', async () => {
    const file = await filled(template(p('{{#lạ}}giữ{{/lạ}} {{tu_tuong}} {{noi_dung}}')));
    expect(paragraphs(file.bytes)).toEqual(['giữ {{tu_tuong}} {{noi_dung}}']);
    expect(warningsOf(file)).toHaveLength(3);
  });
});

describe('templates that cannot be filled', () => {
  test.each([
    ['unclosed_tag', p('Có {{tong_dang_vien đảng viên'), '{{tong_dang_vien'],
    ['unclosed_tag', p('{{tong') + p('dang_vien}}'), '{{tong'],
    ['unclosed_tag', table(['{{tong', 'dang_vien}}']), '{{tong'],
    ['unclosed_tag', p('{{a {{b}}'), '{{a'],
    ['stray_end', p('tong_dang_vien}} người'), 'tong_dang_vien}}'],
    ['unclosed_loop', p('{{#to_chuc}}') + p('{{noi_dung}}'), '{{#to_chuc}}'],
    ['unopened_loop', p('{{noi_dung}}') + p('{{/to_chuc}}'), '{{/to_chuc}}'],
    ['loop_mismatch', p('{{#to_chuc}}{{/dan_van}}'), '{{/dan_van}}'],
    ['loop_position', table(['{{#to_chuc}}']) + p('{{/to_chuc}}'), '{{#to_chuc}}'],
    ['raw_tag', p('{{@tong_dang_vien}}'), '{{@tong_dang_vien}}'],
  ])('%s: %s', async (code, body, tag) => {
    const fault = await refused(template(body));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(tag);
    expect(fault.advice).toMatch(/\.$/);
  });

  const utf16 = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  test.each([
    ['not_word', new TextEncoder().encode('không phải Word'), 'không phải tệp Word'],
    ['not_word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '.doc'],
    ['encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16]), 'mật khẩu'],
    ['broken_file', new Uint8Array([0x50, 0x4b, 3, 4, 5]), 'hỏng'],
    ['broken_file', template('<w:p><w:r>'), 'word/document.xml'],
    ['not_word', template(p('x'), { mainType: 'application/x' }), 'không phải tệp Word'],
  ])('%s', async (code, bytes, words) => {
    const fault = await refused(bytes);
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe('what the template brings stays', () => {
  test('macros, pictures and unknown parts; the type of a template becomes that of a document', async () => {
    const parts = {
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'customXml/item9.xml': '<a/>',
    };
    const mainType = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
    const file = await filled(template(p('{{nam}}'), { parts, mainType }));
    expect(file.extension).toBe('docm');
    expect(partNames(file.bytes)).toEqual(expect.arrayContaining(Object.keys(parts)));
    const zip = new PizZip(file.bytes);
    const bytesOf = (name: string) => zip.file(name)?.asUint8Array();
    expect(bytesOf('word/vbaProject.bin')).toEqual(parts['word/vbaProject.bin']);
    expect(bytesOf('word/media/image1.png')).toEqual(parts['word/media/image1.png']);
    expect(part(file.bytes, '[Content_Types].xml')).toContain(
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    const dotx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    const plain = await filled(template(p('{{nam}}'), { mainType: dotx }));
    expect(plain.extension).toBe('docx');
    expect(part(plain.bytes, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  });
});

describe('charts', () => {
  test('a tag becomes the chart, and the words around it are filled too', async () => {
    const body = p('{{bieu_do.xep_loai}}') + p('Năm {{nam}}') + p('{{Biểu đồ vận động, hỗ trợ}}');
    const file = await filled(template(body));
    expect(paragraphs(file.bytes)).toEqual(['Năm 2018']);
    const charts = partNames(file.bytes).filter((name) => /^word\/charts\/chart[^/]*\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    const xml = charts.map((name) => part(file.bytes, name)).join('');
    expect(xml).toContain('Xếp loại chất lượng đảng viên năm 2018');
    expect(xml).toContain('<c:v>1000000</c:v>');
    expect(warningsOf(file)).toEqual([]);
  });

  test('the tag split over runs, with spaces, in a table, twice; other charts of the template stay as they are', async () => {
    const first = await filled(template(p('{{bieu_do.dong_gop}}')));
    const zip = new PizZip(first.bytes);
    const old = part(first.bytes, 'word/charts/chart1.xml').replaceAll('vi-VN', 'en-US');
    zip.file('word/charts/chart1.xml', old);
    const more = `${p('{', '{ bieu_do', '.xep_loai }', '}')}${table(['{{Biểu đồ xếp loại đảng viên}} {{nam}}'])}`;
    zip.file(
      'word/document.xml',
      part(first.bytes, 'word/document.xml').replace('<w:sectPr', `${more}<w:sectPr`),
    );
    const file = await filled(zip.generate({ type: 'uint8array' }));
    expect(part(file.bytes, 'word/charts/chart1.xml')).toBe(old);
    expect(part(file.bytes, 'word/document.xml').match(/<c:chart /g)).toHaveLength(3);
    expect(paragraphs(file.bytes)).toEqual([' 2018']);
    expect(partNames(file.bytes)[0]).toBe('[Content_Types].xml');
  });

  test('a chart of the template with a tag in its alt text takes the figures and keeps its look', async () => {
    const made = await filled(template(p('{{bieu_do.xep_loai}}')));
    const zip = new PizZip(made.bytes);
    const body = part(made.bytes, 'word/document.xml').replace(
      /descr="[^"]*"/,
      'descr="{{bieu_do.dong_gop}}"',
    );
    zip.file('word/document.xml', body);
    const chart = 'word/charts/chart1.xml';
    zip.file(chart, part(made.bytes, chart).replaceAll('1F4E79', '00AA00'));
    const file = await filled(zip.generate({ type: 'uint8array' }));
    const xml = part(file.bytes, chart);
    expect(xml).toContain('<c:v>1000000</c:v>');
    expect(xml).toContain('00AA00');
    expect(xml).not.toContain('Hoàn thành tốt nhiệm vụ</c:v>');
    expect(warningsOf(file)).toEqual([]);
  });

  test('a chart that has nothing to show says why', async () => {
    const none = {
      ...report,
      charts: report.charts.map(({ id, title }) => ({
        drawn: false as const,
        id,
        title,
        why: 'Chưa có số liệu.',
      })),
    };
    expect(await text(p('{{bieu_do.xep_loai}}'), none)).toEqual(['[Chưa có số liệu.]']);
  });
});
