import { CLASSES, type Member, type TypedRow, type Year } from './filled-books';

type Expected = Readonly<Record<string, number | string | null>>;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const some = (rows: readonly TypedRow[], header: string, ...values: readonly string[]): readonly TypedRow[] =>
  rows.filter((row) => values.some((value) => value === row[header]));
const sum = (rows: readonly TypedRow[], header: string): number =>
  rows.reduce((total, row) => total + Number(row[header] ?? 0), 0);
const people = (rows: readonly TypedRow[]): number => new Set(rows.map((row) => row['Họ và tên'])).size;

/** What the year must come to, counted here from what was typed. */
export function expectedFigures(given: Year): Expected {
  const members = given.members.filter(({ went }) => went === null);
  return {
    ...ofMembers(members, given.year),
    ...ofMovements(given.movements),
    ...ofMeetings(given),
    ...ofLogs(given),
    ...ofPeople(members),
    mo_hinh_dan_van_kheo: given.models.length,
    xep_loai_chi_bo: given.cellRating,
    dang_phi_de_lai: 900_000,
  };
}

function ofMembers(members: readonly Member[], year: number): Expected {
  const those = (test: (one: Member) => boolean): number => members.filter(test).length;
  const ages = members.reduce((total, { birthYear }) => total + year - birthYear, 0);
  return {
    tong_dang_vien: members.length,
    dang_vien_chinh_thuc: those(({ official }) => official),
    dang_vien_du_bi: those(({ official }) => !official),
    dang_vien_nu: those(({ sex }) => sex === 'Nữ'),
    dang_vien_dan_toc_thieu_so: those(({ ethnicity }) => ethnicity !== 'Kinh'),
    dang_vien_ton_giao: those(({ religion }) => religion !== 'Không'),
    tuoi_binh_quan: oneDecimal(ages / members.length),
    llct_so_cap: those(({ theory }) => theory === 'Sơ cấp'),
    llct_trung_cap: those(({ theory }) => theory === 'Trung cấp'),
    llct_cao_cap: those(({ theory }) => theory === 'Cao cấp' || theory === 'Cử nhân'),
    chuyen_mon_dai_hoc: those(({ education }) => ['Đại học', 'Thạc sĩ', 'Tiến sĩ'].includes(education)),
  };
}

function ofMovements(rows: readonly TypedRow[]): Expected {
  const of = (...types: readonly string[]): number => people(some(rows, 'Loại biến động', ...types));
  return {
    ket_nap: of('Kết nạp'),
    chuyen_chinh_thuc: of('Đề nghị chính thức', 'Công nhận chính thức'),
    chuyen_den: 0,
    chuyen_di: of('Chuyển đi'),
    tu_tran: of('Từ trần'),
    xoa_ten: of('Xóa tên', 'Khai trừ'),
    bau_bo_sung_cap_uy: of('Bầu bổ sung cấp ủy'),
  };
}

function ofMeetings({ held, members, education }: Year): Expected {
  const months = [...held.keys()];
  const marks = members.flatMap((one) => one.marks);
  const marked = (...signs: readonly string[]): number => marks.filter((mark) => signs.includes(mark)).length;
  const [present, excused, unexcused] = [marked('x', 'M'), marked('P'), marked('K')];
  const talks = some(education, 'Loại', 'Tuyên truyền', 'Học tập nghị quyết');
  const base = present + excused + unexcused;
  return {
    // a month in which nobody was to come is no meeting
    ky_sinh_hoat: months.filter((month) => members.some(({ marks }) => /^[xMPK]$/.test(marks[month] ?? '')))
      .length,
    ky_sinh_hoat_chuyen_de: education.length - talks.length,
    luot_du_sinh_hoat: present,
    vang_co_ly_do: excused,
    vang_khong_ly_do: unexcused,
    ...(base === 0 ? {} : { ty_le_du_sinh_hoat: oneDecimal((present * 100) / base) }),
    cuoc_tuyen_truyen: sum(talks, 'Số cuộc'),
    luot_tuyen_truyen: sum(talks, 'Lượt tham dự'),
  };
}

function ofLogs({ contributions, awards, inspections }: Year): Expected {
  const form = (name: string): readonly TypedRow[] => some(contributions, 'Hình thức', name);
  const awarded = (...forms: readonly string[]): number =>
    sum(some(awards, 'Hình thức', ...forms), 'Số lượng');
  return {
    tien_van_dong: sum(form('Vận động'), 'Số tiền (đồng)'),
    tien_ho_tro: sum(form('Hỗ trợ'), 'Số tiền (đồng)'),
    phan_qua: sum(form('Tặng quà'), 'Số phần quà'),
    tri_gia_qua: sum(form('Tặng quà'), 'Trị giá quà (đồng)'),
    giai_thuong: awarded('Giải nhất', 'Giải nhì', 'Giải ba', 'Giải khuyến khích'),
    giay_khen: awarded('Giấy khen'),
    bang_khen: awarded('Bằng khen'),
    huy_hieu_dang: awarded('Huy hiệu Đảng'),
    dang_vien_duoc_kiem_tra: people(some(inspections, 'Hình thức', 'Kiểm tra')),
    dang_vien_duoc_giam_sat: people(some(inspections, 'Hình thức', 'Giám sát')),
    dang_vien_duoc_ktgs: people(inspections),
    vi_pham_19_dieu: people([
      ...some(inspections, 'Vi phạm 19 điều', 'Có'),
      ...some(inspections, 'Vi phạm', 'Có'),
    ]),
    ky_luat: people(some(inspections, 'Kỷ luật', 'Khiển trách', 'Cảnh cáo')),
  };
}

function ofPeople(members: readonly Member[]): Expected {
  const rated = (...levels: readonly string[]): number =>
    members.filter(({ rating }) => levels.includes(rating)).length;
  const judged = members.filter(({ residence }) => residence !== 'Được miễn');
  const good = judged.filter(({ residence }) => residence !== 'Chưa tốt');
  return {
    dang_vien_duoc_danh_gia: members.length,
    xep_loai_xuat_sac: rated(CLASSES[0]),
    xep_loai_tot: rated(CLASSES[1]),
    xep_loai_hoan_thanh: rated(CLASSES[2]),
    xep_loai_khong_hoan_thanh: rated(CLASSES[3]),
    xep_loai_tot_tro_len: rated(CLASSES[0], CLASSES[1]),
    ...(judged.length === 0
      ? {}
      : { ty_le_giu_lien_he_noi_cu_tru: oneDecimal((good.length * 100) / judged.length) }),
    dang_phi_da_thu: members.reduce((total, { fee }) => total + fee * 12, 0),
  };
}
