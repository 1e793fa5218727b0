import { attendanceBase } from '../../../src/core/figures/attendance-base';
import { figureContext } from '../../../src/core/figures/figure-context';
import { periodOfYear } from '../../../src/core/figures/periods';
import { attendance, NO_BOOKS } from './book-builder';

/** `count` meetings, each under a heading of its own, of ten people. */
function contextOf(count: number) {
  const heads = Array.from(
    { length: count },
    (_, index) => `Buổi ${String(index)}@${String((index % 12) + 1)}/2018`,
  );
  const people = ['An', 'Bình', 'Cúc', 'Dũng', 'Em', 'Giang', 'Hoa', 'Khôi', 'Lan', 'Minh'].map((given) =>
    [`Lê Văn ${given}`, ...heads.map(() => 'x')].join(' | '),
  );
  const book = attendance('Điểm danh năm 2018', [['full_name', ...heads].join(' | '), ...people].join('\n'));
  return figureContext({ ...NO_BOOKS, attendance: [book] }, periodOfYear(2018), {});
}

describe('attendance of very many meetings', () => {
  test('cost grows with the meetings, not with their square', () => {
    // The processor's time, not the clock's: other work on the machine does not count.
    const time = (context: ReturnType<typeof contextOf>): number => {
      const start = process.cpuUsage();
      attendanceBase(context);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [small, large] = [contextOf(400), contextOf(3_200)];
    time(small);
    const best = (context: ReturnType<typeof contextOf>): number =>
      Math.min(time(context), time(context), time(context));
    expect(attendanceBase(large).present).toHaveLength(32_000);
    // Eight times the meetings: eight times the work, with room for noise; squared it would be sixty-four.
    expect(best(large) / best(small)).toBeLessThan(24);
  });
});
