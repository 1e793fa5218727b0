import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.1, and what real sheets add. */
export const MEMBERS_WORDINGS: KindWordings = {
  kind: 'members',
  title: 'DANH SÁCH ĐẢNG VIÊN CHI BỘ A',
  frame: ['order', 'full_name', 'joined'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT | Số TT | TT | Số thứ tự | Thứ tự | S T T | Stt. | No | #`,
    },
    {
      field: 'full_name',
      values: 'Lê Văn An | Phan Văn Bình | Trần Thị Cúc',
      headings: `
Họ và tên | Họ tên | Họ & tên | Họ, tên | Họ và tên đảng viên | Họ tên đảng viên
Họ và tên khai sinh | Họ và tên khai sinh đảng viên | Họ, chữ đệm và tên | Họ, chữ đệm, tên
Tên đầy đủ | Tên đảng viên | Họ và tên đồng chí | Họ tên đồng chí | Tên đồng chí
Danh sách đảng viên | Đảng viên | Đồng chí | Đ/c | Đ/c đảng viên | Họ và tên cán bộ
Họ và tên cán bộ, đảng viên | Cán bộ, đảng viên | Họ tên cán bộ | Họ và tên người nộp | Ho_va_Ten
HO_TEN | HOTEN | Hovaten | Full name | Thành viên | Tên`,
    },
    {
      field: 'surname',
      values: 'Lê Văn | Phan Văn | Trần Thị',
      beside: ['given_name'],
      insteadOf: ['full_name'],
      headings: `
Họ và tên đệm | Họ tên đệm | Họ, tên đệm | Họ đệm | Họ và đệm | Họ và chữ đệm | Họ, chữ đệm
Họ chữ lót | Họ lót | Họ và lót | Họ | HO | f_holotvn`,
    },
    {
      field: 'given_name',
      values: 'An | Bình | Cúc',
      beside: ['surname'],
      insteadOf: ['full_name'],
      headings: `
Tên | TEN | Tên gọi | f_tenvn`,
    },
    {
      field: 'birth',
      values: '1975 | 1982 | 1990',
      headings: `
Ngày sinh | Sinh ngày | Năm sinh | Ngày, tháng, năm sinh | Ngày/tháng/năm sinh | Ngày tháng năm sinh
Ngày sinh (ngày/tháng/năm) | NTNS | Sinh năm | N.sinh | Ngày tháng sinh | Ngay_sinh
Năm sinh đảng viên`,
    },
    {
      field: 'birth_male',
      values: '1975 | | 1990',
      headings: `
Nam | Ngày tháng năm sinh Nam | Ngày, tháng, năm sinh Nam | Ngày sinh Nam | Năm sinh Nam
Sinh năm Nam | Sinh ngày Nam | NTNS Nam | Ngày tháng năm sinh (2&3) Nam | Năm sinh / Nam`,
    },
    {
      field: 'birth_female',
      values: '| 1982 |',
      headings: `
Nữ | Ngày tháng năm sinh Nữ | Ngày, tháng, năm sinh Nữ | Ngày sinh Nữ | Năm sinh Nữ | Sinh năm Nữ
Sinh ngày Nữ | NTNS Nữ | Ngày tháng năm sinh (2&3) Nữ | Năm sinh / Nữ`,
    },
    {
      field: 'sex',
      values: 'Nam | Nữ | Nam',
      headings: `
Giới tính | Nam/Nữ | Nam, nữ | Nam (Nữ) | Nam hay nữ | Phái | G.tính | Gtính | GT | Giới | Phái tính`,
    },
    {
      field: 'sex_male',
      values: 'x | | x',
      headings: `
Nam | Giới tính Nam | Giới tính (Nam) | Đảng viên Nam | ĐV Nam | Nam (x) | Phái Nam | Là Nam
Giới tính / Nam`,
    },
    {
      field: 'sex_female',
      values: '| x |',
      headings: `
Nữ | Giới tính Nữ | Giới tính (Nữ) | Đảng viên Nữ | ĐV Nữ | Nữ (x) | Phái Nữ | Là Nữ
Giới tính / Nữ`,
    },
    {
      field: 'personal_facts',
      values: 'Nam, Kinh, không | Nữ, Khmer, Phật giáo | Nữ, Kinh, không',
      headings: `
Nam, nữ, dân tộc, tôn giáo | Giới tính, dân tộc, tôn giáo | Giới tính, dân tộc | Dân tộc, tôn giáo`,
    },
    {
      field: 'ethnicity',
      values: 'Kinh | Khmer | Hoa',
      headings: `
Dân tộc | DT | D.tộc | Dtộc | Thành phần dân tộc`,
    },
    {
      field: 'religion',
      values: 'Không | Phật giáo | Công giáo',
      headings: `
Tôn giáo | TG | T.giáo | Có đạo | Đạo`,
    },
    {
      field: 'home',
      values: 'Cà Mau | Rạch Giá | Hà Tiên',
      headings: `
Quê quán | Nguyên quán | Quê | Que_quan | Quê quán (xã, huyện, tỉnh) | Nơi sinh | Thường trú
Nơi thường trú | Hộ khẩu | Hộ khẩu thường trú | Tạm trú | Nơi ở hiện nay | Nơi ở | Chỗ ở
Chỗ ở hiện nay | Địa chỉ | Nơi cư trú`,
    },
    {
      field: 'joined',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày vào Đảng | Ngày vào Đảng (dự bị) | Ngày vào Đảng dự bị | Ngày kết nạp | Ngày kết nạp Đảng
Ngày được kết nạp | Ngày kết nạp vào Đảng | Ngày vào ĐCSVN | Ngày vào Đảng CSVN
Ngày vào Đảng Cộng sản Việt Nam | Ngày KN | Ngày KNĐ | Vào Đảng | Kết nạp | Kết nạp Đảng
Ngày dự bị | Ngày vào dự bị | Dự bị | Ngay_vao_Dang | Ngày vào Đảng / Ngày kết nạp
Ngày, tháng, năm vào Đảng | Ngày tháng năm vào Đảng | Ngày tháng vào Đảng | Năm vào Đảng
Thời gian vào Đảng | Ngày VĐ | NVĐ | Vào Đảng / Dự bị`,
    },
    {
      field: 'joined_facts',
      values: '3/2/2000, 3/2/2001 | 19/5/2010, 19/5/2011 | 2/9/2017 (dự bị)',
      insteadOf: ['joined'],
      headings: `
vào Đảng, ngày chính thức | kết nạp, ngày chính thức | vào Đảng (dự bị, chính thức)`,
    },
    {
      field: 'official',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày chính thức | Ngày vào Đảng chính thức | Ngày vào Đảng (Chính thức) | Ngày công nhận chính thức
Ngày công nhận đảng viên chính thức | Ngày chính thức vào Đảng | Ngày được công nhận chính thức
Chính thức | Ngày CT | CT | ĐVCT | Vào Đảng chính thức | Ngày chuyển chính thức | Chuyển chính thức
Công nhận chính thức | Ngày chuyển đảng chính thức | Ngày chuyển đảng viên chính thức
Ngày vào chính thức | Năm chính thức | Năm công nhận chính thức | Năm vào Đảng chính thức
Ngày vào Đảng / Ngày chính thức | Thời gian chính thức | Ngày ĐVCT | Vào Đảng / Chính thức
Ngày vào Đảng, chính thức`,
    },
    {
      field: 'status',
      values: 'Chính thức | Dự bị | Chính thức',
      headings: `
Trạng thái | Trạng thái hoạt động | Tình trạng | Loại đảng viên | CT/DB | DB/CT | Chính thức/Dự bị
Dự bị/Chính thức | Đảng viên chính thức/dự bị | Đảng viên (CT/DB) | ĐV chính thức, dự bị
Diện đảng viên`,
    },
    {
      field: 'card',
      values: "'123456 | '123457 | '123458",
      headings: `
Số thẻ Đảng | Số thẻ đảng viên | Thẻ Đảng viên | Thẻ Đảng | Số TĐV | Số thẻ ĐV | Số thẻ
So_the_Dang | Số thẻ Đảng theo QĐ 85 | Mã thẻ đảng viên
Số thẻ đảng viên, số lý lịch đảng viên, số Huy hiệu Đảng`,
    },
    {
      field: 'party_post',
      values: 'Bí thư | Chi ủy viên | Đảng viên',
      headings: `
Chức vụ Đảng | Chức vụ trong Đảng | CV Đảng | Chuc_vu_Dang | Nhiệm vụ trong chi bộ
Chức vụ trong chi bộ | Chức vụ chi bộ | Chức vụ hiện nay Đảng | Chức vụ cấp ủy | Cấp ủy
Nhiệm vụ Đảng`,
    },
    {
      field: 'cell',
      values: 'Chi bộ A | Chi bộ A | Chi bộ A',
      headings: `
Chi bộ | Chi bộ đang sinh hoạt | Chi bộ sinh hoạt | Tổ chức Đảng sinh hoạt | Tổ chức Đảng | Tổ đảng
Đảng bộ, chi bộ | Sinh hoạt tại chi bộ`,
    },
    {
      field: 'left',
      values: '| 3/2/2018 |',
      headings: `
Ngày rời chi bộ | Ngày rời | Ngày ra khỏi chi bộ | Ngày rời khỏi chi bộ | Ngày chuyển khỏi chi bộ
Thời gian rời chi bộ | Thời gian chuyển đi | Thời gian chuyển sinh hoạt | Ngày rời/mất/miễn SH
Ngày chuyển đi | Ngày chuyển sinh hoạt | Ngày chuyển sinh hoạt đi | Ngày chuyển SH
Ngày chuyển đi, đến đảng bộ cơ sở | Chuyển đi | Ngày ra Đảng | Ngày ra khỏi Đảng
Ngày ra khỏi Đảng, hình thức ra Đảng | Ra khỏi Đảng | Ngày từ trần | Ngày từ trần, lý do | Từ trần
Ngày mất | Ngày xóa tên | Ngày giảm | Ngày thôi sinh hoạt | Thời điểm rời chi bộ`,
    },
    {
      field: 'left_reason',
      values: '| Chuyển công tác |',
      headings: `
Lý do | Lý do rời | Lý do rời chi bộ | Lý do chuyển đi | Lý do giảm | Hình thức ra Đảng
Lý do ra khỏi Đảng | Nơi chuyển đến | Chuyển đi đâu`,
    },
    {
      field: 'post',
      values: 'Kế toán | Văn thư | Trưởng phòng',
      headings: `
Chức vụ | Chức vụ chính quyền | Chức vụ hiện nay | Chức danh | Chức vụ, chức danh | Chuc_vu
Chức vụ, đơn vị công tác | Nghề nghiệp | Nghề nghiệp hiện nay
Nghề nghiệp trước khi vào Đảng, Nghề nghiệp hiện nay | Đơn vị công tác | Phòng ban
Chức vụ công tác | Chức vụ chuyên môn | Công việc | Vị trí/ Chức vụ`,
    },
    {
      field: 'education_level',
      values: '12/12 | 12/12 | 10/10',
      headings: `
Văn hoá | Trình độ văn hoá | TĐVH | Học vấn | Trình độ học vấn | TĐHV | Giáo dục phổ thông | GDPT
Trình độ GDPT | Trình độ phổ thông | Phổ thông | Trình độ / Văn hóa`,
    },
    {
      field: 'profession',
      values: 'Đại học | Trung cấp | Thạc sĩ',
      headings: `
Chuyên môn | CMNV | CM | Chuyên môn nghiệp vụ | Chuyên môn, nghiệp vụ | Trình độ chuyên môn
Trình độ CMNV | Trình độ | Trinh_do | Trình độ CM | TĐCM | Trình độ chuyên môn, nghiệp vụ
Trình độ đào tạo | Học vị | Bằng cấp | Trình độ / Chuyên môn`,
    },
    {
      field: 'theory',
      values: 'Cao cấp | Trung cấp | Sơ cấp',
      headings: `
LLCT | Lý luận | Trình độ LLCT | Lý luận chính trị | Trình độ lý luận | Trình độ lý luận chính trị
Trình độ chính trị | Chính trị | Trình độ LL chính trị | TĐ LLCT | LL chính trị | Trình độ / LLCT`,
    },
    {
      field: 'education_facts',
      values: '12/12, ĐH, TC | 12/12, ĐH, CC | 12/12, TC, SC',
      headings: `
Văn hoá, lý luận, CMNV, ngoại ngữ | Trình độ (học vấn / chuyên môn / lý luận chính trị)
Trình độ văn hóa, chuyên môn, lý luận chính trị | Trình độ chuyên môn, lý luận chính trị
Trình độ CM, LLCT | Trình độ (học vấn, chuyên môn, lý luận chính trị)`,
    },
    {
      field: 'identity',
      values: "'123456 | '123457 | '123458",
      headings: `
Số CCCD | CCCD | Căn cước công dân | Số định danh cá nhân | Số định danh | CMND | Số CMND
Số CMND cũ | CMT`,
    },
    {
      field: 'note',
      values: 'Đã rõ | Chuyển sang | Mới',
      headings: `
Ghi chú | G/chú | G chú | Gchú | GC | Chú thích | Chú ý | Ghi chú thêm | Ghi chú khác | Note`,
    },
    {
      field: 'money',
      values: '100000 | 200000 | 150000',
      headings: `
Số tiền | Tiền | Thành tiền | Mức đóng góp | Đã nộp`,
    },
  ],
};
