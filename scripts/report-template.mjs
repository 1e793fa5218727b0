// Writes assets/mau/mau-bao-cao.docx: a Word template to start one's own from, in the layout of the guide in force
// since 2026 (DOMAIN.md §2.2). Same input, same bytes. Run: node scripts/report-template.mjs
import { writeFile } from 'node:fs/promises';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import PizZip from 'pizzip';

const FONT = 'Times New Roman';
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const BODY = { line: 360, lineRule: LineRuleType.EXACT, after: 120 };

const twips = (millimetres) => Math.round((millimetres * 1440) / 25.4);
const run = (text, look = {}) => new TextRun({ text, ...look });
const gap = (text) => new TextRun({ text: `[${text}]`, style: 'CanViet', highlight: 'yellow' });
const centred = (children, options = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [children].flat() });
const body = (...children) => bodyParagraph(children, false);
/** Kept on the page of what follows. */
const lastBody = (...children) => bodyParagraph(children, true);
const bodyParagraph = (children, keepNext) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext,
    indent: { firstLine: twips(10) },
    spacing: BODY,
    children: children.map((each) => (typeof each === 'string' ? run(each) : each)),
  });
const heading = (text) =>
  new Paragraph({
    indent: { firstLine: twips(10) },
    spacing: { ...BODY, after: 80 },
    keepNext: true,
    children: [run(text, { bold: true })],
  });

function cell(width, children, borders) {
  return new TableCell({ width: { size: twips(width), type: WidthType.DXA }, borders, children });
}

function table(widths, rows, borders, margin) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: margin, right: margin },
    rows: rows.map(
      ({ cells, header = false }) =>
        new TableRow({
          cantSplit: true,
          tableHeader: header,
          children: cells.map((children, index) => cell(widths[index], children, borders)),
        }),
    ),
  });
}

const head = table(
  [76, 89],
  [
    {
      cells: [
        [
          centred(run('{{cap_tren_hoa}}')),
          centred(run('{{chi_bo_hoa}}', { bold: true })),
          centred(run('*')),
          centred(run('Số {{so_bao_cao}}-BC/CB')),
        ],
        [
          centred(run('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: 30 })),
          new Paragraph({
            border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
            indent: { left: twips(8.15), right: twips(8.15) },
            spacing: { line: 120, lineRule: LineRuleType.EXACT },
          }),
          centred([]),
          centred(run('{{noi_ngay}}', { italics: true })),
        ],
      ],
    },
  ],
  NO_BORDERS,
  0,
);

const small = (text, look = {}) => run(text, { size: 26, ...look });
const tableCell = (text, left = false, look = {}, keepNext = false) => [
  new Paragraph({
    alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before: 30, after: 30 },
    // the name of a section does not stay behind alone at the foot of a page
    keepNext,
    children: [small(text, look)],
  }),
];
const figures = table(
  [11, 72, 22, 22, 22, 16],
  [
    {
      header: true,
      cells: ['TT', 'Nội dung', 'ĐVT', 'Kỳ này', 'Cùng kỳ năm trước', '(%)'].map((text) =>
        tableCell(text, false, { bold: true }),
      ),
    },
    {
      cells: [
        tableCell('{{#cac_phan}}{{so_la_ma}}', false, { bold: true }, true),
        tableCell('{{ten_phan}}', true, { bold: true }, true),
        ...['', '', '', ''].map((text) => tableCell(text)),
      ],
    },
    {
      cells: [
        tableCell('{{#cac_dong}}{{tt}}'),
        tableCell('{{noi_dung}}', true),
        tableCell('{{dvt}}'),
        tableCell('{{ky_nay}}'),
        tableCell('{{ky_truoc}}'),
        tableCell('{{phan_tram}}{{/cac_dong}}{{/cac_phan}}'),
      ],
    },
  ],
  BORDERS,
  60,
);

const foot = table(
  [90, 75],
  [
    {
      cells: [
        [
          new Paragraph({ children: [run('Nơi nhận:', { underline: {} })] }),
          new Paragraph({ children: [run('- {{cap_tren}} (để báo cáo),', { size: 24 })] }),
          new Paragraph({ children: [run('- Các đồng chí đảng viên,', { size: 24 })] }),
          new Paragraph({ children: [run('- Lưu Chi bộ.', { size: 24 })] }),
        ],
        [
          centred(run('T/M CHI BỘ')),
          centred(run('BÍ THƯ', { bold: true })),
          ...Array.from({ length: 4 }, () => centred([])),
          centred(run('{{bi_thu}}', { bold: true })),
        ],
      ],
    },
  ],
  NO_BORDERS,
  0,
);

const document = new Document({
  title: 'Mẫu báo cáo',
  creator: 'Tổng hợp',
  styles: {
    default: {
      document: {
        run: { font: FONT, size: 28, language: { value: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    characterStyles: [
      {
        id: 'CanViet',
        name: 'Cần viết',
        run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFF00' } },
        quickFormat: true,
      },
    ],
  },
  sections: [
    {
      properties: {
        titlePage: true,
        page: {
          size: { width: twips(210), height: twips(297) },
          margin: {
            top: twips(20),
            right: twips(15),
            bottom: twips(20),
            left: twips(30),
            header: twips(10),
            footer: twips(10),
          },
        },
      },
      headers: {
        default: new Header({
          children: [centred(new TextRun({ children: [PageNumber.CURRENT], size: 26 }))],
        }),
        first: new Header({ children: [new Paragraph({})] }),
      },
      children: [
        head,
        centred(run('BÁO CÁO', { bold: true, size: 32 }), { spacing: { before: 360 } }),
        centred(run('kết quả công tác {{ky}}', { bold: true, size: 30 })),
        centred(run('và phương hướng, nhiệm vụ {{ky_sau}}', { bold: true, size: 30 })),
        centred(run('-----'), { spacing: { after: 200 } }),
        body(gap('Chi bộ viết: một đoạn mở đầu')),
        heading('I- Kết quả công tác {{ky}}'),
        body('{{cau.dang_vien}} {{cau.ly_luan_chinh_tri}}'),
        body('{{cau.tuyen_truyen}}'),
        body('{{cau.sinh_hoat}}'),
        body('{{cau.bien_dong}}'),
        body('{{cau.noi_cu_tru}} {{cau.dang_phi}}'),
        body('{{cau.dan_van}} {{cau.van_dong_ho_tro}} {{cau.giai_thuong}}'),
        body('{{cau.kiem_tra_giam_sat}} {{cau.vi_pham_ky_luat}}'),
        body('{{cau.xep_loai}} {{cau.xep_loai_chi_bo}} {{cau.khen_thuong}}'),
        heading('II- Số liệu tổng hợp'),
        figures,
        new Paragraph({ spacing: { before: 120 }, children: [] }),
        centred(run('{{bieu_do.xep_loai}}')),
        centred(run('{{bieu_do.dong_gop}}')),
        heading('III- Phương hướng, nhiệm vụ {{ky_sau}}'),
        lastBody(gap('Chi bộ viết: mục tiêu, chỉ tiêu, nhiệm vụ, giải pháp')),
        foot,
        // Word wants a paragraph behind a table; this one takes no room
        new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] }),
      ],
    },
  ],
});

const target = new URL('../assets/mau/mau-bao-cao.docx', import.meta.url);
const bytes = withoutClock(await Packer.toBuffer(document));
await writeFile(target, bytes);
console.log(`assets/mau/mau-bao-cao.docx: ${bytes.length} byte`);

/** The same file today and tomorrow: the library stamps the hour into it. */
function withoutClock(packed) {
  const made = new PizZip(packed);
  const still = new PizZip();
  const date = new Date(2026, 0, 1);
  for (const name of Object.keys(made.files).filter((each) => !each.endsWith('/'))) {
    const text = made
      .file(name)
      .asText()
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z');
    still.file(
      name,
      name.endsWith('.xml') || name.endsWith('.rels') ? text : made.file(name).asUint8Array(),
      {
        date,
      },
    );
  }
  return still.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
