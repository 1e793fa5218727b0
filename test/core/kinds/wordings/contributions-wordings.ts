import type { KindWordings } from './kind-wordings';

/** Headings as people write them: DOMAIN.md §1.3, and what real sheets add. */
export const CONTRIBUTIONS_WORDINGS: KindWordings = {
  kind: 'contributions',
  title: 'CHI BỘ A: ĐÓNG GÓP, HỖ TRỢ',
  frame: ['order', 'content', 'person', 'amount'],
  columns: [
    {
      field: 'order',
      values: '1 | 2 | 3',
      headings: `
STT`,
    },
    {
      field: 'date',
      values: '3/2/2018 | 19/5/2018 | 2/9/2018',
      headings: `
Ngày nộp | Ngày đóng | Ngày ủng hộ | Ngày hỗ trợ | Ngày vận động | Ngày chi | Thời gian vận động
Ngày thăm | Ngày`,
    },
    {
      field: 'content',
      values: 'Quỹ vì người nghèo | Tết Trung thu | Ủng hộ bão lụt',
      headings: `
Nội dung | Nội dung vận động | Nội dung đóng góp | Nội dung ủng hộ | Nội dung hỗ trợ
Nội dung, mục đích | Tên quỹ | Loại quỹ | Quỹ | Đợt vận động | Đợt ủng hộ | Đợt | Diễn giải
Tên đợt | Tên đợt quyên góp | Đợt quyên góp | Tên đợt vận động
Đợt tặng quà | Đợt thăm, tặng quà | Đợt hỗ trợ | Dịp | Dịp tặng quà | Nội dung tặng quà
Mục đích | Cuộc vận động | Phong trào | Nội dung chi | Hoạt động | Nội dung hoạt động
Khoản đóng góp | Tên quỹ, cuộc vận động`,
    },
    {
      field: 'person',
      values: 'Lê Văn An | Phan Văn Bình | Trần Thị Cúc',
      headings: `
Họ và tên | Họ tên | Họ và tên đảng viên | Họ tên đảng viên | Người nộp | Người đóng góp
Người ủng hộ | Nhà hảo tâm | Họ và tên người nộp | Họ và tên người ủng hộ | Đảng viên | Đồng chí
Đ/c | Cá nhân | Tên | Tập thể, cá nhân | Đơn vị, cá nhân | Đơn vị ủng hộ | HO_TEN | Ho_va_ten`,
    },
    {
      field: 'direction',
      values: 'Vận động | Hỗ trợ | Vận động',
      headings: `
Hình thức | Loại | Phân loại | Loại hình | Thu/chi | Hình thức đóng góp
Hình thức (vận động, hỗ trợ, tặng quà) | Vận động/hỗ trợ | Loại khoản | Tính chất | Loại hoạt động`,
    },
    {
      field: 'amount',
      values: '500000 | 200000 | 150000',
      headings: `
Số tiền | Số tiền (đồng) | Mức đóng | Mức đóng góp | Mức ủng hộ | Đã nộp | Đã thu | Kết quả | Kết quả vận động
Số tiền thực hiện | Thực hiện | Đã thực hiện | Kết quả thực hiện | Thực thu | Thực nộp | Thu được
Đã đóng | Số tiền ủng hộ | Số tiền đóng góp | Số tiền vận động | Số tiền hỗ trợ | Số tiền đã nộp
Số tiền đóng | Số tiền (VNĐ) | Tiền | Tiền mặt | Kinh phí | Kinh phí hỗ trợ | Ủng hộ | Đóng góp
Hỗ trợ | Vận động | Số đã đóng | Vì người nghèo | Đền ơn đáp nghĩa | Khuyến học | Nhân đạo
Chữ thập đỏ | Bảo trợ trẻ em | Chất độc da cam | Nạn nhân chất độc da cam | Mái ấm Công đoàn
Phòng chống thiên tai | Biển đảo | Vì biển đảo quê hương | Biên giới hải đảo | 01 ngày lương | Một ngày lương
Lũ lụt | Ủng hộ bão lụt | Tết vì người nghèo | Người cao tuổi | Cứu trợ | Quỹ Vì người nghèo
Quỹ Đền ơn đáp nghĩa | Quỹ Khuyến học | Quỹ Nhân đạo | Quỹ Chữ thập đỏ | Quỹ Bảo trợ trẻ em
Quỹ Chất độc da cam | Quỹ Nạn nhân chất độc da cam | Quỹ Mái ấm Công đoàn
Quỹ Phòng chống thiên tai | Quỹ Biển đảo | Quỹ Vì biển đảo quê hương | Quỹ Biên giới hải đảo
Quỹ Một ngày lương | Quỹ Lũ lụt | Quỹ Ủng hộ bão lụt | Quỹ Tết vì người nghèo | Quỹ Người cao tuổi
Quỹ Cứu trợ | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5 | Tháng 6 | Tháng 7 | Tháng 8
Tháng 9 | Tháng 10 | Tháng 11 | Tháng 12
Năm 2010 | Năm 2011 | Năm 2012 | Năm 2013 | Năm 2014 | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018 | Năm 2019 | Năm 2020
Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Năm 2026 | Năm 2027 | Năm 2028 | Năm 2029 | Năm 2030 | Năm 2031`,
    },
    {
      field: 'amount_total',
      values: '500000 | 200000 | 150000',
      headings: `
Tổng | Tổng cộng | Cộng | Tổng tiền | Cộng số tiền | Tổng số tiền | Thành tiền | Cộng tiền | Tổng số | Cả năm
Tổng số tiền (đồng) | Tổng cộng (đồng)`,
    },
    {
      field: 'unit_price',
      values: '500000 | 200000 | 150000',
      headings: `
Đơn giá | Đơn giá (đồng) | Giá | Mức/người | Mức đóng/người | Mức | Định mức | Số tiền/người
Số tiền/suất | Số tiền/phần`,
    },
    {
      field: 'quantity',
      values: '12 | 9 | 8',
      headings: `
Số người | Số người tham gia | Số người đóng | Số đảng viên | Số ĐV tham gia | Số người ủng hộ
Số hộ | Số đảng viên tham gia`,
    },
    {
      field: 'gifts',
      values: '12 | 9 | 8',
      headings: `
Số phần quà | Số lượng | Số suất | Số suất quà | Phần quà | Suất quà | Số quà | Quà | Quà tặng
Hiện vật | Số lượng quà | Số lượng (phần quà, suất) | Số lượng (phần) | Số lượng (suất) | SL
Số lượng phần quà | Tặng quà`,
    },
    {
      field: 'gift_value',
      values: '900000 | 500000 | 300000',
      headings: `
Trị giá quà | Trị giá | Trị giá quà (đồng) | Giá trị quà | Giá trị | Trị giá (đồng) | Tổng trị giá
Quà Trị giá | Hiện vật quy tiền | Hiện vật trị giá | Quy tiền | Giá trị hiện vật | Thành tiền quà`,
    },
    {
      field: 'cash_in',
      values: '500000 | 200000 | 150000',
      headings: `
Thu | Số thu | Số tiền thu | Tiền thu | Phần thu | Tổng thu | Thu vào | Thu (đồng)`,
    },
    {
      field: 'cash_out',
      values: '500000 | 200000 | 150000',
      headings: `
Chi | Số chi | Số tiền chi | Tiền chi | Phần chi | Tổng chi | Chi ra | Chi (đồng)`,
    },
    {
      field: 'balance',
      values: '500000 | 200000 | 150000',
      headings: `
Tồn | Tồn quỹ | Còn lại | Số dư | Tồn cuối | Dư quỹ | Số tồn | Tồn cuối kỳ`,
    },
    {
      field: 'recipient',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Đối tượng | Đối tượng hỗ trợ | Người nhận | Đơn vị nhận | Người được hỗ trợ | Đối tượng được hỗ trợ
Đối tượng thụ hưởng | Nơi nhận | Người được thăm | Thăm ai | Đối tượng thăm hỏi | Gia đình được thăm | Người thụ hưởng | Đối tượng nhận
Đối tượng được tặng quà | Đơn vị thụ hưởng`,
    },
    {
      field: 'promised',
      values: '500000 | 200000 | 150000',
      headings: `
Số tiền đăng ký | Đăng ký | Mức đăng ký | Mức vận động | Chỉ tiêu | Chỉ tiêu giao | Kế hoạch
Phải nộp | Còn nợ | Còn thiếu | Chưa nộp`,
    },
    {
      field: 'signature',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Ký nhận | Ký tên | Ký nộp | Chữ ký | Người thu | ĐVT | Đơn vị tính | Người thực hiện`,
    },
    {
      field: 'decision',
      values: 'Có | Đã xong | Đúng hạn',
      headings: `
Số QĐ | Số quyết định | Quyết định | Quyết định số | Số, ngày quyết định | Căn cứ | Công văn số
Số văn bản`,
    },
  ],
};
