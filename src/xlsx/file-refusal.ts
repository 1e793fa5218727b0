import type { HostFault, HostFaultCode } from '../ports/workbook-host';

type Wording = readonly [message: string, advice: string];

const SAVE_AGAIN =
  'Mở bằng Excel, chọn Lưu dưới dạng (Save As) dạng .xlsx rồi chọn lại. Tệp của anh/chị giữ nguyên.';

/** What may be wrong with a file, in the person's words (UX.md §8, err.*). */
const REFUSALS = {
  empty: ['empty', 'Tệp này rỗng, không có gì để đọc.', 'Kiểm tra lại tệp, hoặc chọn tệp khác.'],
  notWorkbook: ['not_a_workbook', 'Tệp này không phải sổ Excel.', SAVE_AGAIN],
  otherDocument: [
    'not_a_workbook',
    'Tệp này là văn bản hoặc tệp nén, không phải sổ Excel.',
    'Chọn tệp Excel (.xlsx, .xlsm hoặc .xls).',
  ],
  openDocument: ['unsupported', 'Tệp này ở dạng OpenDocument (.ods), chưa đọc được.', SAVE_AGAIN],
  binaryWorkbook: ['unsupported', 'Sổ này ở dạng nhị phân (.xlsb), chưa đọc được.', SAVE_AGAIN],
  encrypted: [
    'encrypted',
    'Tệp có mật khẩu nên chưa đọc được.',
    'Mở bằng Excel, bỏ mật khẩu mở tệp (Tệp > Thông tin), lưu lại rồi chọn lần nữa.',
  ],
  damaged: ['damaged', 'Không mở được tệp này: tệp bị hỏng hoặc chép chưa xong.', SAVE_AGAIN],
  missingPart: ['damaged', 'Không mở được tệp này: trong tệp thiếu một phần của sổ.', SAVE_AGAIN],
  tooLarge: [
    'too_large',
    'Tệp này quá lớn so với một cuốn sổ.',
    'Xóa các trang, hình ảnh hoặc vùng định dạng không dùng, lưu lại rồi chọn lần nữa.',
  ],
  tooManyFormats: [
    'too_large',
    'Sổ đã dùng hết số kiểu định dạng ô mà Excel cho phép nên chưa ghi thêm trang được.',
    'Chép các trang cần dùng sang một sổ mới (chỉ dán giá trị), lưu rồi chọn sổ đó.',
  ],
  structureProtected: [
    'structure_protected',
    'Sổ đang khóa cấu trúc nên không thêm được trang mới.',
    'Vào thẻ Xem lại (Review), bấm Bảo vệ Sổ làm việc (Protect Workbook) để mở khóa, lưu rồi chọn lại tệp.',
  ],
  signed: [
    'read_only',
    'Sổ có chữ ký số; ghi thêm trang sẽ làm mất chữ ký.',
    'Lưu một bản không có chữ ký số rồi chọn bản đó.',
  ],
  shared: [
    'unsupported',
    'Sổ đang bật chế độ dùng chung kiểu cũ nên chưa ghi thêm trang được.',
    'Vào thẻ Xem lại (Review), tắt Chia sẻ Sổ làm việc (Share Workbook), lưu rồi chọn lại.',
  ],
  strict: ['unsupported', 'Sổ ở dạng “Strict Open XML” nên chưa ghi thêm trang được.', SAVE_AGAIN],
  formOfOldKind: [
    'unsupported',
    'Bảng mẫu ở dạng cũ (.xls) nên chưa điền vào được.',
    'Mở bằng Excel, chọn Lưu dưới dạng (Save As) dạng .xlsx rồi chọn lại.',
  ],
  unusualEncoding: [
    'unsupported',
    'Sổ dùng cách mã hóa chữ ít gặp nên chưa ghi thêm trang được.',
    SAVE_AGAIN,
  ],
  changedMeanwhile: ['changed_meanwhile', 'Sổ đã khác lúc đọc nên chưa ghi.', 'Chọn lại tệp đó.'],
  notSafe: ['unknown', 'Bản ghi ra không giữ nguyên được sổ gốc nên đã bỏ, không lưu.', SAVE_AGAIN],
} as const satisfies Record<string, readonly [HostFaultCode, ...Wording]>;

export type RefusalKind = keyof typeof REFUSALS;

/** The fault of the port for this refusal; a file host never leaves anything half done. */
export function faultOf(kind: RefusalKind): HostFault {
  const [code, message, advice] = REFUSALS[kind];
  return { code, message, advice, state: 'unchanged' };
}

/** One of our sheets is locked: UX.md §8 err.sheet_locked. */
export function sheetLockedFault(sheet: string): HostFault {
  return {
    code: 'sheet_protected',
    message: `Trang “${sheet}” đang khóa nên chưa ghi được.`,
    advice: 'Mở khóa trang (Xem lại > Bỏ bảo vệ trang tính), lưu rồi chọn lại tệp.',
    state: 'unchanged',
  };
}

/** A person made a table (Ctrl+T) of our rows: its headings must stay the cells' own texts. */
export function tableInTheWayFault(sheet: string): HostFault {
  return {
    code: 'unsupported',
    message: `Trên trang “${sheet}” có vùng đã đổi thành Bảng (Table) nên chưa ghi lại được.`,
    advice:
      'Bấm vào bảng đó, chọn Thiết kế Bảng > Chuyển thành Phạm vi (Convert to Range), lưu rồi chọn lại tệp.',
    state: 'unchanged',
  };
}

/** Carries a fault out of the depths of a file to the host, which hands it over as a value. */
export class FileRefusal extends Error {
  readonly fault: HostFault;

  /** `detail` is for whoever debugs; the person never sees it. */
  constructor(fault: RefusalKind | HostFault, detail = '', cause?: unknown) {
    const known = typeof fault === 'string' ? faultOf(fault) : fault;
    super(detail === '' ? known.code : `${known.code}: ${detail}`, { cause });
    this.name = 'FileRefusal';
    this.fault = known;
  }
}
