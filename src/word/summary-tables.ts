import type { ReportModel, ReportRow } from '../core/report/report-model';
import { seriesNames } from '../core/report/charts/chart-rule';
import { previousName } from '../core/report/sentences/prose';
import { legendOf } from '../core/report/sheet-rows';
import { type Table, type TableColumn, type TableRow, words } from './blocks';
import { cellWords, currentWords, percentWords } from './cell-words';

/** The rows of Bảng 1 (LOOK.md §4), in its order. */
const CHIEF_FIGURES = [
  'tong_dang_vien',
  'dang_vien_chinh_thuc',
  'dang_vien_du_bi',
  'ket_nap',
  'ky_sinh_hoat',
  'luot_du_sinh_hoat',
  'ty_le_du_sinh_hoat',
  'cuoc_tuyen_truyen',
  'luot_tuyen_truyen',
  'mo_hinh_dan_van_kheo',
  'ty_le_giu_lien_he_noi_cu_tru',
  'tien_van_dong',
  'tien_ho_tro',
  'phan_qua',
  'tri_gia_qua',
  'dang_vien_duoc_ktgs',
  'dang_vien_duoc_danh_gia',
  'xep_loai_xuat_sac',
  'xep_loai_tot',
  'dang_phi_da_thu',
];

/** Bảng 1: the chief figures, numbered through; rows without a value in both years are dropped. */
export function chiefTable(report: ReportModel): Table {
  const rows = chiefRows(report);
  let number = 0;
  return {
    points: 13,
    columns: columns(report),
    rows: rows.map((row) => {
      const part = isPart(row);
      if (!part) number += 1;
      return tableRow(row, part ? '' : String(number));
    }),
  };
}

/** "Ghi chú: …": the signs that occur in Bảng 1. */
export function chiefNote(report: ReportModel): string {
  const rows = chiefRows(report);
  const signs = legendOf(rows).replace(/\.$/, '');
  const percent = rows.some((row) => typeof row.percent === 'number')
    ? `(%) là số ${report.period.kind === 'days' ? 'kỳ này so với cùng kỳ' : 'năm nay so với'} năm trước`
    : '';
  if (signs === '') return percent === '' ? '' : `Ghi chú: ${percent}.`;
  return percent === '' ? `${signs}.` : `${signs}; ${percent}.`;
}

/** The whole table of the sheet, section by section. */
export function wholeTable(report: ReportModel): Table {
  return {
    points: 13,
    columns: columns(report),
    rows: report.sections.flatMap((section) => [
      {
        cells: [section.roman, section.title, '', '', '', ''].map(words),
        bold: true as const,
      },
      ...section.rows.map((row) => tableRow(row, row.number === null ? '' : String(row.number))),
    ]),
  };
}

/** For each figure where it comes from. */
export function receiptTable(report: ReportModel): Table {
  const rows = report.sections
    .flatMap(({ rows: all }) => all)
    .filter((row) => row.source !== null && row.form !== 'heading');
  return {
    points: 11,
    columns: [
      { heading: 'TT', width: 11, align: 'center' },
      { heading: 'Nội dung', width: 62, align: 'left' },
      { heading: 'Số liệu', width: 24, align: 'center' },
      { heading: 'Lấy từ đâu', width: 68, align: 'left' },
    ],
    rows: rows.map((row, index) => ({
      cells: [words(String(index + 1)), words(row.label), currentWords(row), words(row.source?.text ?? '')],
    })),
  };
}

function chiefRows(report: ReportModel): readonly ReportRow[] {
  const rows = new Map(report.sections.flatMap((section) => section.rows).map((row) => [row.id, row]));
  return CHIEF_FIGURES.flatMap((id) => {
    const row = rows.get(id);
    return row && (isShown(row.current.kind) || isShown(row.previous.kind)) ? [row] : [];
  });
}

function isShown(kind: ReportRow['current']['kind']): boolean {
  return kind === 'number' || kind === 'text';
}

function isPart(row: ReportRow): boolean {
  return row.form === 'part' || row.form === 'among';
}

function columns({ period }: ReportModel): readonly TableColumn[] {
  const names = seriesNames(period, previousName(period));
  return [
    { heading: 'TT', width: 11, align: 'center' },
    { heading: 'Nội dung', width: 72, align: 'left' },
    { heading: 'ĐVT', width: 22, align: 'center' },
    { heading: names.now, width: 22, align: 'center' },
    { heading: names.before, width: 22, align: 'center' },
    { heading: '(%)', width: 16, align: 'center' },
  ];
}

function tableRow(row: ReportRow, number: string): TableRow {
  return {
    cells: [
      words(number),
      words(row.label),
      words(row.unit),
      currentWords(row),
      words(cellWords(row.previous, row.unit)),
      words(percentWords(row.percent)),
    ],
    ...(isPart(row) ? { indented: true as const } : {}),
    ...(row.form === 'among' ? { italic: true as const } : {}),
  };
}
