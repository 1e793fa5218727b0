import { readDate, type PartialDate } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { datesWithin } from './date-column';
import { isTick } from './ticks';

export type Membership = 'official' | 'probationary';

/** What one cell says of a membership: two dates, or a date and a word, may stand in it. */
export interface JoinedFacts {
  readonly joined: PartialDate | null;
  readonly official: PartialDate | null;
  readonly status: Membership | null;
}

/** "03/02/2010 CT: 05/6/2011", "03/02/2018 (dự bị)", "03/02/2010, 03/02/2011". */
export function joinedFacts(text: string): JoinedFacts {
  const dates = datesWithin(text);
  const whole = readDate(text);
  const joined = whole ?? dates[0] ?? null;
  const official = whole ? null : (dates[1] ?? null);
  const status = official ? 'official' : membership(text);
  return { joined, official, status };
}

/** "Chính thức", "CT", "Dự bị", "DB" anywhere in a text; null when neither, or both. */
export function membership(text: string): Membership | null {
  const loose = foldLoose(text);
  const probationary = /(?:^| )(?:du bi|db|dvdb)(?= |$)/.test(loose);
  const official = /(?:^| )(?:chinh thuc|ct|dvct)(?= |$)/.test(loose);
  if (probationary === official) return null;
  return probationary ? 'probationary' : 'official';
}

/** A tick under "Dự bị" or "Chính thức" says the status, no date. */
export function tickedStatus(text: string, status: Membership): Membership | null {
  return isTick(text) ? status : null;
}

const LEAVING =
  /(?:chuyen (?:sinh hoat |sh |sinh hoat dang )?di|da chuyen(?! chinh thuc| dang)|chuyen (?:sinh hoat|sh)(?! den)|tu tran|da mat|qua doi|xoa ten|khai tru|ra khoi dang|roi chi bo|xin ra)/;

/** Words of a remark or a status that somebody has left the cell. */
export function saysLeft(text: string): boolean {
  const loose = foldLoose(text);
  return (
    LEAVING.test(loose) &&
    !/chuyen (?:sinh hoat |sh |sinh hoat dang )?den(?! chi bo| dang bo)|tam thoi|chua chuyen/.test(loose)
  );
}
