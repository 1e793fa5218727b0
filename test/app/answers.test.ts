import { reanswer, weighOptions } from '../../src/app/answers';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

/** Two people, three meetings: 4 “x” and, in the whole of the third, 2 “v”. */
const BOOK = workbookOf(
  sheetOf(
    'Điểm danh',
    `
ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2 | T3
1 | Lê Văn An | x | x | v
2 | Phan Văn Bình | x | x | v
`,
  ),
);
const ID = 'mark:v@diem danh';
const ATTENDED = 'luot_du_sinh_hoat';
const UNDERSTOOD = understandWorkbook(BOOK);

describe('questions and answers', () => {
  test('a question is asked once, and its guess stands meanwhile', () => {
    const asked = UNDERSTOOD.asked;
    expect(asked.map(({ question, answer }) => [question.id, question.suggested, answer])).toEqual([
      [ID, 'present', null],
    ]);
  });

  test('each option tells the figures the options disagree on', () => {
    const [asked] = UNDERSTOOD.asked;
    if (!asked) throw new Error('no question');
    const weighed = weighOptions(asked.question, UNDERSTOOD, {});
    const attended = weighed.map(({ id, figures }) => [id, figures.find((f) => f.id === ATTENDED)?.value]);
    expect(attended[0]).toEqual(['present', 6]);
    expect(attended.slice(1).map(([, value]) => value)).toEqual(attended.slice(1).map(() => 4));
    const names = weighed.map(({ figures }) => figures.map(({ id }) => id).join());
    expect(new Set(names).size).toBe(1);
  });

  test('an answer counts, is no question any more, and can still be looked at and taken back', () => {
    const [open] = UNDERSTOOD.asked;
    const other = open?.question.options.find(({ id }) => id !== 'present')?.id ?? '';
    const options = { answers: { [ID]: other } };
    const understood = reanswer(UNDERSTOOD, options);
    const { asked } = understood;
    expect(understood.questions).toEqual([]);
    expect(asked).toMatchObject([{ question: { id: ID }, answer: other }]);
    const figure = summarise(understood, options).figures.find(({ id }) => id === ATTENDED);
    expect([figure?.value, figure?.status]).toEqual([4, 'ok']);
    expect(reanswer(understood, {}).asked).toMatchObject([{ question: { id: ID }, answer: null }]);
  });

  test('what is none of the options, and what these sheets do not ask, is no answer', () => {
    const options = { answers: { [ID]: 'nothing', 'rating:final@xep loai': 'heading:chi bo' } };
    const { asked } = reanswer(UNDERSTOOD, options);
    expect(asked).toMatchObject([{ question: { id: ID }, answer: null }]);
  });
});
