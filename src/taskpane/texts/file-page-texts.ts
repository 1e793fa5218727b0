/** The file page around the pane. */
export const FILE_PAGE_TEXTS = {
  'file.title': 'Tổng hợp kết quả năm của chi bộ',
  'file.lead':
    'Đọc các bảng anh/chị đang ghi bằng Excel, lập bảng số liệu và biểu đồ để đưa vào báo cáo Word.',
  'file.drop': 'Thả tệp Excel vào đây',
  'file.pick': 'Chọn tệp Excel…',
  'file.types': 'Tệp .xlsx hoặc .xls',
  'file.sample': 'Mở sổ mẫu 2018',
  'file.sample_hint': 'Số liệu theo một bài báo đã đăng, họ tên là đặt ra.',
  'file.sample_name': 'Sổ chi bộ 2018 (mẫu).xlsx',
  'file.save': 'Lưu tệp Excel đã tổng hợp',
  'file.saved': 'Trình duyệt đang lưu tệp “{name}”. Tệp gốc của anh/chị giữ nguyên.',
  'file.other': 'Mở tệp khác',
  'file.drop_now': 'Thả ra để mở',
  'file.reading': 'Đang đọc {name}',
  'file.tab_source': 'Ô nguồn',
  // Not in UX.md as keys: the steps of picture 15, and the words of the preview.
  'file.step_open': '1. Mở tệp',
  'file.step_open_text':
    'Danh sách đảng viên, điểm danh, đóng góp, xếp loại… anh/chị đang ghi thế nào để nguyên thế ấy.',
  'file.step_review': '2. Xem lại',
  'file.step_review_text':
    'Mỗi con số cho biết lấy từ trang nào, ô nào, tính ra sao. Chỗ chưa rõ sẽ được hỏi.',
  'file.step_word': '3. Đưa sang Word',
  'file.step_word_text':
    'Sao chép bảng, biểu đồ, hoặc tải cả bản báo cáo. Lưu lại tệp Excel có thêm hai trang mới.',
  'file.pane': 'Số liệu tổng hợp',
  'file.preview': 'Xem trước',
  'file.source_sheet': 'Trang',
  'file.source_title': '{sheet}, ô {ref}',
  'file.source_cut': 'Hiện các dòng {from}–{to} trên {n} dòng của trang.',
  'file.source_empty': 'Trang này không có ô nào có chữ.',
  'file.chart_omitted': 'Chưa vẽ: {why}',
} as const;
