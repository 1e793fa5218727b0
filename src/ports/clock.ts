import type { CivilDate } from '../core/sheet/cell';

/** Today, from outside: the core knows no clock. */
export interface Clock {
  today(): CivilDate;
}
