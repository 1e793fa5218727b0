import { shortName } from '../../../src/core/report/charts/short-name';

const LONG = 'Hỗ trợ gia đình chính sách, người có công và hộ nghèo bị thiệt hại do thiên tai tại ấp số 9';

describe('names beside bars', () => {
  it('stay as they are where they fit', () => {
    expect(shortName('Quỹ “Mái ấm Công đoàn”', 8)).toBe('Quỹ “Mái ấm Công đoàn”');
  });
  it('keep their beginning and their end, which tells them apart', () => {
    expect(shortName(LONG, 8)).toBe('Hỗ trợ gia đình chính sách … ấp số 9');
    expect(shortName(LONG.replace('9', '8'), 8)).toBe('Hỗ trợ gia đình chính sách … ấp số 8');
  });
  it('have two lines where few bars leave them room', () => {
    expect(shortName(LONG, 5)).toBe(
      'Hỗ trợ gia đình chính sách, người có công và hộ nghèo bị thiệt hại … ấp số 9',
    );
    expect(shortName('Tặng quà nữ đoàn viên nhân Ngày Phụ nữ Việt Nam', 5)).toBe(
      'Tặng quà nữ đoàn viên nhân Ngày Phụ nữ Việt Nam',
    );
  });
  it('lose letters where a single word is too long', () => {
    const name = shortName('A'.repeat(80), 2);
    expect(name).toMatch(/^A+…$/);
    expect(name.length).toBeLessThan(30);
  });
});
