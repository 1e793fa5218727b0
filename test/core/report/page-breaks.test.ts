import { pageBreaks } from '../../../src/core/report/page-breaks';

/** Blocks by their heights, ten rows each, the first at row 11. */
const blocks = (heights: readonly number[]): Parameters<typeof pageBreaks>[0] =>
  heights.map((height, index) => ({ firstRow: 11 + index * 10, height }));

describe('page breaks', () => {
  it('stands before the section that would not fit whole', () => {
    // 170 above, 728 a page: 170 + 300 + 200 = 670, the third does not fit
    expect(pageBreaks(blocks([300, 200, 100]), 170, 53)).toEqual([31]);
  });
  it('does not break where all just fits', () => {
    expect(pageBreaks(blocks([358, 200]), 170, 53)).toEqual([]);
    expect(pageBreaks(blocks([358, 201]), 170, 53)).toEqual([21]);
  });
  it('counts the repeated header on the later pages', () => {
    // page 2 holds 728 - 53 = 675
    expect(pageBreaks(blocks([500, 400, 275, 1]), 170, 53)).toEqual([21, 41]);
  });
  it('lets a section longer than a page flow on, and goes on from where it ends', () => {
    // 1000 from a new page: 675 on it, 325 on the next, which has room for 350 more
    expect(pageBreaks(blocks([300, 1000, 350, 1]), 170, 53)).toEqual([21, 41]);
  });
  it('never stands before the first section', () => {
    expect(pageBreaks(blocks([900]), 170, 53)).toEqual([]);
  });
});
