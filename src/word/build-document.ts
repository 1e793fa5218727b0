import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  ShadingType,
  type Table,
  TextRun,
} from 'docx';
import type { ReportModel } from '../core/report/report-model';
import { type Block, countGaps } from './blocks';
import { chartRun, finishedCharts } from './chart-run';
import { footGaps, footTable } from './document-foot';
import { headGaps, headTable, titleParagraphs } from './document-head';
import { layoutOn } from './document-layouts';
import { halfPoints, twips } from './measures';
import { bodyParagraph, centred, FONT, GAP_STYLE, headingParagraph, run } from './paragraphs';
import { outlineReport, type OutlineOptions } from './report-outline';
import { wordTable } from './word-table';

export interface DocumentOptions extends OutlineOptions {
  /** "03" of "Số 03-BC/CB"; left open when absent. */
  readonly number?: string;
  /** Who receives it, without the copy for the files; the usual ones when absent. */
  readonly recipients?: readonly string[];
}

export interface BuiltDocument {
  readonly bytes: Uint8Array;
  /** Places that wait for a person. */
  readonly gaps: number;
}

/** The default report as a .docx (LOOK.md §4). */
export async function buildDocument(
  report: ReportModel,
  options: DocumentOptions = {},
): Promise<BuiltDocument> {
  const layout = layoutOn(report.issued ?? report.period.to);
  const blocks = outlineReport(report, options);
  const appendix = blocks.findIndex(({ kind }) => kind === 'appendix');
  const end = appendix < 0 ? blocks.length : appendix;
  const body = blocks.slice(0, end);
  const document = new Document({
    title: `Báo cáo kết quả công tác ${report.period.label}`,
    creator: report.unit.name,
    styles: STYLES,
    sections: [
      {
        properties: PAGE,
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          headTable(report, options.number ?? null),
          ...titleParagraphs(report, layout),
          ...body.flatMap((block, index) => blockParts(block, index === body.length - 1)),
          footTable(report, layout, options.recipients ?? null),
          afterTable(),
          ...blocks.slice(end).flatMap((block) => blockParts(block, false)),
        ],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return { bytes: finishedCharts(packed), gaps: countGaps(blocks) + headGaps(report) + footGaps(report) };
}

/** The schema allows no highlight in a style: its shading looks the same. */
const YELLOW = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFF00' };
const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(14), language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  characterStyles: [{ ...GAP_STYLE, run: { shading: YELLOW }, quickFormat: true }],
};

/** A4, margins 20/15/20/30 mm; no number on the first page. */
const PAGE = {
  type: SectionType.NEXT_PAGE,
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
};

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13) });
  return new Header({ children: [centred([number])] });
}

/** Word wants a paragraph behind a table; this one takes no room, so that it starts no page of its own. */
function afterTable(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}

/** `last`: kept on the signature's page. */
function blockParts(block: Block, last: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [bodyParagraph(block.spans, last)];
    case 'heading':
      return [headingParagraph(block.text)];
    case 'part':
      return [
        centred([run(block.name, { bold: true })], { spacing: { before: 120 }, keepNext: true }),
        centred([run(block.title, { bold: true })], { spacing: { after: 120 }, keepNext: true }),
      ];
    case 'table':
      return tableParts(block);
    case 'chart':
      return [
        // as `children` the library's types name TextRun, which its own ChartRun is not
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 120 },
        }).addRunToFront(chartRun(block.chart, block.title)),
      ];
    case 'appendix':
      return [
        centred([run(block.name, { bold: true })], { pageBreakBefore: true, keepNext: true }),
        centred([run(block.title, { bold: true })], { spacing: { after: 160 }, keepNext: true }),
      ];
  }
}

function tableParts({ caption, table, note }: Block & { kind: 'table' }): readonly (Paragraph | Table)[] {
  const above =
    caption === ''
      ? []
      : [centred([run(caption, { bold: true, points: 13 })], { spacing: { after: 60 }, keepNext: true })];
  const below = new Paragraph({
    spacing: { before: 60, after: 120 },
    children: note === '' ? [] : [run(note, { italics: true, points: 11 })],
  });
  return [...above, wordTable(table), below];
}
