import type { Field } from './kind';
import { aside } from './shared-fields';

/** Birth, in one column or under Nam | Nữ. */
export const BIRTH: readonly Field[] = [
  {
    id: 'birth',
    synonyms: [
      'Ngày sinh',
      'Sinh ngày',
      'Năm sinh',
      'Ngày tháng năm sinh',
      'NTNS',
      'Sinh năm',
      'N.sinh',
      'Ngày tháng sinh',
      'Năm sinh đảng viên',
    ],
    never: ['nơi sinh', 'vợ', 'chồng', 'năm sinh con'],
    looks: ['date'],
    evidence: 0.5,
  },
  ...(['Nam', 'Nữ'] as const).map((sex): Field => ({
    id: sex === 'Nam' ? 'birth_male' : 'birth_female',
    publicId: 'birth',
    synonyms: [
      sex,
      ...['Ngày tháng năm sinh', 'Ngày sinh', 'Năm sinh', 'Sinh năm', 'Sinh ngày', 'NTNS'].map(
        (parent) => `${parent} ${sex}`,
      ),
    ],
    looks: ['date'],
    evidence: 0.5,
  })),
];

/** Sex, as a word or as ticks. */
export const SEX: readonly Field[] = [
  {
    id: 'sex',
    synonyms: ['Giới tính', 'Nam, nữ', 'Nam hay nữ', 'Phái', 'G.tính', 'Gtính', 'GT', 'Giới', 'Phái tính'],
    looks: ['sex'],
    evidence: 0.4,
  },
  ...(['Nam', 'Nữ'] as const).map((sex): Field => ({
    id: sex === 'Nam' ? 'sex_male' : 'sex_female',
    publicId: 'sex',
    synonyms: [sex, `Giới tính ${sex}`, `Đảng viên ${sex}`, `ĐV ${sex}`, `Phái ${sex}`, `Là ${sex}`],
    never: ['ngày', 'năm sinh'],
    looks: ['tick', 'sex'],
    evidence: 0.4,
  })),
  {
    id: 'personal_facts',
    publicId: 'sex',
    synonyms: [
      'Nam, nữ, dân tộc, tôn giáo',
      'Giới tính, dân tộc, tôn giáo',
      'Giới tính, dân tộc',
      'Dân tộc, tôn giáo',
    ],
    looks: ['text'],
    evidence: 0.6,
  },
];

/** Ethnicity, religion, home. */
export const ORIGIN: readonly Field[] = [
  {
    id: 'ethnicity',
    synonyms: ['Dân tộc', 'DT', 'D.tộc', 'Dtộc', 'Thành phần dân tộc'],
    never: ['tôn giáo', 'nội trú'],
    looks: ['text'],
    evidence: 0.4,
  },
  {
    id: 'religion',
    synonyms: ['Tôn giáo', 'TG', 'T.giáo', 'Có đạo', 'Đạo'],
    never: ['dân tộc', 'đạo đức'],
    evidence: 0.4,
  },
  {
    id: 'home',
    many: true,
    synonyms: [
      'Quê quán',
      'Nguyên quán',
      'Quê',
      'Nơi sinh',
      'Thường trú',
      'Nơi thường trú',
      'Hộ khẩu',
      'Hộ khẩu thường trú',
      'Tạm trú',
      'Nơi ở hiện nay',
      'Nơi ở',
      'Chỗ ở',
      'Chỗ ở hiện nay',
      'Địa chỉ',
      'Nơi cư trú',
    ],
    never: ['chi bộ'],
    evidence: 0.2,
  },
];

/** Papers and numbers that tell a person apart, so that they are never taken for a Party card. */
export const IDENTITY: Field = aside(
  'identity',
  [
    'Số CCCD',
    'CCCD',
    'Căn cước công dân',
    'Số định danh cá nhân',
    'Số định danh',
    'CMND',
    'Số CMND',
    'Số CMND cũ',
    'CMT',
  ],
  ['code'],
);
