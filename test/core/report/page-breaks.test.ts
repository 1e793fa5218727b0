import { type PageBlock, pageBreaks } from '../../../src/core/report/page-breaks';

/** Blocks by their heights, ten rows of one height each, the first at row 11. */
const blocks = (heights: readonly number[]): PageBlock[] =>
  heights.map((height, index) => ({
    firstRow: 11 + index * 10,
    rows: Array.from({ length: 10 }, () => height / 10),
  }));

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
    // rows of 100 from a new page: six on it, four on the next, which has room for 275 more
    expect(pageBreaks(blocks([300, 1000, 275, 1]), 170, 53)).toEqual([21, 41]);
    expect(pageBreaks(blocks([300, 1000, 276]), 170, 53)).toEqual([21, 31]);
  });
  it('never stands before the first section', () => {
    expect(pageBreaks(blocks([900]), 170, 53)).toEqual([]);
  });

  describe('with the note and the signature below the last section', () => {
    const closed = (rows: number, height: number): PageBlock[] => [
      { firstRow: 11, rows: Array.from({ length: rows }, () => height), closing: 152 },
    ];

    it('keeps them with a section that fits', () => {
      // 117 of 675 used over the rows: 406 + 152 fill the page
      expect(pageBreaks(closed(1, 406), 170, 53)).toEqual([]);
      expect(pageBreaks([...blocks([300]), ...closed(1, 200)], 170, 53)).toEqual([11]);
    });
    it('takes the last two rows over with them where a long section ends near the foot of a page', () => {
      // 5 rows of 100 on page 1, 6 on page 2; the two that follow have room only without the signature
      expect(pageBreaks(closed(12, 100), 170, 53)).toEqual([21]);
    });
    it('leaves a long section alone that ends with room for them', () => {
      // 5 rows on page 1, the last three with 152 below on page 2
      expect(pageBreaks(closed(8, 100), 170, 53)).toEqual([]);
    });
  });
});
