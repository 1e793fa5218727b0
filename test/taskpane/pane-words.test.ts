import type { HostFault } from '../../src/ports/workbook-host';
import { faultAdvice, faultTitle, needsAnotherFile } from '../../src/taskpane/fault-way';
import { comparison, knowsLastYear, rowsLine } from '../../src/taskpane/figure-words';
import { byEffect, effectWords, findingTone } from '../../src/taskpane/finding-order';
import { keyLine } from '../../src/taskpane/key-figures';
import { paneSections } from '../../src/taskpane/printed-sections';
import { missingKinds, recognisedTables, sheetLines } from '../../src/taskpane/sheet-lines';
import { saveName } from '../../src/taskpane/save-name';
import { fakeUnderstood, yearOf } from './fake-book';
import { fakeOutcome, figureOf } from './fake-outcome';

const outcome = fakeOutcome(fakeUnderstood());

describe('last year in words', () => {
  test.each([
    [10, 9, 'năm 2017: 9, tăng 1'],
    [7, 9, 'năm 2017: 9, giảm 2'],
    [8, 8, 'năm 2017: 8, không đổi'],
    [97.5, 97.2, 'năm 2017: 97,2, tăng 0,3'],
    [1_740_000, 740_000, 'năm 2017: 740.000, tăng 1.000.000'],
    [0, 1, 'năm 2017: 1, giảm 1'],
    [null, 4, 'năm 2017: 4'],
    ['Hoàn thành tốt', 'Hoàn thành', 'năm 2017: Hoàn thành'],
    [3, null, 'năm 2017: chưa có số'],
  ])('%p after %p: %s', (value, before, words) => {
    const figure = figureOf('x', 'to_chuc', value, { previous: { value: before, source: '' } });
    expect(comparison(figure, 'năm 2017', true)).toBe(words);
  });

  test('nothing at all is known of last year: no row repeats it', () => {
    const figures = [figureOf('x', 'to_chuc', 3), figureOf('y', 'to_chuc', 1)];
    expect(knowsLastYear(figures)).toBe(false);
    expect(comparison(figureOf('x', 'to_chuc', 3), 'năm 2017', false)).toBeNull();
    expect(knowsLastYear(outcome.figures)).toBe(true);
  });
});

describe('the rows of a receipt', () => {
  const rows = (n: number) => Array.from({ length: n }, () => ({}) as never);
  test('counted of read, and what was skipped', () => {
    const figure = figureOf('x', 'to_chuc', 10, {
      receipt: { readRows: 11, countedRows: rows(10), skipped: ['dòng Tổng cộng'] },
    });
    expect(rowsLine(figure, 'người')).toBe('Tính 10 trên 11 người đã đọc. Bỏ qua: dòng Tổng cộng.');
  });
  test('a real zero tells how many rows were read', () => {
    expect(rowsLine(figureOf('x', 'khen_thuong', 0, { receipt: { readRows: 4 } }), 'dòng')).toBe(
      'Đã đọc 4 dòng, không có dòng nào thuộc loại này nên ghi 0.',
    );
  });
  test('marks are counted, not rows', () => {
    const figure = figureOf('x', 'sinh_hoat', 117, {
      receipt: { readRows: 10, counted: '116 ô “x”, 1 ô “M”' },
    });
    expect(rowsLine(figure, 'dòng')).toBe('Đã đọc 10 dòng: 116 ô “x”, 1 ô “M”.');
  });
});

describe('the key line of a section', () => {
  test('pads counts, not rates or money', () => {
    const figures = [
      figureOf('ky_sinh_hoat', 'sinh_hoat', 9),
      figureOf('ty_le_du_sinh_hoat', 'sinh_hoat', 97.5),
      figureOf('tien_van_dong', 'doan_the', 740_000),
      figureOf('phan_qua', 'doan_the', 9),
    ];
    expect(keyLine('sinh_hoat', figures)).toBe('09 kỳ, dự 97,5%');
    expect(keyLine('doan_the', figures)).toBe('vận động 740.000, tặng 09 phần quà');
  });
  test('ratings: good or better of those rated', () => {
    const figures = [
      figureOf('dang_vien_duoc_danh_gia', 'danh_gia', 10),
      figureOf('xep_loai_tot_tro_len', 'danh_gia', 10),
      figureOf('xep_loai_xuat_sac', 'danh_gia', 2),
    ];
    expect(keyLine('danh_gia', figures)).toBe('10/10 tốt trở lên, 02 xuất sắc');
  });
  test('a section of zeros still says something; one without values says nothing', () => {
    expect(keyLine('khen_thuong', [figureOf('giay_khen', 'khen_thuong', 0, { label: 'Giấy khen' })])).toBe(
      'Giấy khen: 0',
    );
    expect(keyLine('khen_thuong', [figureOf('giay_khen', 'khen_thuong', null)])).toBe('');
  });
});

describe('the sections of the pane', () => {
  test('printed ones with their Romans, then those without a value, without one', () => {
    expect(paneSections(outcome.report).map(({ roman, title }) => [roman, title])).toEqual([
      ['I', 'Tổ chức, đảng viên (tính đến 31/12/2018)'],
      ['II', 'Sinh hoạt chi bộ'],
      ['III', 'Khen thưởng'],
      [null, 'Đảng phí'],
    ]);
  });
});

describe('findings', () => {
  test('unconfirmed figures first, then by effect, then those that change nothing', () => {
    const finding = (code: string, affects: readonly string[], effect?: number) => ({
      code,
      severity: 'warning' as const,
      message: code,
      at: null,
      affects,
      ...(effect === undefined ? {} : { effect }),
    });
    const figures = [
      figureOf('sure', 'to_chuc', 1),
      figureOf('unsure', 'to_chuc', 1, { status: 'unconfirmed' }),
    ];
    const order = byEffect(
      [finding('d', []), finding('c', ['sure'], 0.1), finding('b', ['sure'], 0.9), finding('a', ['unsure'])],
      figures,
    );
    expect(order.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('the card says what moves and what is counted now', () => {
    const [info, ask] = outcome.findings;
    if (!info || !ask) throw new Error('the fake has two findings');
    expect(effectWords(info, outcome.figures)).toBe('Không làm đổi số liệu.');
    expect(effectWords(ask, outcome.figures)).toBe(
      'Ảnh hưởng: lượt đảng viên dự sinh hoạt. Hiện tính: 5\u00a0lượt.',
    );
    expect(findingTone(ask, outcome.figures)).toBe('ask');
    expect(findingTone({ ...ask, severity: 'error' }, outcome.figures)).toBe('fix');
    expect(findingTone({ ...info, severity: 'error' }, outcome.figures)).toBe('look');
  });

  test('many figures: three names and a number', () => {
    const figures = ['Ai', 'Ba', 'Co', 'Da', 'Em'].map((label) => figureOf(label, 'to_chuc', 1, { label }));
    const affects = figures.map(({ id }) => id);
    expect(effectWords({ code: 'x', severity: 'info', message: '', at: null, affects }, figures)).toBe(
      'Ảnh hưởng: ai, ba, co và 2 số liệu khác.',
    );
  });
});

describe('the first screen', () => {
  test('lists sheets by rows, then hidden, unused', () => {
    expect(sheetLines(fakeUnderstood()).map(({ mark, sheet }) => [mark, sheet])).toEqual([
      ['recognised', 'DS đảng viên'],
      ['recognised', 'Điểm danh'],
      ['hidden', 'Nháp'],
      ['unused', 'Cây xanh'],
    ]);
    expect(recognisedTables(fakeUnderstood())).toBe(2);
  });

  test('names what is missing, meetings only once and a plain list of figures never', () => {
    const missing = missingKinds(fakeUnderstood());
    expect(missing).toContain('fees');
    expect(missing).not.toContain('meetings');
    expect(missing).not.toContain('figures');
    const books = { ...fakeUnderstood().books, attendance: [] };
    expect(
      missingKinds({ ...fakeUnderstood(), books }).filter((k) => k === 'attendance' || k === 'meetings'),
    ).toEqual(['attendance']);
  });
});

test.each([
  ['So chi bo.xlsx', 'So chi bo - Tổng hợp 2018.xlsx'],
  ['So.chi.bo.xls', 'So.chi.bo - Tổng hợp 2018.xlsx'],
  ['So.XLSM', 'So - Tổng hợp 2018.xlsm'],
  ['khong duoi', 'khong duoi - Tổng hợp 2018.xlsx'],
])('%s is saved as %s', (source, saved) => {
  expect(saveName(source, yearOf(2018))).toBe(saved);
});

describe('a failure', () => {
  const fault = (
    code: HostFault['code'],
    advice: string,
    state: HostFault['state'] = 'unchanged',
  ): HostFault => ({
    code,
    message: 'Không mở được tệp này.',
    advice,
    state,
  });

  test('the same bytes fail again: another file is the way; what is no fault of the file may be tried again', () => {
    expect(needsAnotherFile(fault('structure_protected', ''), true)).toBe(true);
    expect(needsAnotherFile(fault('unknown', ''), true)).toBe(false);
    expect(needsAnotherFile(fault('unknown', ''), false)).toBe(true);
  });

  test('says once that the file is as it was, and only where it is true', () => {
    const safe = 'Tệp của anh/chị giữ nguyên.';
    expect(faultAdvice(fault('damaged', 'Chọn lại.'), 'file')).toEqual(['Chọn lại.', safe]);
    expect(faultAdvice(fault('damaged', `Chọn lại. ${safe}`), 'file')).toEqual([`Chọn lại. ${safe}`]);
    expect(faultAdvice(fault('session', 'Bấm lại.'), 'book')).toEqual([
      'Bấm lại.',
      'Sổ không có gì thay đổi.',
    ]);
    expect(faultAdvice(fault('no_host', 'Dùng trang web.'), 'book')).toEqual(['Dùng trang web.']);
    expect(faultAdvice(fault('unknown', 'Chọn lại.', 'partial'), 'book')).toEqual([
      'Chọn lại.',
      'Bảng tổng hợp mới ghi được một phần. Các trang của anh/chị giữ nguyên.',
    ]);
    expect(faultTitle(fault('damaged', ''))).toBe('Không mở được tệp này');
  });
});
