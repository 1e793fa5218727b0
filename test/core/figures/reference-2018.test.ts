import {
  attendance,
  awards,
  contributions,
  education,
  figuresList,
  inspections,
  massModels,
  members,
  movements,
  ratings,
  residence,
} from './book-builder';
import { computed } from './compute-books';

const titled = (sheet: string) => ({ sheet, title: 'Chi bộ Hợp tác xã – Năm 2018' });
const PEOPLE = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Văn Cường',
  'Phạm Thị Dung',
  'Võ Văn Em',
  'Đỗ Thị Giang',
  'Hồ Văn Hải',
  'Bùi Văn Ích',
  'Đặng Thị Khánh',
  'Huỳnh Văn Long',
];
const each = (row: (name: string, index: number) => string): string => PEOPLE.map(row).join('\n');
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The books of a cell whose year was the one of the article (DOMAIN.md §0). */
const BOOKS = {
  members: [
    members(
      { sheet: 'DS đảng viên', title: 'Danh sách đảng viên tính đến ngày 31/12/2018' },
      `full_name | joined | official\n${each((name, index) => `${name} | 200${String(index)} | ${index < 8 ? `200${String(index + 1)}` : ''}`)}`,
    ),
  ],
  attendance: [
    attendance(
      titled('Điểm danh'),
      `full_name | ${MONTHS.map((month) => `T${month}@${month}/2018`).join(' | ')}\n${each((name, index) => `${name} | ${MONTHS.map((_, month) => (month === index ? 'P' : 'x')).join(' | ')}`)}`,
    ),
  ],
  education: [
    education(
      titled('Tuyên truyền'),
      `date | content | sessions | attendees\n${MONTHS.map((month) => `05/${month}/2018 | Nội dung tháng ${month} | 1 | 10`).join('\n')}`,
    ),
  ],
  movements: [
    movements(
      titled('Biến động'),
      `full_name | date | movement_type
       Đặng Thị Khánh | 10/07/2018 | de_nghi_chinh_thuc
       Huỳnh Văn Long | 10/07/2018 | de_nghi_chinh_thuc
       Trần Thị Bình | 05/03/2018 | bau_bo_sung`,
    ),
  ],
  mass_models: [
    massModels(titled('Dân vận khéo'), 'model | level\n A | Cơ sở\n B | Cơ sở\n C | Cơ sở\n D | Cơ sở'),
  ],
  contributions: [
    contributions(
      titled('Đóng góp'),
      `date | content | direction | amount | gifts | gift_value | recipient
       20/09/2018 | vui Tết Trung thu | given | 1000000 | | | con em viên chức
       01/05/2018 | Quỹ Mái ấm Công đoàn | collected | 740000 | | |
       18/10/2018 | Ngày Phụ nữ Việt Nam 20/10 | gifts | | 9 | 900000 | nữ đoàn viên`,
    ),
  ],
  awards: [
    awards(
      titled('Khen thưởng'),
      'date | full_name | form | prize | content | count\n 06/2018 | Công đoàn | giai | khuyen_khich | Hội thao Cụm 5 | 2\n 12/2018 | Nguyễn Văn An | giay_khen | | | 1',
    ),
  ],
  residence: [residence(titled('Nơi cư trú'), `full_name | result\n${each((name) => `${name} | good`)}`)],
  inspections: [
    inspections(
      titled('KTGS'),
      `full_name | inspection_type | date | violation | discipline
       Lê Văn Cường | kiểm tra | 04/2018 | không | không
       Võ Văn Em | giám sát | 06/2018 | không | không
       Hồ Văn Hải | giám sát | 09/2018 | không | không`,
    ),
  ],
  ratings: [
    ratings(
      titled('Xếp loại'),
      `full_name | final_rating\n${each((name, index) => `${name} | ${index < 2 ? 'xuat_sac' : 'tot'}`)}`,
    ),
  ],
  figures: [
    figuresList(titled('Chỉ tiêu khác'), 'indicator | value\n Xếp loại chi bộ | Hoàn thành tốt nhiệm vụ'),
  ],
};

describe('the article of 2018', () => {
  const { figure, value } = computed(BOOKS);

  test.each<[string, number | string]>([
    ['tong_dang_vien', 10],
    ['dang_vien_chinh_thuc', 8],
    ['dang_vien_du_bi', 2],
    ['chuyen_chinh_thuc', 2],
    ['bau_bo_sung_cap_uy', 1],
    ['ky_sinh_hoat', 12],
    ['luot_du_sinh_hoat', 110],
    ['vang_co_ly_do', 10],
    ['vang_khong_ly_do', 0],
    ['ty_le_du_sinh_hoat', 91.7],
    ['cuoc_tuyen_truyen', 12],
    ['luot_tuyen_truyen', 120],
    ['mo_hinh_dan_van_kheo', 4],
    ['tien_ho_tro', 1000000],
    ['tien_van_dong', 740000],
    ['phan_qua', 9],
    ['tri_gia_qua', 900000],
    ['giai_thuong', 2],
    ['giay_khen', 1],
    ['ty_le_giu_lien_he_noi_cu_tru', 100],
    ['dang_vien_duoc_ktgs', 3],
    ['vi_pham_19_dieu', 0],
    ['dang_vien_duoc_danh_gia', 10],
    ['xep_loai_xuat_sac', 2],
    ['xep_loai_tot', 8],
    ['xep_loai_tot_tro_len', 10],
    ['xep_loai_chi_bo', 'Hoàn thành tốt nhiệm vụ'],
  ])('%s = %s', (id, expected) => {
    expect(value(id)).toBe(expected);
    expect(figure(id).status).toBe('ok');
    expect(figure(id).receipt.sources.length).toBeGreaterThan(0);
  });

  test('what a sentence needs beside the number', () => {
    expect(figure('giai_thuong').details).toMatchObject([
      { key: 'khuyen_khich', value: 2, note: 'Hội thao Cụm 5' },
    ]);
    expect(figure('mo_hinh_dan_van_kheo').details).toMatchObject([{ label: 'Cơ sở', value: 4 }]);
    expect(figure('phan_qua').details).toMatchObject([
      { label: 'Ngày Phụ nữ Việt Nam 20/10', note: 'nữ đoàn viên' },
    ]);
    expect(figure('chuyen_chinh_thuc').details).toMatchObject([{ key: 'de_nghi', value: 2 }]);
  });

  test.each(Object.keys(BOOKS))('taking “%s” out never turns a figure to 0', (kind) => {
    const without = computed({ ...BOOKS, [kind]: [] });
    const changed = without.figures.filter((after) => after.value !== figure(after.id).value);
    expect(changed.length).toBeGreaterThan(0);
    for (const after of changed) expect(after).toMatchObject({ value: null, status: 'no_source' });
  });
});
