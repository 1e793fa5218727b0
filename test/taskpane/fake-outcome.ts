import type { Outcome } from '../../src/app/tong-hop';
import type { Understood } from '../../src/app/understand';
import type { Finding } from '../../src/core/checks/finding';
import type { Figure, SectionId } from '../../src/core/figures/figure';
import type { CellStyle, SheetChange, SheetContent } from '../../src/core/report/changes';
import type { Chart, DrawnChart } from '../../src/core/report/chart-model';
import type { ReportModel, ReportSection } from '../../src/core/report/report-model';
import { at, yearOf } from './fake-book';

export function figureOf(
  id: string,
  section: SectionId,
  value: Figure['value'],
  more: Partial<Omit<Figure, 'receipt'>> & { readonly receipt?: Partial<Figure['receipt']> } = {},
): Figure {
  return {
    id,
    label: id,
    unit: 'đảng viên',
    section,
    value,
    text: value === null ? '' : String(value).replace('.', ','),
    status: value === null ? 'no_source' : 'ok',
    details: [],
    previous: null,
    ...more,
    receipt: {
      sources: [],
      rule: '',
      counted: '',
      countedRows: [],
      readRows: 0,
      skipped: [],
      ...more.receipt,
    },
  };
}

const NAMES = ['Nguyễn Văn Hòa', 'Trần Thị Mai Phương', 'Lê Quốc Dũng', 'Phạm Thị Ngọc Ánh'];

const FIGURES: readonly Figure[] = [
  figureOf('tong_dang_vien', 'to_chuc', 4, {
    label: 'Tổng số đảng viên',
    previous: { value: 3, source: '' },
    receipt: {
      sources: [at('DS đảng viên!B4:B7')],
      rule: 'Đếm người có tên trong danh sách, vào Đảng trước hết ngày 31-12-2018. Mỗi người tính một lần.',
      readRows: 5,
      skipped: ['dòng Tổng cộng'],
      countedRows: NAMES.map((text, index) => ({
        sheet: 'DS đảng viên',
        row: 4 + index,
        range: at(`DS đảng viên!B${String(4 + index)}`),
        text,
      })),
    },
  }),
  figureOf('tuoi_binh_quan', 'to_chuc', 46.5, {
    label: 'Tuổi bình quân',
    unit: 'tuổi',
    previous: { value: 46.4, source: '' },
  }),
  figureOf('luot_du_sinh_hoat', 'sinh_hoat', 5, {
    label: 'Lượt đảng viên dự sinh hoạt',
    unit: 'lượt',
    status: 'unconfirmed',
    reason: 'Dấu “v” được hiểu là có mặt.',
    receipt: { sources: [at('Điểm danh!C2:E3')], rule: 'Cộng các ô có mặt.', readRows: 6 },
  }),
  figureOf('giay_khen', 'khen_thuong', 0, {
    label: 'Giấy khen',
    unit: 'giấy',
    receipt: { sources: [at('Điểm danh!C2:C3')], rule: 'Đếm dòng ghi “Giấy khen”.', readRows: 4 },
  }),
  figureOf('dang_phi_da_thu', 'dang_phi', null, {
    label: 'Đảng phí đã thu',
    unit: 'đồng',
    reason: 'Sổ chưa có bảng đảng phí.',
  }),
];

const FINDINGS: readonly Finding[] = [
  { code: 'hidden_sheet', severity: 'info', message: 'Trang “Nháp” đang ẩn.', at: null, affects: [] },
  {
    code: 'ambiguous_mark',
    severity: 'warning',
    message: '2 ô tháng 11 ghi “v”, chưa rõ là có mặt hay vắng.',
    suggestion: 'ghi x hoặc P vào các ô này.',
    at: at('Điểm danh!E2:E3'),
    affects: ['luot_du_sinh_hoat'],
    effect: 0.4,
  },
];

/** The report's sections as printed: those with a value, Romans closed up. */
export function printedSection(roman: string, title: string, figures: readonly Figure[]): ReportSection {
  const blank = { kind: 'blank' } as const;
  return {
    roman,
    title,
    rows: figures.map((figure, index) => ({
      id: figure.id,
      number: index + 1,
      label: figure.label,
      form: 'main',
      unit: figure.unit,
      current: blank,
      previous: blank,
      percent: null,
      note: '',
      source: null,
      figure,
    })),
  };
}

export const FAKE_CHART: DrawnChart = {
  id: 'xep_loai',
  title: 'Xếp loại chất lượng đảng viên năm 2018',
  caption: 'Năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên.',
  shape: 'bar',
  stacked: false,
  categories: ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
  series: [
    { name: 'Năm 2018', values: [2, 8, 0], colour: 'A', labelFormat: '0', labelPosition: 'outsideEnd' },
    { name: 'Năm 2017', values: [1, 7, 1], colour: 'C', labelFormat: '0', labelPosition: 'outsideEnd' },
  ],
  reversed: true,
  axisMaximum: 10,
  gapWidth: 60,
  overlap: -5,
  legend: true,
};

const CHARTS: readonly Chart[] = [
  { drawn: true, ...FAKE_CHART },
  { drawn: false, id: 'dong_gop', title: 'Vận động, hỗ trợ', why: 'chưa có số liệu.' },
];

export function contentOf(rows: readonly (readonly (string | number)[])[]): SheetContent {
  const style: CellStyle = { size: 13, border: true, horizontal: 'center', wrap: true };
  return {
    cells: rows.flatMap((row, r) =>
      row.map((value, c) => ({ row: r + 1, column: c + 1, value, style: { ...style, bold: r === 0 } })),
    ),
    merges: [],
    columns: [40, 222, 74, 82].map((pixels, index) => ({ column: index + 1, pixels })),
    rows: rows.map((_, index) => ({ row: index + 1, points: 18.75 })),
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      printArea: { top: 1, left: 1, bottom: rows.length, right: 4 },
      titleRows: null,
      fitToWidth: true,
      pageNumberSize: 13,
      breaksBefore: [],
    },
    freeze: null,
    gridlines: false,
    charts: [],
    marker: 'table',
  };
}

/** What a run over the fake book gives. */
export function fakeOutcome(understood: Understood, year = 2018): Outcome {
  const period = yearOf(year);
  const inSection = (section: SectionId): readonly Figure[] => FIGURES.filter((f) => f.section === section);
  const report: ReportModel = {
    unit: understood.unit,
    period,
    previousLabel: `năm ${String(year - 1)}`,
    issued: null,
    title: '',
    subtitle: '',
    sections: [
      printedSection('I', 'Tổ chức, đảng viên (tính đến 31/12/2018)', inSection('to_chuc')),
      printedSection('II', 'Sinh hoạt chi bộ', inSection('sinh_hoat')),
      printedSection('III', 'Khen thưởng', inSection('khen_thuong')),
    ],
    legend: '',
    charts: CHARTS,
    figures: FIGURES,
  };
  const sheet = (role: SheetChange['role'], name: string): SheetChange => ({
    role,
    name: `${name} ${period.tail}`,
    mode: 'add',
    content: contentOf([
      ['TT', 'Nội dung', 'ĐVT', 'Kỳ này'],
      [1, 'Tổng số đảng viên', 'đảng viên', 4],
    ]),
  });
  const sheets = [sheet('table', 'Tổng hợp'), sheet('charts', 'Biểu đồ')];
  return {
    understood,
    period,
    figures: FIGURES,
    findings: FINDINGS,
    report,
    changes: { sheets },
    conflicts: [],
    keptNotes: [],
    dropped: [],
    since: null,
    ownSheets: sheets.flatMap(({ role, name }) => (role === 'book' ? [] : [{ role, name }])),
    applied: { sheets: sheets.map(({ name }) => name) },
  };
}
