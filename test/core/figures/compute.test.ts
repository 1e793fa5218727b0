import { SECTION_IDS } from '../../../src/core/figures/figure';
import { INDICATORS } from '../../../src/core/figures/indicators';
import { periodOfYear } from '../../../src/core/figures/periods';
import { fold, foldLoose } from '../../../src/core/vietnamese/fold';
import type { Question } from '../../../src/core/checks/question';
import { awards, figuresList, massModels, members, ratings } from './book-builder';
import { computed } from './compute-books';

const LIST = (words: { sheet: string; title?: string; doubtful?: boolean }) =>
  members(words, 'full_name | joined\n Nguyễn Văn An | 2000\n Trần Thị Bình | 2001');

describe('the catalogue', () => {
  test('holds the public figures in order, each once, by section', () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual([
      ...['tong_dang_vien', 'dang_vien_chinh_thuc', 'dang_vien_du_bi', 'dang_vien_nu'],
      ...['dang_vien_dan_toc_thieu_so', 'dang_vien_ton_giao', 'tuoi_binh_quan', 'llct_so_cap'],
      ...['llct_trung_cap', 'llct_cao_cap', 'chuyen_mon_dai_hoc'],
      ...[
        'ket_nap',
        'chuyen_chinh_thuc',
        'chuyen_den',
        'chuyen_di',
        'tu_tran',
        'xoa_ten',
        'bau_bo_sung_cap_uy',
      ],
      ...['ky_sinh_hoat', 'ky_sinh_hoat_chuyen_de', 'luot_du_sinh_hoat', 'vang_co_ly_do', 'vang_khong_ly_do'],
      ...['ty_le_du_sinh_hoat', 'cuoc_tuyen_truyen', 'luot_tuyen_truyen', 'mo_hinh_dan_van_kheo'],
      ...['tien_van_dong', 'tien_ho_tro', 'phan_qua', 'tri_gia_qua', 'giai_thuong'],
      'ty_le_giu_lien_he_noi_cu_tru',
      ...[
        'dang_vien_duoc_kiem_tra',
        'dang_vien_duoc_giam_sat',
        'dang_vien_duoc_ktgs',
        'vi_pham_19_dieu',
        'ky_luat',
      ],
      ...['dang_vien_duoc_danh_gia', 'xep_loai_xuat_sac', 'xep_loai_tot', 'xep_loai_hoan_thanh'],
      ...['xep_loai_khong_hoan_thanh', 'xep_loai_tot_tro_len', 'xep_loai_chi_bo'],
      ...['giay_khen', 'bang_khen', 'huy_hieu_dang'],
      ...['dang_phi_da_thu', 'dang_phi_de_lai', 'dang_phi_nop_cap_tren'],
    ]);
    const sections = INDICATORS.map(({ section }) => SECTION_IDS.indexOf(section));
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
  });

  test('labels are told apart even without their marks', () => {
    const labels = INDICATORS.map(({ label }) => foldLoose(label));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('every rule is one sentence', () => {
    for (const { rule } of INDICATORS) expect(rule(periodOfYear(2018))).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('an empty workbook gives no number at all, and every figure says why', () => {
    for (const figure of computed({}).figures) {
      expect(figure).toMatchObject({ value: null, text: '', status: 'no_source' });
      expect(figure.reason).toMatch(/^Chưa .*\.$/u);
    }
  });
});

describe('a list of figures that a person keeps', () => {
  const kept = (...rows: readonly string[]) =>
    figuresList({ sheet: 'Chỉ tiêu', title: 'năm 2018' }, `indicator | value | unit\n${rows.join('\n')}`);

  test('gives what no list holds, by label, by id, without marks', () => {
    const { value, figure } = computed({
      figures: [
        kept(
          'Kết nạp đảng viên | 1 |',
          'giay_khen | 3 |',
          'Mo hinh dan van kheo | 4 |',
          'XẾP LOẠI CHI BỘ | HTTNV |',
          'Chỉ tiêu lạ | 7 |',
        ),
      ],
    });
    expect([value('ket_nap'), value('giay_khen'), value('mo_hinh_dan_van_kheo')]).toEqual([1, 3, 4]);
    expect(value('xep_loai_chi_bo')).toBe('Hoàn thành tốt nhiệm vụ');
    expect(figure('ket_nap')).toMatchObject({
      status: 'ok',
      receipt: { sources: [{ sheet: 'Chỉ tiêu', range: { top: 6, bottom: 6, left: 3, right: 3 } }] },
    });
    expect(value('tu_tran')).toBeNull();
  });

  test('the list wins, and the finding says so', () => {
    const { value, findings } = computed({
      mass_models: [massModels({ sheet: 'Dân vận', title: 'năm 2018' }, 'model\n A\n B\n C')],
      figures: [kept('Mô hình dân vận khéo | 4 |')],
    });
    expect(value('mo_hinh_dan_van_kheo')).toBe(3);
    expect(findings).toMatchObject([
      {
        code: 'figure_disagrees',
        severity: 'warning',
        at: { sheet: 'Chỉ tiêu', range: { top: 6, left: 3 } },
        affects: ['mo_hinh_dan_van_kheo'],
        effect: 0.25,
      },
    ]);
    expect(findings[0]?.message).toBe(
      'Trang “Chỉ tiêu” ghi “Mô hình dân vận khéo” là 4, nhưng tính từ trang “Dân vận” được 3.',
    );
  });

  test('the same value raises nothing', () => {
    const { findings } = computed({
      mass_models: [massModels({ sheet: 'Dân vận', title: 'năm 2018' }, 'model\n A')],
      ratings: [
        ratings(
          { sheet: 'XL', title: 'năm 2018' },
          'full_name | final_rating\n Nguyễn Văn An | tot',
          'HTTNV',
        ),
      ],
      figures: [kept('Mô hình dân vận khéo | 1 |', 'Xếp loại chi bộ | hoàn thành tốt nhiệm vụ |')],
    });
    expect(findings).toEqual([]);
  });

  test('zero in words, percentages, amounts', () => {
    const { value } = computed({
      figures: [
        kept(
          'Từ trần | Không |',
          'Tỷ lệ dự sinh hoạt bình quân | 97,5% |',
          'Số tiền hỗ trợ | 1.000.000 đồng |',
          'Giấy khen | 02 giấy |',
        ),
      ],
    });
    expect([value('tu_tran'), value('ty_le_du_sinh_hoat'), value('tien_ho_tro'), value('giay_khen')]).toEqual(
      [0, 97.5, 1000000, 2],
    );
  });

  test('a money unit in its own column, ratios', () => {
    const { value } = computed({
      figures: [
        kept(
          'Số tiền hỗ trợ | 1.5 | triệu đồng',
          'Số tiền vận động, đóng góp | 2000000 | triệu đồng',
          'Hoàn thành tốt nhiệm vụ trở lên | 8/10 | đảng viên',
          'Đảng viên giữ mối liên hệ tốt với nơi cư trú | 8/9 | %',
        ),
      ],
    });
    expect([value('tien_ho_tro'), value('tien_van_dong')]).toEqual([1500000, 2000000]);
    expect([value('xep_loai_tot_tro_len'), value('ty_le_giu_lien_he_noi_cu_tru')]).toEqual([8, 88.9]);
  });

  test('two rows of one figure that differ want confirming; another year is out', () => {
    expect(
      computed({ figures: [kept('Giấy khen | 2 |', 'Giấy khen | 3 |')] }).figure('giay_khen').status,
    ).toBe('unconfirmed');
    const old = figuresList({ sheet: 'Chỉ tiêu', title: 'năm 2017' }, 'indicator | value\n Giấy khen | 2');
    expect(computed({ figures: [old] }).figure('giay_khen').status).toBe('no_source');
  });
});

describe('what wants confirming', () => {
  test('a doubtful book', () => {
    expect(
      computed({ members: [LIST({ sheet: 'DS', doubtful: true })] }).figure('tong_dang_vien'),
    ).toMatchObject({
      value: 2,
      status: 'unconfirmed',
      reason: 'Chưa chắc trang “DS” là bảng gì.',
    });
  });

  test('an unanswered question; an answered one no more', () => {
    const question: Question = {
      id: 'q',
      text: 'Dấu “v” nghĩa là gì?',
      at: null,
      options: [
        { id: 'present', label: 'Có mặt' },
        { id: 'absent', label: 'Vắng mặt' },
      ],
      suggested: 'present',
      why: '',
      affects: ['tong_dang_vien', 'ket_nap'],
    };
    const books = { members: [LIST({ sheet: 'DS' })] };
    const asked = computed(books, undefined, {}, [question]);
    expect(asked.figure('tong_dang_vien')).toMatchObject({
      status: 'unconfirmed',
      reason: 'Dấu “v” nghĩa là gì?',
    });
    expect(computed(books, undefined, {}, [question], { q: 'absent' }).figure('tong_dang_vien').status).toBe(
      'ok',
    );
    expect(
      computed(books, undefined, {}, [question], { q: 'no such option' }).figure('tong_dang_vien').status,
    ).toBe('unconfirmed');
    // a figure without a source stays without one
    expect(
      computed({ awards: [awards('x', 'full_name | form\n A | giay_khen')] }, undefined, {}, [
        question,
      ]).figure('tong_dang_vien').status,
    ).toBe('no_source');
  });
});

test('labels fold to themselves', () => {
  for (const { label } of INDICATORS) expect(fold(fold(label))).toBe(fold(label));
});
