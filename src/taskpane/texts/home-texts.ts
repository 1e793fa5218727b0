/** The first screen. */
export const HOME_TEXTS = {
  'home.period': 'Kỳ báo cáo',
  'home.period_other': 'Khoảng thời gian khác…',
  // Not in UX.md: the two date fields of home.period_other.
  'home.period_from': 'Từ ngày',
  'home.period_to': 'Đến hết ngày',
  'home.period_order': 'Ngày cuối phải từ ngày đầu trở đi. Đang giữ {period}.',
  'home.unit': 'Tên chi bộ',
  'home.unit_hint': 'Tên lấy từ trang “{sheet}”.',
  'home.edit': 'Sửa',
  'home.found': 'Đã nhận ra {n} bảng trong sổ này',
  'home.sheet_hidden': 'Trang đang ẩn nên không dùng.',
  // In UX.md part of home.sheet_hidden.
  'home.use_hidden': 'Dùng cả trang này',
  'home.sheet_unused': 'Không dùng: chưa rõ là bảng gì.',
  'home.tell_kind': 'Cho biết là bảng gì',
  // Not in UX.md: the other reasons a sheet is not used, and the way back to what was said.
  'home.sheet_told_off': 'Không dùng: anh/chị cho biết không phải sổ của chi bộ.',
  'home.sheet_blank': 'Không dùng: chưa thấy bảng nào.',
  'home.tell_again': 'Xem lại',
  'home.missing': 'Chưa có bảng: {kinds}. Các số đó không tính được và không ghi 0.',
  'home.run': 'Tổng hợp {period}',
  'home.promise': 'Thêm trang “{table}” và “{charts}”. Các trang của anh/chị giữ nguyên.',
  'home.later': '{n} chỗ cần xác nhận. Có thể trả lời sau khi tổng hợp.',
  'home.answer': 'Trả lời',
  // Not in UX.md: names what a line's icon says.
  'home.mark_recognised': 'Đã nhận ra',
  'home.mark_question': 'Cần xác nhận',
  'home.mark_answered': 'Đã trả lời',
  'home.mark_hidden': 'Đang ẩn',
  'home.mark_unused': 'Không dùng',
  // Not in UX.md: the way to last year's workbook.
  'home.last_year': 'So với {last}: chọn sổ năm trước',
  'home.last_year_file': 'So với {last}: sổ “{name}”',
} as const;
