import type { CivilDate } from '../sheet/cell';

/** The days a report speaks of, both ends included. */
export interface Period {
  readonly kind: 'year' | 'school_year' | 'days';
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** "năm 2018", "năm học 2017-2018", "từ 01/01/2018 đến 30/6/2018" */
  readonly label: string;
  /** What stands in our sheets' names: "2018", "2017-2018", "01.01-30.06.2018". */
  readonly tail: string;
}
