import type { LabelMeaning } from './label-meaning';
import { MEMBER_MEANINGS } from './meanings-members';
import { RESULT_MEANINGS } from './meanings-results';
import { WORK_MEANINGS } from './meanings-work';

/** How forms call each figure, in the order of INDICATORS.md. */
export const MEANINGS: readonly LabelMeaning[] = [...MEMBER_MEANINGS, ...WORK_MEANINGS, ...RESULT_MEANINGS];

/** Figures whose rows may have parts that are figures too; other rows' parts are theirs alone. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  dang_vien_duoc_danh_gia: [
    'xep_loai_xuat_sac',
    'xep_loai_tot',
    'xep_loai_hoan_thanh',
    'xep_loai_khong_hoan_thanh',
    'xep_loai_tot_tro_len',
  ],
  xep_loai_tot_tro_len: ['xep_loai_xuat_sac', 'xep_loai_tot'],
  dang_phi_da_thu: ['dang_phi_de_lai', 'dang_phi_nop_cap_tren'],
  dang_vien_duoc_ktgs: ['dang_vien_duoc_kiem_tra', 'dang_vien_duoc_giam_sat'],
  phan_qua: ['tri_gia_qua'],
  cuoc_tuyen_truyen: ['luot_tuyen_truyen'],
  ky_sinh_hoat: ['luot_du_sinh_hoat', 'ty_le_du_sinh_hoat', 'vang_co_ly_do', 'vang_khong_ly_do'],
};
