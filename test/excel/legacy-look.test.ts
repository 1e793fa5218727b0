import { isLegacyFont, looksLegacy } from '../../src/excel/legacy-look';

describe('texts that are worth asking Excel for their fonts', () => {
  it.each(['Hoà', 'Toán', 'Quân', 'Thuý', 'Nguyễn Văn Ân', 'ỦNG HỘ', 'Ý thức', '90% – 100°'])(
    'takes %p for Unicode',
    (text) => {
      expect(looksLegacy(text)).toBe(false);
    },
  );

  it.each(['NguyÔn V¨n An', '§¶ng viªn', 'Nguyeãn Vaên Ñöùc', 'ñaûng vieân'])('doubts %p', (text) => {
    expect(looksLegacy(text)).toBe(true);
  });

  it.each([
    ['.VnTime', true],
    ['.VnTimeH', true],
    ['VNI-Times', true],
    ['VnArial', true],
    ['Times New Roman', false],
    ['Verdana', false],
  ])('knows %s', (name, legacy) => {
    expect(isLegacyFont(name)).toBe(legacy);
  });
});
