import { foldLoose } from '../vietnamese/fold';
import type { MeetingType } from './records';

/** The type of meeting that words tell: "SH chuyên đề", "Họp chi ủy", "Thường kỳ T3"; null when they do not. */
export function meetingTypeIn(text: string): MeetingType | null {
  const loose = foldLoose(text);
  if (/\bbat thuong\b|\bdot xuat\b/.test(loose)) return 'bat_thuong';
  const thematic = /\bchuyen de\b|^cd\b|\bcd$|\bshcd\b|\bsh cd\b/.test(loose);
  const regular = /\bthuong ky\b|\bthuong le\b|\bdinh ky\b|\bthuong xuyen\b|^tk\b/.test(loose);
  if (thematic) return regular && /\b(?:ket hop|long ghep|gan voi)\b/.test(loose) ? 'ket_hop' : 'chuyen_de';
  if (/\b(?:hop|sinh hoat|sh) (?:ban )?(?:chi uy|cap uy|bch)\b|^(?:chi uy|cap uy|hop cu)\b/.test(loose))
    return 'chi_uy';
  return regular ? 'thuong_ky' : null;
}

/** Of a type column, where a bare word is enough: "Chi ủy", "CĐ". */
export function meetingTypeOf(text: string): MeetingType | null {
  const loose = foldLoose(text);
  if (/\bchi uy\b|\bcap uy\b|^cu$/.test(loose)) return 'chi_uy';
  return meetingTypeIn(text);
}
