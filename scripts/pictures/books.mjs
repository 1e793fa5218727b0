/** Books at the edges, where a layout that fits the sample may not. Each a list of sheets; names are invented. */
export const EDGES = {
  'nam-nguoi-khong-tien': [members(5), ratings(5)],
  'ba-tram-nguoi': [members(300), ratings(300)],
  'ten-dai': [members(12, longName, longUnit()), money(9)],
  'nhieu-khoan': [members(12), money(9, 'Hỗ trợ'), money(9, 'Vận động'), money(2, 'Tặng quà')],
  'mot-muc': [meetings()],
};

function longUnit() {
  return [
    ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['CHI BỘ TRUNG TÂM HỖ TRỢ PHÁT TRIỂN KINH TẾ TẬP THỂ VÀ DOANH NGHIỆP NHỎ'],
  ];
}

function shortNameOf(index) {
  const family = ['Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ'][index % 5];
  const given = ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang', 'Hà'][index % 7];
  return `${family} Văn ${given} ${index + 1}`;
}

function longName(index) {
  return `Công Tằng Tôn Nữ Hoàng Thị Thùy Dương Ngọc Quỳnh ${index + 1}`;
}

function members(count, nameOf = shortNameOf, head = []) {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    nameOf(at),
    at % 3 === 0 ? 'Nữ' : 'Nam',
    `0${(at % 9) + 1}/04/${1960 + (at % 35)}`,
    `19/05/${2000 + (at % 15)}`,
    `19/05/${2001 + (at % 15)}`,
  ]);
  const headers = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức'];
  return { name: 'Đảng viên', rows: [...head, ['DANH SÁCH ĐẢNG VIÊN NĂM 2018'], [], headers, ...rows] };
}

function ratings(count) {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    shortNameOf(at),
    at % 5 === 0 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
  ]);
  return {
    name: 'Xếp loại',
    rows: [['ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2018'], [], ['TT', 'Họ và tên', 'Xếp loại'], ...rows],
  };
}

function money(count, form = 'Hỗ trợ') {
  const what = 'gia đình chính sách, người có công và hộ nghèo bị thiệt hại do thiên tai tại ấp';
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `${10 + at}/06/2018`,
    `${form} ${what} số ${at + 1}`,
    form,
    1_250_000_000 * (at + 1),
  ]);
  return {
    name: form,
    rows: [
      ['SỔ THEO DÕI ĐÓNG GÓP, HỖ TRỢ NĂM 2018'],
      [],
      ['TT', 'Ngày', 'Nội dung', 'Hình thức', 'Số tiền (đồng)'],
      ...rows,
    ],
  };
}

function meetings() {
  const rows = Array.from({ length: 12 }, (_, at) => [
    at + 1,
    `03/${String(at + 1).padStart(2, '0')}/2018`,
    'Sinh hoạt thường kỳ',
    '9/10',
    1,
  ]);
  return {
    name: 'Sổ họp',
    rows: [
      ['SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2018'],
      [],
      ['TT', 'Ngày họp', 'Nội dung', 'Có mặt', 'Vắng'],
      ...rows,
    ],
  };
}
