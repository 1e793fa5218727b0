import { Paragraph, Table, TableLayoutType, TableRow, UnderlineType, WidthType } from 'docx';
import type { ReportModel } from '../core/report/report-model';
import { bareCell, NO_BORDERS } from './document-head';
import type { DocumentLayout } from './document-layouts';
import { twips } from './measures';
import { centred, run, spanRun } from './paragraphs';

const LEFT = 90;
const RIGHT = 75;
/** Lines left for the hand between the post and the name. */
const LINES_TO_SIGN = 4;

/** Nơi nhận on the left, T/M CHI BỘ on the right; never torn over two pages. */
export function footTable(
  report: ReportModel,
  layout: DocumentLayout,
  recipients: readonly string[] | null,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(LEFT + RIGHT), type: WidthType.DXA },
    columnWidths: [twips(LEFT), twips(RIGHT)],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          bareCell(recipientLines(recipients ?? usualRecipients(report, layout), layout), LEFT),
          bareCell(signature(report, layout), RIGHT),
        ],
      }),
    ],
  });
}

/** The superior body, the members; the copy for the files is added last. */
function usualRecipients({ unit }: ReportModel, { superiorPurpose }: DocumentLayout): readonly string[] {
  const superior = unit.superior === '' ? [] : [`${unit.superior} (${superiorPurpose})`];
  return [...superior, 'Các đồng chí đảng viên'];
}

function recipientLines(
  recipients: readonly string[],
  { recipientEnd }: DocumentLayout,
): readonly Paragraph[] {
  const underlined = run('Nơi nhận:', { underline: { type: UnderlineType.SINGLE } });
  return [
    new Paragraph({ spacing: { before: 120 }, children: [underlined] }),
    ...recipients.map((name) => recipientLine(`- ${name}${recipientEnd}`)),
    recipientLine('- Lưu Chi bộ.'),
  ];
}

function recipientLine(text: string): Paragraph {
  return new Paragraph({ children: [run(text, { points: 12 })] });
}

function signature({ unit }: ReportModel, { boldSignatureLine }: DocumentLayout): readonly Paragraph[] {
  const post = unit.secretaryPost === '' ? 'BÍ THƯ' : unit.secretaryPost.toUpperCase();
  const name =
    unit.secretary === '' ? spanRun({ text: '[Họ và tên]', gap: true }) : run(unit.secretary, { bold: true });
  return [
    centred([run('T/M CHI BỘ', { bold: boldSignatureLine === 'on_behalf' })], { spacing: { before: 120 } }),
    centred([run(post, { bold: boldSignatureLine === 'post' })]),
    ...Array.from({ length: LINES_TO_SIGN }, () => centred([])),
    centred([name]),
  ];
}

/** How many places of the signature are left open. */
export function footGaps({ unit }: ReportModel): number {
  return unit.secretary === '' ? 1 : 0;
}
