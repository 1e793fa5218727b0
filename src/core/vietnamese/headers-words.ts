/** Abbreviations of headings, folded → in full. Whole words only. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tt', 'stt'],
  ['stt', 'stt'],
  ['hđ', 'hoạt động'],
  ['đc', 'đồng chí'],
  ['ccvc', 'công chức viên chức'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['đv', 'đảng viên'],
  ['cb', 'chi bộ'],
  ['xl', 'xếp loại'],
  ['kt gs', 'kiểm tra giám sát'],
  ['ktgs', 'kiểm tra giám sát'],
  ['hs', 'hồ sơ'],
]);
export function expandAbbreviations(folded: string): string {
  return folded
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}
