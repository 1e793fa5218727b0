import { foldLoose } from '../vietnamese/fold';
import type { MeetingType } from './records';

const THEMATIC = /\bchuyen de\b|^cd\b|\bcd$|\bshcd\b|\bsh cd\b/;
const REGULAR = /\bthuong ky\b|\bthuong le\b|\bdinh ky\b|\bthuong xuyen\b|^tk\b/;
/** "Thông qua kế hoạch sinh hoạt chuyên đề": spoken of at a meeting of another type. */
const SPOKEN_OF =
  /\b(?:ke hoach|chuan bi|dang ky|chuong trinh|lich|du thao|phan cong)(?: \w+){0,4}? chuyen de\b/g;
const BOTH = /\b(?:ket hop|long ghep|gan voi)\b|\bthuong (?:ky|le) (?:va )?(?:sinh hoat )?chuyen de\b/;
const COMMITTEE =
  /\b(?:hop|sinh hoat|sh|hoi nghi|hoi y) (?:ban )?(?:chi uy|cap uy|bch)\b|^(?:chi uy|cap uy|hop cu)\b/;

/** The type of meeting that words tell: "SH chuyên đề", "Họp chi ủy", "Thường kỳ T3"; null when they do not. */
export function meetingTypeIn(text: string): MeetingType | null {
  const loose = foldLoose(text).replace(SPOKEN_OF, ' ');
  if (/\bbat thuong\b|\bdot xuat\b/.test(loose)) return 'bat_thuong';
  const thematic = loose.search(THEMATIC);
  const regular = loose.search(REGULAR);
  if (thematic >= 0 && regular >= 0) {
    if (BOTH.test(loose)) return 'ket_hop';
    return regular < thematic ? 'thuong_ky' : 'chuyen_de';
  }
  if (thematic >= 0) return 'chuyen_de';
  if (COMMITTEE.test(loose)) return 'chi_uy';
  return regular >= 0 ? 'thuong_ky' : null;
}

/** Of a type column, where a bare word is enough: "Chi ủy", "CĐ". */
export function meetingTypeOf(text: string): MeetingType | null {
  const loose = foldLoose(text);
  if (/\bchi uy\b|\bcap uy\b|^cu$/.test(loose)) return 'chi_uy';
  return meetingTypeIn(text);
}
