import { summarise, type Summary } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import type { Settings } from '../../src/core/figures/settings';
import { keptPart, NOTHING_KEPT } from '../../src/core/kept/kept-part';
import type { KeptSettings } from '../../src/core/kept/kept-settings';
import { workbookOf } from './sheets-as-text';

const MEMBERS = `DANH SÁCH ĐẢNG VIÊN NĂM 2018
  TT | Họ và tên | Ngày vào Đảng | Ngày chính thức | Chức vụ Đảng
  1 | Nguyễn Văn Lộc | 03/02/1996 | 03/02/1997 | Bí thư
  2 | Trần Thị Bích Hạnh | 19/05/2001 | 19/05/2002 | Đảng viên`;
const NO_POSTS = MEMBERS.replace('| Bí thư', '| ');
const LETTERHEAD = `ĐẢNG ỦY XÃ ĐỒI THÔNG
  CHI BỘ ẤP SUỐI ĐÁ
  Đồi Thông, ngày 02 tháng 12 năm 2018
  ${MEMBERS}`;
const FEES = `SỔ THU ĐẢNG PHÍ NĂM 2018
  TT | Họ và tên | T1 | T2
  1 | Nguyễn Văn Lộc | 100000 | 100000
  2 | Trần Thị Bích Hạnh | 50000 | 50000`;
const OTHERS = `CHỈ TIÊU KHÁC NĂM 2018
  TT | Chỉ tiêu | Giá trị | ĐVT
  1 | Trích để lại chi bộ | 120000 | đồng`;
const RATINGS = `XẾP LOẠI ĐẢNG VIÊN NĂM 2018
  TT | Họ và tên | Xếp loại
  1 | Nguyễn Văn Lộc | Hoàn thành xuất sắc nhiệm vụ
  2 | Trần Thị Bích Hạnh | Hoàn thành tốt nhiệm vụ
  3 | Lê Minh Khoa | Hoàn thành tốt nhiệm vụ
  4 | Phạm Thị Ngọc Yến | Hoàn thành tốt nhiệm vụ
  5 | Danh Sóc Kha | Hoàn thành tốt nhiệm vụ`;

const KEPT: KeptSettings = {
  unit: 'Chi bộ Trạm Y tế',
  superior: 'Đảng ủy xã Bến Lau',
  place: 'Bến Lau',
  secretary: 'Võ Thành Trung',
};

function summed(sheets: Readonly<Record<string, string>>, kept: KeptSettings, asked?: Settings): Summary {
  const workbook = { ...workbookOf(sheets), keptPart: keptPart({ ...NOTHING_KEPT, settings: kept }) };
  return summarise(understandWorkbook(workbook, asked ? { settings: asked } : {}));
}

const valueOf = ({ figures }: Summary, id: string): unknown => figures.find((one) => one.id === id)?.value;

describe('settings kept with the workbook', () => {
  test('fill the heading and the signature where the sheets say nothing', () => {
    expect(summed({ 'DS đảng viên': NO_POSTS }, KEPT).report.unit).toEqual({
      name: 'Chi bộ Trạm Y tế',
      superior: 'Đảng ủy xã Bến Lau',
      place: 'Bến Lau',
      secretary: 'Võ Thành Trung',
      secretaryPost: 'Bí thư',
      nameSource: null,
    });
  });

  test('give way to what the sheets say', () => {
    expect(summed({ 'DS đảng viên': LETTERHEAD }, KEPT).report.unit).toEqual({
      name: 'Chi bộ Ấp Suối Đá',
      superior: 'Đảng ủy xã Đồi Thông',
      place: 'Đồi Thông',
      secretary: 'Nguyễn Văn Lộc',
      secretaryPost: 'Bí thư',
      nameSource: 'DS đảng viên',
    });
  });

  test('a secretary who has an office, too, in one column of posts', () => {
    const list = `DANH SÁCH ĐẢNG VIÊN NĂM 2018
      TT | Họ và tên | Ngày vào Đảng | Chức vụ
      1 | Võ Thành Trung | 03/02/2000 | Bí thư, Hiệu trưởng
      2 | Lâm Hữu Phước | 03/02/2001 | Phó Bí thư, Phó Hiệu trưởng`;
    expect(summed({ 'DS đảng viên': list }, {}).report.unit.secretary).toBe('Võ Thành Trung');
  });

  test('a signer of another post stands beside the secretary of the list', () => {
    const { unit } = summed({ 'DS đảng viên': MEMBERS }, { ...KEPT, secretaryPost: 'Phó Bí thư' }).report;
    expect([unit.secretary, unit.secretaryPost]).toEqual(['Võ Thành Trung', 'Phó Bí thư']);
  });

  test('what is typed for this run is over both', () => {
    const asked = { unit: 'Chi bộ Khối Vận', secretary: 'Lâm Hữu Phước' };
    const { unit } = summed({ 'DS đảng viên': LETTERHEAD }, KEPT, asked).report;
    expect([unit.name, unit.secretary, unit.nameSource]).toEqual(['Chi bộ Khối Vận', 'Lâm Hữu Phước', null]);
  });

  test('the share of the fee is used, and a sum written in the sheets wins over it', () => {
    const own = { 'DS đảng viên': MEMBERS, 'Đảng phí': FEES };
    const shared = summed(own, { feeKeptPercent: 30 });
    expect(
      ['dang_phi_da_thu', 'dang_phi_de_lai', 'dang_phi_nop_cap_tren'].map((id) => valueOf(shared, id)),
    ).toEqual([300_000, 90_000, 210_000]);
    const written = summed({ ...own, 'Chỉ tiêu khác': OTHERS }, { feeKeptPercent: 30 });
    expect([valueOf(written, 'dang_phi_de_lai'), valueOf(written, 'dang_phi_nop_cap_tren')]).toEqual([
      120_000, 180_000,
    ]);
    const paidUp = summed(
      { ...own, 'Chỉ tiêu khác': OTHERS.replace('Trích để lại chi bộ', 'Nộp cấp trên') },
      {},
    );
    expect([valueOf(paidUp, 'dang_phi_de_lai'), valueOf(paidUp, 'dang_phi_nop_cap_tren')]).toEqual([
      180_000, 120_000,
    ]);
    const tooMuch = summed(
      { ...own, 'Chỉ tiêu khác': OTHERS.replace('120000', '400000') },
      { feeKeptPercent: 30 },
    );
    expect([valueOf(tooMuch, 'dang_phi_de_lai'), valueOf(tooMuch, 'dang_phi_nop_cap_tren')]).toEqual([
      400_000,
      null,
    ]);
    expect(valueOf(summed(own, {}), 'dang_phi_de_lai')).toBe(null);
  });

  test('the base of the ceiling chooses whether the ratings are told of', () => {
    // one excellent of five good or better is 20 %, of four good 25 %
    const codes = (kept: KeptSettings): readonly string[] =>
      summed({ 'Xếp loại': RATINGS }, kept).findings.map(({ code }) => code);
    expect(codes({ ceilingBase: 'good_or_better' })).not.toContain('rating_over_ceiling');
    expect(codes({ ceilingBase: 'good' })).toContain('rating_over_ceiling');
  });
});
