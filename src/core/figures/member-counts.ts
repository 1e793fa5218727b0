import type { MemberEntry } from '../kinds/records';
import { foldLoose } from '../vietnamese/fold';
import type { FigureContext } from './indicator';
import type { Person } from './people';
import type { Period } from './period';
import { isByEnd } from './periods';

/** A count of members at the end of the period that have some property. */
export interface MemberCount {
  readonly id: string;
  readonly label: string;
  /** "là nữ": completes the rule "Đếm đảng viên … tính đến ngày". */
  readonly who: string;
  /** One of these columns must exist; several spellings of the same fact. */
  readonly columns: readonly string[];
  /** The fact when no column of that name carries it (birth in columns Nam | Nữ, section rows). */
  readonly known: (entry: MemberEntry) => boolean;
  readonly missing: string;
  /** Cells that carry the fact where it has no column of its own. */
  readonly instead?: readonly string[];
  readonly accept: (person: Person, period: Period) => boolean;
  readonly counted: (n: number, context: FigureContext) => string;
}

/** Official on the last day: by date; where no date is given, by the status written. */
export function isOfficial(person: Person, period: Period): boolean {
  return person.official ? isByEnd(person.official, period) : person.status === 'official';
}

/** A status column tells only where it says "chính thức" or "dự bị": "Đang sinh hoạt" says neither. */
const KNOWS_OFFICIAL = {
  columns: ['official'],
  instead: ['status'],
  known: (entry: MemberEntry) => entry.official !== null || entry.status !== null,
  missing: 'Danh sách đảng viên không có cột ngày chính thức hoặc trạng thái.',
};
const KNOWS_THEORY = {
  columns: ['theory'],
  known: (entry: MemberEntry) => entry.theory !== null,
  missing: 'Danh sách đảng viên không có cột lý luận chính trị.',
};
const people = (n: number): string => `${String(n)} người`;

export const MEMBER_COUNTS: readonly MemberCount[] = [
  {
    id: 'dang_vien_chinh_thuc',
    label: 'Đảng viên chính thức',
    who: 'đã chính thức (có ngày chính thức trước hết kỳ, hoặc ghi “chính thức”)',
    ...KNOWS_OFFICIAL,
    accept: isOfficial,
    counted: (n, { serving }) =>
      serving.members.some(({ book }) => book.has('official'))
        ? `${String(n)} dòng có ngày chính thức`
        : `${String(n)} dòng ghi chính thức`,
  },
  {
    id: 'dang_vien_du_bi',
    label: 'Đảng viên dự bị',
    who: 'chưa chính thức',
    ...KNOWS_OFFICIAL,
    accept: (person, period) => !isOfficial(person, period),
    counted: (n) => `${String(n)} dòng chưa có ngày chính thức`,
  },
  {
    id: 'dang_vien_nu',
    label: 'Đảng viên nữ',
    who: 'là nữ',
    columns: ['sex'],
    known: (entry) => entry.sex !== null,
    missing: 'Danh sách đảng viên không có cột giới tính.',
    // Columns Nam | Nữ hold the birth dates.
    instead: ['birth'],
    accept: (person) => person.sex === 'nữ',
    counted: people,
  },
  {
    id: 'dang_vien_dan_toc_thieu_so',
    label: 'Đảng viên là người dân tộc thiểu số',
    who: 'có ghi dân tộc và không phải Kinh',
    columns: ['ethnicity'],
    known: (entry) => entry.ethnicity !== null,
    missing: 'Danh sách đảng viên không có cột dân tộc.',
    accept: (person) =>
      person.ethnicity !== null && !/^(?:nguoi )?(?:viet|kinh)\b|^$/.test(foldLoose(person.ethnicity)),
    counted: people,
  },
  {
    id: 'dang_vien_ton_giao',
    label: 'Đảng viên có đạo',
    who: 'có ghi tôn giáo khác “không”',
    columns: ['religion'],
    known: (entry) => entry.religion !== null,
    missing: 'Danh sách đảng viên không có cột tôn giáo.',
    accept: (person) =>
      person.religion !== null && !/^(?:khong\b.*|ko|k|0|luong|)$/.test(foldLoose(person.religion)),
    counted: people,
  },
  {
    id: 'llct_so_cap',
    label: 'Lý luận chính trị sơ cấp',
    who: 'có lý luận chính trị sơ cấp',
    ...KNOWS_THEORY,
    accept: (person) => person.theory === 'so_cap',
    counted: people,
  },
  {
    id: 'llct_trung_cap',
    label: 'Lý luận chính trị trung cấp',
    who: 'có lý luận chính trị trung cấp',
    ...KNOWS_THEORY,
    accept: (person) => person.theory === 'trung_cap',
    counted: people,
  },
  {
    id: 'llct_cao_cap',
    label: 'Lý luận chính trị cao cấp, cử nhân',
    who: 'có lý luận chính trị cao cấp hoặc cử nhân',
    ...KNOWS_THEORY,
    accept: (person) => person.theory === 'cao_cap',
    counted: people,
  },
  {
    id: 'chuyen_mon_dai_hoc',
    label: 'Chuyên môn đại học trở lên',
    who: 'có trình độ chuyên môn từ đại học trở lên',
    columns: ['profession', 'education_level'],
    known: (entry) => entry.education !== null,
    missing: 'Danh sách đảng viên không có cột trình độ chuyên môn.',
    accept: (person) => person.education !== null && person.education !== 'duoi_dai_hoc',
    counted: people,
  },
];
