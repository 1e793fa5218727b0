import type { SectionId } from '../figures/figure';
import type { ReportRow } from './report-model';

/** How our own note of a row comes about. */
export type NoteRule =
  /** "10/10" from two details of the figure. */
  | { readonly kind: 'ratio_of_details'; readonly part: string; readonly whole: string }
  /** "10/10" of another figure. */
  | { readonly kind: 'ratio_to'; readonly whole: string }
  /** "30%" of another figure. */
  | { readonly kind: 'share_of'; readonly whole: string }
  /** "Cấp cơ sở": the one level the details tell; nothing when there are several. */
  | { readonly kind: 'only_level'; readonly prefix: string };

/** Rows made from a figure's details. */
export type ItemRule =
  /** One row a content, largest first; left out when it is the only one and its name fits the note. */
  | { readonly kind: 'largest'; readonly most: number; readonly rest: string }
  /** The parts that occur, in this order. */
  | { readonly kind: 'listed'; readonly keys: readonly string[] };

/** One row of LOOK.md §1. */
export interface RowRule {
  /** Indicator id; null for a heading row without figures of its own. */
  readonly figure: string | null;
  readonly label: string;
  readonly unit: string;
  readonly form: ReportRow['form'];
  /** ■: shown while its section is shown. Otherwise □: only with a value this year or last year. */
  readonly always?: true;
  readonly note?: NoteRule;
  readonly items?: ItemRule;
  /** Parts that may overlap: where they add up to more than `whole` the row reads `label` in italics. */
  readonly overlap?: { readonly whole: string; readonly label: string };
}

/** One printed section; `{den}` in the title is the period's last day. */
export interface SectionLayout {
  readonly title: string;
  /** Section ids of the figures it prints. */
  readonly holds: readonly SectionId[];
  readonly rows: readonly RowRule[];
}

const PEOPLE = 'đảng viên';
const LARGEST: ItemRule = { kind: 'largest', most: 6, rest: 'Nội dung khác' };

/** LOOK.md §1 "Rows": wording, order and marks are binding. */
export const TABLE_LAYOUT: readonly SectionLayout[] = [
  {
    title: 'Tổ chức, đảng viên (tính đến {den})',
    holds: ['to_chuc'],
    rows: [
      { figure: 'tong_dang_vien', label: 'Tổng số đảng viên', unit: PEOPLE, form: 'main', always: true },
      { figure: 'dang_vien_chinh_thuc', label: '- Chính thức', unit: PEOPLE, form: 'part', always: true },
      { figure: 'dang_vien_du_bi', label: '- Dự bị', unit: PEOPLE, form: 'part', always: true },
      { figure: 'dang_vien_nu', label: 'Trong đó: nữ', unit: PEOPLE, form: 'among', always: true },
      {
        figure: 'dang_vien_dan_toc_thieu_so',
        label: 'Trong đó: dân tộc thiểu số',
        unit: PEOPLE,
        form: 'among',
      },
      { figure: 'dang_vien_ton_giao', label: 'Trong đó: có đạo', unit: PEOPLE, form: 'among' },
      { figure: 'tuoi_binh_quan', label: 'Tuổi bình quân', unit: 'tuổi', form: 'main' },
      { figure: null, label: 'Lý luận chính trị', unit: '', form: 'heading' },
      { figure: 'llct_so_cap', label: '- Sơ cấp', unit: PEOPLE, form: 'part' },
      { figure: 'llct_trung_cap', label: '- Trung cấp', unit: PEOPLE, form: 'part' },
      { figure: 'llct_cao_cap', label: '- Cao cấp, cử nhân', unit: PEOPLE, form: 'part' },
      { figure: 'chuyen_mon_dai_hoc', label: 'Chuyên môn đại học trở lên', unit: PEOPLE, form: 'main' },
    ],
  },
  {
    title: 'Biến động, phát triển đảng',
    holds: ['bien_dong'],
    rows: [
      { figure: 'ket_nap', label: 'Kết nạp đảng viên', unit: PEOPLE, form: 'main', always: true },
      {
        figure: 'chuyen_chinh_thuc',
        label: 'Đề nghị, công nhận chính thức',
        unit: PEOPLE,
        form: 'main',
        always: true,
      },
      { figure: 'chuyen_den', label: 'Chuyển sinh hoạt đến', unit: PEOPLE, form: 'main' },
      { figure: 'chuyen_di', label: 'Chuyển sinh hoạt đi', unit: PEOPLE, form: 'main' },
      { figure: 'tu_tran', label: 'Từ trần', unit: PEOPLE, form: 'main' },
      { figure: 'xoa_ten', label: 'Xóa tên, khai trừ', unit: PEOPLE, form: 'main' },
      { figure: 'bau_bo_sung_cap_uy', label: 'Bầu bổ sung cấp ủy', unit: 'đồng chí', form: 'main' },
    ],
  },
  {
    title: 'Sinh hoạt chi bộ',
    holds: ['sinh_hoat'],
    rows: [
      { figure: 'ky_sinh_hoat', label: 'Kỳ sinh hoạt thường kỳ', unit: 'kỳ', form: 'main', always: true },
      {
        figure: 'ky_sinh_hoat_chuyen_de',
        label: 'Kỳ sinh hoạt chuyên đề',
        unit: 'kỳ',
        form: 'main',
        always: true,
      },
      {
        figure: 'luot_du_sinh_hoat',
        label: 'Lượt đảng viên dự sinh hoạt',
        unit: 'lượt',
        form: 'main',
        always: true,
      },
      { figure: 'vang_co_ly_do', label: 'Lượt vắng có lý do', unit: 'lượt', form: 'main' },
      { figure: 'vang_khong_ly_do', label: 'Lượt vắng không lý do', unit: 'lượt', form: 'main' },
      {
        figure: 'ty_le_du_sinh_hoat',
        label: 'Tỷ lệ dự sinh hoạt bình quân',
        unit: '%',
        form: 'main',
        always: true,
      },
    ],
  },
  {
    title: 'Chính trị tư tưởng',
    holds: ['tu_tuong'],
    rows: [
      {
        figure: 'cuoc_tuyen_truyen',
        label: 'Cuộc tuyên truyền, học tập',
        unit: 'cuộc',
        form: 'main',
        always: true,
      },
      {
        figure: 'luot_tuyen_truyen',
        label: 'Lượt cán bộ, đảng viên dự',
        unit: 'lượt',
        form: 'main',
        always: true,
      },
    ],
  },
  {
    title: 'Dân vận, giữ mối liên hệ nơi cư trú',
    holds: ['dan_van', 'noi_cu_tru'],
    rows: [
      {
        figure: 'mo_hinh_dan_van_kheo',
        label: 'Mô hình dân vận khéo',
        unit: 'mô hình',
        form: 'main',
        always: true,
        note: { kind: 'only_level', prefix: 'Cấp' },
      },
      {
        figure: 'ty_le_giu_lien_he_noi_cu_tru',
        label: 'Đảng viên giữ mối liên hệ tốt với nơi cư trú',
        unit: '%',
        form: 'main',
        always: true,
        note: { kind: 'ratio_of_details', part: 'tot', whole: 'trong_so' },
      },
    ],
  },
  {
    title: 'Đoàn thể, an sinh xã hội',
    holds: ['doan_the'],
    rows: [
      {
        figure: 'tien_van_dong',
        label: 'Số tiền vận động, đóng góp',
        unit: 'đồng',
        form: 'main',
        always: true,
        items: LARGEST,
      },
      {
        figure: 'tien_ho_tro',
        label: 'Số tiền hỗ trợ',
        unit: 'đồng',
        form: 'main',
        always: true,
        items: LARGEST,
      },
      { figure: 'phan_qua', label: 'Quà tặng', unit: 'phần', form: 'main', always: true },
      { figure: 'tri_gia_qua', label: '- Trị giá quà', unit: 'đồng', form: 'part' },
      {
        figure: 'giai_thuong',
        label: 'Giải phong trào, hội thao',
        unit: 'giải',
        form: 'main',
        items: { kind: 'listed', keys: ['nhat', 'nhi', 'ba', 'khuyen_khich', 'khac'] },
      },
    ],
  },
  {
    title: 'Kiểm tra, giám sát, kỷ luật',
    holds: ['ktgs'],
    rows: [
      {
        figure: 'dang_vien_duoc_ktgs',
        label: 'Đảng viên được kiểm tra, giám sát',
        unit: 'đồng chí',
        form: 'main',
        always: true,
      },
      {
        figure: 'dang_vien_duoc_kiem_tra',
        label: '- Được kiểm tra',
        unit: 'đồng chí',
        form: 'part',
        overlap: { whole: 'dang_vien_duoc_ktgs', label: 'Trong đó: được kiểm tra' },
      },
      {
        figure: 'dang_vien_duoc_giam_sat',
        label: '- Được giám sát',
        unit: 'đồng chí',
        form: 'part',
        overlap: { whole: 'dang_vien_duoc_ktgs', label: 'Trong đó: được giám sát' },
      },
      {
        figure: 'vi_pham_19_dieu',
        label: 'Vi phạm những điều đảng viên không được làm',
        unit: PEOPLE,
        form: 'main',
        always: true,
      },
      { figure: 'ky_luat', label: 'Bị thi hành kỷ luật', unit: PEOPLE, form: 'main', always: true },
    ],
  },
  {
    title: 'Đánh giá, xếp loại',
    holds: ['danh_gia'],
    rows: [
      {
        figure: 'dang_vien_duoc_danh_gia',
        label: 'Đảng viên được đánh giá, xếp loại',
        unit: PEOPLE,
        form: 'main',
        always: true,
      },
      {
        figure: 'xep_loai_xuat_sac',
        label: '- Hoàn thành xuất sắc nhiệm vụ',
        unit: PEOPLE,
        form: 'part',
        always: true,
      },
      {
        figure: 'xep_loai_tot',
        label: '- Hoàn thành tốt nhiệm vụ',
        unit: PEOPLE,
        form: 'part',
        always: true,
      },
      {
        figure: 'xep_loai_hoan_thanh',
        label: '- Hoàn thành nhiệm vụ',
        unit: PEOPLE,
        form: 'part',
        always: true,
      },
      {
        figure: 'xep_loai_khong_hoan_thanh',
        label: '- Không hoàn thành nhiệm vụ',
        unit: PEOPLE,
        form: 'part',
        always: true,
      },
      {
        figure: 'xep_loai_tot_tro_len',
        label: 'Hoàn thành tốt nhiệm vụ trở lên',
        unit: PEOPLE,
        form: 'main',
        always: true,
        note: { kind: 'ratio_to', whole: 'dang_vien_duoc_danh_gia' },
      },
      { figure: 'xep_loai_chi_bo', label: 'Xếp loại chi bộ', unit: '', form: 'main', always: true },
    ],
  },
  {
    title: 'Khen thưởng',
    holds: ['khen_thuong'],
    rows: [
      { figure: 'giay_khen', label: 'Giấy khen', unit: 'giấy', form: 'main', always: true },
      { figure: 'bang_khen', label: 'Bằng khen', unit: 'bằng', form: 'main', always: true },
      { figure: 'huy_hieu_dang', label: 'Huy hiệu Đảng', unit: 'huy hiệu', form: 'main' },
    ],
  },
  {
    title: 'Đảng phí',
    holds: ['dang_phi'],
    rows: [
      { figure: 'dang_phi_da_thu', label: 'Đảng phí đã thu', unit: 'đồng', form: 'main', always: true },
      {
        figure: 'dang_phi_de_lai',
        label: '- Trích để lại chi bộ',
        unit: 'đồng',
        form: 'part',
        always: true,
        note: { kind: 'share_of', whole: 'dang_phi_da_thu' },
      },
      {
        figure: 'dang_phi_nop_cap_tren',
        label: '- Nộp cấp trên',
        unit: 'đồng',
        form: 'part',
        always: true,
        note: { kind: 'share_of', whole: 'dang_phi_da_thu' },
      },
    ],
  },
];
