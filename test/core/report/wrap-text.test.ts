import { textWidth } from '../../../src/core/report/times-new-roman';
import { countLines, fits } from '../../../src/core/report/wrap-text';

describe('the width of Vietnamese text in Times New Roman', () => {
  it('is what LOOK.md measured: the Party’s name 72,7 mm at 15 bold, the line under it 72,0', () => {
    // the measured words are kerned ("AM"), which is 0,2 mm
    expect(Math.abs(textWidth('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold') - 72.7)).toBeLessThan(0.3);
    expect(textWidth('_'.repeat(51), 8)).toBeCloseTo(72, 1);
  });

  it('is the same however the tone marks are stored', () => {
    const text = 'Đảng viên được khen thưởng, người dự sinh hoạt';
    expect(textWidth(text.normalize('NFD'), 13)).toBeCloseTo(textWidth(text, 13), 6);
  });

  it('gives ư and ơ their own width, wider than u and o', () => {
    expect(textWidth('ư', 13)).toBeGreaterThan(textWidth('u', 13));
    expect(textWidth('ợ', 13)).toBe(textWidth('ơ', 13));
    expect(textWidth('ự', 13)).toBe(textWidth('ư', 13));
  });
});

describe('lines of wrapped text', () => {
  test.each([
    ['', 1],
    ['Tổng số đảng viên', 1],
    ['Đảng viên giữ mối liên hệ tốt với nơi cư trú', 2],
    ['Vi phạm những điều đảng viên không được làm', 2],
  ])('“%s” in the column Nội dung: %i', (text, lines) => {
    expect(countLines(text, 56.5, 13)).toBe(lines);
  });

  it('cuts a word that is wider than its line', () => {
    expect(countLines('W'.repeat(40), 56.5, 13)).toBeGreaterThan(2);
    expect(fits('W'.repeat(40), 56.5, 13, 10)).toBe(false);
  });

  it('fits a short name into two lines of the notes, a long one not', () => {
    expect(fits('Hội thao Cụm 5', 15.7, 11, 2)).toBe(true);
    expect(fits('Quỹ Mái ấm Công đoàn năm 2018', 15.7, 11, 2)).toBe(false);
  });
});
