import type { ItemRule, RowRule, SectionLayout } from './row-rule';

const PEOPLE = 'đảng viên';
const LARGEST: ItemRule = { kind: 'largest', most: 6, rest: 'Nội dung khác' };

type Extras = Omit<RowRule, 'figure' | 'label' | 'unit' | 'form'>;

/** ■: shown while its section is shown. */
const ALWAYS: Extras = { always: true };

const row =
  (form: RowRule['form']) =>
  (figure: string | null, label: string, unit: string, extras: Extras = {}): RowRule => ({
    figure,
    label,
    unit,
    form,
    ...extras,
  });

const main = row('main');
const part = row('part');
const among = row('among');
const heading = (label: string): RowRule => row('heading')(null, label, '');

/** LOOK.md §1 "Rows": wording, order and marks are binding. */
export const TABLE_LAYOUT: readonly SectionLayout[] = [
  {
    title: 'Tổ chức, đảng viên (tính đến {den})',
    holds: ['to_chuc'],
    rows: [
      main('tong_dang_vien', 'Tổng số đảng viên', PEOPLE, ALWAYS),
      part('dang_vien_chinh_thuc', '- Chính thức', PEOPLE, ALWAYS),
      part('dang_vien_du_bi', '- Dự bị', PEOPLE, ALWAYS),
      among('dang_vien_nu', 'Trong đó: nữ', PEOPLE, ALWAYS),
      among('dang_vien_dan_toc_thieu_so', 'Trong đó: dân tộc thiểu số', PEOPLE),
      among('dang_vien_ton_giao', 'Trong đó: có đạo', PEOPLE),
      main('tuoi_binh_quan', 'Tuổi bình quân', 'tuổi'),
      heading('Lý luận chính trị'),
      part('llct_so_cap', '- Sơ cấp', PEOPLE),
      part('llct_trung_cap', '- Trung cấp', PEOPLE),
      part('llct_cao_cap', '- Cao cấp, cử nhân', PEOPLE),
      main('chuyen_mon_dai_hoc', 'Chuyên môn đại học trở lên', PEOPLE),
    ],
  },
  {
    title: 'Biến động, phát triển đảng',
    holds: ['bien_dong'],
    rows: [
      main('ket_nap', 'Kết nạp đảng viên', PEOPLE, ALWAYS),
      main('chuyen_chinh_thuc', 'Đề nghị, công nhận chính thức', PEOPLE, ALWAYS),
      main('chuyen_den', 'Chuyển sinh hoạt đến', PEOPLE),
      main('chuyen_di', 'Chuyển sinh hoạt đi', PEOPLE),
      main('tu_tran', 'Từ trần', PEOPLE),
      main('xoa_ten', 'Xóa tên, khai trừ', PEOPLE),
      main('bau_bo_sung_cap_uy', 'Bầu bổ sung cấp ủy', 'đồng chí'),
    ],
  },
  {
    title: 'Sinh hoạt chi bộ',
    holds: ['sinh_hoat'],
    rows: [
      main('ky_sinh_hoat', 'Kỳ sinh hoạt thường kỳ', 'kỳ', ALWAYS),
      main('ky_sinh_hoat_chuyen_de', 'Kỳ sinh hoạt chuyên đề', 'kỳ', ALWAYS),
      main('luot_du_sinh_hoat', 'Lượt đảng viên dự sinh hoạt', 'lượt', ALWAYS),
      main('vang_co_ly_do', 'Lượt vắng có lý do', 'lượt'),
      main('vang_khong_ly_do', 'Lượt vắng không lý do', 'lượt'),
      main('ty_le_du_sinh_hoat', 'Tỷ lệ dự sinh hoạt bình quân', '%', ALWAYS),
    ],
  },
  {
    title: 'Chính trị tư tưởng',
    holds: ['tu_tuong'],
    rows: [
      main('cuoc_tuyen_truyen', 'Cuộc tuyên truyền, học tập', 'cuộc', ALWAYS),
      main('luot_tuyen_truyen', 'Lượt cán bộ, đảng viên dự', 'lượt', ALWAYS),
    ],
  },
  {
    title: 'Dân vận, giữ mối liên hệ nơi cư trú',
    holds: ['dan_van', 'noi_cu_tru'],
    rows: [
      main('mo_hinh_dan_van_kheo', 'Mô hình dân vận khéo', 'mô hình', {
        ...ALWAYS,
        note: { kind: 'only_level', prefix: 'Cấp' },
      }),
      main('ty_le_giu_lien_he_noi_cu_tru', 'Đảng viên giữ mối liên hệ tốt với nơi cư trú', '%', {
        ...ALWAYS,
        note: { kind: 'ratio_of_details', part: 'tot', whole: 'trong_so' },
      }),
    ],
  },
  {
    title: 'Đoàn thể, an sinh xã hội',
    holds: ['doan_the'],
    rows: [
      main('tien_van_dong', 'Số tiền vận động, đóng góp', 'đồng', { ...ALWAYS, items: LARGEST }),
      main('tien_ho_tro', 'Số tiền hỗ trợ', 'đồng', { ...ALWAYS, items: LARGEST }),
      main('phan_qua', 'Quà tặng', 'phần', ALWAYS),
      part('tri_gia_qua', '- Trị giá quà', 'đồng'),
      main('giai_thuong', 'Giải phong trào, hội thao', 'giải', {
        items: { kind: 'listed', keys: ['nhat', 'nhi', 'ba', 'khuyen_khich', 'khac'] },
      }),
    ],
  },
  {
    title: 'Kiểm tra, giám sát, kỷ luật',
    holds: ['ktgs'],
    rows: [
      main('dang_vien_duoc_ktgs', 'Đảng viên được kiểm tra, giám sát', 'đồng chí', ALWAYS),
      part('dang_vien_duoc_kiem_tra', '- Được kiểm tra', 'đồng chí', {
        overlap: { whole: 'dang_vien_duoc_ktgs', label: 'Trong đó: được kiểm tra' },
      }),
      part('dang_vien_duoc_giam_sat', '- Được giám sát', 'đồng chí', {
        overlap: { whole: 'dang_vien_duoc_ktgs', label: 'Trong đó: được giám sát' },
      }),
      main('vi_pham_19_dieu', 'Vi phạm những điều đảng viên không được làm', PEOPLE, ALWAYS),
      main('ky_luat', 'Bị thi hành kỷ luật', PEOPLE, ALWAYS),
    ],
  },
  {
    title: 'Đánh giá, xếp loại',
    holds: ['danh_gia'],
    rows: [
      main('dang_vien_duoc_danh_gia', 'Đảng viên được đánh giá, xếp loại', PEOPLE, ALWAYS),
      part('xep_loai_xuat_sac', '- Hoàn thành xuất sắc nhiệm vụ', PEOPLE, ALWAYS),
      part('xep_loai_tot', '- Hoàn thành tốt nhiệm vụ', PEOPLE, ALWAYS),
      part('xep_loai_hoan_thanh', '- Hoàn thành nhiệm vụ', PEOPLE, ALWAYS),
      part('xep_loai_khong_hoan_thanh', '- Không hoàn thành nhiệm vụ', PEOPLE, ALWAYS),
      main('xep_loai_tot_tro_len', 'Hoàn thành tốt nhiệm vụ trở lên', PEOPLE, {
        ...ALWAYS,
        note: { kind: 'ratio_to', whole: 'dang_vien_duoc_danh_gia' },
      }),
      main('xep_loai_chi_bo', 'Xếp loại chi bộ', '', ALWAYS),
    ],
  },
  {
    title: 'Khen thưởng',
    holds: ['khen_thuong'],
    rows: [
      main('giay_khen', 'Giấy khen', 'giấy', ALWAYS),
      main('bang_khen', 'Bằng khen', 'bằng', ALWAYS),
      main('huy_hieu_dang', 'Huy hiệu Đảng', 'huy hiệu'),
    ],
  },
  {
    title: 'Đảng phí',
    holds: ['dang_phi'],
    rows: [
      main('dang_phi_da_thu', 'Đảng phí đã thu', 'đồng', ALWAYS),
      part('dang_phi_de_lai', '- Trích để lại chi bộ', 'đồng', {
        ...ALWAYS,
        note: { kind: 'share_of', whole: 'dang_phi_da_thu' },
      }),
      part('dang_phi_nop_cap_tren', '- Nộp cấp trên', 'đồng', {
        ...ALWAYS,
        note: { kind: 'share_of', whole: 'dang_phi_da_thu' },
      }),
    ],
  },
];
