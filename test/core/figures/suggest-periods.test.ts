import { suggestPeriods } from '../../../src/core/figures/suggest-periods';
import { attendance, education, members, NO_BOOKS, ratings } from './book-builder';

const workbook = (name: string) => ({ name, sheets: [] });
const tails = (books: Partial<typeof NO_BOOKS>, name = 'so.xlsx') =>
  suggestPeriods({ ...NO_BOOKS, ...books }, workbook(name)).map(({ period }) => period.tail);
const LIST = (title: string) =>
  members({ sheet: 'DS', title }, 'full_name | joined\n Nguyễn Văn An | 03/02/1995');

describe('which period a workbook speaks of', () => {
  test('titles and sheet names, the most first', () => {
    const rated = (sheet: string) => ratings(sheet, 'full_name | final_rating\n Nguyễn Văn An | tot');
    expect(
      tails({ members: [LIST('tính đến 31/12/2018')], ratings: [rated('XL 2018'), rated('XL 2017')] }),
    ).toEqual(['2018', '2017']);
  });

  test('dates of what happened; joining dates say nothing', () => {
    const lessons = education('TT', 'date | content\n 05/01/2017 | A\n 05/01/2018 | B\n 05/02/2018 | C');
    expect(tails({ members: [LIST('')], education: [lessons] })).toEqual(['2018', '2017']);
    expect(tails({ members: [LIST('')] })).toEqual([]);
  });

  test('a school year', () => {
    const sheet = attendance(
      { sheet: 'DD', title: 'Năm học 2017-2018' },
      'full_name | T9@09/2017 | T1@01/2018 | T2@02/2018\n Nguyễn Văn An | x | x | x',
    );
    expect(tails({ attendance: [sheet] })[0]).toBe('2017-2018');
  });

  test('a list of the next January speaks of the year before', () => {
    expect(tails({ members: [LIST('tính đến ngày 15/01/2019')] })).toEqual(['2018']);
  });

  test('the file’s name only where nothing else tells', () => {
    expect(tails({}, 'So chi bo 2018.xlsx')).toEqual(['2018']);
    expect(tails({ members: [LIST('năm 2017')] }, 'So chi bo 2018.xlsx')).toEqual(['2017']);
  });

  test('says why', () => {
    const [best] = suggestPeriods({ ...NO_BOOKS, members: [LIST('năm 2018')] }, workbook('x'));
    expect(best?.why).toBe('Chọn năm 2018: 1 bảng ghi năm 2018.');
  });
});
