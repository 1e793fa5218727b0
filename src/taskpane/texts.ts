/**
 * Every sentence the pane and the file page say themselves. Keys and wording are UX.md §8's; keys that are not
 * there are marked. Labels of indicators and kinds and the messages of findings come from their own rooms.
 */
const TEXTS = {
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
  'menu.settings': 'Thiết lập',
  // Not in UX.md: the chooser for last year's workbook has a page of its own.
  'menu.last_year': 'Số liệu năm trước',
  'menu.fill': 'Điền vào bảng mẫu của cấp trên',

  'fill.title': 'Điền vào bảng mẫu',
  'fill.sheet': 'Trang cần điền',
  'fill.matched': 'Khớp {n} ô',
  'fill.by_tag': 'theo chỗ điền {tag}',
  'fill.by_label': 'theo chữ “{label}”',
  'fill.unmatched': 'Chưa biết điền gì ({n})',
  'fill.choose': 'Chọn số liệu…',
  'fill.target': 'Ghi vào',
  'fill.copy': 'Bản sao của trang này',
  'fill.inplace': 'Chính trang này, chỉ các ô trống và ô được đánh dấu',
  'fill.run': 'Điền {n} ô',
  'fill.cell': 'Ô {cell}: ghi {v}',
  // Not in UX.md: the page's other states.
  'fill.column': 'cột “{heading}”',
  'fill.by_choice': 'anh/chị chọn cho dòng “{label}”',
  'fill.unknown_cell': '{cell}, chữ “{label}”',
  'fill.unknown_tag': '{cell}: chỗ điền {tag} chưa có trong danh sách số liệu nên để nguyên.',
  'fill.left': 'Để nguyên ({n})',
  'fill.left_line': '{cell}, {label}: {why}',
  'fill.same': '{n} ô đã điền đúng từ lần trước.',
  'fill.pick': 'Chọn tệp bảng mẫu…',
  'fill.pick_hint':
    'Bảng mẫu là một trang của sổ đang mở, hoặc một tệp .xlsx khác. Tệp gốc giữ nguyên, bản đã điền lưu thành tệp mới.',
  'fill.reading': 'Đang xem bảng mẫu',
  'fill.none':
    'Chưa thấy trang nào điền được. Bảng mẫu cần chỗ điền dạng {tag}, hoặc dòng ghi tên số liệu và cột ghi kỳ này.',
  'fill.done_book': 'Đã điền {n} ô vào trang “{sheet}”.',
  'fill.done_file': 'Đã đưa tệp “{name}” cho trình duyệt lưu, điền {n} ô.',
  'fill.forgotten': 'Trang đang khóa nên không nhớ được các ô này; lần sau chúng được coi là anh/chị tự ghi.',
  'fill.file_name': '{base} - đã điền.{extension}',

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

  'new.intro': 'Sổ có sẵn cột và danh sách chọn. Nhập đến đâu, Tổng hợp nhận ra đến đó.',
  'new.year': 'Cho năm',
  'new.sheets': 'Gồm các trang',
  'new.names': 'Chép sẵn họ tên đảng viên từ sổ đang mở',
  'new.create': 'Lập sổ mới {n} trang',
  // Not in UX.md: what is added besides, what stays, what was done, and a year that is none.
  'new.guide': 'Luôn có thêm trang “Hướng dẫn”: ghi gì ở sổ nào.',
  'new.promise': 'Các trang mới thêm vào cuối sổ đang mở. Các trang của anh/chị giữ nguyên.',
  'new.promise_file': 'Sổ mới là một tệp riêng. Sổ đang mở giữ nguyên.',
  'new.added': 'Đã thêm {n} trang vào sổ. Anh/chị bắt đầu từ trang hướng dẫn.',
  'new.saving': 'Trình duyệt đang lưu tệp “{name}”, thường vào thư mục Tải về (Downloads).',
  'new.file': 'Sổ chi bộ {year}.xlsx',
  'new.year_four': 'Năm gồm bốn chữ số, ví dụ 2019.',

  // Not in UX.md: the page of last year's figures.
  'last.intro':
    'Cột “Cùng kỳ năm trước” lấy số {last} ở những chỗ sau; chỗ nào đứng trước mà có số thì dùng chỗ ấy.',
  'last.own_sheets': 'các trang ghi {last} trong sổ này;',
  'last.own_table': 'trang “{table}” trong sổ này;',
  'last.file': 'sổ {last}, chọn ở cuối trang này;',
  'last.typed': 'số anh/chị gõ ở cột “Cùng kỳ năm trước” của trang “{table}”.',
  'last.known': 'Hiện {n} trên {m} số liệu có số {last} để so.',
  'last.pick': 'Chọn sổ {last}…',
  'last.chosen': 'Đã đọc sổ “{name}”: {n} số liệu.',
  'last.drop': 'Bỏ sổ này',

  'set.unit': 'Tên chi bộ',
  'set.superior': 'Đảng bộ (đảng ủy) cấp trên',
  'set.secretary': 'Người ký',
  'set.post': 'Chức vụ người ký',
  'set.place': 'Nơi viết báo cáo',
  'set.ceiling': 'Tính mức {ceiling}% xuất sắc trên',
  'set.ceiling_a': 'Số hoàn thành tốt trở lên',
  'set.ceiling_b': 'Số xếp loại hoàn thành tốt',
  // Not in UX.md's list as a key; its wording is picture 13's.
  'set.ceiling_of': 'năm nay: {ceiling}% của {n} là {most}',
  'set.fee': 'Đảng phí để lại chi bộ (%)',
  'set.memory': 'Các lựa chọn đã nhớ',
  'set.forget': 'Quên',
  'set.forget_all': 'Quên tất cả',
  'set.save': 'Lưu thiết lập',
  // Not in UX.md: what the sheets say themselves, a share that is none, what was done, the one dialog.
  'set.said': 'Trong sổ ghi “{what}”; bảng dùng theo sổ.',
  'set.fee_share': 'Tỷ lệ là một số từ 0 đến 100.',
  'set.saved': 'Đã lưu vào sổ đang mở. Bấm Tổng hợp lại để bảng dùng thiết lập mới.',
  'set.saved_file': 'Đã ghi vào tệp. Tổng hợp rồi lưu tệp Excel thì thiết lập đi cùng tệp.',
  'set.forget_what': 'Quên: {what}',
  'set.memory_none': 'Chưa có lựa chọn nào được nhớ.',
  'set.memory_others': '{n} lựa chọn khác cũng nhớ trên máy này.',
  'set.forget_ask': 'Quên tất cả lựa chọn đã nhớ trên máy này? Lần sau sẽ hỏi lại từ đầu.',

  'run.title': 'Đang tổng hợp {period}',
  // Not in UX.md: names what a stage's icon says.
  'run.stage_done': 'đã xong',
  'run.read': 'Đọc các trang',
  'run.recognise': 'Nhận ra bảng và cột',
  'run.check': 'Kiểm tra, đối chiếu',
  'run.compute': 'Tính số liệu',
  'run.write': 'Ghi bảng tổng hợp',
  'run.chart': 'Vẽ biểu đồ',
  'run.stage': 'Bước {i} trên {n}: {name}',
  'run.safe': 'Chưa ghi gì vào sổ. Dừng lúc nào cũng được.',
  'run.writing': 'Đang ghi, xin chờ vài giây.',
  'run.stop': 'Dừng lại',
  'run.stopped': 'Đã dừng. Sổ không có gì thay đổi.',

  'result.done': 'Đã lập xong {n} số liệu, {c} biểu đồ',
  'result.open_sheet': 'Mở trang {sheet}',
  'result.tab_figures': 'Số liệu',
  'result.tab_findings': 'Lưu ý',
  'result.open_all': 'Mở hết các mục',
  'result.close_all': 'Thu gọn các mục',
  'result.prev_up': '{last}: {prev}, tăng {d}',
  'result.prev_down': '{last}: {prev}, giảm {d}',
  'result.prev_same': '{last}: {prev}, không đổi',
  'result.prev_none': '{last}: chưa có số',
  // Not in UX.md: words (a rating) have no difference.
  'result.prev_words': '{last}: {prev}',
  'result.unconfirmed': 'chờ xác nhận',
  'result.section_findings': '{n} lưu ý',
  'result.again': 'Tổng hợp lại',
  'result.pending': '{n} số đã tính lại, chưa ghi vào bảng.',

  'rerun.apply': 'Cập nhật bảng',
  'rerun.yours': 'Anh/chị đã sửa ({n})',
  'rerun.keep': 'Giữ số của anh/chị: {v}',
  'rerun.over': 'Dùng số tính lại: {v}',
  'rerun.notes': '{n} ghi chú của anh/chị được giữ nguyên.',
  // Not in UX.md: what was typed in rows that our table no longer has.
  'rerun.dropped': 'Dòng không còn trong bảng ({n})',
  'rerun.dropped_do': 'Anh/chị đã ghi ở các dòng này. Cần giữ thì chép lại chỗ khác trong sổ.',
  'rerun.dropped_value': 'số đã ghi {v}',
  'rerun.dropped_note': 'ghi chú “{note}”',
  'rerun.title': 'Có gì khác so với lần trước',
  'rerun.source': 'Nguồn thay đổi ({n})',
  'rerun.rule': 'Cách tính thay đổi ({n})',
  'rerun.same': '{n} số liệu khác không đổi.',
  // Not in UX.md: what the column Nguồn said then, a row that is gone, the sign → in words, and a long list.
  'rerun.before': 'Lần trước lấy từ {source}.',
  'rerun.gone': 'không còn dòng này',
  'rerun.becomes': 'nay là',
  'rerun.all': 'Xem đủ {n} số liệu thay đổi',
  'rerun.nothing': 'Không có gì thay đổi từ lần trước.',

  'receipt.from': 'Lấy từ',
  // Not in UX.md as a key; its wording is picture 04's.
  'receipt.sheet': 'Trang “{sheet}”',
  'receipt.rule': 'Cách tính',
  'receipt.rows': 'Số dòng',
  'receipt.rows_val': 'Tính {n} trên {m} {u} đã đọc.',
  // Not in UX.md: a figure that counts marks or people and names no rows of its own.
  'receipt.counted': 'Đã đọc {m} {u}: {counted}.',
  'receipt.zero': 'Đã đọc {m} {u}, không có {u} nào thuộc loại này nên ghi 0.',
  'receipt.skipped': 'Bỏ qua: {what}.',
  'receipt.all_rows': 'Xem đủ {n} dòng',
  // Not in UX.md: the way back from receipt.all_rows, and the parts of a figure.
  'receipt.few_rows': 'Chỉ xem {n} dòng đầu',
  'receipt.parts': 'Gồm có',
  'receipt.empty_do': 'Bảng tổng hợp ghi “…” chỗ này, không ghi 0.',
  'receipt.empty_section': 'Chưa có số nào nên mục này không đưa vào bảng.',

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
  'find.dismiss_hint': 'Ghi lại trên máy này để lần sau còn nhớ.',
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

  'word.tab': 'Sang Word',
  'word.table': 'Bảng tổng hợp',
  'word.table_hint': 'Sao chép rồi sang Word bấm Ctrl+V.',
  // Not in UX.md's list as a key; its wording is picture 10's.
  'word.copy_table': 'Sao chép bảng',
  'word.copied': 'Đã sao chép bảng. Sang Word, bấm Ctrl+V.',
  'word.copy_blocked': 'Máy này chặn sao chép. Bảng bên dưới đã được chọn sẵn, anh/chị bấm Ctrl+C.',
  'word.report': 'Cả bản báo cáo',
  'word.report_hint': 'Tệp Word có sẵn lời văn, bảng và biểu đồ sửa được.',
  'word.tpl_default': 'Dùng mẫu có sẵn',
  'word.tpl_own': 'Dùng mẫu của đơn vị',
  'word.pick_tpl': 'Chọn tệp mẫu…',
  'word.tpl_ok': '{n} chỗ điền đúng',
  'word.tpl_bad': '{n} chỗ điền chưa đúng',
  'word.tpl_use': 'Hiểu là {tag}',
  'word.download_anyway': 'Tải, để trống {n} chỗ',
  // Not in UX.md: what a report may carry besides, and what is said of a person's own template.
  'word.number': 'Số báo cáo',
  'word.issued': 'Ngày ký',
  'word.receipts': 'Kèm phụ lục “Nguồn số liệu”',
  'word.tpl': 'Mẫu báo cáo',
  'word.tpl_hint': 'Trong mẫu, viết {name} ở chỗ cần số. Chọn tệp là xem được ngay chỗ nào chưa đúng.',
  'word.tpl_checking': 'Đang xem mẫu',
  'word.tpl_place': '{where}: {what}.',
  'word.tpl_places': 'Có ở {n} chỗ.',
  'word.tpl_kept': 'Chữ này để nguyên trong báo cáo.',
  'word.tpl_fix': 'Sửa trong Word rồi chọn lại tệp.',
  'word.tpl_empty': '{n} chỗ chưa có số liệu, báo cáo in dấu “…”.',
  'word.tpl_failed': 'Chưa đọc được tệp này. Kiểm tra tệp còn ở chỗ cũ rồi chọn lại.',
  'word.tags': 'Xem các chỗ điền dùng được',
  'word.tags_find': 'Tìm theo tên số liệu',
  'word.tags_none': 'Không có chỗ điền nào tên như vậy.',
  'word.tag_now': 'Đang là: {value}',
  'word.copy_tag': 'Sao chép',
  'word.copied_tag': 'Đã sao chép {tag}. Sang mẫu Word, bấm Ctrl+V.',
  'word.tag_blocked': 'Máy này chặn sao chép. Chữ bên dưới đã được chọn sẵn, anh/chị bấm Ctrl+C.',
  'word.download': 'Tải báo cáo Word',
  // Not in UX.md: the file's name, what stands while it is made, after it, and when it could not be.
  'word.file_name': 'Báo cáo {tail}.{ending}',
  'word.making': 'Đang lập tệp Word',
  'word.saving': 'Đang lưu tệp “{name}”, thường vào thư mục Tải về (Downloads).',
  'word.gaps': 'Trong tệp còn {n} chỗ chờ anh/chị viết hoặc xác nhận.',
  'word.report_failed':
    'Chưa lập được tệp Word. Kiểm tra mạng rồi bấm Tải báo cáo Word lần nữa; nếu vẫn vậy, tải lại trang này.',
  'word.charts': 'Biểu đồ',
  'word.copy_chart': 'Sao chép',
  'word.copied_chart': 'Đã sao chép biểu đồ. Sang Word, bấm Ctrl+V.',
  'word.no_chart': 'Chưa vẽ: {why}',
  // Not in UX.md: pictures the machine does not take, by where else the chart is.
  'word.chart_blocked':
    'Máy này chặn sao chép hình. Anh/chị lưu hình, rồi trong Word chọn Chèn (Insert), Ảnh (Pictures).',
  'word.save_chart': 'Lưu hình',
  'word.chart_file': '{title}.png',
  'word.chart_blocked_excel':
    'Chưa sao chép được hình. Ở trang biểu đồ của sổ này, bấm vào biểu đồ rồi bấm Ctrl+C.',
  'word.chart_undrawn':
    'Trình duyệt này không vẽ được hình. Biểu đồ có trong tệp Word và tệp Excel anh/chị lưu về.',

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
  // Not in UX.md: stands where a file has its name.
  'pane.this_book': 'Sổ đang mở',
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

export type TextKey = keyof typeof TEXTS;

type ValueNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never;
type Values<Key extends TextKey> = [ValueNames<(typeof TEXTS)[Key]>] extends [never]
  ? []
  : [Readonly<Record<ValueNames<(typeof TEXTS)[Key]>, string | number>>];

/** A key whose text has no values: what a list of data may name. */
export type PlainTextKey = { [Key in TextKey]: Values<Key> extends [] ? Key : never }[TextKey];

/** The text of a key with its `{x}` filled in; a value that is missing does not compile. */
export function text<Key extends TextKey>(key: Key, ...[values]: Values<Key>): string {
  const named: Readonly<Record<string, string | number>> = values ?? {};
  return TEXTS[key].replace(/\{(\w+)\}/g, (_, name: string) => String(named[name] ?? ''));
}

/** All keys, for the test that looks for unused and empty ones. */
export const TEXT_KEYS = Object.keys(TEXTS) as readonly TextKey[];
