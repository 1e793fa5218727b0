import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportModel } from '../core/report/report-model';
import type { DocumentLayout } from './document-layouts';
import { twips } from './measures';
import { centred, run, spanRun } from './paragraphs';
import { nextName, placeAndDate } from './period-words';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const LEFT = 76;
const RIGHT = 89;
/** "ĐẢNG CỘNG SẢN VIỆT NAM" at 15 bold, millimetres: the line under it is as long. */
const PARTY_WIDTH = 72.7;

/** Superior body, cell and number on the left; the Party, place and date on the right. */
export function headTable({ unit, issued, period }: ReportModel, number: string | null): Table {
  const left = [
    centred([unit.superior === '' ? openName('Tên cấp ủy cấp trên') : run(unit.superior.toUpperCase())]),
    centred([unit.name === '' ? openName('Tên chi bộ') : run(unit.name.toUpperCase(), { bold: true })]),
    centred([run('*')]),
  ];
  const right = [centred([run('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, points: 15 })]), lineUnderParty()];
  const date = run(placeAndDate(unit.place, issued, period.to), { italics: true });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(LEFT + RIGHT), type: WidthType.DXA },
    columnWidths: [twips(LEFT), twips(RIGHT)],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [bareRow(left, right), bareRow([centred([run(`Số ${number ?? '…'}-BC/CB`)])], [centred([date])])],
  });
}

/** How many names of the heading are left open. */
export function headGaps({ unit }: ReportModel): number {
  return [unit.name, unit.superior].filter((name) => name === '').length;
}

function openName(what: string): ReturnType<typeof spanRun> {
  return spanRun({ text: `[${what}]`, gap: true });
}

function bareRow(left: readonly Paragraph[], right: readonly Paragraph[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [bareCell(left, LEFT), bareCell(right, RIGHT)],
  });
}

export function bareCell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children: [...children],
  });
}

/** A border of the length of the words: an underline would cut the dots of Ộ and Ệ. */
function lineUnderParty(): Paragraph {
  const indent = twips((RIGHT - PARTY_WIDTH) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { line: 120, lineRule: LineRuleType.EXACT },
    indent: { left: indent, right: indent },
    children: [],
  });
}

/** BÁO CÁO and its abstract. */
export function titleParagraphs({ period }: ReportModel, layout: DocumentLayout): readonly Paragraph[] {
  const lines = [`kết quả công tác ${period.label}`, `và phương hướng, nhiệm vụ ${nextName(period)}`];
  return [
    centred([run('BÁO CÁO', { bold: true, points: 16 })], { spacing: { before: 360 }, keepNext: true }),
    ...lines.map((line, index) =>
      centred([run(line, { bold: true, points: 15 })], {
        keepNext: true,
        ...(index === 1 && !layout.dashesUnderTitle ? { spacing: { after: 240 } } : {}),
      }),
    ),
    ...(layout.dashesUnderTitle ? [centred([run('-----')], { spacing: { after: 200 } })] : []),
  ];
}
