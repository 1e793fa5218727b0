import { isNeverSource, isReservedName } from '../../../src/core/report/our-sheets';

describe('which sheets are never read as books', () => {
  test.each([
    'Tổng hợp 2018',
    'Biểu đồ 2018',
    'Tổng hợp 2017-2018',
    'Tổng hợp 2018 (2)',
    'Tổng hợp 2018'.normalize('NFD'),
  ])('a sheet named %s, marked or not', (name) => {
    expect(isNeverSource({ name, ours: false })).toBe(true);
  });

  test.each(['Tổng hợp', 'Tổng hợp thu chi 2018', 'Bảng Tổng hợp 2018', 'Biểu đồ quý 1', 'Tổng hợp 18'])(
    'not %s, which a person may have named',
    (name) => {
      expect(isReservedName(name)).toBe(false);
      expect(isNeverSource({ name, ours: false })).toBe(false);
    },
  );

  it('a marked sheet under any name', () => {
    expect(isNeverSource({ name: 'Số liệu cuối năm', ours: true })).toBe(true);
    expect(isNeverSource({ name: 'Tổng hợp 01.01-30.06.2018', ours: true })).toBe(true);
  });
});
