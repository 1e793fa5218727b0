import type { Figure, FigureValue, SectionId } from '../core/figures/figure';
import { formatCount, formatNumber } from '../core/vietnamese/numbers';

/** A piece of a section's key line; null when there is nothing to say. */
type Phrase = (value: (id: string) => FigureValue) => string | null;

/** "{n}" is the figure padded as in prose; nothing is said of a figure without value. */
function always(id: string, words: string, write = formatCount): Phrase {
  return (value) => {
    const found = value(id);
    return typeof found === 'number' ? words.replace('{n}', write(found)) : null;
  };
}

/** As `always`, but silent about a zero. */
function whenSome(id: string, words: string, write = formatCount): Phrase {
  const phrase = always(id, words, write);
  return (value) => (value(id) === 0 ? null : phrase(value));
}

/** Zero has its own words: "không có kỷ luật". */
function orNone(id: string, words: string, none: string): Phrase {
  const phrase = always(id, words);
  return (value) => (value(id) === 0 ? none : phrase(value));
}

const ratedWell: Phrase = (value) => {
  const good = value('xep_loai_tot_tro_len');
  const rated = value('dang_vien_duoc_danh_gia');
  if (typeof good !== 'number' || typeof rated !== 'number') return null;
  return `${formatCount(good)}/${formatCount(rated)} tốt trở lên`;
};

const gifts = whenSome('phan_qua', 'tặng {n} phần quà');

/** What a section's header says of the year, picture 03. */
const KEY_PHRASES: Partial<Record<SectionId, readonly Phrase[]>> = {
  to_chuc: [always('tong_dang_vien', '{n} đảng viên')],
  bien_dong: [
    whenSome('ket_nap', '{n} kết nạp'),
    whenSome('chuyen_chinh_thuc', '{n} chính thức'),
    whenSome('chuyen_den', '{n} chuyển đến'),
    whenSome('chuyen_di', '{n} chuyển đi'),
    whenSome('bau_bo_sung_cap_uy', '{n} bầu bổ sung cấp ủy'),
  ],
  sinh_hoat: [always('ky_sinh_hoat', '{n} kỳ'), always('ty_le_du_sinh_hoat', 'dự {n}%', formatNumber)],
  tu_tuong: [always('cuoc_tuyen_truyen', '{n} cuộc'), always('luot_tuyen_truyen', '{n} lượt')],
  dan_van: [
    always('mo_hinh_dan_van_kheo', '{n} mô hình'),
    always('ty_le_giu_lien_he_noi_cu_tru', '{n}% giữ mối liên hệ', formatNumber),
  ],
  doan_the: [
    whenSome('tien_van_dong', 'vận động {n}', formatNumber),
    whenSome('tien_ho_tro', 'hỗ trợ {n}', formatNumber),
    gifts,
  ],
  ktgs: [always('dang_vien_duoc_ktgs', '{n} đồng chí'), orNone('ky_luat', '{n} kỷ luật', 'không có kỷ luật')],
  danh_gia: [ratedWell, whenSome('xep_loai_xuat_sac', '{n} xuất sắc')],
  khen_thuong: [
    whenSome('giay_khen', '{n} giấy khen'),
    whenSome('bang_khen', '{n} bằng khen'),
    whenSome('huy_hieu_dang', '{n} huy hiệu Đảng'),
  ],
  dang_phi: [always('dang_phi_da_thu', 'đã thu {n} đồng', formatNumber)],
};

/**
 * The key line of a section: "12 kỳ, dự 97,5%". When its phrases have nothing to say, the first figure with a
 * value speaks in full, so that a section of zeros does not look empty; "" when no figure has a value.
 */
export function keyLine(section: SectionId, figures: readonly Figure[]): string {
  const value = (id: string): FigureValue => figures.find((figure) => figure.id === id)?.value ?? null;
  const said = (KEY_PHRASES[section] ?? []).flatMap((phrase) => phrase(value) ?? []);
  if (said.length > 0) return said.join(', ');
  const first = figures.find((figure) => figure.value !== null);
  return first ? `${first.label}: ${first.text}` : '';
}
