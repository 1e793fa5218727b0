import { weighOptions } from '../../src/app/answers';
import { summarise } from '../../src/app/summarise';
import { isAnythingRecognised, understandWorkbook } from '../../src/app/understand';
import { periodOfYear } from '../../src/core/figures/periods';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

/** The only list of people in the book; nothing of the Party on it. */
const STAFF = `
STT | Họ và tên | Năm sinh | Giới tính | Chức vụ
1 | Lê Thanh Tùng | 1970 | Nam | Giám đốc
2 | Phùng Thị Hà | 1975 | Nữ | Phó Giám đốc
3 | Tôn Thất Bách | 1981 | Nam | Chuyên viên
`;
const ID = 'kind:members@stt | ho va ten | nam sinh | gioi tinh | chuc vu';
const period = periodOfYear(2018);

function readWith(answers: Readonly<Record<string, string>>, sheet = STAFF) {
  const options = { period, answers };
  const understood = understandWorkbook(workbookOf(sheetOf('Sheet1', sheet)), options);
  const figures = summarise(understood, options).figures;
  const figure = figures.find(({ id }) => id === 'tong_dang_vien');
  return { understood, options, shown: [figure?.value, figure?.status] };
}

describe('what a doubtful table is', () => {
  test('the only list of people without evidence is asked about, its figures wait', () => {
    const { understood, shown } = readWith({});
    expect(understood.questions.map(({ id, suggested }) => [id, suggested])).toEqual([[ID, 'members']]);
    expect(shown).toEqual([3, 'unconfirmed']);
  });

  test('each answer with the figure it gives', () => {
    const { understood, options } = readWith({});
    const [question] = understood.questions;
    if (!question) throw new Error('nothing asked');
    const weighed = weighOptions(question, understood, options).map(({ id, figures }) => [
      id,
      figures.find((figure) => figure.id === 'tong_dang_vien')?.value,
    ]);
    expect(weighed).toEqual([
      ['members', 3],
      ['other', null],
    ]);
  });

  test('“yes” makes it sure', () => {
    const { understood, shown } = readWith({ [ID]: 'members' });
    expect(understood.questions).toEqual([]);
    expect(shown).toEqual([3, 'ok']);
  });

  test('“no” leaves the book without any table of ours', () => {
    const { understood, shown } = readWith({ [ID]: 'other' });
    expect(isAnythingRecognised(understood)).toBe(false);
    expect(shown).toEqual([null, 'no_source']);
  });

  test('another list of one name has a shape of its own', () => {
    const other = STAFF.replace('Chức vụ', 'Quê quán');
    expect(readWith({ [ID]: 'members' }, other).shown).toEqual([3, 'unconfirmed']);
  });

  test.each([
    [
      'a second list of people',
      `${STAFF}\n\nSTT | Họ và tên | Lương cơ bản | Thực lĩnh\n1 | Lê Thanh Tùng | 5000000 | 6000000\n2 | Phùng Thị Hà | 4000000 | 5000000`,
    ],
    ['a title that names others', `DANH SÁCH NHÂN VIÊN CÔNG TY\n${STAFF.trim()}`],
  ])('%s: nothing is guessed', (_, sheet) => {
    expect(isAnythingRecognised(readWith({}, sheet).understood)).toBe(false);
  });
});
