/** What could not be done. */
export const FAULT_TEXTS = {
  'err.title': 'Tổng hợp',
  'err.none': 'Chưa thấy bảng nào dùng được',
  'err.none_do': 'Cần ít nhất một danh sách có dòng tiêu đề, ví dụ “Họ và tên”, “Ngày vào Đảng”.',
  'err.retry': 'Tổng hợp lại',
  'err.file_safe': 'Tệp của anh/chị giữ nguyên.',
  'err.unknown': 'Có lỗi ngoài dự tính ở bước {stage}',
  // Not in UX.md: the jobs of a page.
  'err.page_again': 'Bấm lại lần nữa; nếu vẫn vậy, đóng trang này rồi mở lại.',
  'err.offline': 'Chưa nối được với Excel',
  'err.offline_do': 'Kiểm tra mạng rồi bấm Tổng hợp lại.',
  // UX.md has one sentence for the two.
  'err.no_host': 'Trang này mở trong Excel',
  'err.no_host_do': 'Không có Excel, anh/chị dùng trang web, làm được đủ việc.',
  'err.open_web': 'Mở trang web',
  'err.edit': 'Một ô đang gõ dở',
  'err.edit_do': 'Bấm Enter để xong ô đang gõ. Việc tổng hợp sẽ tự chạy tiếp.',
  'err.unhide': 'Bỏ ẩn và đến ô',
  'err.safe': 'Sổ không có gì thay đổi.',
  'err.partial': 'Bảng tổng hợp mới ghi được một phần. Các trang của anh/chị giữ nguyên.',
  'err.no_download': 'Máy này không tải tệp từ khung bên được',
  'err.no_download_do': 'Trang web làm được việc này. Bảng và biểu đồ đã lập trong sổ vẫn giữ nguyên.',
  'err.unknown_do': 'Bấm Tổng hợp lại; nếu vẫn lỗi, lưu sổ, đóng Excel rồi mở lại.',
  // Not in UX.md: err.unknown_do and err.offline_do speak of Excel, these of the page.
  'err.unknown_file_do': 'Bấm Tổng hợp lại; nếu vẫn vậy, tải lại trang này rồi mở tệp lần nữa.',
  'err.open_step': 'mở tệp',
  'err.page': 'Trang này chưa tải đủ',
  'err.page_do': 'Kiểm tra mạng, tải lại trang này rồi mở tệp lần nữa.',
  'err.unreadable': 'Trình duyệt không đọc được tệp này',
  'err.unreadable_do':
    'Tệp có thể đã bị đổi tên, chuyển chỗ hoặc đang được ghi. Lưu và đóng tệp, rồi chọn lại.',
} as const;
