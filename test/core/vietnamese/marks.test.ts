import fc from 'fast-check';
import { markKey, readLegend, readMark, type MarkMeaning } from '../../../src/core/vietnamese/marks';

const TABLE: Readonly<Record<MarkMeaning, readonly string[]>> = {
  present: [
    'x',
    'X',
    '×',
    '(x)',
    '✓',
    '√',
    '✔',
    '+',
    '1',
    'có',
    'Có mặt',
    'CM',
    'đủ',
    'đ',
    'ĐH',
    'Tham dự',
    'ok',
    'M',
    'm',
    'muộn',
    'trễ',
    'T',
    'S',
    'đi muộn 15p',
    'Về sớm',
    'TRUE',
  ],
  excused: [
    'P',
    'p',
    'CP',
    'có phép',
    'phép',
    'VP',
    'V(P)',
    'v/p',
    'V.P',
    'vắng P',
    'có lý do',
    'Có lí do',
    'CLD',
    'CLĐ',
    'công tác',
    'Đi công tác',
    'ốm',
    'Ô',
    'TS',
    'Thai sản',
    'học',
    'H',
    'phép năm',
    'xin nghỉ',
    'Vắng (ốm)',
    'Vắng - công tác',
    'Vắng có lý do',
    'vắng có báo cáo',
    'Nghỉ phép',
  ],
  unexcused: [
    'K',
    'k',
    'KP',
    'K.P',
    'không phép',
    'KLD',
    'KLĐ',
    'không lý do',
    'vắng',
    'Vắng mặt',
    '0',
    'Vắng không lý do',
    'Nghỉ không phép',
    'không có mặt',
  ],
  exempt: [
    'miễn sinh hoạt',
    'miễn SH',
    'MSH',
    'tạm thời nơi khác',
    'SH tạm thời nơi khác',
    'chuyển SH',
    'chưa chuyển đến',
    'Chưa kết nạp',
    'Không thuộc diện',
    'Được miễn sinh hoạt từ 6/2018',
    'n/a',
  ],
  blank: ['', ' ', '\u00a0', '…'],
  ambiguous: ['v', 'V', '-', '–', '—', '--', 'CT', 'o', 'O', '?', 'x?', '1/2', '.', 'N', 'FALSE'],
  unknown: ['-1', '-2', '+1', '2', 'abc', 'F', 'Ro', 'NB', 'TV', '15', 'Ghi chú gì đó'],
};

describe('readMark', () => {
  test.each(
    Object.entries(TABLE).flatMap(([meaning, marks]) => marks.map((mark) => [mark, meaning] as const)),
  )('%j is %s', (mark, meaning) => {
    expect(readMark(mark)).toBe(meaning);
  });
  test('"không phép" and "có phép" are told apart inside phrases', () => {
    expect(readMark('Vắng họp không xin phép')).toBe('unexcused');
    expect(readMark('Vắng họp có xin phép')).toBe('excused');
  });
  test('no text throws or hangs; NFD is NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(readMark(text.normalize('NFD'))).toBe(readMark(text.normalize('NFC')));
        expect(markKey(markKey(text))).toBe(markKey(text));
      }),
    );
  });
});

describe('markKey', () => {
  test.each([
    ['X', 'x'],
    ['√', '✓'],
    ['–', '-'],
    ['V(P)', 'vp'],
    ['v/p', 'vp'],
    ['Có lí do', 'có lý do'],
    ['1/2', '1/2'],
    ['-1', '-1'],
  ])('%j is %j', (mark, same) => {
    expect(markKey(mark)).toBe(same);
  });
});

describe('readLegend', () => {
  test.each<[string, Record<string, MarkMeaning>]>([
    ['x: có mặt; P: có phép (có lý do); K: vắng không lý do', { x: 'present', p: 'excused', k: 'unexcused' }],
    ['Ghi chú: X - có mặt, V - vắng', { x: 'present', v: 'unexcused' }],
    ['Ký hiệu: "x" là có mặt; "0" là vắng không phép', { x: 'present', '0': 'unexcused' }],
    ['(x) có mặt', { x: 'present' }],
    ['Dấu x: có mặt', { x: 'present' }],
    ['Đánh dấu x: vắng có phép', { x: 'excused' }],
    [
      '(Đánh dấu x vào ô đảng viên vắng mặt có lý do, o vào ô vắng không lý do)',
      { x: 'excused', o: 'unexcused' },
    ],
    ['Đánh dấu “x” vào ô của đồng chí vắng, để trống nếu có mặt', { x: 'unexcused' }],
    ['Đánh dấu x vào ô có mặt', { x: 'present' }],
    ['x có mặt', { x: 'present' }],
    ['v = có mặt', { v: 'present' }],
    ['- x: có mặt', { x: 'present' }],
    ['v: vắng có lý do', { v: 'excused' }],
    ['CT: đi công tác', { ct: 'excused' }],
    ['+ : có mặt', { '+': 'present' }],
    ['–: không thuộc diện', { '-': 'exempt' }],
    ['- : vắng không lý do', { '-': 'unexcused' }],
    ['0: vắng', { '0': 'unexcused' }],
    ['P/CP: có phép', { p: 'excused', cp: 'excused' }],
    ['x, v: có mặt', { x: 'present', v: 'present' }],
    ['V/P: vắng có phép', { vp: 'excused' }],
    ['M: đi muộn', { m: 'present' }],
    ['Có mặt: x; vắng có phép: P', { x: 'present', p: 'excused' }],
    ['có mặt (x), vắng có lý do (P), vắng không lý do (K)', { x: 'present', p: 'excused', k: 'unexcused' }],
    ['x có mặt P có phép K không phép', { x: 'present', p: 'excused', k: 'unexcused' }],
    [
      'Ghi chú: Dấu "x": có mặt; "CP": vắng có phép; "–": chưa vào Đảng.',
      { x: 'present', cp: 'excused', '-': 'exempt' },
    ],
    ['x: có mặt. P: có phép. K: không phép.', { x: 'present', p: 'excused', k: 'unexcused' }],
    ['Quy ước: X: Có mặt | O: Vắng không phép', { x: 'present', o: 'unexcused' }],
  ])('%j', (line, legend) => {
    expect(Object.fromEntries(readLegend([line]))).toEqual(legend);
  });
  test('several lines; the later one stands', () => {
    expect(Object.fromEntries(readLegend(['x: có mặt', 'K: không phép', 'x: vắng có phép']))).toEqual({
      x: 'excused',
      k: 'unexcused',
    });
  });
  test.each([
    '',
    'Bí thư: Nguyễn Văn An',
    'Vắng: có lý do',
    'Có mặt: 9/10',
    'T/M CHI BỘ',
    'Người lập biểu',
    'Ngày 31 tháng 12 năm 2018',
    'Tổng số: 10 đồng chí có mặt',
    'x: xem sổ',
    'x '.repeat(400),
  ])('%j is no legend', (line) => {
    expect(readLegend([line]).size).toBe(0);
  });
});
