import type { Figure, SectionId } from '../core/figures/figure';
import type { ReportModel, ReportSection } from '../core/report/report-model';

/** One section of the pane's list: a printed section with its figures, or one that has no value. */
export interface PaneSection {
  /** Stable over runs, so that what was opened stays open. */
  readonly id: SectionId;
  /** "I"; null for a section without any value, which stands last and is not printed. */
  readonly roman: string | null;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** LOOK.md §1: ten printed sections for eleven section ids. Titles are for sections that are not printed. */
const PRINTED: readonly { readonly ids: readonly [SectionId, ...SectionId[]]; readonly title: string }[] = [
  { ids: ['to_chuc'], title: 'Tổ chức, đảng viên' },
  { ids: ['bien_dong'], title: 'Biến động, phát triển đảng' },
  { ids: ['sinh_hoat'], title: 'Sinh hoạt chi bộ' },
  { ids: ['tu_tuong'], title: 'Chính trị tư tưởng' },
  { ids: ['dan_van', 'noi_cu_tru'], title: 'Dân vận, giữ mối liên hệ nơi cư trú' },
  { ids: ['doan_the'], title: 'Đoàn thể, an sinh xã hội' },
  { ids: ['ktgs'], title: 'Kiểm tra, giám sát, kỷ luật' },
  { ids: ['danh_gia'], title: 'Đánh giá, xếp loại' },
  { ids: ['khen_thuong'], title: 'Khen thưởng' },
  { ids: ['dang_phi'], title: 'Đảng phí' },
];

/** The figures as the pane lists them: printed sections in their order, then those without any value. */
export function paneSections(report: ReportModel): readonly PaneSection[] {
  const sections = PRINTED.map(({ ids, title }) => {
    const printed = report.sections.find((section) => speaksOf(section, ids));
    return {
      id: ids[0],
      roman: printed?.roman ?? null,
      title: printed?.title ?? title,
      figures: report.figures.filter((figure) => ids.includes(figure.section)),
    };
  }).filter((section) => section.figures.length > 0);
  return [
    ...sections.filter((section) => section.roman !== null),
    ...sections.filter((section) => section.roman === null),
  ];
}

function speaksOf(section: ReportSection, ids: readonly SectionId[]): boolean {
  return section.rows.some((row) => row.figure !== null && ids.includes(row.figure.section));
}
