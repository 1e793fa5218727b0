import type { CivilDate } from '../core/sheet/cell';
import { fail, ok, type Result } from '../core/sheet/result';
import { readDay } from './read-day';

/** `bang`: the whole table; `nguon`: where each figure comes from. */
export type Appendix = 'bang' | 'nguon';

export interface WordArguments {
  readonly docx: string | null;
  readonly template: string | null;
  readonly reportNumber: string | null;
  readonly issued: CivilDate | null;
  readonly appendices: readonly Appendix[];
}

/** What was typed after the options about the Word report. */
interface Typed {
  readonly docx: string | null;
  readonly template: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly appendices: readonly string[];
  /** The command makes no report: a folder, an explanation. */
  readonly noReport: boolean;
}

/** A number as it stands between "Số" and "-BC/CB". */
const NUMBER = /^[\p{L}\p{N}]{1,10}$/u;

/** Reads the options about the Word report; a fault is one Vietnamese sentence. */
export function readWordArguments(typed: Typed): Result<WordArguments, string> {
  const { docx, template, number } = typed;
  const fault = fileFault(typed) ?? optionFault(typed);
  if (fault !== null) return fail(fault);
  const issued = typed.issued === null ? null : readDay(typed.issued);
  if (typed.issued !== null && issued === null) {
    return fail('Ngày ở --ngay-bao-cao viết theo dạng năm-tháng-ngày, ví dụ 2018-12-20.');
  }
  return ok({
    docx,
    template,
    reportNumber: number?.trim() ?? null,
    issued,
    appendices: typed.appendices.filter(isAppendix),
  });
}

function fileFault({ docx, template, noReport }: Typed): string | null {
  if (template !== null && docx === null) {
    return 'Có mẫu Word ở --mau thì cần nơi ghi báo cáo. Ví dụ: --docx BAO-CAO.docx';
  }
  if (docx === null) return null;
  if (noReport) return '--docx chỉ dùng khi tổng hợp một sổ, không cùng --thu-muc hay --giai-thich.';
  return /\.doc[xm]$/i.test(docx) ? null : `Tệp báo cáo Word “${docx}” cần có đuôi .docx.`;
}

function optionFault({ docx, template, number, appendices }: Typed): string | null {
  if (docx === null && (number !== null || appendices.length > 0)) {
    return '--so-bao-cao và --phu-luc là của báo cáo Word: cần thêm nơi ghi, ví dụ --docx BAO-CAO.docx.';
  }
  if (number !== null && !NUMBER.test(number.trim())) {
    return `Số báo cáo “${number}” chỉ gồm chữ và số, ví dụ --so-bao-cao 03.`;
  }
  const unknown = appendices.find((each) => !isAppendix(each));
  if (unknown !== undefined)
    return `Không có phụ lục “${unknown}”. Chọn --phu-luc bang hoặc --phu-luc nguon.`;
  if (template !== null && appendices.length > 0) {
    return '--phu-luc chỉ dùng với báo cáo có sẵn. Trong mẫu riêng, viết {{#bang}} … {{nguon}} … {{/bang}}.';
  }
  return null;
}

function isAppendix(text: string): text is Appendix {
  return text === 'bang' || text === 'nguon';
}
