import { factsOf } from '../core/report/facts';
import type { DrawnChart } from '../core/report/chart-model';
import type { ReportModel } from '../core/report/report-model';
import { uncapitalised } from '../core/report/sentences/prose';
import { buildSentences } from '../core/report/sentences/sentences';
import type { Sentence } from '../core/report/sentences/sentence';
import { wordingOn } from '../core/report/sentences/wording';
import { rulesFor } from '../core/rules/rules-for';
import { formatCount } from '../core/vietnamese/numbers';
import { type Block, gap, type Span, words } from './blocks';
import { sentenceSpans } from './confirm-marks';
import { nextName } from './period-words';
import { chiefNote, chiefTable, receiptTable, wholeTable } from './summary-tables';

export interface OutlineOptions {
  /** The whole table as an appendix. */
  readonly appendix?: boolean;
  /** An appendix that says for each figure where it comes from. */
  readonly receipts?: boolean;
}

/** Charts of the report, the first two that are drawn. */
const CHART_ORDER = ['xep_loai', 'dong_gop', 'du_sinh_hoat', 'so_nam_truoc', 'co_cau'];
const MOST_CHARTS = 2;

/** The body of the default report (LOOK.md §4 "Order"): what a person must write is left as a marked gap. */
export function outlineReport(report: ReportModel, options: OutlineOptions = {}): readonly Block[] {
  const charts = chartsOf(report);
  return [
    paragraph(gap('Chi bộ viết: một đoạn mở đầu, nêu nghị quyết, kế hoạch năm của cấp trên')),
    ...results(report, charts),
    ...figuresSection(report, charts),
    heading('VII- Đánh giá chung'),
    paragraph(gap('Chi bộ viết: ưu điểm; hạn chế; nguyên nhân; kiến nghị')),
    ...outlook(report),
    ...appendices(report, options),
  ];
}

function results(report: ReportModel, charts: readonly DrawnChart[]): readonly Block[] {
  const say = speaker(report, charts);
  return [
    { kind: 'part', name: 'Phần thứ nhất', title: `KẾT QUẢ CÔNG TÁC ${report.period.label.toUpperCase()}` },
    heading('I- Đặc điểm tình hình'),
    ...say(['dang_vien', 'ly_luan_chinh_tri']),
    paragraph(gap('Chi bộ viết: thuận lợi, khó khăn')),
    heading('II- Công tác chính trị tư tưởng'),
    ...say(['tuyen_truyen'], gap('Chi bộ viết: các nghị quyết, chỉ thị đã quán triệt')),
    ...section('III- Xây dựng chi bộ', [
      ...say(['sinh_hoat']),
      ...say(['bien_dong']),
      ...say(['noi_cu_tru', 'dang_phi']),
    ]),
    ...section(
      'IV- Công tác dân vận, lãnh đạo các đoàn thể',
      say(['dan_van', 'van_dong_ho_tro', 'giai_thuong']),
    ),
    ...section('V- Kiểm tra, giám sát; đánh giá, xếp loại', [
      ...say(['kiem_tra_giam_sat', 'vi_pham_ky_luat']),
      ...say(['xep_loai', 'xep_loai_chi_bo', 'khen_thuong']),
    ]),
  ];
}

/** A heading and what stands under it; where the year's figures have nothing to tell, a person has to. */
function section(title: string, paragraphs: readonly Block[]): readonly Block[] {
  const about = uncapitalised(title.replace(/^[IV]+- /, ''));
  return [
    heading(title),
    ...(paragraphs.length > 0 ? paragraphs : [paragraph(gap(`Chi bộ viết: ${about}`))]),
  ];
}

/** Makes a paragraph of sentences; nothing where none of them has something to say. */
function speaker(
  report: ReportModel,
  charts: readonly DrawnChart[],
): (ids: readonly string[], tail?: Span) => readonly Block[] {
  const sentences = new Map(reportSentences(report).map((sentence) => [sentence.id, sentence]));
  return (ids, tail) => {
    const spoken = ids.flatMap((id) => {
      const sentence = sentences.get(id);
      return sentence ? [sentenceSpans(withChart(sentence, charts), report.figures)] : [];
    });
    if (tail) spoken.push([tail]);
    const spans = spoken.flatMap((part, index) => (index === 0 ? part : [words(' '), ...part]));
    return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }];
  };
}

/** The sentences of the report; the regulation on what members may not do is cited behind its name. */
export function reportSentences({ figures, period, issued }: ReportModel): readonly Sentence[] {
  const day = issued ?? period.to;
  const wording = wordingOn(day);
  const { kind, number } = rulesFor(day).forbiddenActs;
  return buildSentences(figures, period, {
    ...wording,
    forbiddenActs: `${wording.forbiddenActs} (${kind} số ${number})`,
  });
}

/** "… (Biểu đồ 1)." behind the sentence that a chart shows. */
function withChart(sentence: Sentence, charts: readonly DrawnChart[]): Sentence {
  const place = charts.findIndex(({ id }) => id === sentence.id);
  return place < 0 || sentence.gap
    ? sentence
    : { ...sentence, text: sentence.text.replace(/\.$/, ` (Biểu đồ ${String(place + 1)}).`) };
}

function figuresSection(report: ReportModel, charts: readonly DrawnChart[]): readonly Block[] {
  const table = chiefTable(report);
  return [
    heading('VI- Số liệu tổng hợp'),
    table.rows.length === 0
      ? paragraph(gap('Chưa có số liệu: các chỉ tiêu chủ yếu'))
      : {
          kind: 'table',
          caption: `Bảng 1. Một số chỉ tiêu chủ yếu ${report.period.label}`,
          table,
          note: chiefNote(report),
        },
    ...charts.map((chart, index): Block => ({
      kind: 'chart',
      title: `Biểu đồ ${String(index + 1)}. ${chart.title}`,
      chart,
    })),
  ];
}

function chartsOf(report: ReportModel): readonly DrawnChart[] {
  return CHART_ORDER.flatMap((id) => {
    const chart = report.charts.find((each) => each.id === id);
    return chart?.drawn ? [chart] : [];
  }).slice(0, MOST_CHARTS);
}

function outlook(report: ReportModel): readonly Block[] {
  const next = nextName(report.period);
  const numbered = targets(report).map((spans, index): Block => ({
    kind: 'paragraph',
    spans: [words(`${String(index + 1)}. `), ...spans],
  }));
  return [
    { kind: 'part', name: 'Phần thứ hai', title: `PHƯƠNG HƯỚNG, NHIỆM VỤ ${next.toUpperCase()}` },
    heading('I- Mục tiêu'),
    paragraph(gap(`Chi bộ viết: mục tiêu chung ${next}`)),
    heading('II- Chỉ tiêu'),
    ...numbered,
    heading('III- Nhiệm vụ, giải pháp'),
    paragraph(gap('Chi bộ viết: từng nhiệm vụ, người phụ trách, thời gian')),
  ];
}

/** Next year's targets: a gap for each number, this year's figure beside it. */
function targets({ figures, period }: ReportModel): readonly (readonly Span[])[] {
  const facts = factsOf(figures);
  const name = period.kind === 'days' ? 'kỳ này' : period.label;
  const target = (id: string, what: string): readonly Span[] => {
    const value = facts.number(id);
    if (value === null) return [gap('số'), words(` ${what}`)];
    const open = facts.figure(id)?.status === 'unconfirmed';
    const now: Span = open ? gap(`${formatCount(value)}?`) : words(formatCount(value));
    return [gap('số'), words(` ${what} (${name}: `), now, words(')')];
  };
  return [
    [
      words('Tổ chức '),
      ...target('ky_sinh_hoat', 'kỳ sinh hoạt thường kỳ'),
      words(', '),
      ...target('ky_sinh_hoat_chuyen_de', 'kỳ sinh hoạt chuyên đề'),
      words('.'),
    ],
    [
      words('Kết nạp '),
      ...target('ket_nap', 'đảng viên'),
      words('; kiểm tra, giám sát '),
      ...target('dang_vien_duoc_ktgs', 'đồng chí'),
      words('.'),
    ],
    [words('Thực hiện '), ...target('mo_hinh_dan_van_kheo', 'mô hình dân vận khéo'), words('.')],
  ];
}

function appendices(report: ReportModel, { appendix, receipts }: OutlineOptions): readonly Block[] {
  const wanted = [
    ...(appendix ? [{ title: report.title, table: wholeTable(report), note: report.legend }] : []),
    ...(receipts ? [{ title: 'NGUỒN SỐ LIỆU', table: receiptTable(report), note: '' }] : []),
  ];
  return wanted.flatMap(({ title, table, note }, index): readonly Block[] => [
    {
      kind: 'appendix',
      name: wanted.length === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${String(index + 1)}`,
      title,
    },
    { kind: 'table', caption: '', table, note },
  ]);
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans };
}
