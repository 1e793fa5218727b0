import type { ReportModel } from '../../src/core/report/report-model';
import { fold } from '../../src/core/vietnamese/fold';
import { exportReport } from '../../src/word/export-report';
import { warningsOf } from '../../src/word/word-file';
import { reviewTemplate, type TemplateReview } from '../../src/word/review-template';
import { paragraphs, parseParts, part } from './docx-reading';
import { sampleSummary } from './sample-report';
import { p, piece, r, table, template } from './template-file';

// The library is loaded by the first that needs it; on a busy machine that takes seconds.
jest.setTimeout(60_000);

let report: ReportModel;

beforeAll(async () => {
  ({ report } = await sampleSummary({ year: 2018, month: 12, day: 20 }));
});

const NOTHING: ReadonlyMap<string, string> = new Map();

function review(bytes: Uint8Array, understood = NOTHING): TemplateReview {
  const result = reviewTemplate(report, bytes, understood);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

async function fill(bytes: Uint8Array, understood = NOTHING) {
  const result = await exportReport(report, { template: bytes, understood });
  if (!result.ok) throw new Error(result.fault.message);
  parseParts(result.value.bytes);
  return result.value;
}

describe('what a person is told of their template', () => {
  const BROKEN_PAGE = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>trang sau</w:t></w:r></w:p>';

  test('how many tags are right; of the others the place, the matter and the near name', () => {
    const body =
      p('Có {{Tổng số đảng viên}} đảng viên') +
      p('') +
      p('{{Tổng số đảng viêm}} và {{Tổng số đảng viêm}}') +
      BROKEN_PAGE +
      table(['TT', 'Số'], ['1', '{{nam}} {{lạ hoắc}}']);
    expect(review(template(body))).toEqual({
      right: 2,
      faults: [],
      outOfReach: [],
      strange: [
        {
          tag: '{{Tổng số đảng viêm}}',
          name: 'Tổng số đảng viêm',
          where: 'đoạn 2',
          what: 'không có số liệu tên này',
          near: 'Tổng số đảng viên',
          places: 2,
        },
        {
          tag: '{{lạ hoắc}}',
          name: 'lạ hoắc',
          where: 'trang 2, bảng 1, dòng 2, ô 2',
          what: 'không có số liệu tên này',
          near: null,
          places: 1,
        },
      ],
    });
  });

  test('every fault of the shape, each by itself', () => {
    const parts = { 'word/header1.xml': piece('hdr', p('{{nam')) };
    const body = p('{{#to_chuc}}') + p('{{#dan_van}}{{/tu_tuong}}') + p('{{/ket_nap}}');
    const faults = review(template(body + p('{{/nam}}'), { parts })).faults;
    expect(faults.map(({ code, about }) => [code, about?.tag, about?.where])).toEqual([
      ['loop_mismatch', '{{/tu_tuong}}', 'đoạn 2'],
      ['loop_mismatch', '{{/ket_nap}}', 'đoạn 3'],
      ['unopened_loop', '{{/nam}}', 'đoạn 4'],
      ['unclosed_tag', '{{nam', 'đầu trang'],
    ]);
  });

  test('a file that is no Word file is a fault of its own', () => {
    const result = reviewTemplate(report, new TextEncoder().encode('chữ'), NOTHING);
    expect(result.ok ? null : result.fault.code).toBe('not_word');
  });
});

describe('a tag that a person says the meaning of', () => {
  const UNDERSTOOD = new Map([
    [fold('Tổng số đảng viêm'), 'Tổng số đảng viên'],
    [fold('nội dun'), 'noi_dung'],
    [fold('biểu đồ xếp loai'), 'bieu_do.xep_loai'],
  ]);

  test('is filled, in a loop and as a chart too', async () => {
    const body =
      p('{{Tổng số đảng viêm}}') +
      table(['{{#tu_tuong}}{{nội dun}}', '{{ky_nay}}{{/tu_tuong}}']) +
      p('{{biểu đồ xếp loai}}');
    const file = await fill(template(body), UNDERSTOOD);
    expect(paragraphs(file.bytes)).toEqual([
      '10',
      ...['Cuộc tuyên truyền, học tập', '12', 'Lượt cán bộ, đảng viên dự', '120'],
    ]);
    expect(part(file.bytes, 'word/document.xml').match(/<c:chart /g)).toHaveLength(1);
    expect([file.blanks, warningsOf(file)]).toEqual([0, []]);
    expect(review(template(body), UNDERSTOOD)).toMatchObject({ right: 5, strange: [] });
  });

  test('without it the places that get nothing are counted: unknown ones and those without a value', async () => {
    const body = p('{{Tổng số đảng viêm}} {{Tổng số đảng viêm}} {{tong_dang_vien.nam_truoc}} {{nam}}');
    expect((await fill(template(body))).blanks).toBe(3);
    expect((await fill(template(body), UNDERSTOOD)).blanks).toBe(1);
  });
});

describe('tags outside the text', () => {
  const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

  test('words of a chart and properties of the file are filled, with line breaks as spaces of their own', async () => {
    const chart =
      `<c:chartSpace ${C} ${A}><c:title><c:tx><c:rich><a:p><a:r><a:t>Năm {{n</a:t></a:r>` +
      `<a:r><a:t>am}} {{chi_bo}}</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chartSpace>`;
    const parts = {
      'word/charts/chart9.xml': chart,
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" ${DC}><dc:title>Báo cáo {{ky}}</dc:title></cp:coreProperties>`,
    };
    const named = { ...report, unit: { ...report.unit, name: 'Chi bộ\nthôn Hạ & {{nam}}' } };
    const result = await exportReport(named, { template: template(p('{{chi_bo}}'), { parts }) });
    if (!result.ok) throw new Error(result.fault.message);
    const { bytes, warnings } = result.value;
    parseParts(bytes);
    expect(part(bytes, 'word/charts/chart9.xml').replace(/<[^>]*>/g, '')).toBe(
      'Năm 2018 Chi bộ\nthôn Hạ &amp; {{nam}}',
    );
    expect(part(bytes, 'word/charts/chart9.xml')).not.toContain('w:br');
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Báo cáo năm 2018</dc:title>');
    expect(warnings).toEqual([]);
  });

  test('where nothing can be filled the tag is named and stays; deleted words are no tags', async () => {
    const field = '<w:p><w:r><w:instrText>MERGEFIELD {{nam}}</w:instrText></w:r></w:p>';
    const deleted = '<w:p><w:del><w:r><w:delText>{{chi_bo}}</w:delText></w:r></w:del></w:p>';
    const parts = {
      'word/charts/chart9.xml': `<c:chartSpace ${C}><c:v>{{ket_nap}}</c:v></c:chartSpace>`,
      'word/glossary/document.xml': piece('document', p('{{ky}}')),
    };
    const { bytes, warnings } = await fill(template(field + deleted + p('{{nam}}'), { parts }));
    expect(warnings).toEqual(
      ['{{nam}}', '{{ket_nap}}', '{{ky}}'].map(
        (tag) => `Chỗ điền “${tag}” đứng ở chỗ Word không cho điền; mẫu giữ nguyên chữ này.`,
      ),
    );
    expect(part(bytes, 'word/document.xml')).toContain('MERGEFIELD {{nam}}');
  });

  test('what a bound box shows is filled in both places: Word reads it from the data', async () => {
    const parts = {
      'customXml/item1.xml': '<CoverPageProperties><Abstract>{{ky}}</Abstract></CoverPageProperties>',
    };
    const body = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent><w:p>${r('{{ky}}')}</w:p></w:sdtContent></w:sdt>`;
    const { bytes } = await fill(template(body, { parts }));
    expect(paragraphs(bytes)).toEqual(['năm 2018']);
    expect(part(bytes, 'customXml/item1.xml')).toContain('<Abstract>năm 2018</Abstract>');
  });
});
