/** Words of more than one screen, and the names of the jobs behind ⋯. */
export const COMMON_TEXTS = {
  'common.goto': 'Đến ô {ref}',
  'common.close': 'Đóng',
  'common.back': 'Quay lại',
  'common.cancel': 'Thôi',
  'common.no_value': 'chưa có số',
  'common.privacy': 'Mọi việc làm ngay trên máy này. Không gửi gì ra ngoài.',
  'common.more': 'Việc khác',
  // Not in UX.md: several buttons of one name say what each is about.
  'common.about': '{what}: {about}',

  // Not in UX.md: parts of the page are fetched when they are wanted, and may not come.
  'later.failed': 'Phần này chưa tải được. Kiểm tra mạng rồi bấm Tải lại.',
  'later.again': 'Tải lại',

  'menu.columns': 'Xem lại các cột đã nhận ra',
  'menu.new_workbook': 'Lập sổ nhập liệu mới',
  'menu.help': 'Hướng dẫn',
  'menu.settings': 'Thiết lập',
  // Not in UX.md: the chooser for last year's workbook has a page of its own.
  'menu.last_year': 'Số liệu năm trước',
  'menu.fill': 'Điền vào bảng mẫu của cấp trên',

  // Not in UX.md: stands where a file has its name.
  'pane.this_book': 'Sổ đang mở',
} as const;
