import { weighOptions } from '../../src/app/answers';
import { summarise, type Summary } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import type { Answers } from '../../src/core/checks/question';
import type { Figure } from '../../src/core/figures/figure';
import { periodOfYear } from '../../src/core/figures/periods';
import type { Workbook } from '../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../sheets/sheet-of';
import { QUESTION_BOOKS, type QuestionBook } from './question-books';

const period = periodOfYear(2018);

function workbookIn({ sheets }: QuestionBook): Workbook {
  return workbookOf(...Object.entries(sheets).map(([name, text]) => sheetOf(name, text)));
}

function read(workbook: Workbook, answers: Answers = {}): Summary {
  const options = { period, answers };
  return summarise(understandWorkbook(workbook, options), options);
}

const open = ({ understood }: Summary) => understood.asked.filter(({ answer }) => answer === null);
const values = (figures: readonly Figure[]) => figures.map(({ id, value }) => [id, value]);

test('what sheets of one shape ask is asked once, for all of them', () => {
  const months = QUESTION_BOOKS.find(({ name }) => name === 'one mark on the sheets of two months');
  if (!months) throw new Error('no such book');
  const { asked } = read(workbookIn(months)).understood;
  expect(asked.map(({ question }) => [question.id, question.alsoAt?.map(({ sheet }) => sheet)])).toEqual([
    ['mark:-@diem danh', ['Điểm danh T2']],
  ]);
  expect(asked[0]?.question.why).toMatch(/ Câu trả lời dùng cho cả trang “Điểm danh T2”\.$/);
});

describe('what a sheet of another year leaves open', () => {
  const roll = (year: number, mark: string) =>
    `ĐIỂM DANH SINH HOẠT CHI BỘ NĂM ${String(year)}\nTT | Họ và tên | T1 | T2 | T3
1 | Lê Văn An | x | x | ${mark}\n2 | Phan Văn Bình | x | x | x`;
  const workbook = workbookOf(
    sheetOf('Điểm danh 2017', roll(2017, 'v')),
    sheetOf('Điểm danh 2018', roll(2018, 'P')),
  );
  const attended = (year: number) => {
    const options = { period: periodOfYear(year) };
    const { figures, findings } = summarise(understandWorkbook(workbook), options);
    const figure = figures.find(({ id }) => id === 'luot_du_sinh_hoat');
    const mark = findings.find(({ code }) => code === 'ambiguous_mark');
    return [figure?.value, figure?.status, mark?.severity, mark?.affects.length];
  };

  test('is no doubt about this one, and its findings move no figure', () => {
    expect(attended(2018)).toEqual([5, 'ok', 'info', 0]);
    expect(attended(2017)).toEqual([5, 'unconfirmed', 'warning', 4]);
  });
});

describe.each(QUESTION_BOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
  const workbook = workbookIn(book);
  const before = read(workbook);
  const questions = open(before).map(({ question }) => question);
  const weighed = questions.map((question) => ({
    question,
    options: weighOptions(question, before.understood, { period }),
    answered: question.options.map(({ id }) => read(workbook, { [question.id]: id })),
  }));

  test('is asked, with a best answer, its reason, and two answers or more', () => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { text, why, options, suggested } of questions) {
      expect(text).toMatch(/\?$/);
      expect(why).toMatch(/\.$/);
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      expect(options.map(({ id }) => id)).toContain(suggested);
    }
  });

  test('meanwhile the best answer is used, and no figure that hangs on it is sure', () => {
    for (const { question, answered } of weighed) {
      const guess = answered[question.options.findIndex(({ id }) => id === question.suggested)];
      expect(values(before.figures)).toEqual(values(guess?.figures ?? []));
      const moved = before.figures.filter(({ value }, index) =>
        answered.some(({ figures }) => figures[index]?.value !== value),
      );
      expect(moved.length).toBeGreaterThan(0);
      expect(moved.filter(({ status }) => status === 'ok').map(({ id }) => id)).toEqual([]);
      expect(moved.filter(({ value, status }) => value !== null && status !== 'unconfirmed')).toEqual([]);
    }
  });

  test('each answer gives just the figures it promised, and all that it changes was promised', () => {
    for (const { options, answered } of weighed) {
      options.forEach((option, index) => {
        const { figures = [] } = answered[index] ?? {};
        const promised = new Map(values(option.figures) as [string, Figure['value']][]);
        expect(values(figures.filter(({ id }) => promised.has(id)))).toEqual([...promised]);
        const differing = figures.filter(({ value }, at) =>
          answered.some((other) => other.figures[at]?.value !== value),
        );
        expect(differing.map(({ id }) => id)).toEqual([...promised.keys()]);
      });
    }
  });

  test('counted by hand', () => {
    const [id, ...counted] = book.gives;
    const [first] = weighed;
    const given = first?.answered.map(({ figures }) => figures.find((figure) => figure.id === id)?.value);
    expect(given).toEqual(counted);
  });

  test('once it is answered nothing is open and every figure is sure', () => {
    const most = Math.max(...questions.map(({ options }) => options.length));
    for (let option = 0; option < most; option++) {
      const answers = Object.fromEntries(
        questions.map(({ id, options }) => [id, options[Math.min(option, options.length - 1)]?.id ?? '']),
      );
      const after = read(workbook, answers);
      expect(open(after)).toEqual([]);
      expect(after.understood.questions).toEqual([]);
      expect(after.figures.filter(({ status }) => status === 'unconfirmed').map(({ id }) => id)).toEqual([]);
    }
  });
});
