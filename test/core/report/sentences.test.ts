import { periodOfDays, periodOfSchoolYear, periodOfYear } from '../../../src/core/figures/periods';
import type { Detail, FigureValue } from '../../../src/core/figures/figure';
import { buildSentences, SENTENCES, sentenceFor } from '../../../src/core/report/sentences/sentences';
import { wordingOn } from '../../../src/core/report/sentences/wording';
import { ARTICLE, figures, type Given, YEAR_2018 } from './figures';

const WORDING = wordingOn({ year: 2018, month: 12, day: 20 });

type Values = Readonly<Record<string, FigureValue | Given>>;

const told = (id: string, values: Values, period = YEAR_2018): string | null =>
  sentenceFor(id, figures(values), period, WORDING)?.text ?? null;

const part = (key: string, label: string, value: number, note?: string): Detail => ({
  key,
  label,
  value,
  ...(note === undefined ? {} : { note }),
});

describe('the report of 2018', () => {
  const texts = buildSentences(figures(ARTICLE), YEAR_2018, WORDING).map(({ text }) => text);

  it('tells every figure of the article', () => {
    expect(texts).toEqual([
      'Đến ngày 31/12/2018, chi bộ có 10 đảng viên, gồm 08 đảng viên chính thức và 02 đảng viên dự bị; trong đó có 04 đảng viên nữ, 01 đảng viên là người dân tộc thiểu số; tuổi bình quân 38,7.',
      'Trình độ lý luận chính trị: cao cấp, cử nhân 02, trung cấp 05, sơ cấp 03.',
      'Trong năm, chi bộ đã tổ chức 12 cuộc tuyên truyền với 120 lượt cán bộ, đảng viên tham dự (năm 2017: 10 cuộc, 90 lượt).',
      'Chi bộ tổ chức 12 kỳ sinh hoạt thường kỳ và 12 kỳ sinh hoạt chuyên đề. Có 117 lượt đảng viên dự sinh hoạt, đạt tỷ lệ bình quân 97,5%; vắng có lý do 03 lượt, không có đảng viên vắng không lý do.',
      'Kết nạp 01 đảng viên; lập hồ sơ đề nghị chuyển đảng chính thức cho 02 đồng chí; bầu bổ sung 01 chi ủy viên.',
      'Chi bộ có 100% đảng viên giữ mối liên hệ tốt với nơi cư trú theo Quy định số 76-QĐ/TW.',
      'Đảng phí đã thu 4.860.000 đồng, trích để lại 1.458.000 đồng, nộp cấp trên 3.402.000 đồng.',
      'Đăng ký và thực hiện 04 mô hình dân vận khéo cấp cơ sở, tăng 01 mô hình so với năm 2017.',
      'Hỗ trợ Tết Trung thu cho con em cán bộ 1.000.000 đồng; vận động Quỹ “Mái ấm Công đoàn” 740.000 đồng; tặng 09 phần quà cho nữ đoàn viên nhân ngày 20/10, trị giá 900.000 đồng.',
      'Tham gia Hội thao Cụm 5 đạt 02 giải khuyến khích.',
      'Chi bộ kiểm tra, giám sát 03 đồng chí theo kế hoạch.',
      'Không có đảng viên vi phạm 19 điều đảng viên không được làm; không có đảng viên bị thi hành kỷ luật.',
      'Kết quả đánh giá, xếp loại năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó có 02 đảng viên hoàn thành xuất sắc nhiệm vụ.',
      'Chi bộ hoàn thành tốt nhiệm vụ.',
      'Có 02 đảng viên được tặng giấy khen.',
    ]);
  });

  it('never adds the three kinds of money up', () => {
    expect(texts.join(' ')).not.toContain('2.640.000');
  });
});

describe('one sentence with edge figures', () => {
  test.each<[string, string, Values, string | null]>([
    [
      'nobody on probation',
      'dang_vien',
      { tong_dang_vien: 10, dang_vien_chinh_thuc: 10, dang_vien_du_bi: 0 },
      'Đến ngày 31/12/2018, chi bộ có 10 đảng viên, đều là đảng viên chính thức.',
    ],
    [
      'all women',
      'dang_vien',
      { tong_dang_vien: 5, dang_vien_nu: 5, dang_vien_dan_toc_thieu_so: 1 },
      'Đến ngày 31/12/2018, chi bộ có 05 đảng viên, đều là nữ; trong đó có 01 đảng viên là người dân tộc thiểu số.',
    ],
    [
      'all women, nobody on probation',
      'dang_vien',
      { tong_dang_vien: 5, dang_vien_chinh_thuc: 5, dang_vien_du_bi: 0, dang_vien_nu: 5, tuoi_binh_quan: 41 },
      'Đến ngày 31/12/2018, chi bộ có 05 đảng viên, đều là đảng viên chính thức và đều là nữ; tuổi bình quân 41.',
    ],
    [
      'one alone',
      'dang_vien',
      { tong_dang_vien: 1, dang_vien_chinh_thuc: 1, dang_vien_nu: 1 },
      'Đến ngày 31/12/2018, chi bộ có 01 đảng viên, là đảng viên chính thức và là nữ.',
    ],
    [
      'no women, no minority',
      'dang_vien',
      { tong_dang_vien: 5, dang_vien_nu: 0, dang_vien_dan_toc_thieu_so: 0, tuoi_binh_quan: 40 },
      'Đến ngày 31/12/2018, chi bộ có 05 đảng viên; tuổi bình quân 40.',
    ],
    ['no theory at all', 'ly_luan_chinh_tri', { llct_cao_cap: 0, llct_trung_cap: 0, llct_so_cap: 0 }, null],
    [
      'a level without people',
      'ly_luan_chinh_tri',
      { llct_cao_cap: 0, llct_trung_cap: 2, llct_so_cap: 11 },
      'Trình độ lý luận chính trị: trung cấp 02, sơ cấp 11.',
    ],
    [
      'attendance not known',
      'tuyen_truyen',
      { cuoc_tuyen_truyen: 4 },
      'Trong năm, chi bộ đã tổ chức 04 cuộc tuyên truyền.',
    ],
    [
      'none last year',
      'tuyen_truyen',
      { cuoc_tuyen_truyen: { value: 4, previous: 0 } },
      'Trong năm, chi bộ đã tổ chức 04 cuộc tuyên truyền (năm 2017: không có).',
    ],
    [
      'nobody absent',
      'sinh_hoat',
      {
        ky_sinh_hoat: 12,
        luot_du_sinh_hoat: 120,
        ty_le_du_sinh_hoat: 100,
        vang_co_ly_do: 0,
        vang_khong_ly_do: 0,
      },
      'Chi bộ tổ chức 12 kỳ sinh hoạt thường kỳ. Có 120 lượt đảng viên dự sinh hoạt, đạt tỷ lệ bình quân 100%; không có đảng viên vắng.',
    ],
    [
      'absent without a reason',
      'sinh_hoat',
      { luot_du_sinh_hoat: 110, vang_co_ly_do: 8, vang_khong_ly_do: 2 },
      'Có 110 lượt đảng viên dự sinh hoạt; vắng có lý do 08 lượt, vắng không lý do 02 lượt.',
    ],
    [
      'only meetings known',
      'sinh_hoat',
      { ky_sinh_hoat: 9, ky_sinh_hoat_chuyen_de: 0 },
      'Chi bộ tổ chức 09 kỳ sinh hoạt thường kỳ.',
    ],
    [
      'recognised, not proposed',
      'bien_dong',
      { ket_nap: 2, chuyen_chinh_thuc: { value: 1, details: [part('cong_nhan', 'Công nhận', 1)] } },
      'Kết nạp 02 đảng viên; công nhận chính thức 01 đồng chí.',
    ],
    [
      'one person proposed and recognised, one only proposed',
      'bien_dong',
      {
        ket_nap: 0,
        chuyen_chinh_thuc: {
          value: 2,
          details: [part('de_nghi', 'Đề nghị', 2), part('cong_nhan', 'Công nhận', 1)],
        },
      },
      'Trong năm chi bộ không kết nạp đảng viên mới; lập hồ sơ đề nghị chuyển đảng chính thức cho 01 đồng chí; công nhận chính thức 01 đồng chí.',
    ],
    [
      'no movement',
      'bien_dong',
      {
        ket_nap: 0,
        chuyen_chinh_thuc: 0,
        chuyen_den: 0,
        chuyen_di: 0,
        tu_tran: 0,
        xoa_ten: 0,
        bau_bo_sung_cap_uy: 0,
      },
      'Trong năm không có biến động về đảng viên.',
    ],
    [
      'nobody admitted, the rest not known',
      'bien_dong',
      { ket_nap: 0 },
      'Trong năm chi bộ không kết nạp đảng viên mới.',
    ],
    [
      'come and gone',
      'bien_dong',
      { ket_nap: 0, chuyen_den: 1, chuyen_di: 2, tu_tran: 1 },
      'Trong năm chi bộ không kết nạp đảng viên mới; tiếp nhận 01 đảng viên chuyển sinh hoạt đến; chuyển sinh hoạt đi 02 đảng viên; có 01 đảng viên từ trần.',
    ],
    [
      'not all well at home',
      'noi_cu_tru',
      {
        ty_le_giu_lien_he_noi_cu_tru: {
          value: 80,
          details: [part('tot', 'tốt', 8), part('trong_so', 'trong sổ', 10)],
        },
      },
      'Chi bộ có 08/10 đảng viên giữ mối liên hệ tốt với nơi cư trú theo Quy định số 76-QĐ/TW, đạt 80%.',
    ],
    [
      'no share of the fees known',
      'dang_phi',
      { dang_phi_da_thu: 4860000, dang_phi_nop_cap_tren: 3402000 },
      'Đảng phí đã thu 4.860.000 đồng, nộp cấp trên 3.402.000 đồng.',
    ],
    ['no model', 'dan_van', { mo_hinh_dan_van_kheo: 0 }, null],
    [
      'as many models as last year',
      'dan_van',
      { mo_hinh_dan_van_kheo: { value: 1, previous: 1 } },
      'Đăng ký và thực hiện 01 mô hình dân vận khéo, bằng năm 2017.',
    ],
    [
      'fewer models, two levels',
      'dan_van',
      {
        mo_hinh_dan_van_kheo: {
          value: 3,
          previous: 5,
          details: [part('co so', 'Cấp cơ sở', 2), part('huyen', 'Huyện', 1)],
        },
      },
      'Đăng ký và thực hiện 03 mô hình dân vận khéo (02 cấp cơ sở, 01 cấp huyện), giảm 02 mô hình so với năm 2017.',
    ],
    [
      'the first models',
      'dan_van',
      { mo_hinh_dan_van_kheo: { value: 2, previous: 0 } },
      'Đăng ký và thực hiện 02 mô hình dân vận khéo (năm 2017: không có).',
    ],
    [
      'the row says the verb itself',
      'van_dong_ho_tro',
      {
        tien_ho_tro: { value: 500000, details: [part('a', 'Thăm hỏi gia đình chính sách', 500000)] },
        tien_van_dong: { value: 100000, details: [part('b', 'Ủng hộ quỹ khuyến học', 100000)] },
        phan_qua: { value: 5, details: [part('c', 'Tặng quà hộ nghèo nhân dịp Tết', 5)] },
      },
      'Thăm hỏi gia đình chính sách 500.000 đồng; ủng hộ quỹ khuyến học 100.000 đồng; tặng 05 phần quà cho hộ nghèo nhân dịp Tết.',
    ],
    [
      'more than four items',
      'van_dong_ho_tro',
      {
        tien_ho_tro: {
          value: 15,
          details: [part('a', 'A', 1), part('b', 'B', 2), part('c', 'C', 4), part('d', 'D', 8)],
        },
        phan_qua: { value: 9, details: [part('e', 'E', 9)] },
        tri_gia_qua: 900000,
      },
      'Hỗ trợ 15 đồng; tặng 09 phần quà, trị giá 900.000 đồng.',
    ],
    ['money without its items', 'van_dong_ho_tro', { tien_van_dong: 740000 }, 'Vận động 740.000 đồng.'],
    ['nothing given', 'van_dong_ho_tro', { tien_ho_tro: 0, tien_van_dong: 0 }, null],
    [
      'several prizes of one contest',
      'giai_thuong',
      {
        giai_thuong: {
          value: 3,
          details: [
            part('khuyen_khich', 'Khuyến khích', 2, 'Hội thao Cụm 5'),
            part('nhat', 'Nhất', 1, 'Hội thao Cụm 5'),
          ],
        },
      },
      'Tham gia Hội thao Cụm 5 đạt 01 giải nhất, 02 giải khuyến khích.',
    ],
    [
      'prizes of two contests',
      'giai_thuong',
      {
        giai_thuong: {
          value: 2,
          details: [part('nhi', 'Nhì', 1, 'Hội thi Dân vận khéo'), part('ba', 'Ba', 1)],
        },
      },
      'Tham gia Hội thi Dân vận khéo đạt 01 giải nhì; đạt 01 giải ba.',
    ],
    ['no prize', 'giai_thuong', { giai_thuong: 0 }, null],
    [
      'inspected, no plan named',
      'kiem_tra_giam_sat',
      { dang_vien_duoc_ktgs: 3 },
      'Chi bộ kiểm tra, giám sát 03 đồng chí.',
    ],
    [
      'nobody inspected',
      'kiem_tra_giam_sat',
      { dang_vien_duoc_ktgs: 0 },
      'Trong năm chưa kiểm tra, giám sát đảng viên.',
    ],
    [
      'violations and their discipline',
      'vi_pham_ky_luat',
      { vi_pham_19_dieu: 1, ky_luat: { value: 1, details: [part('khien_trach', 'Khiển trách', 1)] } },
      'Có 01 đảng viên vi phạm 19 điều đảng viên không được làm; có 01 đảng viên bị thi hành kỷ luật (khiển trách 01).',
    ],
    ['discipline alone, some', 'vi_pham_ky_luat', { ky_luat: 2 }, 'Có 02 đảng viên bị thi hành kỷ luật.'],
    [
      'awards of other kinds too',
      'khen_thuong',
      { giay_khen: 12, bang_khen: 1, huy_hieu_dang: 3 },
      'Có 12 đảng viên được tặng giấy khen, 01 đảng viên được tặng bằng khen, 03 đảng viên được tặng Huy hiệu Đảng.',
    ],
    ['no awards', 'khen_thuong', { giay_khen: 0, bang_khen: 0, huy_hieu_dang: null }, null],
    [
      'the cell rated in short',
      'xep_loai_chi_bo',
      { xep_loai_chi_bo: 'HTXSNV' },
      'Chi bộ hoàn thành xuất sắc nhiệm vụ.',
    ],
    ['the cell rated in words of its own', 'xep_loai_chi_bo', { xep_loai_chi_bo: 'A1' }, 'Chi bộ A1.'],
    ['only deaths known', 'bien_dong', { tu_tran: 1 }, 'Có 01 đảng viên từ trần.'],
    [
      'an item that ends in a number',
      'van_dong_ho_tro',
      { tien_van_dong: { value: 740_000, details: [part('mai_am', 'Quỹ Mái ấm năm 2018', 740_000)] } },
      'Vận động Quỹ Mái ấm năm 2018, số tiền 740.000 đồng.',
    ],
    ['only discipline known', 'vi_pham_ky_luat', { ky_luat: 0 }, 'Không có đảng viên bị thi hành kỷ luật.'],
    [
      'nobody excellent',
      'xep_loai',
      { dang_vien_duoc_danh_gia: 10, xep_loai_tot_tro_len: 10, xep_loai_xuat_sac: 0 },
      'Kết quả đánh giá, xếp loại năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên.',
    ],
    [
      'everybody excellent',
      'xep_loai',
      { dang_vien_duoc_danh_gia: 9, xep_loai_tot_tro_len: 9, xep_loai_xuat_sac: 9 },
      'Kết quả đánh giá, xếp loại năm 2018 có 09/09 đảng viên hoàn thành xuất sắc nhiệm vụ.',
    ],
    [
      'not all good, one not rated',
      'xep_loai',
      {
        tong_dang_vien: 11,
        dang_vien_duoc_danh_gia: 10,
        xep_loai_tot_tro_len: 8,
        xep_loai_xuat_sac: 1,
        xep_loai_hoan_thanh: 2,
        xep_loai_khong_hoan_thanh: 0,
      },
      'Kết quả đánh giá, xếp loại năm 2018 có 08/10 đảng viên hoàn thành tốt nhiệm vụ trở lên (trong đó có 01 đảng viên hoàn thành xuất sắc nhiệm vụ), 02 đảng viên hoàn thành nhiệm vụ; 01 đảng viên chưa thuộc diện đánh giá.',
    ],
    [
      'nobody good',
      'xep_loai',
      {
        dang_vien_duoc_danh_gia: 2,
        xep_loai_tot_tro_len: 0,
        xep_loai_xuat_sac: 0,
        xep_loai_hoan_thanh: 1,
        xep_loai_khong_hoan_thanh: 1,
      },
      'Kết quả đánh giá, xếp loại năm 2018 có 01 đảng viên hoàn thành nhiệm vụ, 01 đảng viên không hoàn thành nhiệm vụ.',
    ],
    ['no certificate', 'khen_thuong', { giay_khen: 0 }, null],
  ])('%s', (_, id, values, text) => {
    expect(told(id, values)).toBe(text);
  });

  it('leaves a gap for what has to be told and is not known, and nothing for the rest', () => {
    const gaps = SENTENCES.map(({ id }) => sentenceFor(id, [], YEAR_2018, WORDING));
    expect(gaps.flatMap((sentence) => (sentence?.gap ? [sentence.text] : []))).toContain(
      '[Chưa có số liệu: số lượng đảng viên]',
    );
    expect(gaps.filter((sentence) => sentence === null).length).toBe(2);
    expect(gaps.filter((sentence) => sentence?.gap).length).toBe(13);
  });

  it('refuses an id that is no sentence of ours', () => {
    expect(() => told('khac', {})).toThrow(RangeError);
  });
});

describe('prizes of several matches', () => {
  const won = (note: string): Values => ({
    giai_thuong: { value: 2, details: [{ ...part('khuyen_khich', 'Giải khuyến khích', 2), note }] },
  });

  test('of one meeting: the meeting alone', () => {
    expect(told('giai_thuong', won('Môn kéo co, Hội thao Cụm 5; Môn bóng chuyền hơi, Hội thao Cụm 5'))).toBe(
      'Tham gia Hội thao Cụm 5 đạt 02 giải khuyến khích.',
    );
  });

  test('of several: each, a common word small', () => {
    expect(told('giai_thuong', won('Môn kéo co, Hội thao; Hội thi Cắm hoa'))).toBe(
      'Tham gia môn kéo co, Hội thao; Hội thi Cắm hoa đạt 02 giải khuyến khích.',
    );
  });
});

describe('words that change with the period and the year', () => {
  it('speaks of a school year and of free days', () => {
    const values: Values = { cuoc_tuyen_truyen: { value: 4, previous: 3 } };
    expect(told('tuyen_truyen', values, periodOfSchoolYear(2017))).toBe(
      'Trong năm học, chi bộ đã tổ chức 04 cuộc tuyên truyền (năm học 2016-2017: 03 cuộc).',
    );
    const half = periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 });
    expect(told('tuyen_truyen', values, half)).toBe(
      'Trong kỳ, chi bộ đã tổ chức 04 cuộc tuyên truyền (cùng kỳ năm trước: 03 cuộc).',
    );
    expect(told('dang_vien', { tong_dang_vien: 10 }, half)).toBe(
      'Đến ngày 30/6/2018, chi bộ có 10 đảng viên.',
    );
  });

  it('cites the regulations in force', () => {
    const wording = wordingOn({ year: 2026, month: 12, day: 20 });
    const values = figures({ vi_pham_19_dieu: 0, ty_le_giu_lien_he_noi_cu_tru: 100 });
    const texts = ['noi_cu_tru', 'vi_pham_ky_luat'].map(
      (id) => sentenceFor(id, values, periodOfYear(2026), wording)?.text,
    );
    expect(texts).toEqual([
      'Chi bộ có 100% đảng viên giữ mối liên hệ tốt với nơi cư trú theo Quy định số 213-QĐ/TW.',
      'Không có đảng viên vi phạm những điều đảng viên không được làm.',
    ]);
  });

  it('prints the article’s form without “trở lên” where the cell wants it', () => {
    const text = sentenceFor(
      'xep_loai',
      figures({ dang_vien_duoc_danh_gia: 10, xep_loai_tot_tro_len: 10, xep_loai_xuat_sac: 2 }),
      YEAR_2018,
      { ...WORDING, goodWithoutOrBetter: true },
    )?.text;
    expect(text).toBe(
      'Kết quả đánh giá, xếp loại năm 2018 có 10/10 đảng viên hoàn thành tốt nhiệm vụ, trong đó có 02 đảng viên hoàn thành xuất sắc nhiệm vụ.',
    );
  });
});
