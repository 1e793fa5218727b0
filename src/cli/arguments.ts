import { parseArgs } from 'node:util';
import type { Period } from '../core/figures/period';
import { periodOfDays, periodOfSchoolYear, periodOfYear } from '../core/figures/periods';
import { fail, ok, type Result } from '../core/sheet/result';
import type { CivilDate } from '../core/sheet/cell';
import { readDay } from './read-day';
import { type Appendix, readWordArguments } from './word-arguments';

/** What the command line asks for. */
export interface Arguments {
  /** The workbook's path; null with `folder`. */
  readonly workbook: string | null;
  readonly folder: string | null;
  readonly period: Period | null;
  readonly json: boolean;
  readonly explain: boolean;
  readonly out: string | null;
  /** Where the Word report goes, or null. */
  readonly docx: string | null;
  /** Path of the Word template, or null for the report of our own. */
  readonly template: string | null;
  /** Number of the report, or null when it is left open. */
  readonly reportNumber: string | null;
  /** Date of issue, which also chooses the rules of the year; or null. */
  readonly issued: CivilDate | null;
  readonly appendices: readonly Appendix[];
  /** Path of remembered answers, or null. */
  readonly answers: string | null;
  /** Path of last year's workbook, or null. */
  readonly lastYear: string | null;
  /** Path of a workbook to be made with the year's empty books, or null. */
  readonly newBooks: string | null;
  /** Workbook of the year before, whose members go into the new books; or null. */
  readonly booksFrom: string | null;
  /** Path of a form of others to fill in, or null. */
  readonly form: string | null;
  readonly help: boolean;
}

export const USAGE = `Cách dùng: npm run -s tonghop -- SO.xlsx [--nam 2018 | --nam 2017-2018 | --tu 2018-01-01 --den 2018-12-31]
  --json          in kết quả dạng JSON
  --ra TEP.xlsx   ghi bản sao có thêm trang Tổng hợp và Biểu đồ
  --docx TEP.docx ghi báo cáo Word
  --mau MAU.docx  báo cáo Word theo mẫu riêng có các chỗ điền {{…}}
  --so-bao-cao 03 số của báo cáo Word
  --ngay-bao-cao 2018-12-20
                  ngày ký báo cáo, cũng để chọn quy định của năm
  --phu-luc bang | --phu-luc nguon
                  thêm phụ lục vào báo cáo Word: cả bảng tổng hợp, nguồn của từng số liệu
  --giai-thich    nói rõ từng trang được hiểu là bảng gì, vì sao
  --tra-loi TEP   tệp JSON câu trả lời cho các chỗ cần xác nhận
  --nam-truoc TEP sổ năm trước, để so sánh
  --so-moi TEP.xlsx --nam 2019 [--tu-so SO-2018.xlsx]
                  lập sổ nhập liệu mới, lấy danh sách đảng viên của sổ cũ
  --dien FORM.xlsx --ra TEP.xlsx
                  điền số liệu vào bản sao một bảng mẫu của cấp trên
  --thu-muc DIR   gộp mọi sổ trong một thư mục`;

/** Reads the arguments; a fault is one Vietnamese sentence. */
export function readArguments(argv: readonly string[]): Result<Arguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        nam: { type: 'string' },
        tu: { type: 'string' },
        den: { type: 'string' },
        ra: { type: 'string' },
        docx: { type: 'string' },
        mau: { type: 'string' },
        'so-bao-cao': { type: 'string' },
        'ngay-bao-cao': { type: 'string' },
        'phu-luc': { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        'giai-thich': { type: 'boolean', default: false },
        'tra-loi': { type: 'string' },
        'thu-muc': { type: 'string' },
        'nam-truoc': { type: 'string' },
        'so-moi': { type: 'string' },
        'tu-so': { type: 'string' },
        dien: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    // parseArgs throws for what the person typed: an unknown option or one without its value.
    const option = /'(-[^' ]+)/.exec(String(error))?.[1] ?? '';
    return fail(`Không hiểu tùy chọn ${option}. Gõ --help để xem cách dùng.`);
  }
  const { values, positionals } = parsed;
  const folder = values['thu-muc'] ?? null;
  if (positionals.length > 1) return fail(`Chỉ đọc được một sổ mỗi lần: ${positionals.join(', ')}.`);
  if (folder !== null && positionals.length > 0) return fail('Chọn một trong hai: một sổ, hoặc --thu-muc.');
  const newBooks = values['so-moi'] ?? null;
  const beside = newBooksFault(newBooks, values['tu-so'], positionals.length > 0 || folder !== null);
  if (beside !== null) return fail(beside);
  if (folder === null && newBooks === null && positionals.length === 0 && !values.help) {
    return fail('Chưa cho biết sổ nào cần tổng hợp. Ví dụ: npm run -s tonghop -- SO.xlsx --nam 2018');
  }
  if (folder !== null && values['nam-truoc'] !== undefined) {
    return fail('--nam-truoc chỉ dùng khi tổng hợp một sổ, không dùng với --thu-muc.');
  }
  const word = readWordArguments({
    docx: values.docx ?? null,
    template: values.mau ?? null,
    number: values['so-bao-cao'] ?? null,
    issued: values['ngay-bao-cao'] ?? null,
    appendices: values['phu-luc'],
    noReport: folder !== null || values['giai-thich'],
  });
  if (!word.ok) return word;
  const formAlone = folder !== null || newBooks !== null || values.docx !== undefined || values['giai-thich'];
  if (values.dien !== undefined && formAlone) {
    return fail(
      '--dien chỉ dùng khi tổng hợp một sổ, không cùng --docx, --giai-thich, --so-moi hay --thu-muc.',
    );
  }
  const period = readPeriod(values.nam, values.tu, values.den);
  if (!period.ok) return period;
  if (newBooks !== null && period.value?.kind !== 'year') {
    return fail('Lập sổ mới cần một năm, ví dụ: --so-moi SO-2019.xlsx --nam 2019.');
  }
  return ok({
    workbook: positionals[0] ?? null,
    folder,
    period: period.value,
    json: values.json,
    explain: values['giai-thich'],
    out: values.ra ?? null,
    ...word.value,
    answers: values['tra-loi'] ?? null,
    lastYear: values['nam-truoc'] ?? null,
    newBooks,
    booksFrom: values['tu-so'] ?? null,
    form: values.dien ?? null,
    help: values.help,
  });
}

function newBooksFault(target: string | null, from: string | undefined, hasSource: boolean): string | null {
  if (target !== null && hasSource)
    return 'Lập sổ mới thì không tổng hợp sổ khác cùng lúc. Bỏ --so-moi, hoặc bỏ sổ kia.';
  return target === null && from !== undefined ? '--tu-so chỉ dùng cùng --so-moi.' : null;
}

function readPeriod(
  year: string | undefined,
  from: string | undefined,
  to: string | undefined,
): Result<Period | null, string> {
  if (year !== undefined) {
    if (from !== undefined || to !== undefined) return fail('Chọn một trong hai: --nam, hoặc --tu và --den.');
    return readYear(year);
  }
  if (from === undefined && to === undefined) return ok(null);
  if (from === undefined || to === undefined)
    return fail('Cần cả hai ngày: --tu 2018-01-01 --den 2018-12-31.');
  const first = readDay(from);
  const last = readDay(to);
  if (!first || !last) return fail('Ngày viết theo dạng năm-tháng-ngày, ví dụ 2018-01-01.');
  if (dayKey(first) > dayKey(last)) return fail('Ngày ở --tu phải trước ngày ở --den.');
  return ok(periodOfDays(first, last));
}

function readYear(text: string): Result<Period, string> {
  const match = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(text.trim());
  const first = Number(match?.[1]);
  if (!match) return fail(`Không hiểu năm “${text}”. Ví dụ: --nam 2018, hoặc năm học --nam 2017-2018.`);
  if (match[2] === undefined) return ok(periodOfYear(first));
  if (Number(match[2]) !== first + 1)
    return fail(`Năm học “${text}” phải gồm hai năm liền nhau, ví dụ 2017-2018.`);
  return ok(periodOfSchoolYear(first));
}

function dayKey(day: CivilDate): number {
  return day.year * 10_000 + day.month * 100 + day.day;
}
