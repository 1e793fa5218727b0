import { answerLabel, optionWords, questionOfFinding } from '../../src/taskpane/ask-words';
import { conflictValue, droppedWords } from '../../src/taskpane/conflict-words';
import { questionExcerpt } from '../../src/taskpane/question-excerpt';
import { at, fakeUnderstood } from './fake-book';
import { fakeOutcome, figureOf } from './fake-outcome';

const understood = fakeUnderstood();
const [question] = understood.questions;
if (!question) throw new Error('the fake book asks one question');
const marked = { ...question, id: 'mark:v@diem danh' };
const asked = [{ question: marked, answer: null }];

describe('a question in words', () => {
  test('what an option gives: three figures at most, each with its unit', () => {
    const figures = [
      figureOf('a', 'sinh_hoat', 117, { label: 'Lượt dự', unit: 'lượt' }),
      figureOf('b', 'sinh_hoat', 97.5, { label: 'Tỷ lệ', unit: '%' }),
      figureOf('c', 'sinh_hoat', null, { label: 'Vắng' }),
      figureOf('d', 'sinh_hoat', 1, { label: 'Thừa' }),
    ];
    expect(optionWords({ id: 'present', label: 'Có mặt', figures })).toBe(
      'Lượt dự: 117\u00a0lượt; Tỷ lệ: 97,5%; Vắng: chưa có số',
    );
    expect(optionWords({ id: 'present', label: 'Có mặt', figures: [] })).toBe('');
  });

  test('the answer as its option reads', () => {
    expect(answerLabel({ question: marked, answer: 'absent' })).toBe('Vắng mặt');
    expect(answerLabel({ question: marked, answer: null })).toBeNull();
  });

  test('a finding about the same mark in the same cells leads to the question, no other does', () => {
    const findings = fakeOutcome(understood).findings;
    const about = findings.map((finding) => questionOfFinding(finding, asked)?.question.id ?? null);
    expect(about).toEqual([null, marked.id]);
    const [, mark] = findings;
    if (!mark) throw new Error('no finding');
    expect(questionOfFinding({ ...mark, at: at('Điểm danh!E2:E2') }, asked)).toBeNull();
    expect(questionOfFinding({ ...mark, code: 'undated_row' }, asked)).toBeNull();
    const elsewhere = {
      question: { ...marked, at: at('Tổ 2!C3:C4'), alsoAt: [mark.at ?? at('Tổ 2!C3')] },
      answer: null,
    };
    expect(questionOfFinding(mark, [elsewhere])).toBe(elsewhere);
  });
});

describe('the cells a question shows', () => {
  const rowsOf = (excerpt: ReturnType<typeof questionExcerpt>) =>
    excerpt?.rows.map(({ cells }) => cells.map((cell) => (cell.marked ? `[${cell.text}]` : cell.text)));

  test('a mark: the rows that have it, names first, neighbours beside', () => {
    const excerpt = questionExcerpt(understood, marked);
    expect(excerpt?.headings).toEqual(['Họ và tên', 'T1', 'T2', 'T11']);
    expect(rowsOf(excerpt)).toEqual([
      ['Nguyễn Văn Hòa', 'x', 'x', '[v]'],
      ['Trần Thị Mai Phương', 'x', 'P', '[v]'],
    ]);
  });

  test('columns to choose from: those of the options', () => {
    const options = [
      { id: 'heading:t1', label: 'T1', columns: [3] },
      { id: 'heading:t11', label: 'T11', columns: [5] },
    ];
    const rating = { ...marked, id: 'rating:final@diem danh', at: at('Điểm danh!A1:E3'), options };
    expect(rowsOf(questionExcerpt(understood, rating))?.[0]).toEqual(['Nguyễn Văn Hòa', '[x]', 'x', '[v]']);
  });

  test('never more than three rows and four columns', () => {
    const members = { ...marked, id: 'money@ds', at: at('DS đảng viên!A3:D8') };
    const excerpt = questionExcerpt(understood, members);
    expect([excerpt?.rows.length, excerpt?.headings.length]).toEqual([3, 4]);
  });

  test('nothing where no table is', () => {
    expect(questionExcerpt(understood, { ...marked, at: null })).toBeNull();
    expect(questionExcerpt(understood, { ...marked, at: at('Không có!A1') })).toBeNull();
  });
});

describe('what was typed on our sheet', () => {
  test.each([
    [1_000_000, '1.000.000'],
    ['khoảng 5', 'khoảng 5'],
    [null, 'chưa có số'],
    ['…', 'chưa có số'],
  ])('%p reads %s', (value, words) => {
    expect(conflictValue(value)).toBe(words);
  });

  test('nothing typed is lost', () => {
    expect(droppedWords({ label: 'Bằng khen', value: 4, note: 'đã trao' })).toBe(
      'Bằng khen: số đã ghi 4; ghi chú “đã trao”',
    );
    expect(droppedWords({ label: 'Bằng khen', value: null, note: 'đã trao' })).toBe(
      'Bằng khen: ghi chú “đã trao”',
    );
  });
});
