import { reanswer } from '../../src/app/answers';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import { keptPart, NOTHING_KEPT } from '../../src/core/kept/kept-part';
import { NOTHING_REMEMBERED, type Remembered, saidAt, saidHere } from '../../src/core/kept/remembered';
import { periodOfYear } from '../../src/core/figures/periods';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

const MORNING = '2018-12-20T08:00:00.000Z';
const NOON = '2018-12-20T12:00:00.000Z';
const ID = 'mark:v@diem danh';
const period = periodOfYear(2018);

const ROLL = sheetOf(
  'Điểm danh',
  `
ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2 | T3
1 | Lê Văn An | x | x | v
2 | Phan Văn Bình | x | x | v
`,
);

/** 4 without the “v”, 6 with them: the figure, its status, what is suggested while it is open, the answer. */
function attended(own: Remembered, remembered: Remembered, answers = {}): readonly unknown[] {
  const memory = { ...NOTHING_REMEMBERED, answers: own };
  const workbook = { ...workbookOf(ROLL), keptPart: keptPart({ ...NOTHING_KEPT, memory }) };
  const options = { period, remembered, answers };
  const understood = understandWorkbook(workbook, options);
  const [asked] = understood.asked;
  const figure = summarise(understood, options).figures.find(({ id }) => id === 'luot_du_sinh_hoat');
  const open = understood.questions.map(({ suggested }) => suggested);
  return [figure?.value, figure?.status, open, asked?.answer];
}

const said = (when: string, option: string | null) => saidAt(when, { [ID]: option });

describe('an answer of this workbook and one of another', () => {
  test.each([
    ['only here', said(MORNING, 'absent'), {}, [4, 'ok', [], 'absent']],
    ['only elsewhere', {}, said(MORNING, 'absent'), [4, 'ok', [], 'absent']],
    ['both the same', said(MORNING, 'absent'), said(NOON, 'absent'), [4, 'ok', [], 'absent']],
    ['the newer one here', said(NOON, 'absent'), said(MORNING, 'present'), [4, 'ok', [], 'absent']],
    [
      'taken back elsewhere since',
      said(MORNING, 'absent'),
      said(NOON, null),
      [6, 'unconfirmed', ['present'], null],
    ],
    ['taken back here before', said(MORNING, null), said(NOON, 'absent'), [4, 'ok', [], 'absent']],
  ])('%s', (_, own, elsewhere, expected) => {
    expect(attended(own, elsewhere)).toEqual(expected);
  });

  test('the newer one elsewhere says otherwise: it is used, and asked about again', () => {
    const other = said(NOON, 'absent');
    expect(attended(said(MORNING, 'present'), other)).toEqual([4, 'unconfirmed', ['absent'], null]);
    const memory = { ...NOTHING_REMEMBERED, answers: said(MORNING, 'present') };
    const workbook = { ...workbookOf(ROLL), keptPart: keptPart({ ...NOTHING_KEPT, memory }) };
    const read = understandWorkbook(workbook, { remembered: other });
    expect(read.questions[0]?.why).toBe(
      'Vắng không lý do, theo câu trả lời gần đây nhất trên máy này, ở một sổ khác. Sổ này trước đó đã trả lời: Có mặt.',
    );
    const settled = reanswer(read, {
      remembered: { ...other, ...saidHere('2018-12-21T08:00:00.000Z', { [ID]: 'present' }) },
    });
    expect(settled.asked.map(({ answer }) => answer)).toEqual(['present']);
  });

  test('said for this workbook in this visit, or for this reading, it settles the question', () => {
    expect(attended(said(MORNING, 'present'), saidHere(NOON, { [ID]: 'absent' }))).toEqual([
      4,
      'ok',
      [],
      'absent',
    ]);
    expect(attended(said(MORNING, 'present'), said(NOON, 'absent'), { [ID]: 'absent' })).toEqual([
      4,
      'ok',
      [],
      'absent',
    ]);
  });
});
