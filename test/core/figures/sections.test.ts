import {
  awards,
  contributions,
  education,
  fees,
  inspections,
  massModels,
  members,
  movements,
  ratings,
  residence,
} from './book-builder';
import { computed } from './compute-books';

const in2018 = (sheet: string) => ({ sheet, title: `${sheet} năm 2018` });

describe('biến động', () => {
  const log = movements(
    in2018('Biến động'),
    `full_name | date | movement_type
     Phạm Thị Dung | 05/06/2018 | de_nghi_chinh_thuc
     Phạm Thị Dung | 20/07/2018 | cong_nhan_chinh_thuc
     Võ Văn Em     | 05/09/2018 | de_nghi_chinh_thuc
     Hồ Văn Hải    | 01/03/2018 | bau_bo_sung
     Đỗ Thị Giang  | 03/02/2017 | ket_nap`,
  );

  test('a person once for đề nghị and công nhận, with both parts', () => {
    expect(computed({ movements: [log] }).figure('chuyen_chinh_thuc')).toMatchObject({
      value: 2,
      details: [
        { key: 'de_nghi', value: 2 },
        { key: 'cong_nhan', value: 1 },
      ],
    });
  });

  test('rows of another year are out; types that do not occur are real zeros', () => {
    const { value, figure } = computed({ movements: [log] });
    expect([value('ket_nap'), value('bau_bo_sung_cap_uy'), value('chuyen_di'), value('tu_tran')]).toEqual([
      0, 1, 0, 0,
    ]);
    expect(figure('ket_nap').receipt.skipped).toContain('1 dòng ngoài kỳ');
  });

  test('several names in one row are several people', () => {
    const two = movements(
      in2018('Biến động'),
      'full_name | date | movement_type\n Võ Văn Em, Hồ Văn Hải | 05/06/2018 | chuyen_den',
    );
    expect(computed({ movements: [two] }).value('chuyen_den')).toBe(2);
  });

  test('a list whose words name one type tells nothing of the others', () => {
    const list = movements(in2018('Kết nạp'), 'full_name | date | words\n Võ Văn Em | 05/06/2018 | ket_nap');
    const { value, figure } = computed({ movements: [list] });
    expect(value('ket_nap')).toBe(1);
    expect(figure('chuyen_di').status).toBe('no_source');
  });

  test('without the log: joined and official dates of the member list', () => {
    const list = members(
      in2018('DS'),
      `full_name | joined | official
       Nguyễn Văn An | 03/02/2018 |
       Trần Thị Bình | 19/05/2017 | 19/05/2018
       Lê Văn Cường  | 2000 | 2001`,
    );
    const { value, figure } = computed({ members: [list] });
    expect([value('ket_nap'), value('chuyen_chinh_thuc')]).toEqual([1, 1]);
    expect(figure('chuyen_den').status).toBe('no_source');
    const both = computed({ members: [list], movements: [log] });
    expect(both.value('ket_nap')).toBe(0);
  });
});

describe('tuyên truyền', () => {
  test('sum of số cuộc, or rows', () => {
    const summed = education(
      in2018('TT'),
      'date | content | sessions | attendees\n 01/2018 | A | 3 | 30\n 02/2018 | B | 2 | 20',
    );
    expect(computed({ education: [summed] }).value('cuoc_tuyen_truyen')).toBe(5);
    expect(computed({ education: [summed] }).value('luot_tuyen_truyen')).toBe(50);
    const rows = education(in2018('TT'), 'date | content\n 01/2018 | A\n 02/2018 | B');
    expect(computed({ education: [rows] }).value('cuoc_tuyen_truyen')).toBe(2);
    expect(computed({ education: [rows] }).figure('luot_tuyen_truyen').status).toBe('no_source');
  });

  test('a row without its number leaves the sum to be confirmed', () => {
    const gap = education(in2018('TT'), 'date | content | attendees\n 01/2018 | A | 10\n 02/2018 | B |');
    expect(computed({ education: [gap] }).figure('luot_tuyen_truyen')).toMatchObject({
      value: 10,
      status: 'unconfirmed',
    });
  });
});

describe('tiền và quà', () => {
  const book = contributions(
    in2018('Đóng góp'),
    `date | content | direction | amount | gifts | gift_value | recipient
     15/09/2018 | Trung thu | given | 1000000 | | | con em viên chức
     01/05/2018 | Mái ấm Công đoàn | collected | 500000 | | |
     01/06/2018 | Mái ấm Công đoàn | collected | 240000 | | |
     20/10/2018 | 20/10 | gifts | | 9 | 900000 | nữ đoàn viên
     20/10/2017 | 20/10 | gifts | | 5 | 500000 | nữ đoàn viên`,
  );

  test('three kinds, never added together', () => {
    const { value } = computed({ contributions: [book] });
    expect([value('tien_van_dong'), value('tien_ho_tro'), value('phan_qua'), value('tri_gia_qua')]).toEqual([
      740000, 1000000, 9, 900000,
    ]);
  });

  test('details by item, largest first, with the recipient', () => {
    const { figure } = computed({ contributions: [book] });
    expect(figure('tien_van_dong')).toMatchObject({
      text: '740.000',
      details: [{ key: 'mai am cong doan', label: 'Mái ấm Công đoàn', value: 740000, unit: 'đồng' }],
      receipt: { counted: 'cộng 2 dòng' },
    });
    expect(figure('phan_qua').details).toMatchObject([{ value: 9, unit: 'phần', note: 'nữ đoàn viên' }]);
  });

  test('a gift whose value stands under số tiền', () => {
    const gifts = contributions(
      in2018('Quà'),
      'date | content | direction | amount | gifts\n 20/10/2018 | 20/10 | gifts | 900000 | 9',
    );
    const { value } = computed({ contributions: [gifts] });
    expect([value('tri_gia_qua'), value('phan_qua'), value('tien_ho_tro')]).toEqual([900000, 9, 0]);
  });

  test('a fund list alone says nothing of what was given', () => {
    const fund = contributions(
      in2018('Quỹ'),
      'date | content | words | amount\n 01/05/2018 | Quỹ | collected | 50000',
    );
    const { value, figure } = computed({ contributions: [fund] });
    expect(value('tien_van_dong')).toBe(50000);
    expect(figure('tien_ho_tro').status).toBe('no_source');
    expect(figure('phan_qua').status).toBe('no_source');
  });

  test('people with amounts and no word of their kind: taken for collected, to be confirmed', () => {
    const list = contributions(
      in2018('Danh sách'),
      'person | amount\n Nguyễn Văn An | 50000\n Lê Văn Cường | 50000',
    );
    const { figure } = computed({ contributions: [list] });
    expect(figure('tien_van_dong')).toMatchObject({ value: 100000, status: 'unconfirmed' });
    expect(figure('tien_ho_tro').value).toBeNull();
  });

  test('a row of unknown kind makes the sums wait and is in none', () => {
    const mixed = contributions(
      in2018('Sổ'),
      'date | content | words | amount\n 01/05/2018 | A | given | 100\n 02/05/2018 | B | | 50\n 02/05/2018 | C | collected | 30',
    );
    const { figure } = computed({ contributions: [mixed] });
    expect(figure('tien_ho_tro')).toMatchObject({ value: 100, status: 'unconfirmed' });
    expect(figure('tien_van_dong')).toMatchObject({ value: 30, status: 'unconfirmed' });
  });

  test('an amount that could not be read leaves the sum to be confirmed', () => {
    const gap = contributions(
      in2018('Sổ'),
      'date | content | direction | amount\n 01/05/2018 | A | given | 100\n 02/05/2018 | B | given |',
    );
    expect(computed({ contributions: [gap] }).figure('tien_ho_tro')).toMatchObject({
      value: 100,
      status: 'unconfirmed',
    });
  });
});

describe('khen thưởng, giải', () => {
  const book = awards(
    in2018('Khen thưởng'),
    `date | full_name | form | prize | content | count
     12/2018 | Nguyễn Văn An | giay_khen | | Hoàn thành xuất sắc | 1
     12/2018 | Lê Văn Cường | giay_khen | | Hoàn thành xuất sắc | 1
     06/2018 | Công đoàn | giai | khuyen_khich | Hội thao Cụm 5 | 2
     07/2018 | Chi đoàn | giai | nhat | Hội thi | 1
     07/2017 | Chi đoàn | giai | nhat | Hội thi | 1`,
  );

  test('sums by form, prizes by rank with their movement', () => {
    const { value, figure } = computed({ awards: [book] });
    expect([value('giay_khen'), value('bang_khen'), value('huy_hieu_dang')]).toEqual([2, 0, 0]);
    expect(figure('giai_thuong')).toMatchObject({
      value: 3,
      details: [
        { key: 'nhat', label: 'Nhất', value: 1, note: 'Hội thi' },
        { key: 'khuyen_khich', label: 'Khuyến khích', value: 2, note: 'Hội thao Cụm 5' },
      ],
    });
  });

  test('a list without a form column tells only of its own form', () => {
    const list = awards(in2018('Giấy khen'), 'full_name | words\n Nguyễn Văn An | giay_khen');
    const { value, figure } = computed({ awards: [list] });
    expect(value('giay_khen')).toBe(1);
    expect(figure('bang_khen').status).toBe('no_source');
    expect(figure('giai_thuong').status).toBe('no_source');
  });
});

describe('dân vận khéo, nơi cư trú', () => {
  test('models, by level', () => {
    const book = massModels(in2018('Dân vận khéo'), 'model | level\n A | Cơ sở\n B | cơ sở\n C | Tỉnh\n D |');
    expect(computed({ mass_models: [book] }).figure('mo_hinh_dan_van_kheo')).toMatchObject({
      value: 4,
      details: [
        { key: 'co so', label: 'Cơ sở', value: 2 },
        { key: 'tinh', label: 'Tỉnh', value: 1 },
      ],
    });
  });

  test('good ÷ listed, the exempt outside', () => {
    const book = residence(
      in2018('Nơi cư trú'),
      'full_name | result\n Nguyễn Văn An | good\n Trần Thị Bình | good\n Lê Văn Cường | poor\n Đỗ Thị Giang | exempt',
    );
    expect(computed({ residence: [book] }).figure('ty_le_giu_lien_he_noi_cu_tru')).toMatchObject({
      value: 66.7,
      text: '66,7',
      status: 'ok',
      receipt: { counted: '2/3 người' },
    });
  });

  test('people without a result are listed, and the rate waits', () => {
    const book = residence(
      in2018('Nơi cư trú'),
      'full_name | result\n Nguyễn Văn An | good\n Trần Thị Bình |',
    );
    expect(computed({ residence: [book] }).figure('ty_le_giu_lien_he_noi_cu_tru')).toMatchObject({
      value: 50,
      status: 'unconfirmed',
    });
    const bare = residence(in2018('Nơi cư trú'), 'full_name | place\n Nguyễn Văn An | Phường 1');
    expect(computed({ residence: [bare] }).figure('ty_le_giu_lien_he_noi_cu_tru').status).toBe('no_source');
  });
});

describe('kiểm tra, giám sát, kỷ luật', () => {
  const book = inspections(
    in2018('KTGS'),
    `full_name | inspection_type | content | date | violation | discipline
     Nguyễn Văn An | kiểm tra | theo kế hoạch | 03/2018 | không | không
     Nguyễn Văn An | giám sát | | 06/2018 | không | không
     Trần Thị Bình, Lê Văn Cường | giám sát | | 09/2018 | không | không
     Lê Văn Cường | kiểm tra | | 09/2017 | có | Khiển trách`,
  );

  test('distinct people, over both once; zero from the columns', () => {
    const { value, figure } = computed({ inspections: [book] });
    expect([
      value('dang_vien_duoc_kiem_tra'),
      value('dang_vien_duoc_giam_sat'),
      value('dang_vien_duoc_ktgs'),
    ]).toEqual([1, 3, 3]);
    expect([value('vi_pham_19_dieu'), value('ky_luat')]).toEqual([0, 0]);
    expect(figure('dang_vien_duoc_ktgs').details.map(({ key }) => key)).toEqual(['theo_ke_hoach']);
  });

  test('discipline by form', () => {
    const bad = inspections(
      in2018('KTGS'),
      'full_name | inspection_type | date | violation | discipline\n Lê Văn Cường | kiểm tra | 09/2018 | có | Khiển trách',
    );
    expect(computed({ inspections: [bad] }).figure('ky_luat')).toMatchObject({
      value: 1,
      details: [{ key: 'khien trach', label: 'Khiển trách', value: 1 }],
    });
    expect(computed({ inspections: [bad] }).value('vi_pham_19_dieu')).toBe(1);
  });

  test('silence is no zero', () => {
    const bare = inspections(
      in2018('KTGS'),
      'full_name | inspection_type | date\n Lê Văn Cường | kiểm tra | 09/2018',
    );
    const { figure } = computed({ inspections: [bare] });
    expect(figure('vi_pham_19_dieu').status).toBe('no_source');
    expect(figure('ky_luat').status).toBe('no_source');
    expect(figure('dang_vien_duoc_giam_sat').value).toBe(0);
  });
});

describe('đánh giá, xếp loại', () => {
  const book = ratings(
    in2018('Xếp loại'),
    `full_name | self_rating | cell_rating | final_rating
     Nguyễn Văn An | xuat_sac | xuat_sac | tot
     Trần Thị Bình | xuat_sac | xuat_sac |
     Lê Văn Cường  | tot | |
     Phạm Thị Dung | hoan_thanh | khong_hoan_thanh | hoan_thanh
     Võ Văn Em     | khong_hoan_thanh | |
     Đỗ Thị Giang  | tot | tot | khong_danh_gia
     Hồ Văn Hải    | | |`,
    'HTTNV',
  );

  test('the final rating, else the cell’s, else their own; exclusive classes', () => {
    const { value, figure } = computed({ ratings: [book] });
    expect(value('dang_vien_duoc_danh_gia')).toBe(5);
    expect(value('xep_loai_xuat_sac')).toBe(1);
    expect(value('xep_loai_tot')).toBe(2);
    expect(value('xep_loai_hoan_thanh')).toBe(1);
    expect(value('xep_loai_khong_hoan_thanh')).toBe(1);
    expect(value('xep_loai_tot_tro_len')).toBe(3);
    expect(figure('xep_loai_tot_tro_len').receipt.counted).toBe('1 + 2');
  });

  test('two members of one name are two rated people', () => {
    const list = members(
      in2018('DS'),
      'full_name | birth | joined\n Trần Văn Bảo | 1970 | 2000\n Trần Văn Bảo | 1981 | 2000',
    );
    const rated = ratings(
      in2018('Xếp loại'),
      'full_name | final_rating\n Trần Văn Bảo | tot\n Trần Văn Bảo | xuat_sac',
    );
    expect(computed({ members: [list], ratings: [rated] }).value('xep_loai_tot_tro_len')).toBe(2);
    expect(computed({ ratings: [rated] }).value('dang_vien_duoc_danh_gia')).toBe(1);
  });

  test('an unfilled sheet gives no zeros', () => {
    const empty = ratings(in2018('Xếp loại'), 'full_name | final_rating\n Trần Văn Bảo |');
    expect(computed({ ratings: [empty] }).figure('xep_loai_xuat_sac')).toMatchObject({
      value: null,
      reason: 'Sổ xếp loại chưa ghi mức xếp loại nào.',
    });
  });
});

describe('đảng phí', () => {
  const months = (written: { kept?: number; paidUp?: number } = {}) =>
    fees(
      in2018('Đảng phí'),
      `full_name | month:1 | month:2 | month:12 | amount
       Nguyễn Văn An | 10000 | 10000 | 10000 | 30000
       Lê Văn Cường  | 15000 | | 15000 | 30000`,
      written,
    );

  test('months are added, the total column is not added to them', () => {
    expect(computed({ fees: [months()] }).figure('dang_phi_da_thu')).toMatchObject({
      value: 60000,
      text: '60.000',
    });
  });

  test('a sheet with a total column alone', () => {
    const plain = fees(
      in2018('Đảng phí'),
      'full_name | amount\n Nguyễn Văn An | 30000\n Lê Văn Cường | 25000',
    );
    expect(computed({ fees: [plain] }).value('dang_phi_da_thu')).toBe(55000);
  });

  test('a prepared total of months that nobody has written in is no sum of 0', () => {
    const prepared = fees(
      in2018('Đảng phí'),
      'full_name | month:1 | month:2 | amount\n Nguyễn Văn An | | | 0\n Lê Văn Cường | | | 0',
    );
    expect(computed({ fees: [prepared] }).figure('dang_phi_da_thu')).toMatchObject({
      value: null,
      reason: 'Sổ đảng phí chưa ghi số tiền nào.',
    });
  });

  test('kept and paid up: the sheet’s own rows, else the share, else no source', () => {
    const own = computed({ fees: [months({ kept: 18000, paidUp: 42000 })] }, undefined, {
      feeKeptPercent: 50,
    });
    expect([own.value('dang_phi_de_lai'), own.value('dang_phi_nop_cap_tren')]).toEqual([18000, 42000]);
    const shared = computed({ fees: [months()] }, undefined, { feeKeptPercent: 30 });
    expect([shared.value('dang_phi_de_lai'), shared.value('dang_phi_nop_cap_tren')]).toEqual([18000, 42000]);
    expect(shared.figure('dang_phi_de_lai').receipt.counted).toBe(
      '30% của số đã thu (tỷ lệ trong Thiết lập)',
    );
    const none = computed({ fees: [months()] });
    expect([none.figure('dang_phi_de_lai').status, none.figure('dang_phi_nop_cap_tren').status]).toEqual([
      'no_source',
      'no_source',
    ]);
  });

  test('shares are rounded half up to whole đồng, and both parts add up', () => {
    const odd = fees(in2018('Đảng phí'), 'full_name | amount\n Nguyễn Văn An | 10005');
    const { value } = computed({ fees: [odd] }, undefined, { feeKeptPercent: 50 });
    expect([value('dang_phi_de_lai'), value('dang_phi_nop_cap_tren')]).toEqual([5003, 5002]);
  });
});
