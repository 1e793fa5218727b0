import { understandWorkbook } from '../../src/app/understand';
import { questionsText } from '../../src/cli/questions-text';
import { periodOfYear } from '../../src/core/figures/periods';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

const FUND = `
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền (đồng)
1 | Lê Thị Sáu | 200
2 | Võ Thị Tám | 300000
`;
const options = { period: periodOfYear(2018) };

test('an open question is told with its id, its options and what they give', () => {
  const text = questionsText(understandWorkbook(workbookOf(sheetOf('Ủng hộ', FUND))), options);
  expect(text.split('\n').slice(2)).toEqual([
    '  “amount:200 so tien dong@ung ho | stt | ho va ten | so tien dong”: Số “200” ở ô C3 trang “Ủng hộ” là bao nhiêu tiền?',
    expect.stringMatching(/^ {4}Đề xuất: 200\.000 đồng, vì /),
    '    - “thousands”: 200.000 đồng (đang dùng); Số tiền vận động, đóng góp: 500.000 đồng',
    '    - “as_written”: 200 đồng; Số tiền vận động, đóng góp: 300.200 đồng',
  ]);
});

test('nothing open, nothing said', () => {
  const sure = FUND.replace('| 200\n', '| 200000\n');
  expect(questionsText(understandWorkbook(workbookOf(sheetOf('Ủng hộ', sure))), options)).toBe('');
});

test('a list of no kind is told with the id under which it can be said what it is', () => {
  const list =
    'TT | Mặt hàng | Nơi mua | Ghi thêm\n1 | Giấy in | Chợ | -\n2 | Mực | Chợ | -\n3 | Bút | Chợ | -';
  const text = questionsText(understandWorkbook(workbookOf(sheetOf('Mua sắm', list))), options);
  expect(text).toContain(
    '  “table:mua sam | tt | mat hang | noi mua | ghi them”: trang “Mua sắm”, vùng A1:D4',
  );
  expect(text).toContain('  Mã loại sổ: “members” (danh sách đảng viên), ');
});

test('a list that is asked about is not told again as one of no kind', () => {
  const members =
    'CHI BỘ HTX SAO MAI\nDANH SÁCH ĐẢNG VIÊN\nTT | Họ và tên | Ngày vào Đảng\n1 | Lê Văn An | 3/2/2000';
  const fund = `SỞ TÀI CHÍNH\n${FUND.trim()}`.replace('ĐẢNG VIÊN ', '');
  const read = understandWorkbook(workbookOf(sheetOf('DS', members), sheetOf('Ủng hộ', fund)));
  expect(read.questions.map(({ id }) => id)).toEqual([
    'kind:contributions@ung ho | stt | ho va ten | so tien dong',
  ]);
  const text = questionsText(read, options);
  expect(text).toContain('    Đề xuất: Không tính. Bảng ghi tên một cơ quan, tổ chức khác.');
  expect(text).not.toContain('mã bảng');
});
