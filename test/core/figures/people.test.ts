import { gatherPeople } from '../../../src/core/figures/people';
import type { MemberEntry } from '../../../src/core/kinds/records';
import { readName } from '../../../src/core/vietnamese/names';

function rowsOfOneName(count: number): Parameters<typeof gatherPeople>[0] {
  return Array.from({ length: count }, (_, index) => {
    const name = readName(`Lê Văn An (${String(1000 + index)})`);
    const entry = { sheet: 'DS', row: index + 2, name, card: null, birth: null } as unknown as MemberEntry;
    return { book: {} as never, entry };
  });
}

describe('people of one name', () => {
  test('thousands of them are told apart without comparing each with each', () => {
    const time = (count: number): number => {
      const rows = rowsOfOneName(count);
      // The processor's time, not the clock's: other work on the machine does not count.
      const start = process.cpuUsage();
      expect(gatherPeople(rows).all).toHaveLength(count);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const least = (count: number): number => Math.min(...Array.from({ length: 4 }, () => time(count)));
    time(1_000);
    const [small, large] = [least(1_000), least(8_000)];
    // Eight times the rows, with room for noise; squared it would be sixty-four.
    expect(large / small).toBeLessThan(32);
  });
});
