import { readSessionHeading } from '../../../src/core/recognise/session-heading';

describe('headings of session and month columns', () => {
  test.each([
    ['Tháng 3', '', { month: 3, day: null, year: null }],
    ['T3', '', { month: 3, day: null, year: null }],
    ['Th. 12', '', { month: 12, day: null, year: null }],
    ['Tháng III', '', { month: 3, day: null, year: null }],
    ['Tháng 3/2018', '', { month: 3, day: null, year: 2018 }],
    ['03/02/2018', '', { month: 2, day: 3, year: 2018 }],
    ['29/8', '', { month: 8, day: 29, year: null }],
    ['3', 'Tháng', { month: 3, day: null, year: null }],
    ['IX', 'Các tháng trong năm', { month: 9, day: null, year: null }],
    ['Buổi 2', '', { month: null, day: null, year: null }],
    ['Họp chi ủy', '', { month: null, day: null, year: null }],
    ['Chuyên đề quý I', '', { month: null, day: null, year: null }],
  ])('%s under “%s”', (text, parent, expected) => {
    expect(readSessionHeading(text, parent)).toEqual(expected);
  });

  test.each([
    ['3', ''],
    ['13', 'Tháng'],
    ['Ghi chú', ''],
    ['Tổng số', 'Tháng'],
    ['Nam', 'Năm sinh'],
    ['Tổng số buổi', ''],
    ['32', 'BẢNG ĐIỂM DANH THÁNG 01/2018'],
    ['20/6 nghỉ mát', ''],
  ])('no session: %s under “%s”', (text, parent) => {
    expect(readSessionHeading(text, parent)).toBeNull();
  });
});
