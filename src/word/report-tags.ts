import type { Figure } from '../core/figures/figure';
import { previousPeriod, slashedDay } from '../core/figures/periods';
import type { ReportModel, ReportRow, ReportSection } from '../core/report/report-model';
import { SENTENCES } from '../core/report/sentences/sentences';
import { TABLE_LAYOUT } from '../core/report/table-layout';
import { rulesFor } from '../core/rules/rules-for';
import { cellWords, currentWords, numberWords, percentWords } from './cell-words';
import { sentenceSpans } from './confirm-marks';
import { nextName, placeAndDate } from './period-words';
import { reportSentences } from './report-outline';
import { type KnownTag, TagScope, type TagValue, textValue } from './tag-values';

/** Everything a template may name, with its present value. `number`: of the report, null when left open. */
export function reportTags(report: ReportModel, number: string | null): TagScope {
  return new TagScope([
    ...figureTags(report),
    ...headingTags(report, number),
    ...sectionTags(report),
    ...sentenceTags(report),
    ...chartTags(report),
  ]);
}

/** One line of the list a person copies tags from. */
export interface ListedTag {
  /** "{{tong_dang_vien}}", "{{#to_chuc}}…{{/to_chuc}}": to paste as it is. */
  readonly paste: string;
  readonly label: string;
  /** What it would print now. */
  readonly value: string;
  /** A thing of its own; not last year's value, the unit or the source of another. */
  readonly main: boolean;
}

/** What is said of a figure besides its value, by the end of its tag. */
const BESIDE = /\.(?:nam_truoc|phan_tram|dvt|nguon|chi_tiet)$|^bang\./;

/** Every tag with its present value, in the order of the report. */
export function listTags(report: ReportModel, number: string | null = null): readonly ListedTag[] {
  return reportTags(report, number).tags.map(({ tag, label, value }) => ({
    paste: value.kind === 'rows' ? `{{#${tag}}}…{{/${tag}}}` : `{{${tag}}}`,
    label,
    value: valueWords(value),
    main: !BESIDE.test(tag),
  }));
}

function valueWords(value: TagValue): string {
  switch (value.kind) {
    case 'text':
      return value.text ?? '…';
    case 'rows':
      return `${String(value.rows.length)} dòng`;
    case 'chart':
      return value.chart ? value.chart.title : value.why;
  }
}

function figureTags({ figures, sections }: ReportModel): readonly KnownTag[] {
  const rows = new Map(sections.flatMap((section) => section.rows).map((row) => [row.id, row]));
  return figures.flatMap((figure) => {
    const { id, label, unit } = figure;
    const row = rows.get(id);
    const before = figure.previous?.value ?? null;
    return [
      { tag: id, label, value: figureValue(figure) },
      {
        tag: `${id}.nam_truoc`,
        label: `${label} năm trước`,
        value: textValue(typeof before === 'number' ? numberWords(before, unit) : before),
      },
      {
        tag: `${id}.phan_tram`,
        label: `${label} (%)`,
        value: textValue(row ? percentWords(row.percent) || null : null),
      },
      { tag: `${id}.dvt`, label: `${label} ĐVT`, value: textValue(unit) },
      { tag: `${id}.nguon`, label: `${label} nguồn`, value: textValue(row?.source?.text ?? null) },
      { tag: `${id}.chi_tiet`, label: `${label} chi tiết`, value: detailRows(figure) },
      ...(row && row.label !== label
        ? [{ tag: `bang.${id}`, label: row.label, value: figureValue(figure) }]
        : []),
    ];
  });
}

/** A figure to confirm prints as "[12?]"; as a condition it is true when it is more than nothing. */
function figureValue({ value, unit, status }: Figure): TagValue {
  if (value === null) return textValue(null);
  const text = typeof value === 'number' ? numberWords(value, unit) : value;
  return {
    kind: 'text',
    text: status === 'unconfirmed' ? `[${text}?]` : text,
    truth: value !== 0 && value !== '',
  };
}

function detailRows({ details, unit }: Figure): TagValue {
  const rows = details.map(
    (detail, index) =>
      new TagScope([
        { tag: 'tt', label: 'TT', value: textValue(String(index + 1)) },
        { tag: 'noi_dung', label: 'Nội dung', value: textValue(detail.label) },
        {
          tag: 'gia_tri',
          label: 'Giá trị',
          value: textValue(
            typeof detail.value === 'number' ? numberWords(detail.value, detail.unit ?? unit) : detail.value,
          ),
        },
        { tag: 'dvt', label: 'ĐVT', value: textValue(detail.unit ?? unit) },
        { tag: 'ghi_chu', label: 'Ghi chú', value: textValue(detail.note ?? '') },
      ]),
  );
  return { kind: 'rows', rows };
}

function headingTags(
  { unit, period, issued, title }: ReportModel,
  number: string | null,
): readonly KnownTag[] {
  const { residence, forbiddenActs } = rulesFor(issued ?? period.to);
  const open = (text: string): string | null => (text === '' ? null : text);
  const tags: readonly (readonly [string, string, string | null])[] = [
    ['chi_bo', 'Tên chi bộ', open(unit.name)],
    ['cap_tren', 'Cấp ủy cấp trên', open(unit.superior)],
    ['chi_bo_hoa', 'Tên chi bộ chữ hoa', open(unit.name.toUpperCase())],
    ['cap_tren_hoa', 'Cấp ủy cấp trên chữ hoa', open(unit.superior.toUpperCase())],
    ['dia_danh', 'Địa danh', open(unit.place)],
    ['noi_ngay', 'Địa danh, ngày tháng', placeAndDate(unit.place, issued, period.to)],
    ['so_bao_cao', 'Số báo cáo', number],
    ['bi_thu', 'Họ tên bí thư', open(unit.secretary)],
    ['chuc_vu', 'Chức vụ người ký', open(unit.secretaryPost)],
    ['ky', 'Kỳ báo cáo', period.label],
    ['ky_hoa', 'Kỳ báo cáo chữ hoa', period.label.toUpperCase()],
    ['nam', 'Năm', period.tail],
    ['nam_truoc', 'Năm trước', previousPeriod(period).tail],
    ['ky_sau', 'Kỳ sau', nextName(period)],
    ['tu_ngay', 'Từ ngày', slashedDay(period.from)],
    ['den_ngay', 'Đến ngày', slashedDay(period.to)],
    ['tieu_de', 'Tiêu đề bảng tổng hợp', title],
    ['quy_dinh_cu_tru', 'Quy định về nơi cư trú', `${residence.kind} số ${residence.number}`],
    [
      'quy_dinh_dieu_cam',
      'Quy định về những điều đảng viên không được làm',
      `${forbiddenActs.kind} số ${forbiddenActs.number}`,
    ],
  ];
  return tags.map(([tag, label, text]) => ({ tag, label, value: textValue(text) }));
}

/** A loop over each section's rows, by its id or its title, and over all rows. */
function sectionTags({ sections }: ReportModel): readonly KnownTag[] {
  const all = sections.flatMap((section) => section.rows);
  const sectionsOnly = sections.map((section) => sectionScope(section));
  return [
    { tag: 'bang', label: 'Bảng tổng hợp', value: { kind: 'rows', rows: all.map(rowScope) } },
    { tag: 'cac_phan', label: 'Các phần', value: { kind: 'rows', rows: sectionsOnly } },
    ...TABLE_LAYOUT.flatMap(({ title, holds }) => {
      const name = title.replace(/ \(.*\)$/, '');
      const shown = sections.find((section) => section.title.replace(/ \(.*\)$/, '') === name);
      const rows = (shown?.rows ?? []).map(rowScope);
      return holds.map((id): KnownTag => ({ tag: id, label: name, value: { kind: 'rows', rows } }));
    }),
  ];
}

function sectionScope({ roman, title, rows }: ReportSection): TagScope {
  return new TagScope([
    { tag: 'so_la_ma', label: 'Số La Mã', value: textValue(roman) },
    { tag: 'ten_phan', label: 'Tên phần', value: textValue(title) },
    { tag: 'cac_dong', label: 'Các dòng', value: { kind: 'rows', rows: rows.map(rowScope) } },
  ]);
}

function rowScope(row: ReportRow): TagScope {
  const { text } = currentWords(row);
  return new TagScope([
    { tag: 'tt', label: 'TT', value: textValue(row.number === null ? '' : String(row.number)) },
    { tag: 'noi_dung', label: 'Nội dung', value: textValue(row.label) },
    { tag: 'dvt', label: 'ĐVT', value: textValue(row.unit) },
    { tag: 'ky_nay', label: 'Kỳ này', value: textValue(text) },
    { tag: 'ky_truoc', label: 'Cùng kỳ năm trước', value: textValue(cellWords(row.previous, row.unit)) },
    { tag: 'phan_tram', label: '(%)', value: textValue(percentWords(row.percent)) },
    { tag: 'ghi_chu', label: 'Ghi chú', value: textValue(row.note) },
    { tag: 'nguon', label: 'Nguồn', value: textValue(row.source?.text ?? '') },
  ]);
}

/** Names that stand only inside a loop, for checking a template before there are rows. */
export const LOOP_NAMES: TagScope = new TagScope(
  [
    ['tt', 'TT'],
    ['noi_dung', 'Nội dung'],
    ['dvt', 'ĐVT'],
    ['ky_nay', 'Kỳ này'],
    ['ky_truoc', 'Cùng kỳ năm trước'],
    ['phan_tram', '(%)'],
    ['ghi_chu', 'Ghi chú'],
    ['nguon', 'Nguồn'],
    ['gia_tri', 'Giá trị'],
    ['so_la_ma', 'Số La Mã'],
    ['ten_phan', 'Tên phần'],
    ['cac_dong', 'Các dòng'],
  ].map(([tag = '', label = '']) => ({
    tag,
    label,
    value: tag === 'cac_dong' ? { kind: 'rows', rows: [] } : textValue(''),
  })),
);

function sentenceTags(report: ReportModel): readonly KnownTag[] {
  const sentences = new Map(reportSentences(report).map((sentence) => [sentence.id, sentence]));
  return SENTENCES.map(({ id, gap }) => {
    const sentence = sentences.get(id);
    const text = sentence
      ? sentenceSpans(sentence, report.figures)
          .map((span) => span.text)
          .join('')
      : '';
    return {
      tag: `cau.${id}`,
      label: gap === undefined ? '' : `Câu ${gap}`,
      value: { kind: 'text', text, truth: text !== '' && !sentence?.gap },
    };
  });
}

const CHART_LABELS: Readonly<Record<string, string>> = {
  xep_loai: 'Biểu đồ xếp loại đảng viên',
  du_sinh_hoat: 'Biểu đồ dự sinh hoạt',
  dong_gop: 'Biểu đồ vận động, hỗ trợ',
  co_cau: 'Biểu đồ cơ cấu đảng viên',
  so_nam_truoc: 'Biểu đồ so với năm trước',
};

function chartTags({ charts }: ReportModel): readonly KnownTag[] {
  return charts.map((chart) => ({
    tag: `bieu_do.${chart.id}`,
    label: CHART_LABELS[chart.id] ?? '',
    value: chart.drawn ? { kind: 'chart', chart, why: '' } : { kind: 'chart', chart: null, why: chart.why },
  }));
}
