/** What a person is asked or told about their sheets: findings, questions, columns. */
export const QUESTION_TEXTS = {
  'find.intro': '{n} lưu ý, xếp theo mức ảnh hưởng đến số liệu. Không sửa vẫn tổng hợp được.',
  'find.sev_ask': 'Cần xác nhận',
  'find.sev_fix': 'Nên sửa',
  'find.sev_look': 'Nên xem',
  'find.sev_info': 'Để biết',
  'find.effect': 'Ảnh hưởng: {what}.',
  'find.suggest': 'Gợi ý: {what}',
  'find.dismiss': 'Bỏ qua',
  'find.dismiss_why': 'Vì sao bỏ qua? (không bắt buộc)',
  // UX.md says more; what is kept is kept on this machine.
  'find.dismiss_hint': 'Ghi lại để lần sau anh/chị và người kế nhiệm biết.',
  'find.dismissed': 'Đã bỏ qua ({n})',
  'find.restore': 'Hiện lại',
  // Not in UX.md: the reason as it was given, and what a re-check found.
  'find.reason': 'Lý do: {reason}',
  'find.rechecked': 'Đã kiểm tra lại: {n} lưu ý.',
  'find.none_open': 'Anh/chị đã xem hết các lưu ý.',
  'find.recheck': 'Kiểm tra lại',
  'find.none': 'Không có lưu ý nào. Số liệu khớp nhau.',
  'find.no_effect': 'Không làm đổi số liệu.',
  'find.now': 'Hiện tính: {what}.',
  // Not in UX.md: the tail of a long list of affected figures.
  'find.more': 'và {n} số liệu khác',

  'ask.title': 'Xin anh/chị xác nhận',
  'ask.why': 'Đề xuất: {guess}',
  'ask.remember': 'Nhớ cho các lần sau với trang này',
  'ask.use': 'Dùng lựa chọn này',
  'ask.later': 'Để sau',
  'ask.column_is': 'Cột {col} là',
  'ask.sure': '{n} cột đã chắc',
  // Not in UX.md: an answer that stands, the ways to it and out of it, and what the options have in common.
  'ask.chosen': 'Anh/chị đã chọn: {option}.',
  'ask.review': 'Xem lại câu trả lời',
  'ask.forget': 'Quên lựa chọn này',
  'ask.same': 'Chọn cách nào các số liệu cũng như nhau.',
  'ask.marked': 'ô đang hỏi',

  // Not in UX.md: the look over all columns.
  'columns.table': '{sheet}: {kind}',
  'columns.column': 'Cột {name} “{header}”',
  'columns.intro': 'Cột nào hiểu chưa đúng thì chọn lại. Số liệu tính theo lựa chọn của anh/chị.',
  'columns.doubtful': '{n} cột nên xem, {sure} cột đã chắc',
  'columns.none': 'Không dùng cột này',

  // UX.md names the way to this page (home.tell_kind) and draws none.
  'tell.intro':
    'Chọn xem bảng là sổ nào của chi bộ. Số liệu tính theo lựa chọn của anh/chị; các trang giữ nguyên.',
  'tell.intro_figure': 'Số này lấy từ {kinds}. Bảng nào bên dưới là sổ ấy thì anh/chị chọn ở bảng đó.',
  'tell.or': ' hoặc ',
  'tell.table_is': 'Bảng này là',
  'tell.unknown': 'Chưa rõ là bảng gì',
  'tell.as_read': 'Đang hiểu là {kind}',
  'tell.untold': 'Để Tổng hợp nhận ra',
  'tell.no_kind': 'Không phải sổ của chi bộ',
  'tell.rows': '{n} dòng',
  'tell.headings': '{headings} ({rows})',
  'tell.no_headings':
    'Bảng không có dòng tiêu đề cột nên chưa chọn được. Anh/chị ghi thêm một dòng tiêu đề phía trên.',
  'tell.none': 'Chưa có bảng nào có dòng tiêu đề cột để chọn.',
  'tell.said': 'Bảng này là: {kind}',
} as const;
