import { isAnythingRecognised, understandWorkbook } from '../../../src/app/understand';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';
import { tablesOf } from './read-as';

const MEMBERS = sheetOf(
  'DS đảng viên',
  `
ĐẢNG ỦY CÁC CƠ QUAN TỈNH
CHI BỘ LIÊN MINH HTX TỈNH
DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1/2/1970 | 3/2/1996
2 | Phan Văn Bình | 5/6/1975 | 19/5/2001
3 | Trần Thị Cúc | 7/8/1980 | 2/9/2005
`,
);

/** The sheet beside the cell's member list: what is counted without an answer, and what is suggested. */
function beside(text: string): readonly (string | undefined)[] {
  const { recognised, questions } = understandWorkbook(workbookOf(MEMBERS, sheetOf('Sheet2', text)));
  const kind = recognised[1]?.tables[0]?.table.kind;
  return [kind, questions.find(({ at }) => at?.sheet === 'Sheet2')?.suggested];
}

const fund = (...above: readonly string[]): string => `
${above.join('\n')}
STT | Họ và tên | Số tiền
1 | Vũ Đình Trọng | 500000
2 | Hà Thị Loan | 200000
3 | Lý Quốc Khánh | 300000
`;
const ofMembers = (...above: readonly string[]): string =>
  fund(...above)
    .replace('Vũ Đình Trọng', 'Lê Văn An')
    .replace('Lý Quốc Khánh', 'Trần Thị Cúc');

describe('books of others in the workbook of a cell', () => {
  test.each([
    ['a company', ['CÔNG TY CP DỆT MAY HÒA THỌ', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['a school', ['TRƯỜNG TIỂU HỌC KIM ĐỒNG', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['an association', ['CHI HỘI KHUYẾN HỌC DÒNG HỌ VŨ', 'DANH SÁCH ĐÓNG GÓP QUỸ NĂM 2018']],
    ['a department', ['SỞ TÀI CHÍNH', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
  ])('under the letterhead of %s it is asked about and not counted', (_, above) => {
    expect(beside(fund(...above))).toEqual(['other', 'other']);
  });

  test('“Nông nghiệp” tells a department’s cell apart', () => {
    const members = {
      ...MEMBERS,
      rows: [[{ kind: 'text' as const, text: 'CHI BỘ PHÒNG NÔNG NGHIỆP' }], ...MEMBERS.rows.slice(2)],
    };
    const sheet = sheetOf('Sheet2', fund('TRUNG TÂM Y TẾ HUYỆN', 'DANH SÁCH ỦNG HỘ NĂM 2018'));
    const { questions } = understandWorkbook(workbookOf(members, sheet));
    expect(questions.map(({ suggested }) => suggested)).toEqual(['other']);
  });

  test('pupils who gave are outsiders without any letterhead', () => {
    expect(beside(fund('DANH SÁCH HỌC SINH ỦNG HỘ NĂM 2018'))).toEqual(['other', 'other']);
  });

  test.each([
    ['its own office', ['LIÊN MINH HTX TỈNH', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['its office spelled out', ['LIÊN MINH HỢP TÁC XÃ TỈNH', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['its office’s union', ['CÔNG ĐOÀN CƠ SỞ LIÊN MINH HTX TỈNH', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['a body without a name', ['VĂN PHÒNG', 'DANH SÁCH ỦNG HỘ NĂM 2018']],
    ['a title that begins like one', ['SỔ THEO DÕI ỦNG HỘ NĂM 2018']],
    ['a fund that begins like one', ['PHÒNG CHỐNG THIÊN TAI: DANH SÁCH ỦNG HỘ NĂM 2018']],
    [
      'another body, and the Party on the sheet',
      ['SỞ TÀI CHÍNH', 'CHI BỘ VĂN PHÒNG', 'DANH SÁCH ỦNG HỘ NĂM 2018'],
    ],
  ])('under %s it is the cell’s', (_, above) => {
    expect(beside(ofMembers(...above))).toEqual(['contributions', undefined]);
  });

  test('what was given to outsiders is the cell’s', () => {
    expect(beside(fund('DANH SÁCH HỖ TRỢ HỌC SINH NGHÈO NĂM 2018'))).toEqual(['contributions', undefined]);
  });

  test('an answer counts it', () => {
    const workbook = workbookOf(
      MEMBERS,
      sheetOf('Sheet2', fund('SỞ TÀI CHÍNH', 'DANH SÁCH ỦNG HỘ NĂM 2018')),
    );
    const [question] = understandWorkbook(workbook).questions;
    const answers = { [question?.id ?? '']: 'contributions' };
    const { books, questions } = understandWorkbook(workbook, { answers });
    expect([books.contributions.length, questions.length]).toEqual([1, 0]);
  });

  test('alone, money for a wedding is nothing of ours', () => {
    const sheet = sheetOf('Mừng cưới', fund('DANH SÁCH MỪNG CƯỚI'));
    expect(tablesOf(sheet).map(({ kind }) => kind)).toEqual(['other']);
    expect(isAnythingRecognised(understandWorkbook(workbookOf(sheet)))).toBe(false);
  });
});
