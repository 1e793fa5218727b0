import type { Field } from './kind';

/** The running number, in any kind. */
export const ORDER: Field = {
  id: 'order',
  synonyms: ['STT', 'Số TT', 'TT', 'Số thứ tự', 'Thứ tự', 'No', '#'],
  looks: ['order'],
  evidence: 0,
};

/** Remarks, in any kind. */
export const NOTE: Field = {
  id: 'note',
  synonyms: ['Ghi chú', 'G chú', 'Gchú', 'GC', 'Chú thích', 'Chú ý', 'Ghi chú thêm', 'Ghi chú khác', 'Note'],
  evidence: 0,
};

const NO_PERSON = [
  'vợ',
  'chồng',
  'cha mẹ',
  'họ tên cha',
  'họ tên mẹ',
  'họ tên con',
  'người thân',
  'người giới thiệu',
  'người lập',
  'người ký',
  'tên gọi khác',
  'tên khác',
  'bí danh',
  'chủ hộ',
  'phụ huynh',
  'báo cáo viên',
  'tên quỹ',
  'tên mô hình',
  'tên đơn vị',
  'số thẻ',
  'ngày vào',
  'số đảng viên',
  'tổng số',
  'số lượng',
];

/** A person's whole name. */
export const FULL_NAME: Field = {
  id: 'full_name',
  synonyms: [
    'Họ và tên',
    'Họ tên',
    'Họ và tên đảng viên',
    'Họ tên đảng viên',
    'Họ và tên khai sinh',
    'Họ và tên khai sinh đảng viên',
    'Họ, chữ đệm và tên',
    'Họ, chữ đệm, tên',
    'Tên đầy đủ',
    'Tên đảng viên',
    'Họ và tên đồng chí',
    'Họ tên đồng chí',
    'Tên đồng chí',
    'Danh sách đảng viên',
    'Đảng viên',
    'Đồng chí',
    'Đ/c',
    'Đ/c đảng viên',
    'Họ và tên cán bộ',
    'Họ và tên cán bộ, đảng viên',
    'Cán bộ, đảng viên',
    'Họ tên cán bộ',
    'Họ và tên người nộp',
    'HOTEN',
    'Hovaten',
    'Full name',
    'Thành viên',
    'Tên',
  ],
  never: NO_PERSON,
  looks: ['person_name'],
  evidence: 0,
};

/** Family and middle names in a column of their own. */
export const SURNAME: Field = {
  id: 'surname',
  synonyms: [
    'Họ và tên đệm',
    'Họ tên đệm',
    'Họ đệm',
    'Họ và đệm',
    'Họ và chữ đệm',
    'Họ, chữ đệm',
    'Họ chữ lót',
    'Họ lót',
    'Họ và lót',
    'Họ',
    'f_holotvn',
  ],
  never: [...NO_PERSON, 'họ và tên khai sinh'],
  looks: ['surname'],
  evidence: 0,
};

/** The given name in a column of its own. */
export const GIVEN_NAME: Field = {
  id: 'given_name',
  synonyms: ['Tên', 'Tên gọi', 'f_tenvn'],
  never: NO_PERSON,
  looks: ['given_name'],
  evidence: 0,
};

/** How a list names its people. */
export const PERSON: readonly Field[] = [FULL_NAME, SURNAME, GIVEN_NAME];

/** What tells two people of one name apart, in lists other than the member list. */
export const PERSON_MARKS: readonly Field[] = [
  {
    id: 'birth',
    synonyms: ['Ngày sinh', 'Năm sinh', 'Ngày tháng năm sinh', 'Sinh năm', 'Sinh ngày'],
    looks: ['date'],
    evidence: 0,
    internal: true,
  },
  {
    id: 'card',
    synonyms: ['Số thẻ đảng viên', 'Số thẻ Đảng', 'Thẻ đảng viên', 'Số TĐV'],
    never: ['ngày cấp'],
    looks: ['code'],
    evidence: 0,
    internal: true,
  },
  {
    id: 'post',
    synonyms: [
      'Chức vụ',
      'Chức vụ Đảng',
      'Chức vụ trong Đảng',
      'Chức danh',
      'Đơn vị',
      'Đơn vị công tác',
      'Tổ đảng',
      'Chi bộ',
    ],
    evidence: 0,
    internal: true,
  },
];

/** A column that is known only so that it is taken for nothing else. */
export function aside(id: string, synonyms: readonly string[], looks?: Field['looks']): Field {
  return { id, synonyms, evidence: 0, internal: true, ...(looks ? { looks } : {}) };
}

/** The document that a row rests on. */
export const DECISION: Field = aside('decision', [
  'Số QĐ',
  'Số quyết định',
  'Quyết định',
  'Quyết định số',
  'Số, ngày quyết định',
  'Căn cứ',
  'Công văn số',
  'Số văn bản',
]);

/** The day of a row. */
export const DATE: Field = {
  id: 'date',
  synonyms: [
    'Ngày',
    'Ngày tháng',
    'Ngày, tháng, năm',
    'Thời gian',
    'Thời điểm',
    'Ngày tổ chức',
    'Ngày thực hiện',
    'Thời gian tổ chức',
    'Thời gian thực hiện',
    'Tháng',
    'Tháng/năm',
    'Quý',
    'Date',
  ],
  never: ['ngày sinh', 'năm sinh', 'ngày vào', 'ngày cấp thẻ', 'thời gian công tác'],
  looks: ['date', 'text'],
  evidence: 0.4,
};

/** The day of a row, with the wordings of one kind before the common ones. */
export function dateField(...own: readonly string[]): Field {
  return { ...DATE, synonyms: [...own, ...DATE.synonyms] };
}
