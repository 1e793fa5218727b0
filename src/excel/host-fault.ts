import type { HostFault, HostFaultCode } from '../ports/workbook-host';

/** What was being done when Excel refused; the words stand in the sentence for what nobody foresaw. */
export type Step =
  'Đọc các trang' | 'Ghi bảng tổng hợp' | 'Vẽ biểu đồ' | 'Đến ô' | 'Lưu thiết lập' | 'Điền vào bảng mẫu';

const AGAIN = 'Tổng hợp lại';

interface Sentence {
  readonly message: string;
  readonly advice: string;
}

/** UX.md §8 `err.*`, said for Excel; `{again}` is the button that tries once more. */
const SENTENCES = {
  unsupported: {
    message: 'Bản Excel này chưa chạy được',
    advice:
      'Cần Excel 2021 trở lên hoặc Microsoft 365. Anh/chị vẫn làm được đủ việc trên trang web, không cần cài gì.',
  },
  structure_protected: {
    message: 'Sổ đang khóa cấu trúc',
    advice:
      'Không thêm được trang mới. Vào thẻ Xem lại (Review), bấm Bảo vệ Sổ làm việc (Protect Workbook) để mở khóa, rồi bấm {again}.',
  },
  cell_edit: {
    message: 'Một ô đang gõ dở',
    advice: 'Bấm Enter để xong ô đang gõ, rồi bấm {again}.',
  },
  session: {
    message: 'Chưa nối được với Excel',
    advice: 'Kiểm tra mạng rồi bấm {again}.',
  },
  other_workbook: {
    message: 'Đang mở sổ khác',
    advice: 'Bấm vào cửa sổ của sổ này rồi bấm lại.',
  },
  read_only: {
    message: 'Sổ đang mở để xem nên chưa ghi được',
    advice: 'Bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu sổ thành bản khác (Save As), rồi bấm {again}.',
  },
  too_large: {
    message: 'Sổ có quá nhiều ô nên Excel không đưa hết ra được',
    advice: 'Xóa các cột, dòng trống đã kẻ sẵn ở xa bảng, hoặc tách sổ ra từng năm, rồi bấm {again}.',
  },
  changed_meanwhile: {
    message: 'Sổ vừa thay đổi trong lúc tổng hợp',
    advice: 'Bấm Tổng hợp lại để tính theo số liệu mới nhất.',
  },
} as const satisfies Partial<Record<HostFaultCode, Sentence>>;

/** A fault with the sentences that need nothing but its code. */
export function fault(
  code: keyof typeof SENTENCES,
  state: HostFault['state'] = 'unchanged',
  again = AGAIN,
): HostFault {
  const { message, advice } = SENTENCES[code];
  return { code, message, advice: advice.replace('{again}', again), state };
}

export function sheetProtected(sheet: string): HostFault {
  return {
    code: 'sheet_protected',
    message: `Trang “${sheet}” đang khóa nên chưa ghi được`,
    advice: 'Mở khóa trang (Xem lại > Bỏ bảo vệ trang tính) rồi bấm Tổng hợp lại.',
    state: 'unchanged',
  };
}

export function hiddenSheet(sheet: string): HostFault {
  return {
    code: 'hidden_sheet',
    message: `Trang “${sheet}” đang ẩn. Bỏ ẩn để xem?`,
    advice: 'Bấm Bỏ ẩn và đến ô, hoặc tự bỏ ẩn trang rồi bấm lại.',
    state: 'unchanged',
  };
}

export function missingSheet(sheet: string): HostFault {
  return {
    code: 'changed_meanwhile',
    message: `Không còn thấy trang “${sheet}” trong sổ`,
    advice: 'Trang đã xóa hoặc đổi tên. Bấm Tổng hợp lại để lấy lại chỗ của số liệu.',
    state: 'unchanged',
  };
}

/** Error codes of Office and ExcelApi that have a meaning of their own; texts are localised, codes are not. */
const BY_OFFICE_CODE: Readonly<Record<string, keyof typeof SENTENCES>> = {
  InvalidOperationInCellEditMode: 'cell_edit',
  InvalidOrTimedOutSession: 'session',
  ConnectionFailure: 'session',
  ActivityLimitReached: 'session',
  RequestAborted: 'session',
  Timeout: 'session',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
  AccessDenied: 'read_only',
  ApiNotFound: 'unsupported',
  ItemNotFound: 'changed_meanwhile',
  ItemAlreadyExists: 'changed_meanwhile',
};

/** An error that office.js made of Excel's answer. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

export function isOfficeError(error: unknown): error is OfficeError {
  // Structural: in tests and in frames the library's Error is another window's.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  );
}

/** Where in the API Excel stopped ("PageLayout.zoom"), or "" when it refused the request as a whole. */
export function locationOf(error: OfficeError): string {
  return error.debugInfo?.errorLocation ?? '';
}

/** Excel's refusal as a fault for the person; anything else is a programmer's error and is thrown on. */
export function faultFrom(error: unknown, step: Step, state: HostFault['state'] = 'unchanged'): HostFault {
  if (!isOfficeError(error)) throw error;
  const known = BY_OFFICE_CODE[error.code];
  const again = step === 'Lưu thiết lập' ? step : AGAIN;
  if (known) return fault(known, state, again);
  return {
    code: 'unknown',
    message: `Có lỗi ngoài dự tính ở bước ${step}`,
    advice: `Bấm ${again}; nếu vẫn lỗi, lưu sổ, đóng Excel rồi mở lại.`,
    state,
  };
}
