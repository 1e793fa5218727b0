/**
 * The tables of values of DOMAIN.md §1 and CORPUS.md, a reading in each line: "meaning: text · text". Each entry of a
 * table in the code stands here at least once, so that leaving it out is seen (drop-one.test.ts).
 */
export interface ValueTable {
  /** The file under src/core/vietnamese that reads, and the function of it. */
  readonly file: string;
  readonly call: string;
  /** Files whose entries the rows prove. */
  readonly proves: readonly string[];
  readonly rows: readonly (readonly [text: string, meaning: string])[];
}

function rowsOf(table: string): ValueTable['rows'] {
  return table
    .split('\n')
    .filter((line) => line.includes(': '))
    .flatMap((line) => {
      const end = line.indexOf(': ');
      const meaning = line.slice(0, end).trim();
      return line
        .slice(end + 2)
        .split(' · ')
        .map((text) => [text, meaning] as const);
    });
}

const MARKS = `
present: x · X · × · ✗ · ✘ · х · (x) · ✓ · √ · ✔ · ☑ · ✅ · + · 1 · có · Có mặt · CM · đủ · đ · ĐH · dự · đã dự · hiện diện
present: có dự · dự họp · tham dự · tham gia · có tham gia · đi họp · đầy đủ cả buổi · ok · TRUE
present: M · muộn · đi muộn 15p · trễ · đến trễ · T · S · về sớm · xin về sớm
excused: P · CP · phép · VP · V(P) · v/p · V.P. · vắng P · VCP · vắng CP · CLD · CLĐ · VCLD · ốm · Ô · TS · học · H · phép năm · bệnh
excused: có phép · có lý do · Có lí do · có báo cáo · xin phép · xin nghỉ · xin vắng · nghỉ phép · nghỉ bệnh · nghỉ thai sản
excused: đi công tác · bị ốm · đi học · bận việc riêng · việc gia đình
unexcused: K · KP · K.P · KLD · KLĐ · vắng · vắng mặt · vắng họp · VK · VKP · vắng KP · vắng K · VKLD · 0 · không
unexcused: không phép · không có phép · không xin phép · không lý do · không báo cáo · bỏ họp · tự ý vắng
unexcused: không có mặt · không dự · không tham dự · không tham gia · không đi họp · không họp
exempt: miễn · MSH · n/a · miễn SH · miễn sinh hoạt · miễn công tác · không thuộc diện · tạm thời nơi khác · chuyển SH
exempt: chuyển sinh hoạt · chuyển đi · chưa chuyển đến · chưa chuyển về · chưa kết nạp · chưa vào Đảng · chưa là đảng viên · chưa về chi bộ
ambiguous: v · - · – · CT · o · 1/2 · . · N · nghỉ · FALSE · / · ? · x?
blank: … ·  
unknown: -1 · 2 · 15 · F · Ro · làng gốm`;

const MARK_KEYS = `
1/2: 1/2 · 1 / 2
-1: -1 · – 1
x?: X?
vp: V(P) · v/p · V.P
có lý do: Có lí do`;

const RATINGS = `
xuat_sac: HTXSNV · HTXS · XS · XSNV · Hoàn thành xuất sắc · Xuất sắc · Hoàn thành xuất sắc NV · HT XS NV · Hoan thanh xuat sac nhiem vu
tot: HTTNV · HTT · HTTTNV · HTTốt · Hoàn thành tốt · Tốt · ĐV đủ tư cách, hoàn thành tốt nhiệm vụ · XL tốt · Xếp loại: tốt
tot: Đánh giá: tốt · Phân loại: tốt · Mức độ: tốt · Mức: tốt · Loại tốt · Đạt tốt · Được công nhận HTTNV · Công nhận HTTNV · Là hoàn thành tốt
tot: Danh hiệu: hoàn thành tốt · Chất lượng: tốt · Năm 2018: tốt · Hoàn thành tốt chức trách và nhiệm vụ · Chi bộ hoàn thành tốt
tot: Chi bộ cơ sở hoàn thành tốt · Tổ chức cơ sở đảng hoàn thành tốt · Tổ chức đảng hoàn thành tốt · Cơ sở đảng hoàn thành tốt
tot: Dang vien hoan thanh tot · Du tu cach, hoan thanh tot · Chi bo hoan thanh tot nhiem vu · Xep loai: tot · Danh gia: tot · Muc: tot · Loai tot · Dat tot
hoan_thanh: HTNV · HT · Hoàn thành · Hoàn thành nhiệm vụ · HTNV, còn hạn chế từng mặt
khong_hoan_thanh: KHTNV · KHT · KoHTNV · KgHT · 0HTNV · K HTNV · Ko HT · Kg HT · Không hoàn thành · Chưa hoàn thành
khong_hoan_thanh: vi phạm tư cách · không đủ tư cách · vi pham tu cach · khong du tu cach
khong_danh_gia: Chưa đánh giá · Không xếp loại · Miễn đánh giá · Chưa được xếp loại · Không phải đánh giá · Chưa thuộc diện xếp loại
khong_danh_gia: Chưa xét · Chưa phân loại · Chưa bình xét · Chưa đủ điều kiện · Chưa đủ thời gian · Không thuộc diện · Kết nạp dưới 6 tháng
khong_danh_gia: Mới vào Đảng dưới 06 tháng · dưới sáu tháng · đình chỉ sinh hoạt · miễn công tác · miễn sinh hoạt · miễn SH · miễn
khong_danh_gia: Chua xep loai · Khong xep loai · Mien xep loai · Duoc mien danh gia · KĐG · KXL · CĐG · CXL · MĐG
null: x · A · Khá · 95 · Tốt nghiệp · Hoàn thành tốt nhiệm vụ, còn hạn chế · Hoàn thành xuất sắc nhiệm vụ, còn hạn chế · Không hoàn thành nhiệm vụ, còn hạn chế`;

const CELL_RATINGS = `
Trong sạch vững mạnh: TSVM · Trong sạch, vững mạnh · Trong sach vung manh
Trong sạch vững mạnh tiêu biểu: Trong sạch vững mạnh tiêu biểu · Trong sach vung manh tieu bieu
Yếu kém: Yếu kém · Yếu · Yeu kem
Hoàn thành tốt nhiệm vụ: Chi bộ HTTNV
null: Chưa xếp loại · Bí thư`;

const THEORY = `
chua_qua: Chưa qua · Chưa qua đào tạo · Chưa qua bồi dưỡng · Chưa qua lớp nào · Chưa · Không · Chưa có · Không có · Chưa học · Ko
so_cap: Sơ cấp · SC · SCCT · Đã qua sơ cấp
trung_cap: Trung cấp · TC · LLCT trung cấp · Lý luận chính trị: trung cấp · Lý luận trung cấp · Tương đương trung cấp · Trình độ trung cấp
trung_cap: TCLLCT · TC lý luận · TC chính trị · TC hành chính · TC CT-HC · TC 2015 · TC, đang học CC · TC, chưa tốt nghiệp CC · TC, chưa xong CC
trung_cap: TC, chưa hoàn thành CC · TC, dang hoc CC
cao_cap: Cao cấp · CC · Cử nhân · CN · Cao cấp và cử nhân
null: CN Luật · Tin học`;

const EDUCATION = `
tien_si: Tiến sĩ · TS · TSKH · PGS · GS · Giáo sư · CKII · CK2 · BSCKII · BS CK2 · DSCKII · ĐDCKII · Chuyên khoa II · Chuyên khoa 2 · Chuyên khoa hai
thac_si: Thạc sĩ · ThS · Th.S · Th S. Luật · Sau đại học · Cao học · SĐH · ThS. QLGD · CKI · CK1 · BSCKI · DSCKI · ĐDCKI · Chuyên khoa I · Chuyên khoa 1 · Chuyên khoa một · Bác sĩ nội trú · BS nội trú · BSNT
dai_hoc: Đại học · ĐHSP · Cử nhân · CN Luật · Kỹ sư · KS · Bác sĩ · BS · BSĐK · BSYHCT · BSRHM · BSYHDP · ĐDĐH · KTVĐH · GVĐH · NHSĐH · HSĐH · CNĐD · CNSP · CNXN · Kiến trúc sư · KTS · Dược sĩ · DS · DSĐH
duoi_dai_hoc: Cử nhân cao đẳng · Kỹ sư cao đẳng · Dược sĩ CĐ · Dược sĩ trung cấp · Dược sĩ trung học · Dược sĩ TC · DS TH
duoi_dai_hoc: Cao đẳng · CĐSP · Trung cấp · TCKT · Trung học · Sơ cấp · Y sĩ · CNKT · Công nhân · 12/12 · 9/12 · 10/10 · THPT · THCS · PTTH · PTCS
duoi_dai_hoc: Nghề điện · Sơ học · Phổ thông · Cấp 3 · Lớp 9
null: Kế toán · Chưa có đại học · Không học đại học · THSP · 312/12`;

const COUNTS = `
0: không · ko · không có · ko có
5: 05 cuộc · 5 trường · 05 mô hình trên địa bàn · 5 thước · 5 hộ gần trụ sở
1200: 1.200 lượt · 1 200 lượt
null: 20 (khoảng) · 20 chừng · 20 (ước) · 20 người trở lên · 20 trở xuống · 5k · 5 tr · 5 trđ · 5 triệu · 5 nghìn · 5 ngàn · 5 tỷ · 5 tỉ`;

const RATIOS = `
9 of 10: 9/10 · 9 / 10 · Có mặt: 9/10 · 9/10 đ/c · 9/10, vắng An · 9/10; vắng An · 9/10 (90%) · 9/10 97,5%
null: 10/9 · 29/8 · 5/0 · 9/10, 8/10`;

const AMOUNTS = `
1000000 đồng: 1.000.000đ · 1.000.000 đồng · 1.000.000 VNĐ · 1.000.000VND · 1.000.000₫ · 1.000.000 dong · 1,000,000 d · 1.000.000 việt nam đồng
1000000 đồng: 1.000.000 VN đồng · VNĐ 1.000.000 · VND 1.000.000 · ₫1.000.000 · 1 triệu · 1 trieu · 1tr · 1 trđ · 1trd · 1 tr.đ · 1.000k · 1.000kđ
1000000 đồng: 1.000.000đ (*) · 1.000.000đ* · 1.000.000đ chẵn · 1.000.000đ,- · 1.000.000đ. · 1.000.000đ (1) · 1.000.000đ (iv) · 1.000.000đ (x)
1000000 đồng: 1.000.000đ (Một triệu đồng) · 1.000.000đ (chẵn) · 1.000.000đ (bằng chữ: một triệu)
1500000 đồng: 1,5 triệu · 1tr5 · 1 triệu rưỡi · 1 trieu ruoi · 1 triệu 500 · 1 triệu 500 nghìn · 1 triệu 500 ngàn · 1 triệu 500k · 50.000đ/người × 30
1050500 đồng: 1 triệu 50,5 nghìn
1001500000 đồng: 1 tỷ 1tr5
500000 đồng: 500 nghìn · 500 ngàn · 500 nghin · 500 ngan · 500k · 50.000đ/người x 10 · 10 người * 50.000đ
2000000000 đồng: 2 tỷ · 2 tỉ · 2 ty
1000000 of the sheet: 1.000.000 · 1,000,000 · 1 000 000 · 1000000 · 1.000.000; · 1.000.000,
1.5 of the sheet: 1,5 · 1.5
0.125 of the sheet: 0,125
1234567.5 of the sheet: 1.234.567,5 · 1,234,567.5 · 1 234 567,5
null: không · - · 1,250 triệu · 50.000đ/người · 5 tỷ lệ · 5 kg · 2 trẻ · 1.000.000 đồng chí · 1.000.000đ (9 triệu đồng) · 1.000.00`;

const MONEY_UNITS = `
1: đồng · (VNĐ) · (VND) · (đ) · (₫) · (việt nam đồng) · (VN đồng) · Đơn vị tính: đồng
1000: (K) · nghìn đồng · ngàn đồng · ĐVT: nghìn đồng · ĐV tính: K · Đơn vị: K · Số tiền nghìn đồng · Số tiền ngàn đồng · 1.000đ
1000000: triệu đồng · ĐVT: tr.đ · Số tiền triệu đồng · 1.000.000đ
1000000000: tỷ đồng · ĐVT: tỉ đồng · Số tiền tỷ đồng
null: K · TR · 1000 · ĐVT: người · hội đồng`;

const DATES = `
05/03/2018: 5/3/2018 · 5-3-2018 · 5.3.2018 · 05\\3\\2018 · 5–3–2018 · 5/3/18 · 2018-03-05 · 20180305 · 5-Mar-18 · 5 Mar 2018
05/03/2018: ngày 5/3/2018 · sinh ngày 5/3/2018 · ngày 5 tháng 3 năm 2018 · 5 tháng 3/2018 · 5 tháng 3 - 2018 · 5 tháng III năm 2018 · 5/3 năm 2018
05/03/2018: Thứ 2, 5/3/2018 · Thứ hai, 5/3/2018 · Thứ ba, 5/3/2018 · Thứ tư, 5/3/2018 · Thứ năm, 5/3/2018 · Thứ sáu, 5/3/2018 · Thứ bảy, 5/3/2018
05/03/2018: Thứ bẩy, 5/3/2018 · T7, 5/3/2018 · Chủ nhật, 5/3/2018 · CN, 5/3/2018 · CN ngày 5/3/2018
05/03/2018: 8h00 5/3/2018 · 8 giờ 30 phút, 5/3/2018 · 8g30 5/3/2018 · 8:30 5/3/2018 · 14h30' 5/3/2018 · 14h30p 5/3/2018 · vào lúc 8h, 5/3/2018 · từ 8h, 5/3/2018
05/03/2018: 8h 5/3/2018 · 8h 05/3/2018 · 5/3/2018 8h · 2018-03-05t00:00 · 00:00:00.000 5/3/2018
15/03/2018: 8h 15/3/2018
05/01/2018: 5-Jan-2018
05/02/2018: 5-Feb-2018
05/04/2018: 5-Apr-2018
05/05/2018: 5-May-2018
05/06/2018: 5-Jun-2018
05/07/2018: 5-Jul-2018
05/08/2018: 5-Aug-2018
05/09/2018: 5-Sep-2018
05/10/2018: 5-Oct-2018
05/11/2018: 5-Nov-2018
05/12/2018: 5-Dec-2018
03/2018: 3/2018 · 2018/03 · tháng 3/2018 · T3/2018 · Th.3/2018 · tháng 3 năm 2018 · tháng 3 2018 · tháng III/2018
01/2018: tháng I/2018
02/2018: tháng II/2018
04/2018: tháng IV/2018
05/2018: tháng V/2018
06/2018: tháng VI/2018
07/2018: tháng VII/2018
08/2018: tháng VIII/2018
09/2018: tháng IX/2018
10/2018: tháng X/2018
11/2018: tháng XI/2018
12/2018: tháng XII/2018
2018: 2018 · năm 2018 · ../../2018 · 00/00/2018
Quý I/2018: Quý I/2018 · Quý 1 năm 2018 · Q1/2018 · Quy I nam 2018
Quý II/2018: Quý II/2018
Quý III/2018: Quý III/2018
Quý IV/2018: Quý IV/2018 · Quý IV 2018
null: 31/02/2018 · 29/08/0202 · 03/09- 04/09 · 13/2018 · Quý 5/2018 · Tháng 3`;

const DAYS = `
29/8: 29/8 · Ngày 29/8 · 29 tháng 8 · 29-8 · 29.8
3/9: 03/09- 04/09 · 03/09 – 04/09 · 03/09 đến 04/09 · 03/09 và 04/09 · 03/09, 04/09
null: 30/2 · Tháng 3 · 2018`;

const ABBREVIATIONS = `
số thứ tự: stt · tt · số tt
ngày tháng năm sinh: ntns
năm sinh: ns
ngày sinh: ng sinh
ngày vào đảng: ngày vđ · ng vđ · ngày vào đcsvn
ngày kết nạp: ngày kn
ngày chính thức: ngày ct
công nhận chính thức: công nhận ct
chuyển chính thức: chuyển ct
đảng chính thức: đảng ct
ngày nộp: ng nộp
giới tính: g tính
dân tộc: dt
đồng chí: đc · đ c
đảng viên: đv · đ v
mô hình: mh
chi bộ: cb
cán bộ công chức viên chức: cbccvc
công chức viên chức: ccvc
chức vụ: cv
thẻ đảng viên: tđv
lý luận chính trị: llct
chuyên môn nghiệp vụ: cmnv
trình độ chuyên môn: tđcm · trình độ cm · t độ cm
trình độ: t độ
trình độ văn hóa: tđvh
giáo dục phổ thông: gdpt
xếp loại: xl
kết quả: kq
kiểm tra giám sát: kt gs · ktgs
quyết định: qđ
hoạt động: hđ
sinh hoạt: sh
hồ sơ: hs
hệ số lương: hsl
hệ số phụ cấp: hspc
phụ cấp chức vụ: pccv
đơn vị tính: đvt
số lượng: sl
số tiền: st
số điện thoại: sđt
ghi chú: gc · g chú
chính thức: c thức
chuyên môn: c môn
dự bị: d bị
văn hóa: v hóa`;

export const VALUE_TABLES: readonly ValueTable[] = [
  { file: 'read-mark', call: 'readMark', proves: ['mark-table', 'read-mark'], rows: rowsOf(MARKS) },
  { file: 'read-mark', call: 'markKey', proves: ['read-mark'], rows: rowsOf(MARK_KEYS) },
  { file: 'ratings', call: 'readRating', proves: ['ratings'], rows: rowsOf(RATINGS) },
  { file: 'ratings', call: 'readCellRating', proves: ['ratings'], rows: rowsOf(CELL_RATINGS) },
  { file: 'levels', call: 'readTheoryLevel', proves: ['levels'], rows: rowsOf(THEORY) },
  { file: 'levels', call: 'readEducationLevel', proves: ['levels'], rows: rowsOf(EDUCATION) },
  { file: 'numbers', call: 'readCount', proves: ['numbers'], rows: rowsOf(COUNTS) },
  { file: 'numbers', call: 'readRatio', proves: ['numbers'], rows: rowsOf(RATIOS) },
  { file: 'amounts', call: 'readAmount', proves: ['amounts'], rows: rowsOf(AMOUNTS) },
  { file: 'money-units', call: 'readMoneyUnit', proves: ['money-units'], rows: rowsOf(MONEY_UNITS) },
  { file: 'dates', call: 'readDate', proves: ['dates'], rows: rowsOf(DATES) },
  { file: 'dates', call: 'readDayMonth', proves: ['dates'], rows: rowsOf(DAYS) },
  {
    file: 'headers-words',
    call: 'expandAbbreviations',
    proves: ['headers-words'],
    rows: rowsOf(ABBREVIATIONS),
  },
];
