import { sheetOf } from '../../../sheets/sheet-of';
import type { RuleCase } from './rule-case';

const MEMBERS = `DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 01/02/1970 | 03/02/2000
2 | Trần Thị Hoa | 05/06/1980 | 19/05/2010`;
const FUND = `TT | Họ và tên | Số tiền
1 | Lê Văn An | 100000
2 | Trần Thị Hoa | 200000`;

/** "Rules for all of them": people, sources, kinds of money, marks and amounts. */
export const GENERAL_RULES: readonly RuleCase[] = [
  {
    of: 'all',
    rule: 'people are one whatever the case, blanks and tone marks’ places; Toàn is not Toản',
    sheets: {
      KTGS: `CHI BỘ ẤP HÒA THUẬN
KIỂM TRA, GIÁM SÁT NĂM 2018
TT | Họ và tên | Hình thức | Kết luận
1 | Lê Văn Hòa | Kiểm tra | Tốt
2 | LÊ  VĂN HOÀ | Kiểm tra | Tốt
3 | Lê Văn Toàn | Kiểm tra | Tốt
4 | Lê Văn Toản | Kiểm tra | Tốt`,
    },
    figures: { dang_vien_duoc_kiem_tra: 3 },
  },
  {
    of: 'all',
    rule: 'two people of one name are told apart by their birth dates',
    sheets: { DS: `${MEMBERS}\n3 | Lê Văn An | 07/08/1985 | 03/02/2005` },
    figures: { tong_dang_vien: 3 },
    told: ['same_name'],
  },
  {
    of: 'all',
    rule: 'empty is not zero: a column that is there gives 0, one that is not gives no value',
    sheets: {
      DS: `DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Giới tính | Ngày vào Đảng
1 | Lê Văn An | Nam | 03/02/2000`,
    },
    figures: { dang_vien_nu: 0, dang_vien_ton_giao: null, giay_khen: null },
  },
  {
    of: 'all',
    rule: 'a hidden sheet is never a source unless a person includes it',
    sheets: {
      DS: MEMBERS,
      Quỹ: sheetOf('Quỹ', `ĐẢNG VIÊN ỦNG HỘ QUỸ NĂM 2018\n${FUND}`, { visibility: 'hidden' }),
    },
    figures: { tong_dang_vien: 2, tien_van_dong: null },
    told: ['hidden_sheet'],
  },
  {
    of: 'all',
    rule: 'a hidden sheet that a person includes is read',
    sheets: { Quỹ: sheetOf('Quỹ', `ĐẢNG VIÊN ỦNG HỘ QUỸ NĂM 2018\n${FUND}`, { visibility: 'hidden' }) },
    settings: { includedSheets: ['Quỹ'] },
    figures: { tien_van_dong: 300_000 },
  },
  {
    of: 'all',
    rule: 'our own sheets are never a source',
    sheets: { Quỹ: sheetOf('Quỹ', `ĐẢNG VIÊN ỦNG HỘ QUỸ NĂM 2018\n${FUND}`, { ours: true }) },
    figures: { tien_van_dong: null },
  },
  {
    of: 'all',
    rule: 'example rows, numbered rows of nobody, totals, sums in words and signatures are no entries',
    sheets: {
      Quỹ: `ĐẢNG VIÊN ỦNG HỘ QUỸ NĂM 2018
TT | Họ và tên | Số tiền
VD | Nguyễn Văn A | 50000
1 | Lê Văn An | 100000
2 | Trần Thị Hoa | 200000
3 | |
Cộng chuyển trang sau | | 300000
Tổng cộng | | 300000
Bằng chữ: Ba trăm nghìn đồng | |
 | | Bí thư
 | | Lê Văn An`,
    },
    figures: { tien_van_dong: 300_000 },
  },
  {
    of: 'all',
    rule: 'a list is of members by a column of the Party’s',
    sheets: { DS: `TT | Họ và tên | Ngày vào Đảng\n1 | Lê Văn An | 03/02/2000` },
    figures: { tong_dang_vien: 1 },
  },
  {
    of: 'all',
    rule: 'a list is of members by its title',
    sheets: { DS: `DANH SÁCH ĐẢNG VIÊN\nTT | Họ và tên | Ngày sinh\n1 | Lê Văn An | 03/02/1980` },
    figures: { tong_dang_vien: 1 },
  },
  {
    of: 'all',
    rule: 'lists of staff, the union, the youth league and pupils give no members, whatever stands beside',
    sheets: Object.fromEntries(
      ['VIÊN CHỨC', 'ĐOÀN VIÊN CÔNG ĐOÀN', 'ĐOÀN VIÊN CHI ĐOÀN', 'HỌC SINH'].map((who, at) => [
        `Trang ${String(at)}`,
        `DANH SÁCH ${who}\nTT | Họ và tên | Ngày sinh | Đảng viên\n1 | Lê Văn An | 03/02/1980 | x`,
      ]),
    ),
    figures: { tong_dang_vien: null },
  },
  {
    of: 'all',
    rule: 'the only list of people without evidence of the Party’s is a question, its figures wait',
    sheets: { DS: `DANH SÁCH\nTT | Họ và tên | Ngày sinh | Giới tính\n1 | Lê Văn An | 03/02/1980 | Nam` },
    figures: { tong_dang_vien: '1?' },
  },
  {
    of: 'all',
    rule: 'kinds of money by the words of the row, never added together',
    sheets: {
      Sổ: `SỔ QUỸ CHI BỘ NĂM 2018
TT | Ngày | Nội dung | Số tiền
1 | 3/1/2018 | Vận động quỹ Vì người nghèo | 1
2 | 3/2/2018 | Quyên góp lũ lụt | 2
3 | 3/3/2018 | Đóng quỹ khuyến học | 4
4 | 3/4/2018 | Hỗ trợ hộ nghèo | 100
5 | 3/5/2018 | Thăm hỏi đồng chí ốm | 200
6 | 3/6/2018 | Trợ cấp khó khăn | 400
7 | 3/7/2018 | Tặng quà gia đình chính sách | 1000`.replace(/ (\d+)$/gm, ' $1000'),
    },
    figures: { tien_van_dong: 7_000, tien_ho_tro: 700_000, tri_gia_qua: 1_000_000 },
  },
  {
    of: 'all',
    rule: 'people with amounts under the title of a fund or campaign: collected',
    sheets: { DS: `DANH SÁCH ĐẢNG VIÊN QUỸ VÌ NGƯỜI NGHÈO NĂM 2018\n${FUND}` },
    figures: { tien_van_dong: 300_000, tien_ho_tro: null },
  },
  {
    of: 'all',
    rule: 'people with amounts and no word of their kind wait',
    sheets: { DS: `DANH SÁCH ĐẢNG VIÊN NHẬN TIỀN NĂM 2018\n${FUND}` },
    figures: { tien_van_dong: '300000?', tong_dang_vien: null },
  },
  {
    of: 'all',
    rule: '“–” in attendance is what the legend says',
    sheets: {
      DD: `BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2
1 | Lê Văn An | x | –
2 | Trần Thị Hoa | x | x
Ghi chú: x: có mặt; –: vắng không lý do`,
    },
    figures: { luot_du_sinh_hoat: 3, vang_khong_ly_do: 1 },
    untold: ['ambiguous_mark'],
  },
  {
    of: 'all',
    rule: '“–” without a legend is outside the base, and waits',
    sheets: {
      DD: `BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2
1 | Lê Văn An | x | –
2 | Trần Thị Hoa | x | x`,
    },
    figures: { luot_du_sinh_hoat: '3?', ty_le_du_sinh_hoat: '100?' },
    told: ['ambiguous_mark'],
  },
  {
    of: 'all',
    rule: 'an amount’s own unit beats the sheet’s',
    sheets: {
      Quỹ: `ĐẢNG VIÊN ỦNG HỘ QUỸ NĂM 2018
 | | ĐVT: nghìn đồng
TT | Họ và tên | Số tiền
1 | Lê Văn An | 200
2 | Trần Thị Hoa | 1,5 triệu
3 | Võ Thị Tám | 50k`,
    },
    figures: { tien_van_dong: 1_750_000 },
  },
];
